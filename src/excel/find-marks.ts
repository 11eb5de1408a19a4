/** Finds what the add-in put into a workbook, whoever's copy of it did: conditional formats by their own formula, the register by its table. */
import { customFormats, type CustomMark } from "./custom-formats";
import { loadPlace, readRegister, type FoundRegister, type RegisterRows } from "./find-register";
import { isLeftOver, loadLeftOver } from "./left-over-sheet";
import { NO_NOTES, searchNotes, type FoundNotes, type NotePlace } from "./find-notes";
import { readFilters, type RegisterFilters } from "./register-filters";
import { freeTableName, loadCandidates, loadTablesByName, registerAmong } from "./register-tables";

/** One conditional format that is a mark; its colour may be one of another version's. */
export interface FoundMark extends CustomMark {
  /** Whether no format of a person's own comes before it. */
  readonly isFirst: boolean;
}

/** A worksheet and the marks on it. */
export interface SheetOfMarks {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly FoundMark[];
}

export interface FoundMarks {
  readonly sheets: readonly SheetOfMarks[];
  readonly isStructureProtected: boolean;
  /** null when the workbook has no register. */
  readonly register: FoundRegister | null;
  /** Those on the register, where all of its rows were asked for. */
  readonly filters: RegisterFilters;
  /** What a register that is yet to be made may call its table; null where the workbook uses every name for something else. */
  readonly freeTableName: string | null;
  /** The sheet that an earlier command, which Excel broke off, added for the register, with nothing on it. */
  readonly leftOver: Excel.Worksheet | null;
  readonly notes: FoundNotes;
}

export interface FindOptions {
  readonly register?: RegisterRows;
  /** Whether to bring where marks are and how they look. */
  readonly looks?: boolean;
  /** The name of a sheet that Excel may have been left with when it broke off; null where it never did. */
  readonly unfinished?: string | null;
  /** The cells that notes are wanted on; null, or left out, where notes are not looked for. */
  readonly notes?: readonly NotePlace[] | null;
}

/** Three round trips at most, none of which writes, and one more for every portion of a long register, or of very many formats, beyond the first, and for filters on the register. */
export async function findMarks(
  context: Excel.RequestContext,
  { register: rows = "none", looks = false, unfinished = null, notes: wanted = null }: FindOptions = {},
): Promise<FoundMarks> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.protection.load("protected");
  const named = loadTablesByName(workbook);
  const notes = wanted && searchNotes(workbook, wanted);
  await context.sync();

  const sheets = workbook.worksheets.items;
  const formats = sheets.map((sheet) =>
    sheet.getRange().untrack().conditionalFormats.load("items/id,items/type,items/priority"),
  );
  const candidates = loadCandidates(named).flatMap((candidate) => {
    const sheet = sheets.find(({ id }) => id === candidate.sheetId);
    return sheet ? [{ ...candidate, ...loadPlace(sheet, candidate.table) }] : [];
  });
  const leftOver = loadLeftOver(sheets, unfinished);
  notes?.locate(sheets);
  await context.sync();

  const place = registerAmong(candidates);
  const reading = place && readRegister(place, rows);
  const customs = customFormats(sheets, formats, looks);
  // Long registers and thousands of formats come in portions, each of which is as much as one request should hold.
  while ([customs.next(), reading?.next()].includes(true)) await context.sync();
  // A filter that hides no row does not stand in the way of writing.
  const isFiltered = place && rows === "all" && (place.range.rowHidden as boolean | null) !== false;
  const filters = isFiltered ? await readFilters(context, place.table) : [];
  return {
    sheets: sheets.map((sheet, index) => ({ sheet, marks: withPlace(formats[index]!.items, customs.marksOn(sheet)) })),
    isStructureProtected: workbook.protection.protected,
    register: reading?.found() ?? null,
    filters,
    freeTableName: freeTableName(named),
    leftOver: leftOver && leftOver.sheet.id !== place?.sheetId && isLeftOver(leftOver) ? leftOver.sheet : null,
    notes: notes?.found() ?? NO_NOTES,
  };
}

function withPlace(all: readonly Excel.ConditionalFormat[], marks: readonly CustomMark[]): FoundMark[] {
  const ids = new Set(marks.map(({ id }) => id));
  const priorities = new Map(all.map(({ id, priority }) => [id, priority]));
  const firstOfOthers = all.reduce(
    (first, { id, priority }) => (ids.has(id) ? first : Math.min(first, priority)),
    Infinity,
  );
  return marks.map((mark) => ({ ...mark, isFirst: priorities.get(mark.id)! < firstOfOthers }));
}

/** Queues the removal of marks and of nothing else. */
export function deleteMarks(sheet: Excel.Worksheet, marks: readonly FoundMark[]): void {
  if (marks.length === 0) return;
  const formats = sheet.getRange().untrack().conditionalFormats;
  for (const { id } of marks) formats.getItem(id).delete();
}
