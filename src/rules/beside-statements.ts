/** A rule of statements that a schedule makes of itself, with something else that is tried beside them under the same name. */
import type { Description, RootCause, Rule, Scope } from "../checking";

export interface Beside<Evidence> {
  readonly beside: Evidence;
}

export interface BesideTrial<Evidence> {
  /** As of a rule: what is missing for it to be tried. */
  lacks(scope: Scope): string | null;
  test(scope: Scope): Iterable<Evidence | null>;
  describe(evidence: Evidence, scope: Scope): Description;
}

export function besideStatements<Evidence extends object>(
  statements: Rule<RootCause>,
  trial: BesideTrial<Evidence>,
): Rule<RootCause | Beside<Evidence>> {
  const { remark, fix, severityOf, ...rule } = statements;
  const isBeside = (evidence: RootCause | Beside<Evidence>): evidence is Beside<Evidence> => "beside" in evidence;
  return {
    ...rule,
    lacks: (scope) => (trial.lacks(scope) === null ? null : statements.lacks(scope)),
    *test(scope) {
      if (statements.lacks(scope) === null) yield* statements.test(scope);
      if (trial.lacks(scope) !== null) return;
      for (const evidence of trial.test(scope)) yield evidence && { beside: evidence };
    },
    describe: (evidence, scope) =>
      isBeside(evidence) ? trial.describe(evidence.beside, scope) : statements.describe(evidence, scope),
    ...(severityOf && {
      severityOf: (evidence, scope) => (isBeside(evidence) ? rule.severity : severityOf(evidence, scope)),
    }),
    ...(remark && { remark: (scope) => (statements.lacks(scope) === null ? remark(scope) : null) }),
    ...(fix && { fix: (evidence, scope) => (isBeside(evidence) ? null : fix(evidence, scope)) }),
  };
}
