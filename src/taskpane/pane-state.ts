/** What the panel knows at a moment, as plain data: the screens are drawn from this and nothing else. */
import type { RunProgress } from "../checking";
import type { Schedule } from "../packs";
import type { AcceptDraft } from "./accepting/accept-state";
import type { Check, CheckScope } from "./check";
import type { Failure } from "./failure";
import type { FixPreview, MadeChange } from "./fixing/fix-state";
import type { RatingsToWrite } from "./ratings/rating-state";
import type { ReadProgress } from "../marking";
import type { Standing } from "./findings/standing";

/** The states between pieces of work. */
export type RestingState =
  | { readonly status: "idle" }
  | { readonly status: "checked"; readonly check: Check }
  /** `earlier` is the last check that was finished, which still holds. */
  | { readonly status: "failed"; readonly failure: Failure; readonly earlier: Check | null };

/** The states of work. Cancelling goes back to `before`; once marks are being written it is too late, and `cancelled` says that it was asked. */
export type WorkingState =
  | {
      readonly status: "reading";
      readonly scope: CheckScope;
      readonly progress: ReadProgress | null;
      readonly before: RestingState;
    }
  | {
      readonly status: "checking";
      readonly scope: CheckScope;
      readonly progress: RunProgress | null;
      readonly before: RestingState;
    }
  | {
      readonly status: "marking";
      readonly scope: CheckScope;
      readonly cancelled: boolean;
      readonly before: RestingState;
    }
  | { readonly status: "clearing"; readonly before: RestingState };

export type PaneState = RestingState | WorkingState;

/** A sentence about something that has just happened. */
export interface Notice {
  readonly intent: "success" | "warning";
  readonly sentence: string;
}

/** Nothing was cleared: so many rows of the register hold what somebody typed, and a person is to say what becomes of it. */
export interface ClearQuestion {
  readonly rowsWithWords: number;
}

export interface PaneSnapshot {
  readonly state: PaneState;
  /** What is left out of the list: severities that a person has filtered out, and accepted exceptions until they are asked for. */
  readonly hidden: ReadonlySet<Standing>;
  /** Whether the workbook carries marks or a register of ours. */
  readonly marked: boolean;
  readonly notice: Notice | null;
  readonly question: ClearQuestion | null;
  /** The fix that is shown before it is made. */
  readonly fixing: FixPreview | null;
  /** Ratings that are shown before they are written, or that are being written. */
  readonly writing: RatingsToWrite | null;
  /** The schedule whose reading is being corrected. */
  readonly correcting: Schedule | null;
  /** Corrections are being kept in the workbook. */
  readonly keeping: boolean;
  /** Changes made and not undone, the last at the end. */
  readonly changes: readonly MadeChange[];
  readonly undoing: boolean;
  /** What a person is asked before an exception is accepted. */
  readonly accepting: AcceptDraft | null;
  /** The key of the finding whose acceptance is being taken back. */
  readonly takingBack: string | null;
  /** What this Excel cannot do for us, in sentences. */
  readonly lacks: readonly string[];
}

export function isWorking(state: PaneState): state is WorkingState {
  return (
    state.status === "reading" ||
    state.status === "checking" ||
    state.status === "marking" ||
    state.status === "clearing"
  );
}

/** Whether Excel is at something, so that nothing else is to be begun. */
export function isBusy({ state, fixing, writing, keeping, undoing, accepting, takingBack }: PaneSnapshot): boolean {
  const isMaking = fixing?.making || writing?.making || accepting?.saving;
  return isWorking(state) || undoing || keeping || isMaking === true || takingBack !== null;
}

/** The last finished check, also while the next one is being made or when that failed. */
export function lastCheck(state: PaneState): Check | null {
  const resting = isWorking(state) ? state.before : state;
  if (resting.status === "failed") return resting.earlier;
  return resting.status === "checked" ? resting.check : null;
}

/** Whether asking to cancel would still be news. */
export function isCancellable(state: WorkingState): boolean {
  return state.status === "marking" ? !state.cancelled : state.status !== "clearing";
}
