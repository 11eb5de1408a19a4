/** What a check did not do, gathered so that a person can read it: one entry per rule and reason. */
import { rulesWithoutSchedule, type Outcome } from "../checking";
import type { Check } from "./pane-state";

export interface NotTested {
  readonly rule: string;
  readonly title: string;
  /** A sentence. */
  readonly reason: string;
  /** Ids of the schedules it could not be tried on, e.g. "Revenue!A5". */
  readonly schedules: readonly string[];
}

export interface NotChecked {
  /** Rules that went wrong: a fault of the program's. */
  readonly crashed: readonly NotTested[];
  readonly notApplicable: readonly NotTested[];
  /** What rules are called that are about schedules which the pack does not have. */
  readonly idle: readonly string[];
  /** Sheets that could not be read, and sheets that could not be marked. */
  readonly notRead: Check["notRead"];
  readonly notMarked: readonly { readonly sheet: string; readonly reason: string }[];
}

export function notChecked(check: Check, titles: ReadonlyMap<string, string>): NotChecked {
  return {
    crashed: gathered(check.report.outcomes, "crashed", titles),
    notApplicable: gathered(check.report.outcomes, "not-applicable", titles),
    idle: rulesWithoutSchedule(check.report.outcomes).map((rule) => titles.get(rule) ?? rule),
    notRead: check.notRead,
    notMarked: check.marks.kind === "written" ? check.marks.receipt.skipped : [],
  };
}

function gathered(
  outcomes: readonly Outcome[],
  which: Outcome["outcome"],
  titles: ReadonlyMap<string, string>,
): readonly NotTested[] {
  const entries = new Map<string, NotTested & { schedules: string[] }>();
  for (const { rule, schedule, outcome, reason, isOtherKind } of outcomes) {
    if (outcome !== which || isOtherKind) continue;
    // A rule words what is missing as the end of this sentence (Rule.lacks).
    const sentence = which === "not-applicable" ? `Not tested: ${reason}.` : reason;
    const key = `${rule}\n${reason}`;
    const entry = entries.get(key);
    if (entry) entry.schedules.push(schedule);
    else entries.set(key, { rule, title: titles.get(rule) ?? rule, reason: sentence, schedules: [schedule] });
  }
  return [...entries.values()];
}

/** How many entries the tab has. */
export function countNotChecked({ crashed, notApplicable, idle, notRead, notMarked }: NotChecked): number {
  return crashed.length + notApplicable.length + Math.min(1, idle.length) + notRead.length + notMarked.length;
}
