/** The rows of a table's body: their labels, and which of them stand aside from its totals. */
import { parseAmount } from "../../money";
import { isBlank, isCellError, valueAt, type Sheet } from "../../workbook";
import type { TableBlock } from "../tables/table-block";
import type { BodyRow } from "./body-row";
import type { TableFigures } from "../tables/table-figures";
import { wordsOfLabel } from "../vocabulary";

export function bodyRows(sheet: Sheet, table: TableBlock, figures: TableFigures): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let asideFrom: "of-which" | "memo" | null = null;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = labelOf(sheet, table, row);
    const isGap = table.figureColumns.every(
      (column) => Number.isNaN(figures.at(row, column)) && !isErrorOrGoneWrong(sheet, row, column),
    );
    const says = wordsOfLabel(label);
    if (isGap) {
      // "Of which:" and "Memo" over lines speak for those under them, up to the next gap or total.
      asideFrom = says.ofWhich ? "of-which" : says.memo ? "memo" : null;
    } else if ((says.total || says.subtotal) && asideFrom === "of-which") {
      asideFrom = null;
    }
    const isAside = !isGap && (asideFrom !== null || says.ofWhich || says.memo);
    rows.push({ row, label, says, isGap, isAside });
  }
  return rows;
}

/** The row's own words: the nearest text left of the first figure column. */
function labelOf(sheet: Sheet, table: TableBlock, row: number): string {
  const last = table.labelColumn ?? (table.figureColumns[0] ?? table.left + 1) - 1;
  for (let column = last; column >= table.left; column--) {
    const value = sheet.values[row]?.[column] ?? null;
    if (!isBlank(value)) return tidy(String(value));
  }
  return "";
}

/** Words as people see them; as they stand, and not a copy of them, where that is so already. */
function tidy(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** An error, or a number gone wrong such as "£1,7m": a figure was meant, so its row is no section. */
function isErrorOrGoneWrong(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, { row, column });
  return typeof value === "string" && (isCellError(value) || parseAmount(value).kind === "malformed");
}
