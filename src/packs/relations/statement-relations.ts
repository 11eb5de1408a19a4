/** The statements that a kind of schedule makes across each line: which columns take part, with which sign. */
import type { KindStatement, StatementTerm } from "../kinds/kind";
import { isBeyondChance, isBorneOut } from "../support";
import { sameColumns, type BoundColumn, type Candidate, type ColumnRelation, type Evidence } from "./column-relation";
import { best, type Scored } from "./relation-support";

const MOST_CANDIDATES = 96;

/** One relation for each result column that the figures bear out, or that only the one line there is contradicts. */
export function statementRelations(
  statements: readonly KindStatement[],
  columns: readonly BoundColumn[],
  evidence: Evidence,
): readonly ColumnRelation[] {
  const relations = statements.flatMap((statement) => {
    if (columns.some(({ role }) => statement.without?.includes(role))) return [];
    const results = columns.filter(({ role }) => role === statement.result);
    return results.flatMap((result) => relationFor(statement, result, results.length === 1, columns, evidence) ?? []);
  });
  return relations.filter(
    (relation) => !relations.some((other) => isSaidWhole(other, relation) || isTurnedRound(relation, other)),
  );
}

/** Whether another reading of the same statement holds on every line where this one does not: a second year's balance, read from the first year's opening. */
function isSaidWhole(other: ColumnRelation, { meaning, result, support: { held, tested } }: ColumnRelation): boolean {
  const isSame = other.meaning === meaning && other.result === result;
  return isSame && held < tested && other.support.held === other.support.tested && other.support.held > held;
}

/**
 * Whether a statement of the same columns with another result holds on more lines, or on as many and stands after its terms: the current
 * budget is the original with the virements, not the other way round.
 */
function isTurnedRound(relation: ColumnRelation, other: ColumnRelation): boolean {
  const isOther = other.meaning === relation.meaning && other.result !== relation.result;
  const [own, others] = [relation.support.held, other.support.held];
  return (
    isOther && (others > own || (others === own && other.result > relation.result)) && sameColumns(other, relation)
  );
}

function relationFor(
  statement: KindStatement,
  result: BoundColumn,
  isOnlyResult: boolean,
  columns: readonly BoundColumn[],
  evidence: Evidence,
): ColumnRelation | null {
  const { candidates, isPlain } = candidatesFor(statement, result, columns);
  const winner = best(candidates, evidence);
  if (!winner) return null;
  const { held, tested } = winner.support;
  const relation = { meaning: statement.meaning, result: result.column, basis: "headings" as const };
  if (isBorneOut(winner.support)) {
    const whole = held < tested ? withUnnamed(winner, columns, evidence) : null;
    return { ...relation, terms: (whole ?? winner).terms, support: whole?.support ?? { held, tested } };
  }
  // With one line at most nothing can be borne out, but headings that name every figure of a statement make it all the same.
  if (tested > 1 || held > 0 || !isOnlyResult || !isPlain) return null;
  const nearest = candidates.reduce((a, b) => (missOf(b, evidence) < missOf(a, evidence) ? b : a));
  return { ...relation, terms: nearest.terms, support: { held, tested } };
}

const FEWEST_WHOLE = 3;

/**
 * The same statement with a column whose heading says nothing of it: one that stands among its parts, "Use of reserves" among virements,
 * or in the place of one of them, "Approved" where the budget that is named is the next year's. It is meant where the statement then holds
 * on every line, or all but one, and on fewer without.
 */
function withUnnamed(
  { result, terms, support: { held } }: Scored,
  columns: readonly BoundColumn[],
  evidence: Evidence,
): Scored | null {
  const own = [result, ...terms.map(({ column }) => column)];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const unnamed = columns.filter(({ role, isCorrected }) => role === "figure" && !isCorrected);
  const among = unnamed.filter(({ column }) => column > first && column < last);
  const sets = among.length > 1 ? [among, ...among.map((each) => [each])] : among.length === 1 ? [among] : [];
  const candidates = [
    ...sets.flatMap((set) =>
      ([1, -1] as const).map((coefficient): Candidate => ({
        result,
        terms: [...terms, ...set.map(({ column }) => ({ column, coefficient }))],
      })),
    ),
    ...unnamed.flatMap(({ column }) =>
      terms.map((_, place): Candidate => ({
        result,
        terms: terms.map((term, at) => (at === place ? { ...term, column } : term)),
      })),
    ),
  ];
  const whole = best(candidates.slice(0, MOST_CANDIDATES), evidence);
  if (!whole || whole.support.tested < FEWEST_WHOLE || !isBeyondChance(whole.support)) return null;
  return whole.support.held > held ? whole : null;
}

