/** Makes the edits of a fix, and undoes them: one at a time a cell, together in one batch, and nothing that is not as it was read. */
import type { EditReceipt, MadeEdit, SkippedEdit } from "../marking";
import { isSameContent, type CellContent } from "../workbook";
import {
  contentOf,
  entryFor,
  isInTable,
  loadCell,
  loadTables,
  placesOf,
  type FoundCell,
  type TableRange,
} from "./edited-cell";
import { inWords } from "./excel-refusal";
import { entryOfList } from "./list-entry";

type CellEdit = Omit<MadeEdit, "formatBefore">;

/** An edit with the number format it needs, which is decided once the cell's own is known; null leaves that alone. */
export interface WantedEdit extends CellEdit {
  formatFor(current: string): string | null;
}

/** Cells written at once: some 1 MB to Excel and back. */
const CELLS_AT_ONCE = 2_000;

/** A number or a formula in a cell formatted as text would become text; elsewhere the cell's own format stays, unless it has none. */
export function asWanted(edit: CellEdit): WantedEdit {
  const isText = "value" in edit.to && typeof edit.to.value === "string";
  return {
    ...edit,
    formatFor: (current) =>
      isText
        ? null
        : current === "@"
          ? (edit.numberFormat ?? "General")
          : current === "General"
            ? (edit.numberFormat ?? null)
            : null,
  };
}

/** The way back from an edit that was made. */
export function wayBack({ formatBefore, ...edit }: MadeEdit): WantedEdit {
  return { ...edit, from: edit.to, to: edit.from, orElse: [], formatFor: () => formatBefore };
}

/** Three round trips, and two more for every 2,000 cells beyond the first. Rejects only where nothing was changed, or where Excel does not say what was. */
export async function makeEdits(context: Excel.RequestContext, edits: readonly WantedEdit[]): Promise<EditReceipt> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/id,items/worksheet/id");
  await context.sync();

  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const made: MadeEdit[] = [];
  const skipped: SkippedEdit[] = [];
  const open: WantedEdit[] = [];
  for (const edit of edits) {
    const reason = whySheetIsClosed(sheets.get(edit.sheet));
    if (reason === null) open.push(edit);
    else skipped.push(skip(edit, reason));
  }
  for (let first = 0; first < open.length; first += CELLS_AT_ONCE) {
    // A portion waits for the one before it on purpose: should Excel break off, what is done and what is not stays plain.
    const portion = open.slice(first, first + CELLS_AT_ONCE);
    const became = await makePortion(context, sheets, tables.items, portion);
    made.push(...became.made);
    skipped.push(...became.skipped);
    if (became.failure === null) continue;
    if (made.length === 0) throw became.failure;
    const reason = sentenceOf(became.failure);
    skipped.push(...open.slice(first + CELLS_AT_ONCE).map((edit) => skip(edit, reason)));
    break;
  }
  return { made, skipped };
}

function whySheetIsClosed(sheet: Excel.Worksheet | undefined): string | null {
  if (!sheet) return "There is no sheet of this name any more: it was renamed or removed since the check. Check again.";
  return sheet.protection.protected
    ? "The sheet is protected, so the cell was not changed. Unprotect it, then try again."
    : null;
}

interface Portion extends EditReceipt {
  /** Why Excel broke off while it was writing; null when it did not. */
  readonly failure: Error | null;
}

