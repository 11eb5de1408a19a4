/** A file's workbook as the grid's: values and formulas as src/files/ read them, the look as the file has it. */
import type { Sheet as FileSheet, Workbook as FileWorkbook } from "hucre";
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/presets";
import { BooleanNumber, CellValueType, LocaleType, mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import type { CellRange, CellValue, Sheet, Workbook } from "../../src/workbook";
import { fontNamed, gridColour, gridStyle } from "./dress";
import { filledBy, spillsOf } from "./spilled-formulas";

/** Rows and columns shown beyond what a sheet holds, so that there is room to type. */
const ROOM = { rows: 40, columns: 8 };
const LEAST = { rows: 100, columns: 26 };
/** Excel's own: 64 pixels by 20. */
const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 20;

/** Styles are shared by content, as the grid and the file both keep them. */
type StyleBook = { readonly idOf: (style: IStyleData | null) => string | null; readonly styles: Record<string, IStyleData> };

/** What the grid is to show. `look` is the same file read with its styles; null when the format gives none. */
export function gridWorkbook(workbook: Workbook, look: FileWorkbook | null): IWorkbookData {
  const book = styleBook();
  const font = look?.defaultFont;
  const defaultStyle: IStyleData = { ff: fontNamed(font?.name ?? "Calibri"), fs: font?.size ?? 11 };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const order: string[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    const file = look?.sheets.find((other) => other.name === sheet.name) ?? null;
    order.push(id);
    sheets[id] = { ...gridSheet(id, sheet, file, look?.themeColors, book), defaultStyle };
  });
  return {
    id: `workbook-${Date.now()}`,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    sheetOrder: order,
    sheets,
    styles: book.styles,
    defaultStyle,
  };
}

function styleBook(): StyleBook {
  const ids = new Map<string, string>();
  const styles: Record<string, IStyleData> = {};
  return {
    styles,
    idOf: (style) => {
      if (!style) return null;
      const text = JSON.stringify(style);
      const known = ids.get(text);
      if (known) return known;
      const id = `s${ids.size + 1}`;
      ids.set(text, id);
      styles[id] = style;
      return id;
    },
  };
}

function gridSheet(id: string, sheet: Sheet, file: FileSheet | null, theme: readonly string[] | undefined, book: StyleBook): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const cellAt = (row: number, column: number) => ((cellData[row] ??= {})[column] ??= {});
  let lastRow = 0;
  let lastColumn = 0;
  const reach = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };

  sheet.values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      if (value === null) return;
      Object.assign(cellAt(row, column), shownValue(value));
      reach(row, column);
    }),
  );
  sheet.formulas.forEach((cells, row) =>
    cells?.forEach((formula, column) => {
      if (formula === null) return;
      cellAt(row, column).f = formula;
      reach(row, column);
    }),
  );
  // What a formula fills is handed to the formula engine instead; here it would stand in its way.
  for (const range of spillsOf(file)) {
    for (const { row, column } of filledBy(range)) delete cellData[row]?.[column];
  }
  for (const [place, cell] of file?.cells ?? []) {
    const style = book.idOf(gridStyle(cell.style, theme));
    if (!style) continue;
    const [row, column] = place.split(",").map(Number) as [number, number];
    cellAt(row, column).s = style;
    reach(row, column);
  }
  // A format without a file's look (.xls, .xlsb) is still shown with its numbers as people see them.
  if (!file) {
    sheet.numberFormats.forEach((cells, row) =>
      cells?.forEach((pattern, column) => {
        if (pattern !== null) cellAt(row, column).s = book.idOf({ n: { pattern } });
      }),
    );
  }

  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    // The grid knows only hidden; the word itself is kept for the host.
    custom: { visibility: sheet.visibility, isProtected: sheet.isProtected },
    tabColor: gridColour(file?.view?.tabColor, theme)?.rgb ?? "",
    showGridlines: file?.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST.rows, lastRow + ROOM.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + ROOM.columns),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData,
    mergeData: sheet.merges.map(gridRange),
    columnData: columnsOf(sheet, file),
    rowData: rowsOf(sheet, file),
    ...freezeOf(file),
  };
}

/** The grid keeps TRUE as 1 with a type; errors are text to it. */
export function shownValue(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A sheet with nothing on it, as Excel adds one. */
export function emptySheet(id: string, name: string, defaultStyle: IWorksheetData["defaultStyle"]): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: LEAST.rows,
    columnCount: LEAST.columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    custom: { visibility: "visible", isProtected: false },
    defaultStyle: defaultStyle ?? null,
  });
}

/** Our rectangle as the grid writes it. */
export function gridRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Widths in a file count characters of the default font, seven pixels each, and five of padding. */
function columnsOf(sheet: Sheet, file: FileSheet | null): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  file?.columns?.forEach((column, index) => {
    if (column.width) columns[index] = { w: Math.round(column.width * 7 + 5) };
  });
  for (const index of sheet.hiddenColumns) (columns[index] ??= {}).hd = BooleanNumber.TRUE;
  return columns;
}

/** Heights in a file are points. */
function rowsOf(sheet: Sheet, file: FileSheet | null): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [index, row] of file?.rowDefs ?? []) {
    if (row.height) rows[index] = { h: Math.round((row.height * 4) / 3), ia: BooleanNumber.FALSE };
  }
  for (const index of sheet.hiddenRows) (rows[index] ??= {}).hd = BooleanNumber.TRUE;
  return rows;
}

function freezeOf(file: FileSheet | null): Pick<IWorksheetData, "freeze"> | Record<string, never> {
  const rows = file?.freezePane?.rows ?? 0;
  const columns = file?.freezePane?.columns ?? 0;
  if (rows === 0 && columns === 0) return {};
  return { freeze: { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 } };
}
