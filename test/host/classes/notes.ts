/**
 * Notes, and where threaded comments are. https://learn.microsoft.com/javascript/api/excel/excel.notecollection
 * Stricter than Excel where its page is silent: one note a cell, none beside a comment, and of merged cells on the first alone.
 */
import { cellName, parseCellName, type CellAddress } from "../../../src/workbook";
import { intersect } from "../addresses";
import { count, hostObject, sheetById, text, writableSheet, type ClassTable, type HostContext } from "../class-table";
import type { HostNote } from "../host-model";
import { refuse } from "../protocol";
import { rangeTable } from "./range";

/** null is the whole workbook. */
interface NotesState {
  readonly sheetId: string | null;
}

interface NoteState {
  readonly sheetId: string;
  readonly cell: CellAddress;
}

/** What a cell of a note holds at most. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 32_767;

export const noteCollection: ClassTable<NotesState> = {
  name: "NoteCollection",
  items: (state, host) => notesOf(state, host),
  methods: {
    GetItem: { since: "1.18", to: (state, [key], host) => noteAt(state, key, host) ?? refuse("ItemNotFound", "There is no note on this cell.") },
    GetItemOrNullObject: { since: "1.18", to: (state, [key], host) => noteAt(state, key, host) },
    /** By its place at this moment: what is taken away before it makes it another. */
    GetItemAt: { since: "1.18", to: (state, [index], host) => notesOf(state, host)[count(index, "index")] ?? refuse("InvalidArgument", "There is no such note.") },
    Add: {
      since: "1.18",
      to: ({ sheetId }, [address, content], host) => {
        if (sheetId === null) refuse("NotImplemented", "Add notes through their sheet.");
        const cell = parseCellName(text(address, "cellAddress")) ?? refuse("InvalidCellAddress", "A note is on a single cell.");
        const sheet = writableSheet(host, sheetId);
        const range = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
        if (notesOf({ sheetId }, host).some((note) => isAt(note.state as NoteState, cell))) refuse("InvalidOperation", "The cell has a note already.");
        if ((sheet.comments?.() ?? []).some((comment) => intersect(comment.range, range))) refuse("InvalidOperation", "The cell has a comment.");
        if (sheet.merges().some((merge) => intersect(merge, range) && (merge.top !== cell.row || merge.left !== cell.column))) refuse("InvalidCellAddress", "Of merged cells the first has the note.");
        sheet.setNote?.(cell, contentOf(content));
        return hostObject(noteTable, { sheetId, cell });
      },
    },
  },
};

function contentOf(value: unknown): string {
  const content = text(value, "content");
  return content.length <= LONGEST ? content : refuse("InvalidArgument", "The note is too long.");
}

function notesOf({ sheetId }: NotesState, host: HostContext) {
  const sheets = sheetId === null ? host.model.sheets() : [sheetById(host, sheetId)];
  return sheets.flatMap((sheet) => (sheet.notes?.() ?? []).map(({ range }) => hostObject(noteTable, { sheetId: sheet.id, cell: { row: range.top, column: range.left } })));
}

/** By the cell's address; through the workbook an address would need its sheet, which is not served. */
function noteAt(state: NotesState, key: unknown, host: HostContext) {
  if (state.sheetId === null) refuse("NotImplemented", "Ask a sheet for its notes.");
  const cell = parseCellName(text(key, "key")) ?? refuse("InvalidArgument", "A note is known by its cell.");
  return notesOf(state, host).find((note) => isAt(note.state as NoteState, cell)) ?? null;
}

function isAt({ cell }: NoteState, { row, column }: CellAddress): boolean {
  return cell.row === row && cell.column === column;
}

function noteOf({ sheetId, cell }: NoteState, host: HostContext): HostNote {
  const found = (sheetById(host, sheetId).notes?.() ?? []).find(({ range }) => range.top === cell.row && range.left === cell.column);
  return found ?? refuse("ItemNotFound", `The note on ${cellName(cell)} was deleted.`);
}

export const noteTable: ClassTable<NoteState> = {
  name: "Note",
  properties: {
    Content: {
      since: "1.18",
      read: (state, host) => noteOf(state, host).text,
      write: (state, value, host) => {
        noteOf(state, host);
        writableSheet(host, state.sheetId).setNote?.(state.cell, contentOf(value));
      },
    },
  },
  methods: {
    Delete: {
      since: "1.18",
      result: (state, _, host) => {
        noteOf(state, host);
        writableSheet(host, state.sheetId).setNote?.(state.cell, null);
      },
    },
    GetLocation: { since: "1.18", to: ({ sheetId, cell }) => hostObject(rangeTable, { sheetId, range: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column } }) },
  },
};
