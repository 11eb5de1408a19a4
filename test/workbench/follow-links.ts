/** A click on a cell that leads to a place in the workbook goes there, as in Excel. */
import type { IDisposable, Workbook } from "@univerjs/presets";
import { parseRangeName } from "../../src/workbook";
import type { HostModel } from "../host/host-model";
import type { Grid } from "./grid";

/** Follows links of this workbook until disposed of. */
export function followLinks(grid: Grid, workbook: Workbook, model: HostModel): IDisposable {
  return grid.api.addEvent(grid.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const id = worksheet.getSheetId();
    const clicked = model.sheets().find((each) => each.id === id)?.read({ top: row, left: column, bottom: row, right: column })[0]?.[0];
    // The register's own links are formulas, which show the place that they lead to.
    const link: unknown = clicked?.formula?.includes("HYPERLINK(") ? clicked.value : workbook.getSheetBySheetId(id)?.getCellMatrix().getValue(row, column)?.custom?.["link"];
    const target = typeof link === "string" ? placeOf(link) : null;
    const sheet = model.sheets().find((each) => each.name === target?.sheet);
    if (target && sheet) model.select(sheet.id, target.range);
  });
}

/** "'Adult Social Care'!B4" in its two parts. */
function placeOf(link: string) {
  const mark = link.lastIndexOf("!");
  const range = parseRangeName(link.slice(mark + 1));
  const sheet = link.slice(0, mark).replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  return mark > 0 && range ? { sheet, range } : null;
}
