/** Figures typed in the middle of a pattern of formulas, on any table. */
import type { TypedAmongFormulas } from "../../../checking";
import { cellKey } from "../../../checking";
import type { CellAddress, Sheet } from "../../../workbook";
import { formulaAt, valueAt } from "../../../workbook";
import { filledInto } from "./filled";
import { isOfOneKind, isSameAmount } from "./interruptions";
import type { Line, SheetFormulas, Stretch } from "./sheet-formulas";
import { columnFunction, formulasOf, isAcrossRow, namedCells, oncePerLine, shapeAt } from "./sheet-formulas";

/** So many formulas for each figure typed among them, down a column; of totals side by side, where the figure is their sum. */
const ALIKE_FOR_ONE = 6;
const FEWEST_TOTALS = 3;
const REACH = 20;

const answers = new WeakMap<Sheet, ReadonlyMap<number, TypedAmongFormulas>>();

/** By `cellKey`. */
export function typedInPattern(sheet: Sheet): ReadonlyMap<number, TypedAmongFormulas> {
  const known = answers.get(sheet);
  if (known) return known;
  const formulas = formulasOf(sheet);
  const found = new Map<number, TypedAmongFormulas>();
  for (const [column, stretches] of formulas.columns) findInColumn(formulas, column, stretches, found);
  const patternsIn = oncePerLine((line) => ({ totals: totalsIn(formulas, line), links: linksIn(formulas, line) }));
  for (const { top, bottom, line } of formulas.bands) {
    const { totals, links } = patternsIn(line);
    if (totals.length === 0 && links.length === 0) continue;
    for (let row = top; row <= bottom; row++) {
      findAmongTotals(formulas, row, totals, found);
      findCopies(formulas, row, links, found);
    }
  }
  answers.set(sheet, found);
  return found;
}

/** A number between two formulas that each reckon across their row. */
function findInColumn(
  formulas: SheetFormulas,
  column: number,
  stretches: readonly Stretch[],
  found: Map<number, TypedAmongFormulas>,
): void {
  for (const [index, { bottom, meaning }] of stretches.entries()) {
    const row = bottom + 1;
    const next = stretches[index + 1];
    if (next?.top !== row + 1 || next.meaning !== meaning) continue;
    const cell = { row, column };
    const example = { row: bottom, column };
    if (!isTyped(formulas.sheet, cell) || !isAcrossRow(formulas, example) || !isOfOneKind(formulas, cell, example))
      continue;
    const alike = countAlike(formulas.sheet, stretches, meaning, cell);
    if (alike === null || filledInto(formulas, cell, example) === null) continue;
    found.set(cellKey(row, column), { cell, along: "column", formulas: alike, example });
  }
}

/** How many formulas of the pattern are within reach; null where more is typed among them than a slip. */
function countAlike(
  sheet: Sheet,
  stretches: readonly Stretch[],
  meaning: number,
  { row: middle, column }: CellAddress,
): number | null {
  let alike = 0;
  for (const { top, bottom, meaning: own } of stretches)
    if (own === meaning) alike += Math.max(0, Math.min(bottom, middle + REACH) - Math.max(top, middle - REACH) + 1);
  let typed = 0;
  for (let row = Math.max(0, middle - REACH); row <= middle + REACH; row++)
    if (isTyped(sheet, { row, column })) typed++;
  return alike >= ALIKE_FOR_ONE * typed ? alike : null;
}

function isTyped(sheet: Sheet, cell: CellAddress): boolean {
  return typeof valueAt(sheet, cell) === "number" && formulaAt(sheet, cell) === null;
}

/** A number typed beside totals of one form that is the very sum they would give. */
function findAmongTotals(
  formulas: SheetFormulas,
  row: number,
  totals: readonly (readonly number[])[],
  found: Map<number, TypedAmongFormulas>,
): void {
  for (const columns of totals) {
    for (let column = columns[0]! - 1; column <= columns.at(-1)! + 1; column++) {
      const cell = { row, column };
      if (column < 0 || !isTyped(formulas.sheet, cell) || valueAt(formulas.sheet, cell) === 0) continue;
      const beside = columns.reduce((best, each) => (Math.abs(each - column) < Math.abs(best - column) ? each : best));
      const example = { row, column: beside };
      const filled = filledInto(formulas, cell, example);
      if (filled === null || !isSameAmount(formulas, cell, filled) || !hasTwoFigures(formulas, cell, example)) continue;
      found.set(cellKey(row, column), { cell, along: "row", formulas: columns.length, example });
    }
  }
}

/** The columns of totals of one form, so many side by side. */
function totalsIn(formulas: SheetFormulas, line: Line): readonly (readonly number[])[] {
  const byMeaning = new Map<number, number[]>();
  for (const [index, column] of line.places.entries()) {
    const meaning = line.meanings[index]!;
    if (columnFunction(formulas.shape(meaning)) !== "SUM") continue;
    const alike = byMeaning.get(meaning);
    if (alike) alike.push(column);
    else byMeaning.set(meaning, [column]);
  }
  return [...byMeaning.values()].filter(({ length }) => length >= FEWEST_TOTALS);
}

/** So many typed figures that are what a link beside them would give, to this many digits, are no chance. */
const FEWEST_COPIES = 2;
const FEWEST_DIGITS = 3;

/** Numbers typed beside a link that are, one after another, the very figures the link would bring. */
function findCopies(
  formulas: SheetFormulas,
  row: number,
  links: readonly number[],
  found: Map<number, TypedAmongFormulas>,
): void {
  for (const column of links) {
    const example = { row, column };
    for (const step of [-1, 1]) {
      const copies: CellAddress[] = [];
      for (let at = column + step; at >= 0 && isTyped(formulas.sheet, { row, column: at }); at += step)
        copies.push({ row, column: at });
      if (copies.length < FEWEST_COPIES || !copies.every((cell) => isCopy(formulas, cell, example))) continue;
      for (const cell of copies) found.set(cellKey(row, cell.column), { cell, along: "row", formulas: 1, example });
    }
  }
}

/** The columns of formulas that bring one figure down or up their own column. */
function linksIn(formulas: SheetFormulas, line: Line): readonly number[] {
  return line.places.filter((_, index) => {
    const { build, references } = formulas.shape(line.meanings[index]!);
    const [reference] = references;
    return build === "=@" && reference!.sheet === null && !reference!.left.fixed && reference!.left.at === 0;
  });
}

function isCopy(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const digits = String(valueAt(formulas.sheet, cell))
    .replace(/[^1-9]*([0-9.]*).*/, "$1")
    .replace(".", "");
  const filled = digits.length < FEWEST_DIGITS ? null : filledInto(formulas, cell, example);
  return filled !== null && isSameAmount(formulas, cell, filled);
}

/** A sum of one figure is as likely a copy of it. */
function hasTwoFigures(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  let figures = 0;
  for (const { top, bottom, left } of namedCells(shapeAt(formulas, example), cell) ?? []) {
    for (let row = top; row <= Math.min(bottom, formulas.sheet.values.length - 1); row++) {
      const value = formulas.sheet.values[row]?.[left];
      if (typeof value === "number" && value !== 0) figures++;
    }
  }
  return figures >= 2;
}
