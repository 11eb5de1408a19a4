/** A workbook after something was written into it, with its formulas reckoned, as Excel would leave it. */
import type { PlanWrite } from "../../src/plan";
import type { CellValue, Sheet, Workbook } from "../../src/workbook";
import { recalculated } from "../support/altered-workbook";

export const EMPTY: Workbook = { name: "Q1 return.xlsx", sheets: [], notRead: [] };

export function written(workbook: Workbook, { sheet: name, isNew, blocks, mustBeBlank }: PlanWrite): Workbook {
  const before = workbook.sheets.find((sheet) => sheet.name === name) ?? blank(name);
  if (isNew === workbook.sheets.includes(before)) throw new Error(`${name} is ${isNew ? "not new" : "not there"}`);
  const values = before.values.map((row) => [...(row ?? [])]);
  const formulas = before.formulas.map((row) => [...(row ?? [])]);
  const numberFormats = before.numberFormats.map((row) => [...(row ?? [])]);
  for (const { top, bottom, left, right } of mustBeBlank) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if ((values[row]?.[column] ?? null) !== null) throw new Error(`row ${row}, column ${column} is not blank`);
      }
    }
  }
  for (const { at, rows } of blocks) {
    rows.forEach((cells, down) =>
      cells.forEach(({ value, formula, numberFormat }, across) => {
        put(values, at.row + down, at.column + across, value);
        put(formulas, at.row + down, at.column + across, formula);
        put(numberFormats, at.row + down, at.column + across, numberFormat);
      }),
    );
  }
  const after: Sheet = { ...before, values, formulas, numberFormats };
  const sheets = isNew ? [...workbook.sheets, after] : workbook.sheets.map((sheet) => (sheet === before ? after : sheet));
  return recalculated({ ...workbook, sheets });
}

function put<T>(grid: (T | null)[][], row: number, column: number, value: T | null): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function blank(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The cells of a sheet from a row on, as a person sees them. */
export function shown(sheet: Sheet, row: number, columns: readonly number[]): readonly CellValue[] {
  return columns.map((column) => sheet.values[row]?.[column] ?? null);
}
