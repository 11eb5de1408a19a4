/** Takes every mark and the register off again, and touches nothing else. */
import type { ClearReceipt, RegisterWords, Skipped } from "../marking";
import { deleteMarks, findMarks, type FoundMarks, type FoundRegister } from "./find-marks";
import { headingRows } from "./register-layout";
import { countRowsWithWords } from "./register-plan";

/**
 * Four round trips at most, and one more for every 5,000 rows that are searched for words beyond the first 5,000. A person's
 * active sheet and selection stay, unless they are on the register itself.
 */
export async function clearMarks(context: Excel.RequestContext, words: RegisterWords = "ask"): Promise<ClearReceipt> {
  const found = await findMarks(context, { readRegister: words === "ask" });
  if (words === "ask" && found.register && !found.register.sheet.protection.protected) {
    const rowsWithWords = countRowsWithWords(found.register.values);
    if (rowsWithWords > 0) return { kind: "asks", rowsWithWords };
  }
  const skipped: Skipped[] = [];
  let cleared = 0;
  let registerRemoved = false;
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
  if (found.register && words !== "keep") {
    const reason = removeRegister(found, found.register);
    registerRemoved = reason === null;
    if (reason !== null) skipped.push({ sheet: found.register.sheet.name, reason });
  }
  await context.sync();
  return { kind: "cleared", cleared, registerRemoved, skipped };
}

/** Queues the removal of the register; gives the reason in a sentence where it, or its sheet, has to stay. */
function removeRegister({ isStructureProtected, sheets }: FoundMarks, register: FoundRegister): string | null {
  const { sheet, table } = register;
  if (sheet.protection.protected) return "The sheet is protected, so the register was left.";
  const isOnlyVisible = !sheets.some((other) => other.sheet.id !== sheet.id && other.sheet.visibility === "Visible");
  if (!isStructureProtected && !isOnlyVisible && !register.hasCompany) {
    // Excel does not delete a very hidden sheet (office-js #365).
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
    return null;
  }
  table.delete();
  const rows = headingRows(register);
  if (rows > 0) sheet.getRangeByIndexes(0, register.left, rows, 1).untrack().clear("All");
  if (isStructureProtected)
    return "The workbook's structure is protected, so the register was emptied but its sheet was left.";
  if (isOnlyVisible) return "It is the only visible sheet, so the register was emptied but its sheet was left.";
  return "The sheet holds other entries too: the register was removed and they were left.";
}
