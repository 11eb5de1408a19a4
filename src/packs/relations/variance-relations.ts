/** Variances against budget and forecast, and the analysis of a capital variance. */
import type { ScheduleKind } from "../roles";
import { LATER_BUDGET, signInWords } from "../vocabulary";
import { likelyMeant, type BoundColumn, type Candidate, type ColumnRelation, type Evidence } from "./column-relation";
import { isBeyondChance } from "../support";
import { best, named } from "./relation-support";

/**
 * A variance against the budget and the forecast (or actual) of its own measure, in whichever direction most rows have it.
 * A column whose heading says no more than the year becomes the forecast when the variances are reckoned from it.
 */
export function varianceRelation(
  variance: BoundColumn,
  columns: readonly BoundColumn[],
  kind: ScheduleKind,
  evidence: Evidence,
): ColumnRelation | null {
  const isWholeLife = variance.role === "whole-life-variance";
  const sameMeasure = (other: BoundColumn) =>
    other.measure === variance.measure ||
    (variance.measure === "net" && other.measure === null) ||
    (variance.measure === null && other.measure === "net");
  const budgets = likelyMeant(
    columns.filter((other) => other.role === (isWholeLife ? "whole-life-budget" : "budget") && sameMeasure(other)),
  );
  const isOutturn = ({ role }: BoundColumn) =>
    isWholeLife ? role === "whole-life-forecast" : role === "forecast" || role === "actual";
  const outturns = likelyMeant(columns.filter((other) => isOutturn(other) && sameMeasure(other)));
  const isUnnamed = (other: BoundColumn) => other.role === "figure" && !other.isCorrected && sameMeasure(other);
  const unnamed = isWholeLife || outturns.some(({ isCorrected }) => isCorrected) ? [] : columns.filter(isUnnamed);
  const byLikelihood = (a: BoundColumn, b: BoundColumn) =>
    Number(LATER_BUDGET.test(b.heading.toLowerCase())) - Number(LATER_BUDGET.test(a.heading.toLowerCase())) ||
    Number(b.role === "forecast") - Number(a.role === "forecast") ||
    b.column - a.column;
  const pairs = [...outturns, ...unnamed].sort(byLikelihood).flatMap((outturn) =>
    [...budgets, ...(budgets.length === 0 ? unnamed : [])]
      .sort(byLikelihood)
      .filter((budget) => budget !== outturn)
      .map((budget) => ({ budget, outturn })),
  );
  const said = variance.measure === "income" ? null : evidence.signSaid;
  const likeliest = (said ?? signInWords(variance.heading)) === "over/(under)" ? -1 : 1;
  const signs: readonly (1 | -1)[] = said ? [likeliest] : [likeliest, -likeliest as 1 | -1];
  const candidates = pairs.flatMap(({ budget, outturn }) =>
    signs.map((sign): Candidate => ({
      result: variance.column,
      terms: [
        { column: budget.column, coefficient: sign },
        { column: outturn.column, coefficient: -sign as 1 | -1 },
      ],
    })),
  );
  const meaning = kind === "capital" ? "capital-variance" : "variance";
  const found = named(meaning, candidates, evidence);
  const relation = found && isWhole(found) ? found : (againstUnnamed() ?? found);
  if (relation) bindFromRelation(relation, columns);
  return relation;

  /** What is compared with may be called neither budget nor forecast, "Available": it is known by holding on every line, or all but one, where the budget does not. */
  function againstUnnamed(): ColumnRelation | null {
    if (budgets.length === 0) return null;
    const others = outturns.flatMap((outturn) =>
      unnamed.flatMap((base) =>
        signs.map((sign): Candidate => ({
          result: variance.column,
          terms: [
            { column: base.column, coefficient: sign },
            { column: outturn.column, coefficient: -sign as 1 | -1 },
          ],
        })),
      ),
    );
    const winner = best(others, evidence);
    if (!winner || winner.support.tested < 3 || !isBeyondChance(winner.support)) return null;
    const { held, tested } = winner.support;
    if (found && held <= found.support.held) return null;
    return { meaning, result: winner.result, terms: winner.terms, basis: "headings", support: { held, tested } };
  }
}

function isWhole({ support: { held, tested } }: ColumnRelation): boolean {
  return held === tested;
}

function bindFromRelation(relation: ColumnRelation, columns: readonly BoundColumn[]): void {
  for (const { column } of relation.terms) {
    const bound = columns.find((candidate) => candidate.column === column)!;
    if (bound.role !== "figure" || bound.isCorrected) continue;
    const others = relation.terms
      .filter((term) => term.column !== column)
      .map((term) => columns.find((c) => c.column === term.column)!.role);
    bound.role = others.includes("budget") ? "forecast" : "budget";
    bound.reason = `the variances are reckoned from it on ${relation.support.held} of ${relation.support.tested} rows`;
  }
}

/** A capital variance split into over- or underspend, slippage and spend in advance; each may be shown with either sign. */
export function analysisCandidates(columns: readonly BoundColumn[]): readonly (readonly Candidate[])[] {
  const parts = columns.filter(({ role }) => role === "over-under" || role === "slippage" || role === "advance");
  const before = (column: number) => columns.filter(({ role, column: c }) => role === "variance" && c < column).at(-1);
  const variance = parts[0] && (before(parts[0].column) ?? columns.find(({ role }) => role === "variance"));
  if (!variance || parts.length < 2) return [];
  const all = Array.from({ length: 2 ** parts.length }, (_, bits): Candidate => ({
    result: variance.column,
    terms: parts.map(({ column }, i) => ({ column, coefficient: (bits >> i) & 1 ? -1 : 1 })),
  }));
  return [all];
}