/** All readings of a statement for one result, the likeliest first. `isPlain`: nothing but signs is open. */
function candidatesFor(
  { terms }: KindStatement,
  result: BoundColumn,
  columns: readonly BoundColumn[],
): { readonly candidates: readonly Candidate[]; readonly isPlain: boolean } {
  let candidates: Candidate[] = [{ result: result.column, terms: [] }];
  let isPlain = true;
  for (const term of terms) {
    const choices = choicesFor(term, result, columns);
    if (choices.length === 0) {
      if (term.optional) continue;
      return { candidates: [], isPlain: false };
    }
    const sameRole = terms.filter(({ role }) => role === term.role).length;
    if (new Set(choices.map((choice) => choice.map(({ column }) => column).join())).size > sameRole) isPlain = false;
    candidates = candidates
      .flatMap((candidate) =>
        choices
          .filter((choice) => !choice.some(({ column }) => candidate.terms.some((other) => other.column === column)))
          .map((choice): Candidate => ({ result: candidate.result, terms: [...candidate.terms, ...choice] })),
      )
      .slice(0, MOST_CANDIDATES);
  }
  // A balance is not its opening one just because nothing else could be read.
  const fewest = Math.min(2, terms.length);
  const whole = candidates.filter((candidate) => candidate.terms.length >= fewest);
  const inOrder = whole.filter((candidate) => isInOrder(terms, candidate, columns));
  return { candidates: inOrder.length > 0 ? inOrder : whole, isPlain };
}

/** What moved a balance of the year before, on its left, is in that balance already and moves the next one no more. */
function isInOrder(terms: readonly StatementTerm[], candidate: Candidate, columns: readonly BoundColumn[]): boolean {
  const before = new Set(terms.filter((term) => term.before).map(({ role }) => role));
  const roleOf = (at: number) => columns.find(({ column }) => column === at)!.role;
  const opening = candidate.terms.find(({ column }) => before.has(roleOf(column)));
  return !opening || candidate.terms.every(({ column }) => column >= opening.column);
}

function choicesFor(
  { role, sign, many, least = 1, before }: StatementTerm,
  result: BoundColumn,
  columns: readonly BoundColumn[],
): readonly Candidate["terms"][] {
  const fitting = columns.filter(
    (column) =>
      column.role === role &&
      column !== result &&
      (!before || column.column < result.column) &&
      (result.measure === null || column.measure === null || column.measure === result.measure),
  );
  if (fitting.length < least) return [];
  const signs: readonly (1 | -1)[] = sign === "either" ? [1, -1] : sign === "either, usually −" ? [-1, 1] : [sign];
  const together = signs.map((coefficient) => fitting.map(({ column }) => ({ column, coefficient })));
  if (many === "all" || fitting.length === 1) return together;
  // Nearest first: what belongs together stands together.
  const nearest = [...fitting].sort(
    (a, b) => Math.abs(a.column - result.column) - Math.abs(b.column - result.column) || b.column - a.column,
  );
  const single = nearest.flatMap(({ column }) => signs.map((coefficient) => [{ column, coefficient }]));
  return many === "some" ? [...together, ...single] : single;
}

/** By how much a reading misses, over all lines. */
function missOf({ result, terms }: Candidate, { rows, figures }: Evidence): number {
  return rows.reduce((miss, row) => {
    const stated = figures.at(row, result);
    if (Number.isNaN(stated)) return miss;
    const sum = terms.reduce(
      (total, { column, coefficient }) => total + coefficient * (figures.at(row, column) || 0),
      0,
    );
    return miss + Math.abs(stated - sum);
  }, 0);
}
