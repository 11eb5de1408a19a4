/** Takes every mark and the register off again, and touches nothing else. */
import type { Skipped } from "./apply-marks";
import { deleteMarks, findMarks, type FoundMarks, type FoundRegister } from "./find-marks";
import { headingRows } from "./register-layout";

export interface ClearReceipt {
  /** How many marks, each of which may cover many cells, were removed. */
  readonly cleared: number;
  readonly skipped: readonly Skipped[];
}

/** Four round trips at most. A person's active sheet and selection stay, unless they are on the register itself. */
export async function clearMarks(context: Excel.RequestContext): Promise<ClearReceipt> {
  const found = await findMarks(context);
  const skipped: Skipped[] = [];
  let cleared = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const onSheet of found.sheets) {
    if (onSheet.marks.length === 0) continue;
    if (onSheet.sheet.protection.protected) {
      skipped.push({ sheet: onSheet.sheet.name, reason: "The sheet is protected, so its marks were left." });
      continue;
    }
    deleteMarks(onSheet);
    cleared += onSheet.marks.length;
  }
  if (found.register) {
    const reason = removeRegister(found, found.register);
    if (reason !== null) skipped.push({ sheet: found.register.sheet.name, reason });
  }
  await context.sync();
  return { cleared, skipped };
}

/** Queues the removal of the register; gives the reason in a sentence where it, or its sheet, has to stay. */
function removeRegister({ isStructureProtected, sheets }: FoundMarks, register: FoundRegister): string | null {
  const { sheet, table } = register;
  const others = sheets.filter((other) => other.sheet.id !== sheet.id && other.sheet.visibility === "Visible");
  const keepsSheet = isStructureProtected || others.length === 0 || register.hasCompany;
  if (!keepsSheet) {
    // Excel does not delete a very hidden sheet (office-js #365).
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
    return null;
  }
  if (sheet.protection.protected) return "The sheet is protected, so the register was left.";
  table.delete();
  const rows = headingRows(register);
  if (rows > 0) sheet.getRangeByIndexes(0, register.left, rows, 1).untrack().clear("All");
  if (isStructureProtected) return "The workbook's structure is protected, so the register was emptied but its sheet was left.";
  return others.length === 0 ? "It is the only visible sheet, so the register was emptied but its sheet was left." : "The sheet holds other entries too: the register was removed and they were left.";
}
