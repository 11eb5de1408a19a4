/** The policy that rows of settings on a sheet hold. */
import type { CellAddress, CellValue, Sheet } from "../../workbook";
import { cellName, isBlank, numberFormatAt, qualifiedName, valueAt } from "../../workbook";
import { fromSerial } from "../plan-rules/dates";
import { DEFAULT_POLICY } from "./default-policy";
import type { HeadedTable } from "../heading-rows";
import { cellUnder, plainWords, textUnder } from "../heading-rows";
import type { Policy, RuleSetting } from "./policy";
import type { PolicyDocument } from "./policy-document";
import { readDocument } from "./policy-document";
import { policyOf } from "./policy-of-document";
import type { POLICY_HEADINGS } from "./policy-rows";
import { POLICY_NAME, POLICY_VERSION, RULE } from "./policy-rows";
import { DATE, PERCENTAGE, toPercent } from "./setting-kinds";
import type { Setting } from "./settings";
import { SETTINGS } from "./settings";

export type PolicyTable = HeadedTable<(typeof POLICY_HEADINGS)[number]>;

/** Something on the sheet that cannot be read, in a sentence that names its cell. */
export interface PlanProblem {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
}

const SETTING_NAMED = new Map(
  SETTINGS.flatMap((setting) => [setting.words, setting.path].map((name) => [plainWords(name), setting] as const)),
);

/** Whether a table under these headings is a policy at all, and not some other list of settings. */
export function isPolicy(table: PolicyTable): boolean {
  return table.rows.some((row) => plainWords(textUnder(table, row, "Setting")) === plainWords(POLICY_NAME));
}

/** One row of settings while it is being read. */
interface Row {
  readonly setting: string;
  readonly appliesTo: string;
  readonly value: CellValue;
  readonly source: string;
  readonly settingCell: CellAddress;
  readonly valueCell: CellAddress;
}

/** The policy, or everything that is wrong with its rows. A setting without a row is as in the default policy. */
export function policyFromRows(table: PolicyTable): Policy | { readonly problems: readonly PlanProblem[] } {
  const { sheet } = table;
  const draft: Draft = { document: { overrides: [], sources: {} }, overrides: [], valueCells: new Map() };
  const problems: PlanProblem[] = [];
  for (const row of readRows(table)) {
    const says = take(row, sheet, draft);
    if (says !== null) problems.push({ sheet: sheet.name, cell: says.cell, text: says.text });
  }
  const read = readDocument({ ...draft.document, overrides: draft.overrides });
  if ("problems" in read) {
    problems.push(...read.problems.map(({ at, says }) => toProblem(at, says, table, draft)));
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.cell.row - b.cell.row) };
  return policyOf(read as PolicyDocument, DEFAULT_POLICY);
}

type Group = Record<string, unknown>;

interface Draft {
  readonly document: Group;
  /** Rows one after another that apply to the same place are one override. */
  readonly overrides: Group[];
  /** The row that said each thing, by its path in the document. */
  readonly valueCells: Map<string, Row>;
}

function* readRows(table: PolicyTable): Generator<Row> {
  for (const row of table.rows) {
    const [settingCell, valueCell] = [cellUnder(table, row, "Setting"), cellUnder(table, row, "Value")];
    if (settingCell === null || valueCell === null) continue;
    const value = valueAt(table.sheet, valueCell);
    yield {
      setting: textUnder(table, row, "Setting"),
      appliesTo: textUnder(table, row, "Applies to"),
      value: isBlank(value) ? null : value,
      source: textUnder(table, row, "Source"),
      settingCell,
      valueCell,
    };
  }
}

/** Puts one row into the draft; gives what is wrong with its words. Its value is judged with the whole document. */
function take(row: Row, sheet: Sheet, draft: Draft): { readonly cell: CellAddress; readonly text: string } | null {
  const words = plainWords(row.setting);
  if (words === "" || (row.value === null && isCaption(row, words))) return null;
  if (words === plainWords(POLICY_NAME)) {
    put(draft, row, ["name"], row.value === null ? "" : String(row.value));
    draft.document["source"] = row.source;
    return null;
  }
  if (words === plainWords(POLICY_VERSION)) {
    put(draft, row, ["version"], row.value === null ? "" : String(row.value));
    return null;
  }
  const ruleId = new RegExp(`^${RULE} +(\\S+)$`, "i").exec(row.setting.trim())?.[1];
  const setting = SETTING_NAMED.get(words);
  if (ruleId === undefined && setting === undefined) {
    return {
      cell: row.settingCell,
      text: `${whereOf(row.settingCell, sheet)} is “${row.setting}”: there is no such setting. Take its words from an example policy.`,
    };
  }
  const { group, at } = groupFor(row, draft);
  if (ruleId !== undefined) return takeRule(row, ruleId, sheet, draft, group, at);
  if (row.value === null) {
    return {
      cell: row.valueCell,
      text: `${whereOf(row.valueCell, sheet)} (${row.setting}) is blank: give a value${setting!.kind.nullable ? ", or “none”" : ""}, or take the row out.`,
    };
  }
  if (row.source !== "") ((group["sources"] ??= {}) as Group)[setting!.path] = row.source;
  put(draft, row, [...at, ...setting!.path.split(".")], documentValue(setting!, row, sheet));
  return null;
}

