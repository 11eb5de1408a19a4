/** A policy as rows that an accountant reads and edits, one a setting. */
import { toSerial } from "../plan-rules/dates";
import type { Policy, RuleSetting } from "./policy";
import { DATE } from "./setting-kinds";
import type { Setting } from "./settings";
import { SETTINGS, valueAtPath } from "./settings";
import type { SheetCell } from "../sheet-cell";
import { typed } from "../sheet-cell";

export const POLICY_HEADINGS = ["Setting", "Applies to", "Value", "Source"] as const;

/** The first rows: what the policy is called, which version it is, and where it is published. */
export const POLICY_NAME = "Policy";
export const POLICY_VERSION = "Version";
/** Before the id of a rule: "Rule unit-missing". */
export const RULE = "Rule";

/** The rows under the headings: the name and version, every setting for everywhere, then what differs somewhere. */
export function policyRows(policy: Policy): readonly (readonly SheetCell[])[] {
  return [
    row(POLICY_NAME, "", typed(policy.name), policy.source),
    row(POLICY_VERSION, "", typed(policy.version), ""),
    ...settingRows("", policy.settings, policy.sources),
    ...ruleRows("", policy.settings.rules),
    ...policy.overrides.flatMap(({ appliesTo, settings, sources }) => [
      ...settingRows(appliesTo, settings, sources),
      ...ruleRows(appliesTo, settings.rules ?? {}),
    ]),
  ];
}

function row(setting: string, appliesTo: string, value: SheetCell, source: string): readonly SheetCell[] {
  return [typed(setting), typed(appliesTo), value, typed(source)];
}

function settingRows(
  appliesTo: string,
  settings: unknown,
  sources: Policy["sources"],
): readonly (readonly SheetCell[])[] {
  return SETTINGS.flatMap((setting) => {
    const value = valueAtPath(settings, setting.path);
    return value === undefined
      ? []
      : [row(setting.words, appliesTo, valueCell(setting, value), sources[setting.path] ?? "")];
  });
}

function valueCell({ kind }: Setting, value: unknown): SheetCell {
  if (value === null || (Array.isArray(value) && value.length === 0)) return typed("none");
  if (kind === DATE) return typed(toSerial(value as string), kind.numberFormat);
  if (typeof value === "boolean") return typed(value ? "yes" : "no");
  if (Array.isArray(value)) return typed(value.join(kind.listMark));
  return typed(value as string | number, kind.numberFormat);
}

function ruleRows(appliesTo: string, rules: Readonly<Record<string, RuleSetting>>): readonly (readonly SheetCell[])[] {
  return Object.entries(rules).map(([id, { on, severity, reason }]) => {
    const words = [on === undefined ? [] : [onInWords(on)], severity ?? []].flat();
    return row(`${RULE} ${id}`, appliesTo, typed(words.join(", ")), reason ?? "");
  });
}

function onInWords(on: NonNullable<RuleSetting["on"]>): string {
  return on === "accepted" ? on : on ? "on" : "off";
}
