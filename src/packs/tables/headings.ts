/** What stands over each column, read as a person reads it: bands that span columns joined with the words beneath them. */
import { numberFormatAt, rangeName, valueAt, type CellAddress, type CellRange, type Sheet } from "../../workbook";
import { CellKind, isDateFormat } from "./cell-kinds";
import type { TableBlock } from "./table-block";

export interface Heading {
  readonly column: number;
  /** One entry per header row, top to bottom, each as typed; blanks left out. */
  readonly parts: readonly string[];
  /** The parts joined: "Planned Gross". */
  readonly text: string;
  /** The lowest heading cell, for pointing at. */
  readonly cell: CellAddress | null;
}

/** The headings of every column of a table, in order. */
export function headingsOf(
  sheet: Sheet,
  kinds: readonly (Uint8Array | undefined)[],
  table: TableBlock,
): readonly Heading[] {
  const columns = Array.from({ length: table.right - table.left + 1 }, (_, i) => table.left + i);
  // A hidden row over the table is for its formulas, not for people.
  const shown = table.headerRows.filter((r) => !sheet.hiddenRows.has(r));
  const rows = shown.map((r, i) => spreadRow(sheet, kinds, table, r, i < shown.length - 1));
  return columns.map((column, i) => {
    const found = rows.map((row) => row[i]!).filter((part): part is SpreadCell => part !== null);
    const parts = found.map((part) => part.text).filter((text, k, all) => text !== all[k - 1]);
    return { column, parts, text: parts.join(" "), cell: found.at(-1)?.cell ?? null };
  });
}

interface SpreadCell {
  readonly text: string;
  readonly cell: CellAddress;
}

/**
 * One header row with its merged cells spread over the columns they cover. In an upper row a band may be typed in its first
 * column only: its words then reach to the next typed heading, as far as the row below has headings.
 */
function spreadRow(
  sheet: Sheet,
  kinds: readonly (Uint8Array | undefined)[],
  table: TableBlock,
  r: number,
  isUpper: boolean,
): readonly (SpreadCell | null)[] {
  const firstFigure = table.figureColumns[0] ?? table.left + 1;
  let band: SpreadCell | null = null;
  return Array.from({ length: table.right - table.left + 1 }, (_, i) => {
    const column = table.left + i;
    const merge = mergeAt(sheet, { row: r, column });
    const anchor: CellAddress = merge ? { row: merge.top, column: merge.left } : { row: r, column };
    const text = shownText(sheet, anchor);
    if (text !== "") {
      const cell = { text, cell: anchor };
      band = !merge && column >= firstFigure ? cell : null;
      return cell;
    }
    if (!isUpper || band === null || column < firstFigure) return null;
    const below = kinds[r + 1]?.[column] ?? 0;
    return below === CellKind.blank ? null : band;
  });
}

const mergeIndexes = new WeakMap<Sheet, ReadonlyMap<number, readonly CellRange[]>>();

function mergeAt(sheet: Sheet, { row, column }: CellAddress): CellRange | null {
  let index = mergeIndexes.get(sheet);
  if (!index) {
    const byRow = new Map<number, CellRange[]>();
    for (const merge of sheet.merges) {
      for (let r = merge.top; r <= Math.min(merge.bottom, merge.top + 20); r++)
        byRow.set(r, [...(byRow.get(r) ?? []), merge]);
    }
    mergeIndexes.set(sheet, (index = byRow));
  }
  return index.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date's serial number as "1 Apr 2024". */
function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function shownText(sheet: Sheet, at: CellAddress): string {
  const value = valueAt(sheet, at);
  const format = numberFormatAt(sheet, at);
  if (typeof value === "number" && format !== null && isDateFormat(format)) return dateText(value);
  return value === null ? "" : String(value).replace(/\s+/g, " ").trim();
}

/** "Revenue!B4" style name of a table, for ids: its first heading cell, or its first cell. */
export function tableName(table: TableBlock): string {
  const row = table.headerRows[0] ?? table.firstRow;
  return rangeName({ top: row, left: table.left, bottom: row, right: table.left });
}
