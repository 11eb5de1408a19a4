/** The tables of a sheet with their titles and headings, before anything is known of their meaning. */
import { valueAt, type CellRange, type Sheet } from "../../workbook";
import type { KindVerdict } from "../kinds/bind-kind";
import { kindsOf } from "./cell-kinds";
import { findTables } from "./find-tables";
import { findWordTables, without } from "./find-word-tables";
import { headingsOf, type Heading } from "./headings";
import type { Kinds, TableBlock } from "./table-block";

export interface LaidTable {
  readonly sheet: Sheet;
  readonly table: TableBlock;
  /** Headings and body. */
  readonly range: CellRange;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** What its headings alone have told already. */
  readonly known: KindVerdict | null;
}

export interface Layout {
  readonly kinds: Kinds;
  /** From top to bottom and left to right. */
  readonly tables: readonly LaidTable[];
}

export function layOut(sheet: Sheet): Layout {
  const kinds = kindsOf(sheet);
  const wordTables = findWordTables(sheet, kinds);
  const others = without(kinds, wordTables);
  const tables = [
    ...wordTables.map(({ table, reading }) =>
      laid(sheet, table, headingsOf(sheet, kinds, table), { reading, doubt: null }),
    ),
    ...findTables(sheet, others).map((table) => laid(sheet, table, headingsOf(sheet, others, table), null)),
  ].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { kinds, tables };
}

function laid(sheet: Sheet, table: TableBlock, headings: readonly Heading[], known: KindVerdict | null): LaidTable {
  const top = table.headerRows[0] ?? table.firstRow;
  const range = { top, left: table.left, bottom: table.lastRow, right: table.right };
  return { sheet, table, range, title: titleOf(sheet, table), headings, known };
}

function titleOf(sheet: Sheet, table: TableBlock): string {
  for (const caption of [...table.captions].reverse()) {
    const text = String(valueAt(sheet, caption) ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (text.length >= 4 && text.length <= 160) return text;
  }
  return "";
}
