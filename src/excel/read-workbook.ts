/** Reads the whole workbook through Office.js: three round trips however many sheets, more only where an answer would pass Excel's 5 MB. */
import { REGISTER_SHEET, registerByHeadings, registerRows, type ReadOptions } from "../marking";
import type { CellRange, Sheet, SheetVisibility, Workbook } from "../workbook";
import { isTooLarge } from "./excel-refusal";
import { readPiece, type Piece, type UsedSheet } from "./read-piece";
import { isRegisterLike, loadCandidates, loadTablesByName, registerAmong } from "./register-tables";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

/** Cells asked for at once to begin with: some 5 MB where a third of them are filled. Halved when Excel refuses, sized by what came otherwise. */
const FIRST_CELLS = 150_000;
const MOST_CELLS = 400_000;
/** Milliseconds before a person is told what Excel is waiting for. */
const PATIENCE = 1_000;
const NOT_CALCULATED =
  "This workbook is calculated by hand, and cells were changed since: its results are out of date. Press F9 to calculate, then check again.";
/** What an answer should come to, in characters, well inside the 5 MB. */
const ANSWER_SIZE = 3_500_000;

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Rejects with the signal's reason (an AbortError) as soon as it is aborted, also while Excel keeps an answer waiting. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { signal, onProgress, again }: ReadOptions,
): Promise<Workbook> {
  signal.throwIfAborted();
  const { workbook } = context;
  const aborted = abortOf(signal);
  const sync = (): Promise<void> => Promise.race([context.sync<void>(), aborted]);
  workbook.load("name");
  context.application.load("calculationMode,calculationState");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const named = loadTablesByName(workbook);
  await sayingIfItWaits(sync(), onProgress);
  if (isUncalculated(context.application)) throw new Error(NOT_CALCULATED);

  const candidates = loadCandidates(named).map((candidate) => ({
    ...candidate,
    range: candidate.table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const names = new Set(workbook.worksheets.items.map(({ name }) => name));
  // Where a sheet was renamed or removed, formulas name it otherwise now, on whichever sheets they stand.
  const isAllThere = again?.earlier.sheets.every(({ name }) => names.has(name));
  const asked = workbook.worksheets.items.map((sheet) => {
    const kept = again && isAllThere ? asItWas(sheet, again) : undefined;
    const range = kept ? null : sheet.getUsedRangeOrNullObject(true).untrack();
    return { sheet, kept, used: range?.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden") };
  });
  if (candidates.length > 0 || asked.some(({ used }) => used)) await sync();

  const register = registerAmong(candidates);
  const registers = new Set(candidates.filter(isRegisterLike).map(({ sheetId }) => sheetId));
  const all = asked.filter(({ sheet }) => !registers.has(sheet.id));
  const kept = all.map((one) => one.kept);
  const read = all.flatMap(({ sheet, used }) => (used ? [{ sheet, range: used }] : []));
  const sheets = read.map(({ sheet }) => sheet);
  const used = read.map(({ range }) => range);

  const builders = sheets.map((sheet, index) =>
    sheetBuilder(
      {
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility] ?? "visible",
        isProtected: sheet.protection.protected,
      },
      index,
    ),
  );
  const usedSheets = used.flatMap((range, index) =>
    range.isNullObject ? [] : [usedSheet(sheets[index]!, builders[index]!, range)],
  );
  const ownTable = register && tableOfRegister(register.table.worksheet, register.range, sheets.length);
  await readContents(sync, ownTable ? [...usedSheets, ownTable] : usedSheets, sheets.length, onProgress);
  const built = builders.map((builder): Sheet => builder.build()).values();
  return {
    name: workbook.name,
    // A copy of the register is none of the pack's sheets, also where it is no table.
    sheets: kept.map((sheet) => sheet ?? built.next().value!).filter((sheet) => !registerByHeadings(sheet)),
    notRead: [],
    ...(ownTable ? { register: registerRows(ownTable.builder.build(), ownTable.range) } : {}),
  };
}

/** The sheet as it was read before, where it need not be read again. */
function asItWas(sheet: Excel.Worksheet, { earlier, sheets }: NonNullable<ReadOptions["again"]>): Sheet | undefined {
  if (sheets.has(sheet.name)) return undefined;
  return earlier.sheets.find(
    ({ name, visibility, isProtected }) =>
      name === sheet.name && visibility === VISIBILITY[sheet.visibility] && isProtected === sheet.protection.protected,
  );
}

/** The register's table, of which only the values are asked for. */
function tableOfRegister(sheet: Excel.Worksheet, range: Excel.Range, position: number): UsedSheet {
  const builder = sheetBuilder({ name: REGISTER_SHEET, visibility: "visible", isProtected: false }, position - 1);
  return {
    sheet,
    builder,
    range: cellsOf(range),
    rowsHidden: false,
    columnsHidden: false,
    valuesOnly: true,
  };
}

/** Results that wait for a person to calculate are those of other figures: every sum over them would be called wrong. */
function isUncalculated({ calculationMode, calculationState }: Excel.Application): boolean {
  return calculationMode === "Manual" && calculationState === "Pending";
}

/** Never resolves; rejects when the signal is aborted. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
  );
}

/** Excel answers at once unless a person is editing a cell: then it waits, and the person should know for what. */
async function sayingIfItWaits(sync: Promise<void>, onProgress: ReadOptions["onProgress"]): Promise<void> {
  const timer = setTimeout(
    () => onProgress({ done: 0, of: 1, what: "Excel is waiting: if you are editing a cell, press Enter or Esc in it" }),
    PATIENCE,
  );
  try {
    await sync;
  } finally {
    clearTimeout(timer);
  }
}

function cellsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function usedSheet(sheet: Excel.Worksheet, builder: SheetBuilder, range: Excel.Range): UsedSheet {
  return {
    sheet,
    builder,
    range: cellsOf(range),
    // null in Excel's answer says that some are hidden and some are not.
    rowsHidden: range.rowHidden as boolean | null,
    columnsHidden: range.columnHidden as boolean | null,
  };
}

/** One round trip for each portion of the workbook; a portion that proves too large for one answer is asked for again by halves. */
async function readContents(
  sync: () => Promise<void>,
  sheets: readonly UsedSheet[],
  sheetCount: number,
  onProgress: ReadOptions["onProgress"],
): Promise<void> {
  const of = sheets.reduce((total, { range }) => total + cells(range.bottom - range.top + 1, range), 0);
  let done = 0;
  let cellsAtOnce = FIRST_CELLS;
  let waiting: readonly Piece[] = sheets.map((used) => ({ used, top: used.range.top, bottom: used.range.bottom }));
  while (waiting.length > 0) {
    const { portion, rest } = nextPortion(waiting, cellsAtOnce);
    const last = portion.at(-1)!.used;
    onProgress({ done, of, what: `${last.builder.name} (${last.builder.position + 1} of ${sheetCount})` });
    const contents = portion.map((piece) => readPiece(piece));
    try {
      // The portions wait for one another on purpose: each is as much as one answer can hold.
      await sync();
    } catch (error) {
      if (!isTooLarge(error) || isOneRow(portion)) throw error;
      cellsAtOnce = Math.max(1, Math.floor(countCells(portion) / 2));
      continue;
    }
    const size = contents.reduce((total, content) => total + content.take(), 0);
    done += countCells(portion);
    waiting = rest;
    cellsAtOnce = Math.min(
      MOST_CELLS,
      Math.max(1, Math.floor((countCells(portion) * ANSWER_SIZE) / Math.max(1, size))),
    );
  }
  onProgress({ done: of, of, what: "" });
}

function nextPortion(
  waiting: readonly Piece[],
  cellsAtOnce: number,
): { readonly portion: readonly Piece[]; readonly rest: readonly Piece[] } {
  const portion: Piece[] = [];
  let room = cellsAtOnce;
  for (const [index, piece] of waiting.entries()) {
    const rows = piece.bottom - piece.top + 1;
    const fitting = Math.min(rows, Math.floor(room / cells(1, piece.used.range)));
    // A single row too wide for the room is still read, alone.
    const taken = fitting === 0 && portion.length === 0 ? 1 : fitting;
    if (taken === 0) return { portion, rest: waiting.slice(index) };
    portion.push({ ...piece, bottom: piece.top + taken - 1 });
    room -= cells(taken, piece.used.range);
    if (taken < rows) return { portion, rest: [{ ...piece, top: piece.top + taken }, ...waiting.slice(index + 1)] };
  }
  return { portion, rest: [] };
}

/** A row is not divided: one that Excel cannot hand over whole is beyond what a person could have made. */
function isOneRow([first, ...others]: readonly Piece[]): boolean {
  return others.length === 0 && first?.top === first?.bottom;
}

function countCells(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + cells(piece.bottom - piece.top + 1, piece.used.range), 0);
}

function cells(rows: number, range: { readonly left: number; readonly right: number }): number {
  return rows * (range.right - range.left + 1);
}
