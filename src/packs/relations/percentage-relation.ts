/** Percentages of a budget. */
import type { KindData } from "../kinds/kind";
import { isBorneOut, type Support } from "../support";
import type { BoundColumn, ColumnRelation, Evidence } from "./column-relation";

const OF_BUDGET: NonNullable<KindData["percentages"]> = {
  of: ["variance", "actual", "forecast"],
  over: ["budget"],
};

/** A percentage of the budget, or of what else the kind names: of the variance, of the spend to date or of the forecast, whichever the figures bear out. */
export function percentageRelation(
  percentage: BoundColumn,
  columns: readonly BoundColumn[],
  evidence: Evidence,
  { of, over }: NonNullable<KindData["percentages"]> = OF_BUDGET,
): ColumnRelation | null {
  const parts = columns.filter(({ role }) => of.includes(role));
  const bases = columns.filter(({ role }) => over.includes(role));
  let winner: { support: Support; terms: ColumnRelation["terms"] } | null = null;
  for (const part of parts) {
    for (const base of bases) {
      for (const coefficient of [1, -1] as const) {
        const support = percentageSupport(percentage.column, part.column, coefficient, base.column, evidence);
        if (!winner || support.held > winner.support.held) {
          winner = {
            support,
            terms: [
              { column: part.column, coefficient },
              { column: base.column, coefficient: 1 },
            ],
          };
        }
      }
    }
  }
  // A heading that names the budget, over the only two columns it can mean, needs one line to bear it out; any other two.
  const isPlain = parts.length === 1 && bases.length === 1 && /\bbudget\b/i.test(percentage.heading);
  if (!winner || winner.support.held < (isPlain ? 1 : 2) || !isBorneOut(winner.support)) return null;
  return {
    meaning: "percentage",
    result: percentage.column,
    terms: winner.terms,
    basis: "headings",
    support: winner.support,
  };
}

function percentageSupport(
  result: number,
  part: number,
  coefficient: 1 | -1,
  base: number,
  { rows, totals, figures }: Evidence,
): Support {
  let held = 0,
    tested = 0;
  // A total's percentage is its own, not the sum of its lines': it bears the reading out as a line's does.
  for (const row of [...rows, ...totals]) {
    const stated = figures.at(row, result);
    const over = figures.at(row, base);
    const share = (coefficient * figures.at(row, part)) / Math.abs(over);
    if (Number.isNaN(stated) || !Number.isFinite(share) || (stated === 0 && share === 0)) continue;
    const slack = figures.slack(row, result) + Math.abs(share) * 1e-6;
    const says = (ratio: number) =>
      Math.abs(stated - ratio) <= slack + 1e-6 ||
      Math.abs(stated - 100 * ratio) <= Math.max(slack, 1e-6 * Math.abs(stated));
    // Over income, which is below nil, a percentage may have either sign and bears out neither.
    if (over < 0 && !says(share) && says(-share)) continue;
    tested++;
    if (says(share)) held++;
  }
  return { held, tested };
}
