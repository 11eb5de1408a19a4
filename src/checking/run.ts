import type { Correction, Pack, ScheduleKind } from "../packs";
import { kindName, recogniseInSteps } from "../packs";
import {
  type Policy,
  type CorrectionsInUse,
  type PolicyInUse,
  type PolicySettings,
  correctionsInUse,
  policyFor,
  policyInUse,
  readCorrections,
  settingOfRule,
  unknownRules,
  withoutPolicy,
} from "../plan";
import type { Workbook } from "../workbook";
import { cellName, findSheet, qualifiedName } from "../workbook";
import type { Finding, Outcome } from "./finding";
import { findingKey, numberClashes } from "./finding-key";
import { inReadingOrder } from "./finding-order";
import { heldBy } from "./held";
import { fixOf } from "./fix-of";
import { placeOf } from "./policy-place";
import type { CheckMemory, Tried } from "./memory";
import { type Acceptances, acceptancesIn } from "./acceptances/register-entries";
import type { Description, PriorReturn, Rule, Scope } from "./rule";
import { withAcceptances } from "./acceptances/with-acceptances";

/** Everything one check says about one pack. */
export interface Report {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  /** What the check went by. */
  readonly policy: PolicyInUse;
  /** What it was compared with; left out where nothing was given. */
  readonly prior?: PriorReturn;
  /** What people said of the pack's tables, and what of it could not be used; left out where nobody said anything. */
  readonly corrections?: CorrectionsInUse;
}

/** What a check goes by beside the rules. */
export interface CheckOptions {
  /** The workbook's own, or else the default policy, unless given. */
  readonly policy?: Policy;
  /** The return before this one, for rules that compare with it. */
  readonly prior?: PriorReturn | null;
  /** What checks of this workbook remember from one to the next. */
  readonly memory?: CheckMemory;
  /** What was accepted in another workbook's register; it counts where the workbook's own says nothing. */
  readonly acceptances?: Acceptances;
}

/** How many schedules a run has done, for a progress bar; `of` is 0 while they are still being recognised. */
export interface RunProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Runs every rule on every schedule in any order. A rule that throws is reported as crashed and the others go on.
 * The generator yields between tables and between rules, of which a large sheet has many, so that a caller may show progress, let
 * Excel breathe, or stop.
 */
export function* checkInSteps(
  workbook: Workbook,
  rules: readonly Rule[],
  { policy: given, prior = null, memory, acceptances = new Map() }: CheckOptions = {},
): Generator<RunProgress, Report> {
  const inUse = policyInUse(workbook, given);
  const { policy } = inUse;
  const { corrections } = readCorrections(workbook);
  memory?.begin({ policy, prior, also: corrections });
  const pack = yield* recogniseWithProgress(workbook, corrections, memory);
  const findings: Finding[] = [];
  const outcomes: Outcome[] = [];
  for (const [index, schedule] of pack.schedules.entries()) {
    const progress: RunProgress = { done: index, of: pack.schedules.length };
    const sheet = findSheet(workbook, schedule.sheet);
    if (!sheet) continue;
    const scope: Scope = { schedule, sheet, workbook, pack, policy, prior };
    const settings = settingsOf(scope);
    const tryHere = (rule: Rule, own: Scope) => tryRule(rule, own, settings);
    for (const rule of rules) {
      yield progress;
      const tried = memory ? memory.recall(rule, scope, tryHere) : tryHere(rule, scope);
      findings.push(...tried.findings);
      outcomes.push(tried.outcome);
    }
  }
  yield { done: pack.schedules.length, of: pack.schedules.length };
  const problems = [
    ...inUse.problems,
    ...unknownRules(
      policy,
      rules.map(({ id }) => id),
    ),
  ];
  return {
    pack,
    findings: withAcceptances(numberClashes(inReadingOrder(oncePerCell(findings), workbook)), {
      policy,
      schedules: pack.schedules,
      own: acceptancesIn(workbook.register ?? []),
      others: acceptances,
    }),
    outcomes,
    policy: { ...inUse, problems },
    ...(prior && { prior }),
    ...correctionsOf(workbook, pack),
  };
}

function* recogniseWithProgress(
  workbook: Workbook,
  corrections: readonly Correction[],
  memory?: CheckMemory,
): Generator<RunProgress, Pack> {
  const steps = recogniseInSteps(withoutPolicy(workbook), corrections, memory?.schedules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, of: 0 };
  }
}

