/** Tells of cells that people edit, and of rows that they sort. */
import type { EditNotice } from "../marking";
import type { ExcelAccess } from "./excel-access";
import { isRegisterLike, loadCandidates, loadTablesByName } from "./register-tables";

type Told = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "source">;

/** Edits on the register, and the add-in's own writes, are not told. Returns the way to stop. */
export async function onEdited(excel: ExcelAccess, callback: (edit: EditNotice) => void): Promise<() => Promise<void>> {
  async function tell({ worksheetId, address, source }: Told): Promise<void> {
    const sheet = await sheetOfPack(excel, worksheetId);
    if (sheet !== null) callback({ sheet, address, by: source === "Remote" ? "co-author" : "person" });
  }
  const listening = await excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") await tell(event);
    });
    // A sort moves cells without changing any, and leaves marks where they were. The add-in itself sorts nothing.
    const sorted = worksheets.onRowSorted.add(tell);
    await context.sync();
    return { context, changed, sorted };
  });
  return async () => {
    // A handler is taken off in the context it was put on in.
    listening.changed.remove();
    listening.sorted.remove();
    await listening.context.sync();
  };
}

/** The name of the sheet, null where it is the register's or gone. */
function sheetOfPack(excel: ExcelAccess, id: string): Promise<string | null> {
  return excel.run({}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    const named = loadTablesByName(context.workbook);
    await context.sync();
    const candidates = loadCandidates(named).filter(({ sheetId }) => sheetId === id);
    if (candidates.length > 0) await context.sync();
    return sheet.isNullObject || candidates.some(isRegisterLike) ? null : sheet.name;
  });
}
