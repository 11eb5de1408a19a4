/** Percentages of a budget. */
import type { KindData } from "../kinds/kind";
import { isBeyondChance, isBorneOut, type Support } from "../support";
import type { BoundColumn, ColumnRelation, Evidence } from "./column-relation";
import { isReckoned } from "./formula-relation";

const OF_BUDGET: NonNullable<KindData["percentages"]> = {
  of: ["variance", "actual", "forecast"],
  over: ["budget"],
};

/** So many columns to the left a percentage that no heading explains is looked for, and so many lines must bear it out. */
const REACH = 6;
const FEWEST_MINED = 4;

/**
 * A percentage of the budget, or of what else the kind names: of the variance, of the spend to date or of the forecast, whichever the figures
 * bear out. Where headings name none of these, one of two columns beside it that holds on too many lines for chance.
 */
export function percentageRelation(
  percentage: BoundColumn,
  columns: readonly BoundColumn[],
  evidence: Evidence,
  { of, over }: NonNullable<KindData["percentages"]> = OF_BUDGET,
): ColumnRelation | null {
  const named = columns.filter(({ role }) => of.includes(role));
  const beside = columns.filter(
    ({ column, role }) => role === "figure" && column < percentage.column && column >= percentage.column - REACH,
  );
  const isNamed = named.length > 0 && columns.some(({ role }) => over.includes(role));
  const parts = isNamed ? named : beside;
  const bases = isNamed ? columns.filter(({ role }) => over.includes(role)) : beside;
  let winner: { support: Support; terms: ColumnRelation["terms"] } | null = null;
  for (const part of parts) {
    for (const base of bases) {
      if (base === part) continue;
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
  if (!winner) return null;
  const { held, tested } = winner.support;
  const isSure = isNamed
    ? held >= (isPlain ? 1 : 2) && isBorneOut(winner.support)
    : tested >= FEWEST_MINED && isBeyondChance(winner.support) && areVaried(percentage.column, evidence);
  if (!isSure) return null;
  return {
    meaning: "percentage",
    result: percentage.column,
    terms: winner.terms,
    basis: isNamed ? "headings" : "arithmetic",
    support: winner.support,
  };
}

/** Whether the percentages were typed and are not a few figures over and over, which many a pair of columns would give. */
function areVaried(column: number, evidence: Evidence): boolean {
  const different = new Set(
    evidence.rows.map((row) => evidence.figures.at(row, column)).filter((figure) => figure !== 0),
  );
  return (
    different.size >= FEWEST_MINED - 1 && different.size * 2 > evidence.rows.length && !isReckoned(column, evidence)
  );
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
