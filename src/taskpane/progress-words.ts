/** A piece of work told in words and as a share, for the progress bar and for those who listen rather than look. */
import type { Check } from "./check";
import { headline, notShown } from "./findings/check-words";
import { counted } from "./counted";
import type { PaneState, WorkingState } from "./pane-state";
import { countsInWords } from "./findings/severity-words";

export interface ProgressWords {
  readonly stage: string;
  /** What is under the hand just now; empty when there is nothing to add. */
  readonly detail: string;
  /** 0 to 1, or null while that is not known. */
  readonly share: number | null;
}

export function progressWords(state: WorkingState): ProgressWords {
  switch (state.status) {
    case "reading":
      return { stage: "Reading the workbook", detail: state.progress?.what ?? "", share: shareOf(state.progress) };
    case "checking":
      return {
        stage: state.scope.kind === "pack" ? "Checking the pack" : `Checking ${state.scope.sheet}`,
        detail: schedulesDone(state.progress),
        share: shareOf(state.progress),
      };
    case "marking":
      return {
        stage: "Marking the exceptions",
        detail: state.cancelled ? "Stopping once Excel has written them" : "",
        share: null,
      };
    case "clearing":
      return { stage: "Taking off the marks", detail: "", share: null };
  }
}

/** Until the schedules are found there is nothing to count. */
function schedulesDone(progress: { readonly done: number; readonly of: number } | null): string {
  if (!progress) return "";
  return progress.of === 0 ? "Finding the schedules" : `${progress.done} of ${counted(progress.of, "schedule")}`;
}

/** What a screen reader says when the state changes; the same text is said once, so details that run on are left out. */
export function announcement(state: PaneState): string {
  switch (state.status) {
    case "idle":
      return "";
    case "checked":
      return [`Checked: ${resultInWords(state.check)}.`, notShown(state.check) ?? ""].join(" ").trim();
    case "failed":
      return `${state.failure.what} ${state.failure.why}`;
    default:
      return `${progressWords(state).stage}.`;
  }
}

function resultInWords(check: Check): string {
  const { findings } = check.report;
  return findings.length > 0 ? countsInWords(findings) : headline(check).toLowerCase();
}

function shareOf(progress: { readonly done: number; readonly of: number } | null): number | null {
  return progress && progress.of > 0 ? progress.done / progress.of : null;
}
