/** How the register looks: on the screen, and printed on as many landscape pages as it takes. */
import { REGISTER_COLUMNS } from "../marking";
import { columnName } from "../workbook";
import { COLUMN_WIDTHS, FIGURES, PEOPLES_COLUMNS, type RegisterColumn } from "./register-layout";

/** The add-in's words under Status; others may be typed all the same. */
const STATUS_LIST = "Open,Accepted,Reopened,Resolved";
const WRAPPED: readonly RegisterColumn[] = ["Rule", "What to do", "Reason"];
/** The colour of Excel's own links. */
const LINK_COLOUR = "#0563C1";

/** Dresses a new register, whose headings stand in row `top`. */
export function dressRegister(sheet: Excel.Worksheet, top: number, rows: number): void {
  sheet.getRangeByIndexes(0, 0, 1, 1).untrack().format.font.bold = true;
  REGISTER_COLUMNS.forEach((column, index) => {
    sheet.getRangeByIndexes(top, index, 1, 1).untrack().format.columnWidth = COLUMN_WIDTHS[column];
  });
  dressRows(sheet, REGISTER_COLUMNS, { top, left: 0, rows });
  sheet.freezePanes.freezeRows(top + 1);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  // What only links and matching need is not printed.
  pageLayout.setPrintArea(`A:${columnName(REGISTER_COLUMNS.indexOf(PEOPLES_COLUMNS.at(-1)!))}`);
}

/** Dresses the rows under the headings; a new row below takes after the one above it only where a person types it. */
export function dressRows(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  { top, left, rows }: { readonly top: number; readonly left: number; readonly rows: number },
): void {
  const under = (column: RegisterColumn, count = 1) =>
    sheet.getRangeByIndexes(top + 1, left + headings.indexOf(column), rows, count).untrack();
  sheet.getRangeByIndexes(top, left, rows + 1, headings.length).untrack().format.verticalAlignment = "Top";
  for (const column of WRAPPED) under(column).format.wrapText = true;
  for (const column of FIGURES) under(column).format.horizontalAlignment = "Right";
  under("Where").format.font.color = LINK_COLOUR;
  const { dataValidation } = under("Status");
  dataValidation.rule = { list: { inCellDropDown: true, source: STATUS_LIST } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Information",
    title: "Status",
    message: "Outturn knows the words in the list. Another word stays as it is, and is a note of your own.",
  };
}
