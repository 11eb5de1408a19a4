/** One cell that a fix is about, as Excel gives and takes it. */
import { type CellAddress, type CellContent, cellName } from "../workbook";
import { asText } from "./register-layout";
import { cellValue, formulaOf } from "./sheet-builder";

/** What stands in a cell. */
export interface FoundCell {
  readonly content: CellContent;
  /** "General" where none was set. */
  readonly numberFormat: string;
}

interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Queues the reading of a cell. */
export function loadCell(sheet: Excel.Worksheet, { cell }: Place): Excel.Range {
  return sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).untrack().load("formulas,values,numberFormat");
}

/** For after the sync. */
export function contentOf({ formulas, values, numberFormat }: Excel.Range): FoundCell {
  const [entry, value] = [(formulas as unknown[][])[0]![0], (values as unknown[][])[0]![0]];
  const formula = formulaOf(entry, value);
  return {
    content: formula === null ? { value: cellValue(value) } : { formula },
    numberFormat: String((numberFormat as unknown[][])[0]![0]),
  };
}

/** What is handed to Excel for a cell to hold it; text stays text, whatever it looks like. */
export function entryFor(content: CellContent, numberFormat: string): string | number | boolean {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  return typeof value === "string" && numberFormat !== "@" ? asText(value) : value;
}

/** A table of the workbook, with its range still to come. */
export interface TableRange {
  readonly sheetId: string;
  readonly range: Excel.Range;
}

/** Queues the reading of where tables are. */
export function loadTables(tables: readonly Excel.Table[]): readonly TableRange[] {
  return tables.map((table) => ({
    sheetId: table.worksheet.id,
    range: table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
}

/** Whether a cell lies in a table; for after the sync. */
export function isInTable(tables: readonly TableRange[], sheetId: string, { row, column }: CellAddress): boolean {
  return tables.some(
    ({ sheetId: id, range }) =>
      id === sheetId &&
      row >= range.rowIndex &&
      row < range.rowIndex + range.rowCount &&
      column >= range.columnIndex &&
      column < range.columnIndex + range.columnCount,
  );
}

const MOST_NAMED = 12;

/** "Revenue!E13, Capital!B9 and 4 more cells". */
export function placesOf(places: readonly Place[]): string {
  const names = places.slice(0, MOST_NAMED).map(({ sheet, cell }) => `${sheet}!${cellName(cell)}`);
  const rest = places.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${rest} more cells` : names.join(", ");
}
