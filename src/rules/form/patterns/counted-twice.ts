/** Sums that take in lines and, beside them, the subtotal of the same lines. */
import { cellKey } from "../../../checking";
import type { CellAddress, CellRange, Sheet } from "../../../workbook";
import { formulaAt, linearTermsOf, oncePerForm, oncePerRow } from "../../../workbook";

export interface CountedTwice {
  readonly cell: CellAddress;
  /** The subtotals whose lines it takes in as well. */
  readonly subtotals: readonly CellAddress[];
}

/** Running totals make ever longer sums; a sheet is looked through this many times over at most. */
const MOST_VISITS = 2_000_000;

/** By `cellKey`, every sum of a sheet that counts lines twice. */
export function countedTwice(sheet: Sheet): ReadonlyMap<number, CountedTwice> {
  const known = answers.get(sheet);
  if (known) return known;
  const found = new Map<number, CountedTwice>();
  let visits = 0;
  const isSum = oncePerForm(sheet, (formula) => /SUM\(|SUBTOTAL\(/.test(formula));
  const sumsIn = oncePerRow(sheet, (row) =>
    [...(sheet.formulas[row] ?? []).keys()].filter((column) => isSum(row, column)),
  );
  for (const row of sheet.formulas.keys()) {
    if (visits > MOST_VISITS) break;
    for (const column of sumsIn(row)) {
      const formula = sheet.formulas[row]![column]!;
      const added = rangesAdded(sheet, formula);
      if (!added) continue;
      const subtotals: CellAddress[] = [];
      for (const range of added.ranges) {
        visits += (range.bottom - range.top + 1) * (range.right - range.left + 1);
        if (visits > MOST_VISITS) break;
        for (const cell of cellsWithFormulas(sheet, range)) {
          if (!isTakenAway(cell, added.takenAway) && isSumWithin(sheet, formula, cell, added.ranges))
            subtotals.push(cell);
        }
      }
      if (subtotals.length > 0) found.set(cellKey(row, column), { cell: { row, column }, subtotals });
    }
  }
  answers.set(sheet, found);
  return found;
}

const answers = new WeakMap<Sheet, ReadonlyMap<number, CountedTwice>>();

interface Added {
  readonly ranges: readonly CellRange[];
  readonly takenAway: readonly CellRange[];
}

/** What a formula adds of its own sheet, if it adds a range and does nothing else. */
function rangesAdded(sheet: Sheet, formula: string): Added | null {
  const terms = linearTermsOf(formula);
  if (!terms || terms.some(({ sheet: name }) => name !== null && name !== sheet.name)) return null;
  const ranges = terms.filter(({ coefficient }) => coefficient === 1).map(({ range }) => range);
  const takenAway = terms.filter(({ coefficient }) => coefficient === -1).map(({ range }) => range);
  return ranges.some(({ top, bottom, left, right }) => bottom > top || right > left) ? { ranges, takenAway } : null;
}

function cellsWithFormulas(sheet: Sheet, { top, bottom, left, right }: CellRange): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.formulas.length - 1); row++) {
    const formulas = sheet.formulas[row];
    if (!formulas) continue;
    for (let column = left; column <= Math.min(right, formulas.length - 1); column++)
      if (formulas[column]) cells.push({ row, column });
  }
  return cells;
}

function isTakenAway(cell: CellAddress, ranges: readonly CellRange[]): boolean {
  return ranges.some((range) => holds(range, rangeOf(cell)));
}

/** Whether a cell of a sum is itself a sum of two cells or more, all of which the outer one adds too. */
function isSumWithin(sheet: Sheet, outer: string, cell: CellAddress, ranges: readonly CellRange[]): boolean {
  const formula = formulaAt(sheet, cell)!;
  // SUBTOTAL passes over the SUBTOTALs among its cells.
  if (outer.includes("SUBTOTAL(") && formula.includes("SUBTOTAL(")) return false;
  const terms = linearTermsOf(formula);
  if (!terms || (terms.length < 2 && isOneCell(terms[0]!.range))) return false;
  return terms.every(
    ({ sheet: name, range, coefficient }) =>
      coefficient === 1 && (name === null || name === sheet.name) && ranges.some((each) => holds(each, range)),
  );
}

function isOneCell({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}

function rangeOf({ row, column }: CellAddress): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
