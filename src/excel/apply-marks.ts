/** Puts marks on the cells and rewrites the register. */
import {
  countCells,
  MARK_COLOURS,
  MARK_STYLE,
  type MarkStyles,
  REGISTER_SHEET,
  type MarkReceipt,
  type Marks,
  type SheetMarks,
  type Skipped,
} from "../marking";
import { deleteMarks, findMarks, type SheetOfMarks } from "./find-marks";
import type { Unfinished } from "./left-over-sheet";
import { addMark, isAsWanted } from "./mark-look";
import { editedNotes, notedCells, writeNotes } from "./write-notes";
import { writeRegister } from "./write-register";

/** A format that is added later stands before those that were there: red last, so that it wins wherever two colours should meet. */
const IN_ORDER_OF_WRITING = [...MARK_COLOURS].reverse();

export interface ApplyOptions {
  readonly onlySheet?: string;
  /** Whether this Excel gives add-ins notes. */
  readonly hasNotes?: boolean;
}

/**
 * Replaces all earlier marks, and leaves those alone that are right already. A mark is a conditional format of its own at first
 * priority, and a note where Excel has them; fills, number formats, people's notes and the order of a person's own formats stay as they are. Marks go in before the
 * register, in one batch.
 */
export async function applyMarks(
  context: Excel.RequestContext,
  marks: Marks,
  { onlySheet, hasNotes = false }: ApplyOptions = {},
  unfinished: Unfinished = { sheet: null },
): Promise<MarkReceipt> {
  const notes = hasNotes ? notedCells(marks, onlySheet) : null;
  const found = await findMarks(context, { register: "all", looks: true, unfinished: unfinished.sheet, notes });
  const skipped: Skipped[] = [];
  const unmarked: string[] = [];
  const open: Excel.Worksheet[] = [];
  let marked = 0;

  context.application.suspendScreenUpdatingUntilNextSync();
  for (const onSheet of found.sheets) {
    const { sheet } = onSheet;
    if (onlySheet !== undefined && sheet.name !== onlySheet) continue;
    const wanted = marks.cells.filter((entry) => entry.sheet === sheet.name);
    if (sheet.protection.protected) {
      if (wanted.length > 0) unmarked.push(sheet.name);
      if (wanted.length + onSheet.marks.length > 0)
        skipped.push({
          sheet: sheet.name,
          reason: "The sheet is protected, so its cells were not marked. Unprotect it, then check again.",
        });
      continue;
    }
    open.push(sheet);
    rewriteMarks(onSheet, wanted, marks.styles ?? MARK_STYLE);
    marked += wanted.reduce((total, { ranges }) => total + countCells(ranges), 0);
  }
  const noted = hasNotes ? writeNotes(open, found.notes, marks.notes ?? { cells: [], of: 0 }) : null;
  skipped.push(...editedNotes(found.notes, (sheet) => onlySheet === undefined || sheet === onlySheet));
  const names = new Set(found.sheets.map(({ sheet }) => sheet.name));
  for (const name of new Set(marks.cells.map((entry) => entry.sheet))) {
    if (names.has(name)) continue;
    unmarked.push(name);
    skipped.push({
      sheet: name,
      reason: "There is no sheet of this name any more: it was renamed or removed since the check. Check again.",
    });
  }

  const register = await writeRegister(context, found, marks, onlySheet, unfinished);
  if (register.remark !== null) skipped.push({ sheet: register.sheet, reason: register.remark });
  if (register.reason !== null) skipped.push({ sheet: register.sheet || REGISTER_SHEET, reason: register.reason });
  return {
    marked,
    unmarked,
    skipped,
    register: register.reason === null ? register.sheet : "",
    ...(noted && marks.notes && { notes: noted }),
  };
}

/** Queues what is to be taken off and put on, colour by colour. */
function rewriteMarks({ sheet, marks }: SheetOfMarks, wanted: readonly SheetMarks[], styles: MarkStyles): void {
  const known: readonly (string | null)[] = MARK_COLOURS;
  deleteMarks(
    sheet,
    marks.filter(({ colour }) => !known.includes(colour)),
  );
  for (const colour of IN_ORDER_OF_WRITING) {
    const there = marks.filter((mark) => mark.colour === colour);
    const ranges = wanted.filter((entry) => entry.colour === colour).flatMap((entry) => entry.ranges);
    const looks = there.map(({ look }) => look);
    if (there.every(({ isFirst }) => isFirst) && isAsWanted(looks, ranges, styles[colour])) continue;
    deleteMarks(sheet, there);
    addMark(sheet, colour, ranges, styles[colour]);
  }
}
