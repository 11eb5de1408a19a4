/** Takes every mark and the register off again, and touches nothing else. */
import { ACCEPTED_START, type ClearReceipt, type ClearWhat, type RegisterWords, type Skipped } from "../marking";
import { deleteMarks, findMarks, type FoundMarks, type SheetOfMarks } from "./find-marks";
import type { FoundNotes } from "./find-notes";
import type { FoundRegister } from "./find-register";
import type { Unfinished } from "./left-over-sheet";
import { headingRows } from "./register-layout";
import { countRowsWithWords } from "./register-plan";
import { deleteNotes, editedNotes } from "./write-notes";

export interface ClearOptions {
  readonly words?: RegisterWords;
  readonly what?: ClearWhat;
  /** Whether this Excel gives add-ins notes. */
  readonly hasNotes?: boolean;
}

/** Whether the register's sheet goes too, if there is one. */
export function removesSheet({ words = "ask", what = { kind: "all" } }: ClearOptions = {}): boolean {
  return what.kind === "all" && words !== "keep";
}

/**
 * Four round trips at most, and one more for every 15,000 rows that are searched for words beyond the first 15,000. A person's
 * active sheet and selection stay, unless they are on the register itself.
 */
export async function clearMarks(
  context: Excel.RequestContext,
  options: ClearOptions = {},
  unfinished: Unfinished = { sheet: null },
): Promise<ClearReceipt> {
  const { words = "ask", what = { kind: "all" }, hasNotes = false } = options;
  const isAsking = what.kind === "all" && words === "ask";
  const found = await findMarks(context, {
    register: isAsking ? "words" : "none",
    unfinished: removesSheet(options) ? unfinished.sheet : null,
    notes: hasNotes ? [] : null,
  });
  if (isAsking && found.register && !found.register.sheet.protection.protected) {
    const rowsWithWords = countRowsWithWords(found.register.values);
    if (rowsWithWords > 0) return { kind: "asks", rowsWithWords };
  }
  const skipped: Skipped[] = [];
  let cleared = 0;
  let notesCleared = 0;
  let registerRemoved = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const onSheet of found.sheets) {
    const { sheet } = onSheet;
    const marks = marksToClear(onSheet, what);
    const notes = notesToClear(found.notes.own, sheet.name, what);
    if (marks.length + notes.length === 0) continue;
    if (sheet.protection.protected) {
      skipped.push({
        sheet: sheet.name,
        reason: "The sheet is protected, so its marks were left. Unprotect it, then clear again.",
      });
      continue;
    }
    deleteMarks(sheet, marks);
    deleteNotes(sheet, notes);
    cleared += marks.length;
    notesCleared += notes.length;
  }
  if (what.kind !== "accepted")
    skipped.push(...editedNotes(found.notes, (sheet) => what.kind === "all" || sheet === what.sheet));
  if (what.kind === "sheet" && !found.sheets.some(({ sheet }) => sheet.name === what.sheet))
    skipped.push({ sheet: what.sheet, reason: "There is no sheet of this name any more." });
  if (found.register && removesSheet(options)) {
    const reason = removeRegister(found, found.register);
    registerRemoved = reason === null;
    if (reason !== null) skipped.push({ sheet: found.register.sheet.name, reason });
  }
  if (found.leftOver && !found.isStructureProtected) found.leftOver.delete();
  await context.sync();
  return { kind: "cleared", cleared, ...(hasNotes && { notes: notesCleared }), registerRemoved, skipped };
}

function marksToClear({ sheet, marks }: SheetOfMarks, what: ClearWhat): SheetOfMarks["marks"] {
  if (what.kind === "sheet") return sheet.name === what.sheet ? marks : [];
  return what.kind === "accepted" ? marks.filter(({ colour }) => colour === "accepted") : marks;
}

function notesToClear(own: FoundNotes["own"], sheet: string, what: ClearWhat): FoundNotes["own"] {
  const onSheet = own.filter((note) => note.sheet === sheet);
  if (what.kind === "sheet") return sheet === what.sheet ? onSheet : [];
  return what.kind === "accepted" ? onSheet.filter(({ text }) => text.startsWith(ACCEPTED_START)) : onSheet;
}

/** Queues the removal of the register; gives the reason in a sentence where it, or its sheet, has to stay. */
function removeRegister({ isStructureProtected, sheets }: FoundMarks, register: FoundRegister): string | null {
  const { sheet, table } = register;
  if (sheet.protection.protected)
    return "The sheet is protected, so the register was left. Unprotect it, then clear again.";
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
    return "The workbook's structure is protected, so the register was emptied but its sheet was left. Remove the sheet once the structure is unprotected.";
  if (isOnlyVisible) return "It is the only visible sheet, so the register was emptied but its sheet was left.";
  return "The sheet holds other entries too: the register was removed and they were left.";
}
