/** How a table is named in words, and which table such words name. */
import { cellName, parseRangeName, qualifiedName } from "../../workbook";
import type { CellAddress, CellRange } from "../../workbook";
import type { NamedTable } from "./correction";
import { sameWords } from "./same-words";

/** A table as far as it can be named. */
export interface TableInSight {
  readonly sheet: string;
  /** Headings and body. */
  readonly range: CellRange;
  readonly title: string;
  readonly headings: readonly string[];
}

/** So many headings tell a table from others; more make a long line. */
const MOST_WORDS = 8;
/** Of the words, so many must be found where some were renamed. */
const MOST_OF_THEM = 0.6;

/** "Revenue!A5: Adult social care; Service; A1; A2". */
export function nameOfTable({ sheet, range, title, headings }: TableInSight): string {
  const place = qualifiedName(sheet, cellName({ row: range.top, column: range.left }));
  const words = [title, ...headings.slice(0, MOST_WORDS)].map(tidy).filter((word) => word !== "");
  return words.length === 0 ? place : `${place}: ${words.join("; ")}`;
}

function tidy(text: string): string {
  return text.replace(/[;|\s]+/g, " ").trim();
}

/** Reads "Revenue", "Revenue!A5", "Revenue!A5: Service; A1", "Adult social care". No sheet's name holds a colon. */
export function readNamedTable(text: string): NamedTable {
  const whole = text.trim();
  const colon = whole.search(/:\s/);
  const place = colon < 0 ? whole : whole.slice(0, colon);
  const words = colon < 0 ? [] : whole.slice(colon + 1).split(/[;|]/);
  const match = PLACE.exec(place.trim());
  const cell = match ? firstCell(match.groups!.cells!) : null;
  // A leading apostrophe that was typed into Excel is taken for its sign of text.
  const plain = match?.groups!.plain?.replace(/'$/, "");
  const sheet = match && cell ? (match.groups!.quoted?.replaceAll("''", "'") ?? plain!) : unquoted(place);
  return { text: whole, sheet: sheet.trim(), cell, words: words.map(sameWords).filter((word) => word !== "") };
}

const PLACE = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>.+))!(?<cells>[^!]+)$/;

function unquoted(place: string): string {
  return /^'.*'$/.test(place.trim()) ? place.trim().slice(1, -1).replaceAll("''", "'") : place.trim();
}

function firstCell(cells: string): CellAddress | null {
  const range = parseRangeName(cells.replace(/[\s$]/g, ""));
  return range && { row: range.top, column: range.left };
}

/** The tables that are meant: several where a whole sheet is; or the end of a sentence on why it is none. */
export type Fit<T> = { readonly tables: readonly T[]; readonly isSheet: boolean } | { readonly problem: string };

/** `isStrict` takes only a table of which everything that is named is still so, or nearly everything at its old place. */
export function fittingTables<T extends TableInSight>(
  { sheet, cell, words, text }: NamedTable,
  tables: readonly T[],
  sheets: readonly string[],
  isStrict: boolean,
): Fit<T> {
  const isThere = sheets.some((name) => isSameName(name, sheet ?? ""));
  const pool = isThere ? tables.filter((table) => isSameName(table.sheet, sheet ?? "")) : tables;
  if (words.length === 0) {
    if (isThere && cell === null) return { tables: pool, isSheet: true };
    if (isThere) return atPlace(pool, cell!, sheet ?? "");
    // Neither sheet nor words: perhaps it is a title.
    return cell === null
      ? byWords(pool, [sameWords(sheet ?? "")], null, true, text)
      : { problem: `there is no sheet named ${sheet} any more` };
  }
  return byWords(pool, words, isThere ? cell : null, isStrict, text);
}

function atPlace<T extends TableInSight>(pool: readonly T[], cell: CellAddress, sheet: string): Fit<T> {
  const found = pool.filter(({ range }) => isInside(range, cell));
  return found.length === 1
    ? { tables: found, isSheet: false }
    : { problem: `no table stands at ${cellName(cell)} of ${sheet}` };
}

function byWords<T extends TableInSight>(
  pool: readonly T[],
  words: readonly string[],
  cell: CellAddress | null,
  isStrict: boolean,
  text: string,
): Fit<T> {
  const scored = pool.map((table) => ({ table, share: shareOf(words, table) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const winners = scored.filter(({ share }) => share === best).map(({ table }) => table);
  const placed = winners.find(({ range }) => cell !== null && range.top === cell.row && range.left === cell.column);
  const isSure = best === 1 || (best >= MOST_OF_THEM && (placed !== undefined || !isStrict));
  if (!isSure) return { problem: `no table fits “${text}” any more` };
  const one = placed ?? (winners.length === 1 ? winners[0] : undefined);
  return one
    ? { tables: [one], isSheet: false }
    : { problem: `${winners.length} tables fit “${text}” equally well, and none stands where it stood` };
}

function shareOf(words: readonly string[], { title, headings }: TableInSight): number {
  const own = new Set([title, ...headings].map(sameWords));
  return words.filter((word) => own.has(word)).length / words.length;
}

function isInside({ top, bottom, left, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Excel takes names of sheets that differ only in case for the same. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
