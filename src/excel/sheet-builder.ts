/** Gathers a sheet's rows as they come from Excel into the plain Sheet that the checks read. */
import type { CellRange, CellValue, Sheet } from "../workbook";

type Row<T> = readonly (T | null)[];

export interface SheetBuilder {
  readonly name: string;
  /** 0 for the first sheet that is read. */
  readonly position: number;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Rows as Excel gives them, the first cell being at `top`, `left`. Gives their size in characters as they were sent. */
  addRows(top: number, left: number, values: unknown[][], formulas: unknown[][], numberFormats: unknown[][]): number;
  build(): Sheet;
}

export function sheetBuilder(
  sheet: Pick<Sheet, "name" | "visibility" | "isProtected">,
  position: number,
): SheetBuilder {
  const values: (Row<CellValue> | undefined)[] = [];
  const formulas: (Row<string> | undefined)[] = [];
  const numberFormats: (Row<string> | undefined)[] = [];
  const builder = { merges: [] as CellRange[], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };

  return {
    ...builder,
    name: sheet.name,
    position,
    addRows(top, left, rowValues, rowFormulas, rowFormats) {
      let size = 0;
      rowValues.forEach((row, index) => {
        const formulaRow = rowFormulas[index] ?? [];
        const formatRow = rowFormats[index] ?? [];
        size += sizeOf(row) + sizeOf(formulaRow) + sizeOf(formatRow);
        const at = top + index;
        values[at] = rowOrNothing(left, row, cellValue);
        formulas[at] = rowOrNothing(left, formulaRow, (entry, column) => formulaOf(entry, row[column]));
        numberFormats[at] = shared(numberFormats[at - 1], rowOrNothing(left, formatRow, formatOf));
      });
      return size;
    },
    build: () => ({
      ...sheet,
      values,
      formulas,
      numberFormats,
      merges: builder.merges,
      hiddenRows: builder.hiddenRows,
      hiddenColumns: builder.hiddenColumns,
    }),
  };
}

/** A row from the sheet's first column on; undefined where it holds nothing. */
function rowOrNothing<T>(
  left: number,
  entries: readonly unknown[],
  read: (entry: unknown, column: number) => T | null,
): Row<T> | undefined {
  let isEmpty = true;
  const row = new Array<T | null>(left + entries.length).fill(null);
  entries.forEach((entry, column) => {
    const contents = read(entry, column);
    if (contents === null) return;
    isEmpty = false;
    row[left + column] = contents;
  });
  return isEmpty ? undefined : row;
}

/** Excel gives a blank cell as "". */
export function cellValue(entry: unknown): CellValue {
  return entry === "" || entry === undefined ? null : (entry as CellValue);
}

/** Excel gives a typed cell's value where it has no formula; text that begins with = is its own value. */
export function formulaOf(entry: unknown, value: unknown): string | null {
  return typeof entry === "string" && entry.startsWith("=") && entry !== value ? entry : null;
}

function formatOf(entry: unknown): string | null {
  return typeof entry === "string" && entry !== "General" ? entry : null;
}

/** Formats run down a sheet: a row like the one above it is the same array, which spares memory on long sheets. */
function shared<T>(above: Row<T> | undefined, row: Row<T> | undefined): Row<T> | undefined {
  const same = above && row && above.length === row.length && row.every((entry, column) => entry === above[column]);
  return same ? above : row;
}

function sizeOf(row: readonly unknown[]): number {
  return row.reduce<number>(
    (total, entry) => total + (typeof entry === "string" ? entry.length + 3 : String(entry).length + 1),
    2,
  );
}
