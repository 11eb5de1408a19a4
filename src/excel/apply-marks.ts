/** Puts marks on the cells and rewrites the register. */
import {
  markFormula,
  MARK_COLOURS,
  MARK_STYLE,
  REGISTER_SHEET,
  type MarkReceipt,
  type Marks,
  type SheetMarks,
  type Skipped,
} from "../marking";
import type { CellRange } from "../workbook";
import { addressesOf } from "./areas";
import { deleteMarks, findMarks } from "./find-marks";
import { writeRegister } from "./write-register";

/** A format that is added later stands before those that were there: red last, so that it wins wherever two colours should meet. */
const IN_ORDER_OF_WRITING = [...MARK_COLOURS].reverse();

/**
 * Replaces all earlier marks. A mark is a conditional format of its own at first priority; fills, number formats, notes and the
 * order of a person's own formats stay as they are. Marks go in before the register, in one batch.
 */
export async function applyMarks(
  context: Excel.RequestContext,
  marks: Marks,
  onlySheet?: string,
): Promise<MarkReceipt> {
  const found = await findMarks(context, { readRegister: true });
  const skipped: Skipped[] = [];
  let marked = 0;

  context.application.suspendScreenUpdatingUntilNextSync();
  for (const onSheet of found.sheets) {
    const { sheet } = onSheet;
    if (onlySheet !== undefined && sheet.name !== onlySheet) continue;
    const wanted = marks.cells.filter((entry) => entry.sheet === sheet.name);
    if (sheet.protection.protected) {
      if (wanted.length + onSheet.marks.length > 0)
        skipped.push({ sheet: sheet.name, reason: "The sheet is protected, so its cells were not marked." });
      continue;
    }
    deleteMarks(onSheet);
    marked += addMarks(sheet, wanted);
  }
  const names = new Set(found.sheets.map(({ sheet }) => sheet.name));
  for (const name of new Set(marks.cells.map((entry) => entry.sheet))) {
    if (!names.has(name))
      skipped.push({
        sheet: name,
        reason: "There is no sheet of this name any more: it was renamed or removed since the check.",
      });
  }

  const register = await writeRegister(context, found, marks, onlySheet);
  if (register.reason !== null) skipped.push({ sheet: register.sheet || REGISTER_SHEET, reason: register.reason });
  return { marked, skipped, register: register.reason === null ? register.sheet : "" };
}

/** Queues one format for each colour and address; gives the number of cells. */
function addMarks(sheet: Excel.Worksheet, marks: readonly SheetMarks[]): number {
  for (const colour of IN_ORDER_OF_WRITING) {
    const ranges = marks.filter((entry) => entry.colour === colour).flatMap((entry) => entry.ranges);
    for (const address of addressesOf(ranges)) {
      const format = sheet.getRanges(address).untrack().conditionalFormats.add("Custom");
      // The formula first: from then on the mark says whose it is, whatever happens to the rest.
      format.custom.rule.formula = markFormula(colour);
      format.custom.format.fill.color = MARK_STYLE[colour].fill;
      format.custom.format.font.color = MARK_STYLE[colour].text;
      format.stopIfTrue = false;
    }
  }
  return marks.flatMap((entry) => entry.ranges).reduce((total, range) => total + cells(range), 0);
}

function cells(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
