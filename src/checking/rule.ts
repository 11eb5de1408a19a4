/** What a rule is: one file of src/rules/, pure, tried on every schedule. */
import type { Pack, Schedule, ScheduleKind } from "../packs";
import type { Policy } from "../plan";
import type { CellAddress, Sheet, Workbook } from "../workbook";
import type { CellEdit, RuleFamily, Severity, SheetRange } from "./finding";
import type { Held } from "./held";

/** What a rule is handed: one schedule and the sheet it stands on. */
export interface Scope {
  readonly schedule: Schedule;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly pack: Pack;
  /** What the council decided about its monitoring. */
  readonly policy: Policy;
  /** The return before this one; null where none was given. */
  readonly prior: PriorReturn | null;
}

/** An earlier return, read and recognised, to compare with. */
export interface PriorReturn {
  readonly workbook: Workbook;
  readonly pack: Pack;
}

export interface RelatedCell extends CellAddress {
  readonly sheet?: string;
}

/** The words and figures of one finding, before the run adds rule, schedule and key. */
export interface Description {
  /** The sheet of `cell`; the schedule's own unless given. */
  readonly sheet?: string;
  readonly cell: CellAddress;
  /** Other cells the working speaks of, on the sheet of `cell` unless they name another. */
  readonly related: readonly RelatedCell[];
  /** Cells at fault beside `cell`, on any sheet; none unless given. */
  readonly alsoMarked?: readonly SheetRange[];
  /** What the finding is known by, where the cell is not one of the schedule's own; it must not change when rows are inserted or sorted. */
  readonly name?: string;
  readonly stated: string;
  readonly expected: string;
  readonly difference: string;
  readonly message: string;
}

/** A sentence on statements that were not tested, or do not hold but are reported at their root by another rule (`isBroken`). */
export interface Remark {
  readonly text: string;
  readonly isBroken: boolean;
}

/** What a rule would put where, on the sheet of its schedule, and in a sentence; the run adds what stands there now. */
export interface Mending {
  readonly sentence: string;
  readonly edits: readonly Omit<CellEdit, "sheet" | "from">[];
}

/** What a person is told of a rule, a sentence or two for each question; its page in docs/rules is made of it. */
export interface RulePage {
  /** What it checks, with the formula. */
  readonly finds: string;
  readonly matters: string;
  /** How far figures may differ before it speaks. */
  readonly tolerance: string;
  /** The paper and its table or paragraph, or that it is in none of the five. */
  readonly seen: string;
  readonly turnOff: string;
}

/**
 * A rule. `Evidence` is whatever the rule needs to word and mend what it found; finding, wording and mending are three small functions.
 */
export interface Rule<Evidence = unknown> {
  /** States the fault, in kebab case; also the name of its file, its test and its page. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly title: string;
  readonly severity: Severity;
  readonly page: RulePage;
  /** The kinds of schedule it is about; on others it is not tried. Any kind but "text" unless given. */
  readonly kinds?: readonly ScheduleKind[];
  /** Whether it reads cells of other sheets that no formula of its own sheet names. */
  readonly readsOtherSheets?: true;
  /** Whether it reads what a sheet says in sentences too, where it names no kinds. */
  readonly readsText?: true;
  /** What the schedule lacks for this rule to be tried, as the end of "Not tested: …"; null when nothing is missing. */
  lacks(scope: Scope): string | null;
  /** One entry per statement tried: null where it holds, the evidence where it does not; `held` stands for many that hold. */
  test(scope: Scope): Iterable<Evidence | Held | null>;
  describe(evidence: Evidence, scope: Scope): Description;
  /** How severe this one is, where that differs from the rule's own; what the policy says of the rule wins over it. */
  severityOf?(evidence: Evidence, scope: Scope): Severity;
  /** What the outcome must say beside the findings; null when there is nothing to add. */
  remark?(scope: Scope): Remark | null;
  /** What puts it right, where there is one right answer: after it the rule is silent and no other has anything new to say. */
  fix?(evidence: Evidence, scope: Scope): Mending | null;
}
