/** Finds the notes that the add-in wrote, and the cells on which somebody's own note or comment stands. */
import { isEditedNote, isOwnNote } from "../marking";
import { cellName, parseRangeName } from "../workbook";
import { sheetOfWhere } from "./register-layout";

export interface FoundNote {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface FoundNotes {
  /** As the add-in wrote them. */
  readonly own: readonly FoundNote[];
  /** The add-in's, but somebody has changed them since: theirs now. */
  readonly edited: readonly FoundNote[];
  /** Cells, of those asked for, that hold a note or comment of somebody's own: "Revenue!B4". */
  readonly taken: ReadonlySet<string>;
}

export const NO_NOTES: FoundNotes = { own: [], edited: [], taken: new Set() };

export interface NotePlace {
  readonly sheet: string;
  readonly cell: string;
}

/** "Revenue!B4": sheets' names may hold a "!", cells may not. */
export function placeOf({ sheet, cell }: NotePlace): string {
  return `${sheet}!${cell}`;
}

interface NoteSearch {
  /** For the second round trip, once the first is made. */
  locate(sheets: readonly Excel.Worksheet[]): void;
  /** For after the second. */
  found(): FoundNotes;
}

/** Queues the first reads. `wanted` are the cells of which must be known what is on them. */
export function searchNotes(workbook: Excel.Workbook, wanted: readonly NotePlace[]): NoteSearch {
  const notes = workbook.notes.load("items/content");
  const comments = wanted.length > 0 ? workbook.comments.load("items/id") : null;
  const ours: Located[] = [];
  const probes: (NotePlace & { readonly note: Excel.Note })[] = [];
  let places: readonly Excel.Range[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  /** By the sheet's id: two sheets may have changed names since the first round trip. */
  const placeFrom = ({ address, worksheet }: Excel.Range): NotePlace => ({
    sheet: names.get(worksheet.id) ?? sheetOfWhere(address),
    cell: firstCell(address),
  });
  return {
    locate(sheets) {
      names = new Map(sheets.map(({ id, name }) => [id, name]));
      const isOurs = notes.items.map(({ content }) => isOwnNote(content) || isEditedNote(content));
      // Read again with the place, for a listed note is reached by its number, which may be another's by now.
      notes.items.forEach(
        (note, index) => isOurs[index] && ours.push({ note: note.load("content"), at: located(note) }),
      );
      places = comments?.items.map(located) ?? [];
      if (isOurs.every(Boolean)) return;
      const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      for (const { sheet, cell } of wanted) {
        const note = byName.get(sheet)?.notes.getItemOrNullObject(cell).load("content");
        if (note) probes.push({ sheet, cell, note });
      }
    },
    found() {
      const all = ours.map(({ note, at }) => ({ ...placeFrom(at), text: note.content }));
      const others = probes.filter(({ note }) => !note.isNullObject && !isOwnNote(note.content));
      const edited = all.filter(({ text }) => isEditedNote(text));
      return {
        own: all.filter(({ text }) => isOwnNote(text)),
        edited,
        taken: new Set([...others, ...edited, ...places.map(placeFrom)].map(placeOf)),
      };
    },
  };
}

interface Located {
  readonly note: Excel.Note;
  readonly at: Excel.Range;
}

function located(item: Excel.Note | Excel.Comment): Excel.Range {
  return item.getLocation().untrack().load("address,worksheet/id");
}

/** The first cell, should Excel give the whole of merged ones. */
function firstCell(address: string): string {
  const range = parseRangeName(address.slice(address.lastIndexOf("!") + 1));
  return range ? cellName({ row: range.top, column: range.left }) : "";
}
