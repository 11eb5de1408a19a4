/** Takes the person to a cell. */
import { cellName, type CellAddress } from "../workbook";

/** Rejects with a sentence when the sheet is gone or hidden; nothing is unhidden unasked. */
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
  sheet.getRange(cellName(cell)).untrack().select();
  await context.sync();
}

export async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  await context.sync();
  return sheet.name;
}
