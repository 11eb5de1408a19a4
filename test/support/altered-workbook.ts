/** Workbooks with one cell altered and everything reckoned from it brought up to date, as Excel would. */
import type { CellEdit } from "../../src/checking";
import { computeMissing } from "../../src/files";
import type { CellAddress, CellContent, Sheet, Workbook } from "../../src/workbook";

/** The workbook with one cell replaced, by a value or by a formula whose value is reckoned; its sums and differences follow. */
export function withCell(workbook: Workbook, sheetName: string, cell: CellAddress, content: CellContent): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const value = "value" in content ? content.value : 0;
    const formula = "formula" in content ? content.formula : null;
    return { ...sheet, values: put(sheet.values, cell, value), formulas: put(sheet.formulas, cell, formula) };
  });
  return recalculated({ ...workbook, sheets });
}

/** The workbook with all edits of a fix made. */
export function withEdits(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  return edits.reduce((altered, { sheet, cell, to, numberFormat }) => withFormat(withCell(altered, sheet, cell, to), sheet, cell, numberFormat), workbook);
}

function withFormat(workbook: Workbook, sheetName: string, cell: CellAddress, format: string | undefined): Workbook {
  if (format === undefined) return workbook;
  const sheets = workbook.sheets.map((sheet) => (sheet.name === sheetName ? { ...sheet, numberFormats: put(sheet.numberFormats, cell, format) } : sheet));
  return { ...workbook, sheets };
}

function put<T>(grid: readonly (readonly (T | null)[] | undefined)[], { row, column }: CellAddress, value: T | null) {
  const rows = [...grid];
  while (rows.length <= row) rows.push(undefined);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  rows[row] = cells;
  return rows;
}

/** All formulas reckoned anew. */
export function recalculated(workbook: Workbook): Workbook {
  const partly = workbook.sheets.map((sheet) => {
    const uncomputed: CellAddress[] = [];
    forEachFormula(sheet, (cell) => void uncomputed.push(cell));
    return { sheet, uncomputed };
  });
  return { ...workbook, ...computeMissing(partly) };
}

/** Visits the cells of a sheet that hold formulas, in reading order. */
export function forEachFormula(sheet: Sheet, visit: (cell: CellAddress, formula: string) => void): void {
  sheet.formulas.forEach((cells, row) => cells?.forEach((formula, column) => formula !== null && visit({ row, column }, formula)));
}
