/** The rows of a table's body: their labels, and which of them stand aside from its totals. */
import { isBlank, valueAt, type Sheet } from "../../workbook";
import type { TableBlock } from "../tables/table-block";
import type { BodyRow } from "./body-row";
import type { TableFigures } from "../tables/table-figures";
import { ROW_WORDS } from "../vocabulary";

export function bodyRows(sheet: Sheet, table: TableBlock, figures: TableFigures): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let asideFrom: "of-which" | "memo" | null = null;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = labelOf(sheet, table, row);
    const isGap = table.figureColumns.every(
      (column) => Number.isNaN(figures.at(row, column)) && !isWordOrError(sheet, row, column),
    );
    const isTotal = ROW_WORDS.total.test(label) || ROW_WORDS.subtotal.test(label);
    if (isGap) {
      // "Of which:" and "Memo" over lines speak for those under them, up to the next gap or total.
      asideFrom = ROW_WORDS.ofWhich.test(label) ? "of-which" : ROW_WORDS.memo.test(label) ? "memo" : null;
    } else if (isTotal && asideFrom === "of-which") {
      asideFrom = null;
    }
    const isAside = !isGap && (asideFrom !== null || ROW_WORDS.ofWhich.test(label) || ROW_WORDS.memo.test(label));
    rows.push({ row, label, isGap, isAside });
  }
  return rows;
}

/** The row's own words: the nearest text left of the first figure column. */
function labelOf(sheet: Sheet, table: TableBlock, row: number): string {
  const last = table.labelColumn ?? (table.figureColumns[0] ?? table.left + 1) - 1;
  for (let column = last; column >= table.left; column--) {
    const value = valueAt(sheet, { row, column });
    if (!isBlank(value)) return String(value).replace(/\s+/g, " ").trim();
  }
  return "";
}

function isWordOrError(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, { row, column });
  return typeof value === "string" && value.trim() !== "" && value.startsWith("#");
}
