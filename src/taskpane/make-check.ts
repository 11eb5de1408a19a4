/** One check from end to end: read, check in slices, mark. */
import type { Report, RunProgress } from "../checking";
import { markingFor } from "../marking";
import type { Workbook } from "../workbook";
import { failureOf } from "./failure";
import type { Check, CheckScope, MarksOutcome } from "./check";
import { registerHeading } from "./register-heading";
import { reportOfSheet } from "./report-of-sheet";
import { type RuleNames, titleOf } from "./rule-words";
import { nextTurn, runInSlices } from "./run-in-slices";
import type { ReadProgress, SheetHost } from "../marking";

export interface CheckParts {
  readonly host: SheetHost;
  /** The run of all rules over a workbook, step by step. */
  readonly run: (workbook: Workbook) => Generator<RunProgress, Report>;
  /** What people are told of the rules; a rule that is not here goes by its id. */
  readonly rules: RuleNames;
  /** The product's version, for the register. */
  readonly version: string;
  readonly clock: () => Date;
}

/** Told as the work goes on; nothing is told after the signal is aborted. */
export interface Stages {
  reading(scope: CheckScope, progress: ReadProgress | null): void;
  checking(scope: CheckScope, progress: RunProgress | null): void;
  marking(scope: CheckScope): void;
}

/** Rejects with an AbortError when the signal is aborted before marking begins; from then on it is not heeded. */
export async function makeCheck(
  parts: CheckParts,
  scopeOf: () => Promise<CheckScope>,
  signal: AbortSignal,
  stages: Stages,
): Promise<Check> {
  const { host, run, clock } = parts;
  const scope = await orAborted(scopeOf(), signal);
  stages.reading(scope, null);
  const onProgress = (progress: ReadProgress) => {
    if (!signal.aborted) stages.reading(scope, progress);
  };
  const began = performance.now();
  const workbook = await orAborted(host.readWorkbook({ signal, onProgress }), signal);

  stages.checking(scope, null);
  const whole = await runInSlices(run(workbook), {
    signal,
    onProgress: (progress) => stages.checking(scope, progress),
    now: () => performance.now(),
    pause: nextTurn,
  });
  const report = scope.kind === "sheet" ? reportOfSheet(whole, scope.sheet) : whole;

  const took = performance.now() - began;
  stages.marking(scope);
  const at = clock();
  return {
    scope,
    report,
    workbook,
    took,
    sheets: workbook.sheets.map((sheet) => sheet.name),
    notRead: workbook.notRead,
    at,
    look: null,
    marks: await markCheck(parts, { report, workbook, scope, at }),
    changed: false,
    current: null,
    mended: new Set(),
  };
}

/** A check whose marks Excel refuses is still a check: the refusal is part of its result. `onlySheet` leaves other sheets as they are. */
export async function markCheck(
  { host, version, rules }: { readonly host: Pick<SheetHost, "applyMarks"> } & Pick<CheckParts, "version" | "rules">,
  { report, workbook, scope, at }: Pick<Check, "report" | "workbook" | "scope" | "at">,
  onlySheet = scope.kind === "sheet" ? scope.sheet : undefined,
): Promise<MarksOutcome> {
  const marks = markingFor(report, registerHeading(report, { scope, at, notRead: workbook.notRead }, version), {
    titleOf: (rule) => titleOf(rules, rule),
    sheets: workbook.sheets,
    marks: report.policy.policy.settings.marks,
  });
  try {
    return {
      kind: "written",
      receipt: await host.applyMarks(marks, onlySheet === undefined ? {} : { onlySheet }),
    };
  } catch (error) {
    return { kind: "not-written", failure: failureOf(error, "Writing the marks") };
  }
}

/** Rejects as soon as the signal is aborted, also when Excel does not answer, e.g. while a cell is being edited. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")), { once: true });
    work.then(resolve, reject);
  });
}
