/** What a check says: findings, and for every rule and schedule an outcome, so that silence is never mistaken for a pass. */
import type { CellAddress, CellContent, CellRange } from "../workbook";
import type { Acceptance } from "./acceptances/acceptance";

/** What a rule is about, which is also the folder it stands in. */
export type RuleFamily =
  | "form"
  | "revenue"
  | "carry-forward"
  | "reserves"
  | "savings"
  | "capital"
  | "performance"
  | "actions"
  | "risks"
  | "workforce"
  | "plan";

/** error: the pack contradicts itself. query: needs an explanation. warning: form. note: information. */
export type Severity = "error" | "query" | "warning" | "note";

/** One cell of a fix: what stands in it now, and what is to. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly from: CellContent;
  readonly to: CellContent;
  /** Excel's format code for a number that takes the place of a text; left out where the cell's own will do. */
  readonly numberFormat?: string;
  /** Texts that say the same, the likeliest first: one of them is written where the cell takes only entries of a list and `to` is none. */
  readonly orElse?: readonly string[];
}

/** What puts a finding right: in a sentence, "Put =SUM(C4:C9) in C10, as in B10 and D10.", and cell by cell. */
export interface Fix {
  readonly sentence: string;
  readonly edits: readonly CellEdit[];
}

/** A rectangle of cells on a sheet that is named. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface Finding {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** The schedule it was found in; null for a loose cell. */
  readonly schedule: string | null;
  readonly sheet: string;
  /** The cell to look at first, e.g. "H7". */
  readonly cell: string;
  /** Other cells the working speaks of, same sheet unless qualified. */
  readonly related: readonly string[];
  /** Cells beside `cell` that are at fault with it and are marked likewise; nearly always there are none. */
  readonly alsoMarked?: readonly SheetRange[];
  /** As a council shows figures: "(1,234)", "6.5%"; empty where the rule is not about an amount. */
  readonly stated: string;
  readonly expected: string;
  readonly difference: string;
  /** What, why with the working, and what to do, in one paragraph. */
  readonly message: string;
  /** Offered where there is one right answer; null where a person has to decide, or to find out. */
  readonly fix: Fix | null;
  /** Rule + schedule + row label + column role, not the address: it survives sorting, inserted rows and re-submission. */
  readonly key: string;
  /** Who let it stand and why; left out where nobody did. It is marked more quietly and counted apart. */
  readonly acceptance?: Acceptance;
  /** Why an earlier acceptance no longer counts: "Accepted at 12,482; now 12,990."; left out where there was none. */
  readonly lapsed?: string;
}

/** What became of one rule on one schedule. `tested` counts the statements that were tried. */
export interface Outcome {
  readonly rule: string;
  readonly schedule: string;
  readonly outcome: "passed" | "findings" | "not-applicable" | "crashed";
  readonly tested: number;
  /** What was missing, or what went wrong; empty when the rule simply ran. */
  readonly reason: string;
  /** Not applicable because the rule is about schedules of another kind: nothing is missing here. */
  readonly isOtherKind: boolean;
}
