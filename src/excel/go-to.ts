/** Takes the person to a cell. */
import { cellName, type CellAddress } from "../workbook";

/** Rejects with a sentence when the sheet is gone or hidden, or the cell selected but not to be seen; nothing is unhidden unasked. */
export async function goTo(context: Excel.RequestContext, sheetName: string, cell: CellAddress): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject)
    throw new Error(
      `There is no sheet named ${sheetName} any more: it was renamed or removed since the check. Check again.`,
    );
  if (sheet.visibility !== "Visible")
    throw new Error(`The sheet ${sheetName} is hidden. Unhide it to see ${cellName(cell)}.`);
  sheet.activate();
  const range = sheet.getRange(cellName(cell)).untrack();
  range.select();
  range.load("rowHidden,columnHidden");
  await context.sync();
  const { rowHidden, columnHidden } = range;
  if (!rowHidden && !columnHidden) return;
  const line = rowHidden ? "row, which is hidden, filtered out or in a closed group" : "column, which is hidden";
  throw new Error(`${cellName(cell)} of ${sheetName} is selected, but cannot be seen: show its ${line}.`);
}

export async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  await context.sync();
  return sheet.name;
}
