import type { Pack } from "../packs";
import type { Workbook } from "../workbook";
import type { Finding, Outcome } from "./finding";
import type { Rule } from "./rule";

/** Everything one check says about one pack. */
export interface Report {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

/** How far a run has come, for a progress bar. */
export interface RunProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Runs every rule on every schedule in any order. A rule that throws is reported as crashed and the others go on.
 * The generator yields between schedules so that a caller may show progress, let Excel breathe, or stop.
 */
export function* checkInSteps(workbook: Workbook, rules: readonly Rule[]): Generator<RunProgress, Report> {
  void workbook; void rules;
  throw new Error("written with the rules");
}

/** The whole run at once. */
export function check(workbook: Workbook, rules: readonly Rule[]): Report {
  const steps = checkInSteps(workbook, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
