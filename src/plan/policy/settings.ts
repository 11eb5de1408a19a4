/** Every setting of a policy: its path in a document, its words on the sheet, and the kind of its value. A new setting is a row here, a type in policy.ts and a default. */
import type { SettingKind } from "./setting-kinds";
import {
  BETTER,
  COLOUR,
  COUNT,
  DATE,
  HEADINGS,
  LEVELS,
  MONTHS,
  PERCENTAGE,
  POUNDS,
  UNDERSPEND,
  WHICHEVER,
  WORDS,
  YES_NO,
} from "./setting-kinds";

export interface Setting {
  readonly path: string;
  /** As an accountant reads it. */
  readonly words: string;
  readonly kind: SettingKind;
}

export const SETTINGS: readonly Setting[] = [
  { path: "rag.red.percentage", words: "Red from, % of budget over", kind: PERCENTAGE },
  { path: "rag.red.amount", words: "Red from, £ over", kind: POUNDS },
  { path: "rag.red.whichever", words: "Red: whichever is lower or higher", kind: WHICHEVER },
  { path: "rag.amber.percentage", words: "Amber from, % of budget over", kind: PERCENTAGE },
  { path: "rag.amber.amount", words: "Amber from, £ over", kind: POUNDS },
  { path: "rag.amber.whichever", words: "Amber: whichever is lower or higher", kind: WHICHEVER },
  { path: "rag.underspend", words: "Underspend is green, or rated the same", kind: UNDERSPEND },
  { path: "performance.greenWithin", words: "Measure: green within, % of target", kind: PERCENTAGE },
  { path: "performance.amberWithin", words: "Measure: amber within, % of target", kind: PERCENTAGE },
  { path: "performance.better", words: "Measure: better when lower or higher", kind: BETTER },
  { path: "actions.amberMonths", words: "Action: amber up to, months late", kind: MONTHS },
  { path: "materiality.percentage", words: "Comment needed from, % of budget", kind: PERCENTAGE },
  { path: "materiality.amount", words: "Comment needed from, £", kind: POUNDS },
  { path: "materiality.whichever", words: "Comment: whichever is lower or higher", kind: WHICHEVER },
  { path: "materiality.explained", words: "Comment puts figures to, % of variance", kind: PERCENTAGE },
  { path: "yearOnYear.percentage", words: "Change on last year from, %", kind: PERCENTAGE },
  { path: "yearOnYear.amount", words: "Change on last year from, £", kind: POUNDS },
  { path: "yearOnYear.whichever", words: "Change on last year: whichever is lower or higher", kind: WHICHEVER },
  { path: "averages.within", words: "Average: may be off by, %", kind: PERCENTAGE },
  { path: "netHidesGross.share", words: "Net hides gross: net at most, % of gross", kind: PERCENTAGE },
  { path: "netHidesGross.amount", words: "Net hides gross: gross from, £", kind: POUNDS },
  { path: "smallNumbers.from", words: "Small numbers: from", kind: COUNT },
  { path: "smallNumbers.to", words: "Small numbers: to", kind: COUNT },
  { path: "carryForward.contingency", words: "Carry-forward: unspent contingency allowed", kind: YES_NO },
  { path: "carryForward.limit", words: "Carry-forward: at most, £", kind: POUNDS },
  { path: "carryForward.approver", words: "Carry-forward: approved by", kind: WORDS },
  { path: "carryForward.headroom", words: "Carry-forward: underspent too must be", kind: LEVELS },
  { path: "dates.cutOff", words: "Cut-off date of the report", kind: DATE },
  { path: "dates.deadline", words: "Returns due by", kind: DATE },
  { path: "dates.asAt", words: "Lateness counted to", kind: DATE },
  { path: "marks.red", words: "Marks: red is", kind: COLOUR },
  { path: "marks.amber", words: "Marks: amber is", kind: COLOUR },
  { path: "marks.green", words: "Marks: green is", kind: COLOUR },
  { path: "marks.accepted", words: "Marks: accepted is", kind: COLOUR },
  { path: "marks.notes", words: "Marks: with notes on the cells", kind: YES_NO },
  { path: "template.headings", words: "Agreed headings", kind: HEADINGS },
];

/** The value at a path: `valueAtPath(settings, "rag.red.amount")`; undefined where nothing is stated. */
export function valueAtPath(from: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      from,
    );
}
