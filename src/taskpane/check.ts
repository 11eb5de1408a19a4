/** A finished check, and what became of its marks since. */
import type { Report } from "../checking";
import type { ClearWhat, MarkReceipt } from "../marking";
import type { Workbook } from "../workbook";
import type { Failure } from "./failure";

/** What was asked for: the whole pack, or one sheet of it. */
export type CheckScope = { readonly kind: "pack" } | { readonly kind: "sheet"; readonly sheet: string };

/** What became of the marks of a check. "cleared": a person took all of them off since. */
export type MarksOutcome =
  | {
      readonly kind: "written";
      readonly receipt: MarkReceipt;
      /** Of which marks a person took some off since. */
      readonly takenOff?: readonly ClearWhat[];
    }
  | { readonly kind: "not-written"; readonly failure: Failure }
  | { readonly kind: "cleared" };

/** A finished check. */
export interface Check {
  readonly scope: CheckScope;
  readonly report: Report;
  /** As it was read. */
  readonly workbook: Workbook;
  /** Milliseconds that reading and checking took. */
  readonly took: number;
  /** Sheet names in the workbook's order, which is the order of the list. */
  readonly sheets: readonly string[];
  readonly notRead: Workbook["notRead"];
  readonly at: Date;
  /** When the list was brought up to date after an edit without marking anew; null where it is as it was checked. */
  readonly look: Date | null;
  readonly marks: MarksOutcome;
  /** A cell was edited since the figures were read. */
  readonly changed: boolean;
  /** The key of the finding a person went to last. */
  readonly current: string | null;
  /** Keys of the findings whose fix was made since, and places of the ratings that were written. */
  readonly mended: ReadonlySet<string>;
}
