/** Relations that nothing names but that hold too often for chance. */
import { isBeyondChance } from "../support";
import { isMoneyRole, type BoundColumn, type Candidate, type ColumnRelation, type Evidence } from "./column-relation";
import { isReckoned } from "./formula-relation";
import { best, supportOf } from "./relation-support";

/** A relation that nothing names must hold on at least this many rows whose figures are large enough to tell. */
const MINED_ROWS = 5;

/** How many neighbouring columns a mined relation may reach over. */
const MINED_REACH = 6;

/** Sums and differences of neighbouring columns that hold on nearly every row though nothing names them. */
export function minedRelations(
  columns: readonly BoundColumn[],
  known: readonly ColumnRelation[],
  evidence: Evidence,
): readonly ColumnRelation[] {
  const minable = columns.filter(({ role }) => isMoneyRole(role));
  const linked = new Set(known.flatMap(({ result, terms }) => [result, ...terms.map(({ column }) => column)]));
  const mined: ColumnRelation[] = [];
  if (evidence.rows.length < MINED_ROWS) return mined;
  const sample = { ...evidence, rows: evidence.rows.slice(0, 12) };
  const taken = new Set<number>();
  minable.forEach(({ column: result }, i) => {
    if (linked.has(result) || taken.has(result) || isReckoned(result, evidence)) return;
    const candidates = minedCandidates(
      minable.map(({ column }) => column),
      i,
    ).filter(({ terms }) => terms.every(({ column }) => !taken.has(column)));
    const likely = candidates.filter((candidate) => {
      const { held, tested } = supportOf(candidate, sample);
      return held >= tested * 0.6 && held >= 2;
    });
    const winner = best(likely, evidence);
    if (!winner) return;
    const { held, tested, telling } = winner.support;
    // Every column must take part on most rows: one that is nil nearly everywhere is there by accident.
    if (telling < MINED_ROWS || telling * 2 < held || !isBeyondChance(winner.support)) return;
    const bestTerms = winner.terms;
    if (
      bestTerms.some(({ column }) =>
        mined.some((other) => other.result === column && other.terms.some((term) => term.column === result)),
      )
    )
      return;
    taken.add(result);
    mined.push({ meaning: "cross-cast", result, terms: bestTerms, basis: "arithmetic", support: { held, tested } });
  });
  return mined;
}

/** For one column: runs of neighbours at either side that could add to it, and pairs whose difference it could be. */
function minedCandidates(columns: readonly number[], i: number): readonly Candidate[] {
  const result = columns[i]!;
  const candidates: Candidate[] = [];
  for (const side of [-1, 1]) {
    const run: { column: number; coefficient: 1 | -1 }[] = [];
    for (let k = 1; k <= MINED_REACH; k++) {
      const column = columns[i + side * k];
      if (column === undefined) break;
      run.push({ column, coefficient: 1 });
      if (run.length >= 2) candidates.push({ result, terms: [...run] });
    }
  }
  const left = columns.slice(Math.max(0, i - MINED_REACH), i);
  for (const a of left) {
    for (const b of left) {
      if (a !== b)
        candidates.push({
          result,
          terms: [
            { column: a, coefficient: 1 },
            { column: b, coefficient: -1 },
          ],
        });
    }
  }
  return candidates;
}
