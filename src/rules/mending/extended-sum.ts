/** A sum that leaves out lines of its block, extended to take them in. */
import type { Mending, Scope } from "../../checking";
import { amountAt, formAt } from "../../checking";
import type { CellAddress, CellRange, Sheet } from "../../workbook";
import { cellName, fillable, formulaAt, linearTermsOf, rangeName, valueAt } from "../../workbook";
import { figureColumns } from "../figure-cells";
import type { ShortAcross } from "../form/short-across";
import type { ShortTotal } from "../form/short-totals";
import { namesOf } from "../identity-words";
import { filling } from "./formula-for-cause";
import { isFollowedByFormulas } from "./typed-followers";

/** With all sums of its row that are filled from it, or it from them, so that they stay alike. Null for sums of single cells, where lines and others would come in between, and where a typed figure would be left behind. */
export function extendedSum(scope: Scope, { cell, missed, fuller, alike }: ShortTotal): Mending | null {
  const { sheet } = scope;
  const cells = [cell, ...filledFrom(scope, cell, alike)];
  const isChange = cells.some(({ column }) => missed.some((row) => amountAt(sheet, row, column) !== 0));
  if (isChange && !isFollowedByFormulas(scope, cells)) return null;
  const fill = fuller && fillable(formulaAt(sheet, fuller)!, fuller);
  const formulas = cells.map((each) => {
    if (!fill) return extended(sheet, each, missed);
    const formula = fill(each);
    return adds(sheet, each, formula, missed) ? formula : null;
  });
  if (formulas.some((formula) => formula === null)) return null;
  const asIn = fuller ? `, as in ${cellName(fuller)}` : "";
  const others = cells.length === 1 ? "" : `, and likewise extend ${namesOf(cells.slice(1))}`;
  return {
    ...filling(cell, formulas[0]!, asIn + others),
    edits: cells.map((each, index) => ({ cell: each, to: { formula: formulas[index]! } })),
  };
}

/** A sum across that leaves out a column, filled from the one that takes it in. */
export function extendedAcross(scope: Scope, { cell, fuller }: ShortAcross): Mending | null {
  if (!isFollowedByFormulas(scope, [cell])) return null;
  const formula = fillable(formulaAt(scope.sheet, fuller)!, fuller)(cell);
  return formula === null ? null : filling(cell, formula, `, as in ${cellName(fuller)}`);
}

/** The other sums of the row that miss the lines, and those that only happen to have nothing there. */
function filledFrom(
  { schedule, sheet }: Scope,
  cell: CellAddress,
  alike: readonly CellAddress[],
): readonly CellAddress[] {
  const form = formAt(sheet, cell);
  const others = figureColumns(schedule)
    .map(({ column }) => ({ row: cell.row, column }))
    .filter(({ column }) => column !== cell.column && !alike.some((other) => other.column === column))
    .filter((other) => formAt(sheet, other) === form);
  return [...alike, ...others].sort((a, b) => a.column - b.column);
}

/** Whether a formula adds the missed lines of the cell's own column, none of which is a text that a sum passes over. */
function adds(sheet: Sheet, { column }: CellAddress, formula: string, missed: readonly number[]): boolean {
  const terms = linearTermsOf(formula) ?? [];
  const covers = (row: number) =>
    terms.some(
      ({ range, coefficient }) =>
        coefficient === 1 &&
        range.left === column &&
        range.right === column &&
        range.top <= row &&
        range.bottom >= row &&
        typeof valueAt(sheet, { row, column }) !== "string",
    );
  return missed.every(covers);
}

/** One SUM over everything from the first to the last line; null where that would add anything else, or the sum is not of ranges. */
function extended(sheet: Sheet, cell: CellAddress, missed: readonly number[]): string | null {
  const ranges = (linearTermsOf(formulaAt(sheet, cell) ?? "") ?? []).filter(({ sum }) => sum).map(({ range }) => range);
  if (ranges.length === 0 || !/^=SUM\(/i.test(formulaAt(sheet, cell)!)) return null;
  const block: CellRange = {
    top: Math.min(...missed, ...ranges.map(({ top }) => top)),
    bottom: Math.max(...missed, ...ranges.map(({ bottom }) => bottom)),
    left: cell.column,
    right: cell.column,
  };
  const isAdded = (row: number) =>
    missed.includes(row) || ranges.some(({ top, bottom }) => row >= top && row <= bottom);
  for (let row = block.top; row <= block.bottom; row++) {
    const isNumber = typeof valueAt(sheet, { row, column: cell.column }) === "number";
    if (row === cell.row || (isNumber && !isAdded(row))) return null;
  }
  return `=SUM(${rangeName(block)})`;
}