async function makePortion(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  tables: readonly Excel.Table[],
  edits: readonly WantedEdit[],
): Promise<Portion> {
  const cells = edits.map((edit) => loadCell(sheets.get(edit.sheet)!, edit));
  const lists = edits.map(({ orElse = [] }, index) =>
    orElse.length === 0 ? null : cells[index]!.dataValidation.load("type,rule"),
  );
  const tableRanges = loadTables(tables);
  await context.sync();

  const skipped: SkippedEdit[] = [];
  const writing: WantedEdit[] = [];
  const before: FoundCell[] = [];
  edits.forEach((edit, index) => {
    const cell = contentOf(cells[index]!);
    const reason = whyNotWritten(edit, cell.content, sheets.get(edit.sheet)!.id, tableRanges);
    if (reason !== null) return void skipped.push(skip(edit, reason));
    const list = lists[index];
    const entry = list ? entryOfList(edit.to, edit.orElse ?? [], list) : edit;
    if ("reason" in entry) return void skipped.push(skip(edit, entry.reason));
    writing.push({ ...edit, to: entry.to });
    before.push(cell);
  });
  if (writing.length === 0) return { made: [], skipped, failure: null };

  const written = writing.map((edit, index) => write(sheets.get(edit.sheet)!, edit, before[index]!));
  try {
    await context.sync();
    const made = writing.map((edit, index) => receiptOf(edit, before[index]!, contentOf(written[index]!)));
    return { made, skipped, failure: null };
  } catch (error) {
    const became = await whatBecameOf(context, sheets, writing, before, error);
    return { ...became, skipped: [...skipped, ...became.skipped] };
  }
}

function whyNotWritten(
  { from, to, cell }: WantedEdit,
  now: CellContent,
  sheetId: string,
  tables: readonly TableRange[],
): string | null {
  if (!isSameContent(now, from)) return "It holds something else than it held when it was checked, so it was left.";
  if ("formula" in to && isInTable(tables, sheetId, cell))
    return "It is in a table, where Excel may fill the formula down the whole column: put it in by hand.";
  return null;
}

/** Queues the write and the reading back. */
function write(sheet: Excel.Worksheet, edit: WantedEdit, { numberFormat }: FoundCell): Excel.Range {
  const range = sheet.getRangeByIndexes(edit.cell.row, edit.cell.column, 1, 1).untrack();
  const format = edit.formatFor(numberFormat);
  // Before the contents: what is put into a cell that is formatted as text becomes text.
  if (format !== null) range.numberFormat = [[format]];
  range.formulas = [[entryFor(edit.to, format ?? numberFormat)]];
  return loadCell(sheet, edit);
}

function receiptOf({ formatFor, ...edit }: WantedEdit, { content, numberFormat }: FoundCell, now: FoundCell): MadeEdit {
  const isFormatted = formatFor(numberFormat) !== null;
  return { ...edit, from: content, to: now.content, formatBefore: isFormatted ? numberFormat : null };
}

/**
 * Excel has no transaction round a batch: what was done before it broke off stays done. So the cells are read again; a cell that
 * got its number format and not its contents is given its format back.
 */
async function whatBecameOf(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  edits: readonly WantedEdit[],
  before: readonly FoundCell[],
  error: unknown,
): Promise<Portion> {
  const failure = inWords(error) as Error;
  const made: MadeEdit[] = [];
  const skipped: SkippedEdit[] = [];
  try {
    const cells = edits.map((edit) => loadCell(sheets.get(edit.sheet)!, edit));
    await context.sync();
    edits.forEach((edit, index) => {
      const now = contentOf(cells[index]!);
      if (!isSameContent(now.content, before[index]!.content))
        return void made.push(receiptOf(edit, before[index]!, now));
      if (now.numberFormat !== before[index]!.numberFormat)
        loadCell(sheets.get(edit.sheet)!, edit).numberFormat = [[before[index]!.numberFormat]];
      skipped.push(skip(edit, sentenceOf(failure)));
    });
    await context.sync();
  } catch {
    throw new Error(
      `Excel broke off while it was changing cells, and does not say how far it came. Look at ${placesOf(edits)} before you go on.`,
      { cause: error },
    );
  }
  return { made, skipped, failure };
}

function skip({ sheet, cell }: WantedEdit, reason: string): SkippedEdit {
  return { sheet, cell, reason };
}

function sentenceOf(failure: Error): string {
  return `Excel broke off before it was changed. ${failure.message}`;
}