/** A line of words alone, over some rows, is a person's own caption. */
function isCaption({ appliesTo, source }: Row, words: string): boolean {
  return appliesTo === "" && source === "" && !SETTING_NAMED.has(words);
}

/** Where a row's setting goes: into the policy itself, or into the override for the place that the row names. */
function groupFor(
  { appliesTo }: Row,
  draft: Draft,
): { readonly group: Group; readonly at: readonly (string | number)[] } {
  if (appliesTo === "") return { group: draft.document, at: [] };
  const last = draft.overrides.at(-1);
  if (last?.["appliesTo"] !== appliesTo) draft.overrides.push({ appliesTo });
  return { group: draft.overrides.at(-1)!, at: ["overrides", draft.overrides.length - 1] };
}

const ON_WORDS: Readonly<Record<string, NonNullable<RuleSetting["on"]>>> = {
  on: true,
  off: false,
  accepted: "accepted",
};
const RULE_WORDS = new Set([...Object.keys(ON_WORDS), "error", "query", "warning", "note"]);

function takeRule(row: Row, id: string, sheet: Sheet, draft: Draft, group: Group, at: readonly (string | number)[]) {
  const words = String(row.value ?? "")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const onOff = words.filter((word) => Object.hasOwn(ON_WORDS, word));
  const severities = words.filter((word) => !Object.hasOwn(ON_WORDS, word));
  if (words.length === 0 || onOff.length > 1 || severities.length > 1 || !words.every((word) => RULE_WORDS.has(word))) {
    return {
      cell: row.valueCell,
      text: `${whereOf(row.valueCell, sheet)} (${row.setting}) is ${row.value === null ? "blank" : `“${String(row.value)}”`}: give “on”, “off”, “accepted”, “error”, “query”, “warning” or “note”.`,
    };
  }
  draft.valueCells.set([...at, "rules", id].join("."), row);
  ((group["rules"] ??= {}) as Group)[id] = {
    ...(onOff.length === 0 ? {} : { on: ON_WORDS[onOff[0]!] }),
    ...(severities.length === 0 ? {} : { severity: severities[0] }),
    ...(row.source === "" ? {} : { reason: row.source }),
  };
  return null;
}

/** What a cell's value is in a document: dates as Excel keeps them, and a percentage over the whole, need words. */
function documentValue({ kind }: Setting, { value, valueCell }: Row, sheet: Sheet): unknown {
  if (typeof value !== "number") return value;
  if (kind === DATE) return fromSerial(value) ?? value;
  const isShownAsPercentage = numberFormatAt(sheet, valueCell)?.includes("%") === true;
  return kind === PERCENTAGE && value > 1 && isShownAsPercentage ? toPercent(value) : value;
}

function put(draft: Draft, row: Row, path: readonly (string | number)[], value: unknown): void {
  draft.valueCells.set(path.join("."), row);
  const [first] = path;
  const keys = first === "overrides" ? path.slice(2) : path;
  let group = first === "overrides" ? draft.overrides[path[1] as number]! : draft.document;
  for (const key of keys.slice(0, -1)) group = (group[key] ??= {}) as Group;
  group[keys.at(-1)!] = value;
}

function toProblem(at: readonly (string | number)[], says: string, table: PolicyTable, draft: Draft): PlanProblem {
  const { sheet } = table;
  for (let length = at.length; length > 0; length--) {
    const row = draft.valueCells.get(at.slice(0, length).join("."));
    if (!row) continue;
    return {
      sheet: sheet.name,
      cell: row.valueCell,
      text: `${whereOf(row.valueCell, sheet)} (${row.setting}) is ${says}.`,
    };
  }
  const cell = { row: table.headingRow, column: table.columns.Setting ?? 0 };
  return { sheet: sheet.name, cell, text: `${whereOf(cell, sheet)}, the policy's ${at.join(".")} is ${says}.` };
}

function whereOf(cell: CellAddress, sheet: Sheet): string {
  return qualifiedName(sheet.name, cellName(cell));
}
