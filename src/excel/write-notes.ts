/** Puts notes on marked cells and takes the add-in's own away; a note or comment of somebody's own is never touched. */
import { MOST_NOTES, type CellNote, type Marks, type NoteReceipt, type Skipped } from "../marking";
import { placeOf, type FoundNotes, type NotePlace } from "./find-notes";

/** Queues what differs from what is there, on these sheets alone. */
export function writeNotes(
  sheets: readonly Excel.Worksheet[],
  { own, taken }: FoundNotes,
  { cells, of }: NonNullable<Marks["notes"]>,
): NoteReceipt {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const here = own.filter(({ sheet }) => byName.has(sheet));
  const room = MOST_NOTES - (own.length - here.length);
  const free = cells.filter((note) => byName.has(note.sheet) && !taken.has(placeOf(note))).slice(0, Math.max(0, room));
  const wanted = new Map(free.map((note) => [placeOf(note), note]));
  for (const note of here) {
    const again = wanted.get(placeOf(note));
    const { notes } = byName.get(note.sheet)!;
    if (!again) notes.getItem(note.cell).delete();
    else if (again.text !== note.text) notes.getItem(note.cell).content = again.text;
    wanted.delete(placeOf(note));
  }
  for (const { sheet, cell, text } of wanted.values()) byName.get(sheet)!.notes.add(cell, text);
  return {
    written: free.length,
    of,
    taken: cells.filter((note) => byName.has(note.sheet) && taken.has(placeOf(note))).length,
  };
}

/** Queues the removal of notes as they were found. */
export function deleteNotes(sheet: Excel.Worksheet, notes: readonly NotePlace[]): void {
  for (const { cell } of notes) sheet.notes.getItem(cell).delete();
}

/** What is said of notes that somebody changed, sheet by sheet. */
export function editedNotes({ edited }: FoundNotes, isAsked: (sheet: string) => boolean): Skipped[] {
  const sheets = [...new Set(edited.map(({ sheet }) => sheet))].filter(isAsked);
  return sheets.map((sheet) => {
    const cells = edited.filter((note) => note.sheet === sheet).map(({ cell }) => cell);
    return {
      sheet,
      reason: `Somebody changed the ${cells.length > 1 ? "notes" : "note"} on ${cells.join(", ")}, so ${cells.length > 1 ? "they were" : "it was"} left.`,
    };
  });
}

/** The cells that notes are wanted on, as far as they are on the sheet that is marked. */
export function notedCells({ notes }: Marks, onlySheet?: string): readonly CellNote[] {
  return (notes?.cells ?? []).filter(({ sheet }) => onlySheet === undefined || sheet === onlySheet);
}
