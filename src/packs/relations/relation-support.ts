/** On how many rows a candidate relation holds, and which of several holds best. */
import { isBorneOut, type Support } from "../support";
import { roughlyTies } from "../tables/table-figures";
import type { Candidate, ColumnRelation, Evidence } from "./column-relation";

export interface TellingSupport extends Support {
  /** Rows that hold with every figure in them well above its own slack: no accident. */
  readonly telling: number;
  /** Rows that hold with at least two terms that are not nil, the sum well above its slack. */
  readonly weighty: number;
}

/** Counts no further once it cannot hold on as many rows as another does. */
export function supportOf({ result, terms }: Candidate, { rows, figures }: Evidence, toBeat = 0): TellingSupport {
  let held = 0,
    tested = 0,
    telling = 0,
    weighty = 0;
  for (let i = 0; i < rows.length && held + rows.length - i >= toBeat; i++) {
    const row = rows[i]!;
    const stated = figures.at(row, result);
    if (Number.isNaN(stated)) continue;
    let sum = 0,
      slack = figures.slack(row, result),
      known = 0,
      nonNil = stated === 0 ? 0 : 1,
      isWhole = true;
    for (const { column, coefficient } of terms) {
      const figure = figures.at(row, column);
      if (Number.isNaN(figure)) {
        isWhole &&= !figures.isWithheld(row, column);
        continue;
      }
      known++;
      sum += coefficient * figure;
      slack += figures.slack(row, column);
      if (figure !== 0) nonNil++;
    }
    if (known === 0 || nonNil === 0 || !isWhole) continue;
    tested++;
    if (!roughlyTies(stated, sum, slack)) continue;
    held++;
    if (Math.abs(stated) <= 12 * slack) continue;
    if (nonNil > terms.length) telling++;
    if (nonNil >= 3) weighty++;
  }
  return { held, tested, telling, weighty };
}

export interface Scored extends Candidate {
  readonly support: TellingSupport;
}

/** The candidate that holds on most rows, then on most totals; of equals the first, so that callers list the likeliest first. */
export function best(candidates: readonly Candidate[], evidence: Evidence): Scored | null {
  const onTotals = (candidate: Candidate) => supportOf(candidate, { ...evidence, rows: evidence.totals }).held;
  let winner: Scored | null = null;
  for (const candidate of candidates) {
    const support = supportOf(candidate, evidence, winner?.support.held);
    const isBetter =
      !winner ||
      support.held > winner.support.held ||
      (support.held === winner.support.held &&
        (support.telling > winner.support.telling ||
          (support.telling === winner.support.telling && onTotals(candidate) > onTotals(winner))));
    if (isBetter) winner = { ...candidate, support };
  }
  return winner;
}

/** The best on all rows or, where they do not bear it out, on those that add no others: one wrong line is carried into many sums. */
function bestOnLines(candidates: readonly Candidate[], evidence: Evidence): Scored | null {
  const winner = best(candidates, evidence);
  const { rows, isSum } = evidence;
  if (!isSum || !winner || isBorneOut(winner.support)) return winner;
  const lines = rows.filter((row) => !isSum(row));
  return lines.length < rows.length ? best(candidates, { ...evidence, rows: lines }) : winner;
}

/** The best candidate as a relation that the headings name; null when the figures do not bear it out. */
export function named(
  meaning: ColumnRelation["meaning"],
  candidates: readonly Candidate[],
  evidence: Evidence,
): ColumnRelation | null {
  const winner = bestOnLines(candidates, evidence);
  if (!winner || winner.support.tested === 0) return null;
  const { held, tested } = winner.support;
  if (!isBorneOut(winner.support)) return null;
  return { meaning, result: winner.result, terms: winner.terms, basis: "headings", support: { held, tested } };
}
