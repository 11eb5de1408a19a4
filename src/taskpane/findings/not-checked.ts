/** What a check did not do, gathered so that a person can read it: one entry per rule and reason. */
import { rulesWithoutSchedule, type Outcome } from "../../checking";
import type { Check } from "../check";
import { FAMILY_WORDS, type RuleNames, titleOf } from "../rule-words";

export interface NotTested {
  readonly rule: string;
  readonly title: string;
  /** A sentence. */
  readonly reason: string;
  /** Ids of the schedules it could not be tried on, e.g. "Revenue!A5". */
  readonly schedules: readonly string[];
}

/** A family of rules, and what those of it are called that had nothing to be tried on. */
export interface IdleFamily {
  readonly family: string;
  readonly titles: readonly string[];
}

export interface NotChecked {
  /** Rules that went wrong: a fault of the program's. */
  readonly crashed: readonly NotTested[];
  readonly notApplicable: readonly NotTested[];
  /** Rules about schedules that the pack does not have, by family. */
  readonly idle: readonly IdleFamily[];
  /** Sheets that could not be read, and sheets that could not be marked. */
  readonly notRead: Check["notRead"];
  readonly notMarked: readonly { readonly sheet: string; readonly reason: string }[];
  /** Corrections that could not be read or fit no table any more, in sentences. */
  readonly notUsed: readonly string[];
}

export function notChecked(check: Check, rules: RuleNames): NotChecked {
  return {
    crashed: gathered(check.report.outcomes, "crashed", rules),
    notApplicable: gathered(check.report.outcomes, "not-applicable", rules),
    idle: byFamily(rulesWithoutSchedule(check.report.outcomes), rules),
    notRead: check.notRead,
    notMarked: check.marks.kind === "written" ? check.marks.receipt.skipped : [],
    notUsed: check.report.corrections?.problems ?? [],
  };
}

/** Where a rule goes by its id. */
const UNNAMED = "Other";

function gathered(outcomes: readonly Outcome[], which: Outcome["outcome"], rules: RuleNames): readonly NotTested[] {
  const entries = new Map<string, NotTested & { schedules: string[] }>();
  for (const { rule, schedule, outcome, reason, isOtherKind } of outcomes) {
    if (outcome !== which || isOtherKind) continue;
    // A rule words what is missing as the end of this sentence (Rule.lacks).
    const sentence = which === "not-applicable" ? `Not tested: ${reason}.` : reason;
    const key = `${rule}\n${reason}`;
    const entry = entries.get(key);
    if (entry) entry.schedules.push(schedule);
    else entries.set(key, { rule, title: titleOf(rules, rule), reason: sentence, schedules: [schedule] });
  }
  return [...entries.values()];
}

function byFamily(ids: readonly string[], rules: RuleNames): readonly IdleFamily[] {
  const families = new Map<string, string[]>([...Object.values(FAMILY_WORDS), UNNAMED].map((family) => [family, []]));
  for (const id of ids) {
    const family = rules.get(id)?.family;
    families.get(family ? FAMILY_WORDS[family] : UNNAMED)!.push(titleOf(rules, id));
  }
  return [...families].filter(([, titles]) => titles.length > 0).map(([family, titles]) => ({ family, titles }));
}

/** How many entries the tab has. */
export function countNotChecked({ crashed, notApplicable, idle, notRead, notMarked, notUsed }: NotChecked): number {
  const others = notRead.length + notMarked.length + notUsed.length;
  return crashed.length + notApplicable.length + Math.min(1, idle.length) + others;
}