function correctionsOf(workbook: Workbook, pack: Pack): Pick<Report, "corrections"> {
  const corrections = correctionsInUse(workbook, pack);
  return corrections.used.length + corrections.problems.length > 0 ? { corrections } : {};
}

/** The rules that found no schedule of their kind in the pack, so that nothing of it was tried. */
export function rulesWithoutSchedule(outcomes: readonly Outcome[]): readonly string[] {
  const tried = new Set(outcomes.filter(({ isOtherKind }) => !isOtherKind).map(({ rule }) => rule));
  return [...new Set(outcomes.map(({ rule }) => rule))].filter((rule) => !tried.has(rule));
}

/** The whole run at once. */
export function check(workbook: Workbook, rules: readonly Rule[], options: CheckOptions = {}): Report {
  const steps = checkInSteps(workbook, rules, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isAbout({ kinds, readsText }: Rule, kind: ScheduleKind): boolean {
  return kinds ? kinds.includes(kind) : kind !== "text" || readsText === true;
}

/** One rule on one schedule, as the policy's settings for it say; a rule that throws says so in its outcome and gives no finding. */
export function tryRule(rule: Rule, scope: Scope, settings: PolicySettings = settingsOf(scope)): Tried {
  const { kind } = scope.schedule;
  const ended = (outcome: Outcome["outcome"], tested: number, reason: string, isOtherKind = false): Outcome => ({
    rule: rule.id,
    schedule: scope.schedule.id,
    isOtherKind,
    outcome,
    tested,
    reason,
  });
  if (!isAbout(rule, kind))
    return { findings: [], outcome: ended("not-applicable", 0, `it is a ${kindName(kind)}`, true) };
  const setting = settingOfRule(settings, rule.id);
  if (setting.on === false) {
    const reason = `the policy “${scope.policy.name}” turns it off${setting.reason ? `: ${setting.reason}` : ""}`;
    return { findings: [], outcome: ended("not-applicable", 0, reason) };
  }
  try {
    const lack = rule.lacks(scope);
    if (lack !== null) return { findings: [], outcome: ended("not-applicable", 0, lack) };
    const findings: Finding[] = [];
    const troubles: string[] = [];
    let tested = 0;
    for (const evidence of rule.test(scope)) {
      const hold = heldBy(evidence);
      tested += hold ?? 1;
      if (hold !== null) continue;
      const { fix, trouble } = fixOf(rule, evidence, scope);
      if (trouble !== null) troubles.push(trouble);
      const severity = setting.severity ?? rule.severityOf?.(evidence, scope) ?? rule.severity;
      findings.push({ ...toFinding(rule, scope, rule.describe(evidence, scope)), severity, fix });
    }
    const remark = rule.remark?.(scope) ?? null;
    const isClean = findings.length === 0 && !remark?.isBroken;
    const reason = [remark?.text ?? "", ...troubles].join(" ").trim();
    return { findings, outcome: ended(isClean ? "passed" : "findings", tested, reason) };
  } catch (error) {
    return { findings: [], outcome: ended("crashed", 0, error instanceof Error ? error.message : String(error)) };
  }
}

function settingsOf({ policy, schedule }: Scope): PolicySettings {
  return policyFor(policy, placeOf(schedule));
}

function toFinding(rule: Rule, { schedule }: Scope, description: Description): Omit<Finding, "fix" | "severity"> {
  const sheet = description.sheet ?? schedule.sheet;
  return {
    rule: rule.id,
    family: rule.family,
    schedule: schedule.id,
    sheet,
    cell: cellName(description.cell),
    related: description.related.map((cell) =>
      (cell.sheet ?? sheet) === sheet ? cellName(cell) : qualifiedName(cell.sheet!, cellName(cell)),
    ),
    ...(description.alsoMarked ? { alsoMarked: description.alsoMarked } : {}),
    stated: description.stated,
    expected: description.expected,
    difference: description.difference,
    message: description.message,
    key: findingKey(rule.id, schedule, description.cell, description.name),
  };
}

/** A cell that two schedules lay claim to is reported once by each rule. */
function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const claims = new Map<string, string | null>();
  return findings.filter(({ rule, sheet, cell, schedule }) => {
    const name = `${rule} ${sheet}!${cell}`;
    if (!claims.has(name)) claims.set(name, schedule);
    return claims.get(name) === schedule;
  });
}
