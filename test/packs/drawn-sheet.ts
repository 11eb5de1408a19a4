/** Sheets drawn as rows of cells, so that a test's table looks like a table. */
import type { CellRange, CellValue, Sheet, Workbook } from "../../src/workbook";
import { parseCellName, parseRangeName } from "../../src/workbook";

/** A cell as it is drawn: a value, or a formula with the value that Excel would show. */
export type DrawnCell = CellValue | { readonly formula: string; readonly value: CellValue };

export interface DrawnBlock {
  /** Where its first cell stands. */
  readonly at: string;
  readonly rows: readonly (readonly DrawnCell[])[];
}

export interface DrawnOptions {
  readonly merges?: readonly string[];
  /** Number format of all numbers on the sheet; by block columns where they differ, e.g. { E: "0.0%" }. */
  readonly format?: string | null;
  readonly formatOf?: Readonly<Record<string, string>>;
}

export function drawSheet(name: string, blocks: readonly DrawnBlock[], { merges = [], format = "#,##0;(#,##0);\"-\"", formatOf = {} }: DrawnOptions = {}): Sheet {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: (string | null)[][] = [];
  const columnFormats = new Map(Object.entries(formatOf).map(([letters, code]) => [parseCellName(`${letters}1`)!.column, code]));
  for (const block of blocks) {
    const start = parseCellName(block.at)!;
    block.rows.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        const row = start.row + down;
        const column = start.column + across;
        const drawn = cell !== null && typeof cell === "object" ? cell : { formula: null, value: cell };
        if (drawn.value !== null) put(values, row, column, drawn.value);
        if (drawn.formula !== null) put(formulas, row, column, drawn.formula);
        const code = columnFormats.get(column) ?? format;
        if (typeof drawn.value === "number" && code !== null) put(numberFormats, row, column, code);
      }),
    );
  }
  return {
    name, visibility: "visible", isProtected: false, values, formulas, numberFormats,
    merges: merges.map((range): CellRange => parseRangeName(range)!),
    hiddenRows: new Set(), hiddenColumns: new Set(),
  };
}

export function drawWorkbook(name: string, ...sheets: readonly Sheet[]): Workbook {
  return { name, sheets, notRead: [] };
}

function put<T>(grid: (T | null)[][], row: number, column: number, value: T): void {
  const cells = (grid[row] ??= []);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}
