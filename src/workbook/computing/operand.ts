/** What a part of a formula can be worth, and what the functions need to know of the workbook. */
import type { CellRange } from "../address";
import type { CellValue } from "../sheet";

/** A rectangle of cells that exist; `sheet` counts the workbook's sheets from 0. */
export interface Area {
  readonly sheet: number;
  readonly range: CellRange;
}

export type Operand = CellValue | Area;

export interface Cells {
  /** The value of a cell. Throws Uncomputable when it is one that could not be computed. */
  read(sheet: number, row: number, column: number): CellValue;
  formula(sheet: number, row: number, column: number): string | null;
  isHiddenRow(sheet: number, row: number): boolean;
}

/** A formula is beyond this evaluator: an unknown function, a name, another workbook, a cell that goes round in a circle. */
export class Uncomputable extends Error {
  override readonly name = "Uncomputable";
}

export function isArea(operand: Operand): operand is Area {
  return operand !== null && typeof operand === "object";
}

/** The one value of an operand. A rectangle of several cells has none: Excel would spill or pick, which is left to Excel. */
export function scalar(operand: Operand, cells: Cells): CellValue {
  if (!isArea(operand)) return operand;
  const { sheet, range } = operand;
  if (range.top !== range.bottom || range.left !== range.right)
    throw new Uncomputable("several cells where one is meant");
  return cells.read(sheet, range.top, range.left);
}

/** Row by row, every value of an area. */
export function* valuesOf({ sheet, range }: Area, cells: Cells): Generator<CellValue> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield cells.read(sheet, row, column);
  }
}
