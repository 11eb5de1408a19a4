/** Tells of cells that people edit. */
import type { EditNotice } from "../marking";
import type { ExcelAccess } from "./excel-sheet-host";
import { isRegisterLike, loadCandidates, loadTablesByName } from "./register-tables";

/** Edits on the register, and the add-in's own writes, are not told. Returns the way to stop. */
export async function onEdited(excel: ExcelAccess, callback: (edit: EditNotice) => void): Promise<() => Promise<void>> {
  const listening = await excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, triggerSource, source }) => {
        if (triggerSource === "ThisLocalAddin") return;
        const sheet = await sheetOfPack(excel, worksheetId);
        if (sheet !== null) callback({ sheet, address, by: source === "Remote" ? "co-author" : "person" });
      },
    );
    await context.sync();
    return handler;
  });
  return async () => {
    // A handler is taken off in the context it was put on in.
    listening.remove();
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
