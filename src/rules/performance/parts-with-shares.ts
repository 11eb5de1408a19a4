/** Numbers that stand beside their shares of a whole. */
import { isShownInPercent, type RootCause, type Scope, type TypedAmongFormulas } from "../../checking";
import { Decimal, exact, gap, ratio, ties, type Figure } from "../../money";
import { hasRole, identityAt, linesOf, type Schedule } from "../../packs";
import { formulaAt, valueAt, type CellAddress, type Sheet } from "../../workbook";
import { figureAt, shareAt } from "./stated-figure";

interface Part {
  readonly share: CellAddress;
  readonly count: CellAddress;
  readonly isWhole: boolean;
}

export interface MistakenPart extends Part {
  readonly whole: Decimal;
  readonly stated: Decimal;
  /** The share that the numbers give; of a whole that its own shares contradict, the number. */
  readonly expected: Decimal;
  readonly isOfWhole: boolean;
  /** The number that would fit both its share and the total. */
  readonly fitting: Decimal | null;
}

const TOTAL = /^(all|total|overall|grand total)\b/i;
const FEWEST = 3;
/** Of the parts, more exceptions than this say that the shares are of something else. */
const MOST_MISTAKEN = 1 / 3;

/** Each line with one number and one share; none where the whole is not plain to see: of several totals none is it. */
export function partsWithShares(schedule: Schedule): readonly Part[] {
  if (!hasRole(schedule, "count") || !hasRole(schedule, "share")) return [];
  const lines = linesOf(schedule);
  const parts = lines.flatMap((line): Part[] => {
    const [counts, shares] = [line.cells("count"), line.cells("share")];
    if (counts.length !== 1 || shares.length !== 1 || line.role === "of-which" || line.role === "memo") return [];
    const isWhole = line.role === "total" || TOTAL.test(line.label);
    return [{ share: shares[0]!, count: counts[0]!, isWhole }];
  });
  const totals = parts.filter(({ isWhole }) => isWhole).length;
  const isPlain = totals < 2 && lines.every(({ role }) => role !== "subtotal");
  return isPlain && parts.length - totals >= FEWEST ? parts : [];
}

const known = new WeakMap<Schedule, readonly MistakenPart[]>();

/** None where so many miss that the shares must be of something else. */
export function mistakenShares(scope: Scope): readonly MistakenPart[] {
  const found = known.get(scope.schedule) ?? mistakenIn(scope, partsWithShares(scope.schedule));
  known.set(scope.schedule, found);
  return found;
}

/** Whether a statement that is broken takes in a number or a share that the other contradicts, which says more. */
export function isMistakenShareBehind(scope: Scope, { statement }: RootCause): boolean {
  if (scope.schedule.kind !== "activity") return false;
  const mistaken = mistakenShares(scope);
  if (mistaken.length === 0) return false;
  const { result, terms } = identityAt(scope.schedule, statement);
  return [result, ...terms.map(({ cell }) => cell)].some(({ row, column }) =>
    mistaken.some(({ share, count }) => [share, count].some((own) => own.row === row && own.column === column)),
  );
}

function mistakenIn(scope: Scope, all: readonly Part[]): readonly MistakenPart[] {
  const { sheet } = scope;
  const countAt = ({ count }: Part) => figureAt(sheet, count, true)?.amount ?? null;
  const parts = all.filter(({ isWhole }) => !isWhole);
  const total = all.find(({ isWhole }) => isWhole);
  const sum = parts.reduce((whole, part) => whole.plus(countAt(part) ?? 0), new Decimal(0));
  const stated = total ? countAt(total) : null;
  const tried = [stated, sum].filter((whole) => whole !== null && whole.greaterThan(0)) as Decimal[];
  const missesOf = (whole: Decimal) => all.flatMap((part) => mistakenShare(scope, part, whole, areInHundredths) ?? []);
  const areInHundredths = parts.filter((part) => isNearerInHundredths(scope, part, sum)).length * 2 > parts.length;
  const [best] = tried
    .map((whole) => ({ whole, misses: missesOf(whole) }))
    .sort((a, b) => a.misses.length - b.misses.length);
  const most = Math.max(1, MOST_MISTAKEN * parts.length);
  const misses = best?.misses.filter(({ isWhole }) => !isWhole) ?? [];
  if (!best || misses.length > most) return [];
  const toTotal = stated?.minus(sum) ?? new Decimal(0);
  if (misses.length === 1 && !toTotal.isZero() && stated!.equals(best.whole)) {
    const [miss] = misses as [MistakenPart];
    const fitting = countAt(miss)!.plus(toTotal);
    const fits = ratio(exact(fitting), exact(best.whole));
    const says = shareAt(sheet, miss.share, !isShownInPercent(sheet, miss.share) && areInHundredths);
    if (fits && says && ties(fits, says)) return [{ ...miss, fitting }];
  }
  // A total of shares follows the one that is wrong.
  if (!total || stated === null || stated.equals(best.whole)) return misses.length > 0 ? misses : best.misses;
  return [{ ...total, whole: best.whole, stated, expected: best.whole, isOfWhole: true, fitting: null }, ...misses];
}

const FEWEST_FORMULAS = 2;

/** Shares typed among formulas that are, to the last digit, what the number over the whole gives. */
export function typedShares(scope: Scope): readonly TypedAmongFormulas[] {
  const { sheet, schedule } = scope;
  const all = partsWithShares(schedule);
  const whole = all.find(({ isWhole }) => isWhole)?.count;
  const parts = all.filter(({ isWhole }) => !isWhole);
  const isTyped = ({ share }: Part) => formulaAt(sheet, share) === null;
  const formulas = parts.filter((part) => !isTyped(part));
  const typed = parts.filter((part) => isTyped(part) && whole && isQuotient(sheet, part, whole));
  if (formulas.length < FEWEST_FORMULAS || formulas.length + typed.length < parts.length) return [];
  if (typed.length > formulas.length) return [];
  const along = schedule.headingRows.length > 0 ? "row" : "column";
  const example = formulas[0]!.share;
  return typed.map(({ share: cell }) => ({ cell, along, formulas: formulas.length, example }));
}

function isQuotient(sheet: Sheet, { share, count }: Part, whole: CellAddress): boolean {
  const [says, part, all] = [share, count, whole].map((cell) => valueAt(sheet, cell));
  if (typeof says !== "number" || typeof part !== "number" || typeof all !== "number") return false;
  return says !== 0 && all !== 0 && Math.abs(says - part / all) <= 1e-9 * Math.abs(says);
}

/** Null where the share ties, or says nothing. */
function mistakenShare({ sheet }: Scope, part: Part, whole: Decimal, areInHundredths: boolean): MistakenPart | null {
  const count = figureAt(sheet, part.count, true);
  const says = shareAt(sheet, part.share, !isShownInPercent(sheet, part.share) && areInHundredths);
  const should: Figure | null = count && ratio(part.isWhole ? exact(whole) : count, exact(whole));
  if (!says || !should || ties(says, should) || gap(says, should).abs().lessThan(1e-9)) return null;
  return { ...part, whole, stated: says.amount, expected: should.amount, isOfWhole: false, fitting: null };
}

/** Whether 41.2, not 0.412, is what the figure means. */
function isNearerInHundredths({ sheet }: Scope, { share, count }: Part, whole: Decimal): boolean {
  const [says, part] = [shareAt(sheet, share, false), figureAt(sheet, count, true)];
  if (!says || !part || whole.isZero()) return false;
  const should = part.amount.div(whole);
  return says.amount.div(100).minus(should).abs().lessThan(says.amount.minus(should).abs());
}
