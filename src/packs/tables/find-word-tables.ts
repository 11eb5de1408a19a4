/** Tables that their headings give away, whether or not figures stand in them: plans of action, risk logs, performance measures. */
import type { CellAddress, CellRange, CellValue, Sheet } from "../../workbook";
import { valueAt } from "../../workbook";
import { ALL_KINDS } from "../kinds/all-kinds";
import { readAs, type KindReading } from "../kinds/bind-kind";
import type { KindHeading } from "../kinds/kind";
import { CellKind, isFigure } from "./cell-kinds";
import type { Kinds, Strip, TableBlock } from "./table-block";

/** A table known by its headings, and what they make of its columns, from its left edge on. */
export interface WordTable {
  readonly table: TableBlock;
  readonly reading: KindReading;
}

const BY_HEADINGS = ALL_KINDS.filter(({ isFoundByHeadings }) => isFoundByHeadings);
/** Headings are short; a sentence is not one. */
const LONGEST_HEADING = 70;
/** Of the headings, so many must be known words of the kind. */
const SHARE_KNOWN = 0.6;
const MOST_BLANK_ROWS_INSIDE = 1;

/** The tables of a sheet that are known by their headings alone, from top to bottom, and from left to right where they stand side by side. */
export function findWordTables(sheet: Sheet, kinds: Kinds): readonly WordTable[] {
  const found: WordTable[] = [];
  for (let r = 0; r < kinds.length; r++) {
    for (const strip of headingStrips(sheet, kinds, r)) {
      const over = found.filter(({ table }) => table.left <= strip.right && table.right >= strip.left);
      const from = Math.max(0, ...over.map(({ table }) => table.lastRow + 1));
      if (r < from) continue;
      const headed = readHeadings(sheet, kinds, r, strip, from);
      if (!headed) continue;
      const lastRow = bodyEnd(sheet, kinds, headed);
      if (lastRow > headed.lastHeaderRow) found.push(describe(kinds, headed, lastRow, from));
    }
  }
  return found;
}

/** The sheet's cells without those of the tables found. */
export function without(kinds: Kinds, tables: readonly WordTable[]): Kinds {
  if (tables.length === 0) return kinds;
  const rest = kinds.map((row) => row?.slice());
  for (const { table } of tables) {
    for (let r = table.headerRows[0]!; r <= table.lastRow; r++) rest[r]?.fill(0, table.left, table.right + 1);
  }
  return rest;
}

/** Runs of words in a row with at most one column unheaded between them, unless another table begins after it. */
function headingStrips(sheet: Sheet, kinds: Kinds, r: number): readonly Strip[] {
  const row = kinds[r];
  if (!row || !areLikeHeadings(row, sheet.values[r]!)) return [];
  const strips: { left: number; right: number; words: number }[] = [];
  const lower = kinds[r + 1] ?? new Uint8Array();
  const below = isSecondHeading(kinds, r + 1, { left: 0, right: lower.length - 1 }) ? lower : undefined;
  for (let c = 0; c < row.length; c++) {
    if (row[c] === CellKind.blank) {
      // Words beneath a band that reaches over several columns.
      const open = strips.at(-1);
      if (below && open?.right === c - 1 && isAlone(row, below, c) && !isTitle(row, below, open.left)) open.right = c;
      continue;
    }
    const open = strips.at(-1);
    const gap = open ? c - open.right : 0;
    if (open && (gap === 1 || (gap === 2 && !isOwnTable(sheet, kinds, r, c)))) {
      open.right = c;
      open.words++;
    } else strips.push({ left: c, right: c, words: 1 });
  }
  for (const strip of below ? strips : []) reachOver(row, below!, strip);
  return strips.filter(({ words }) => words >= 2);
}

function areLikeHeadings(row: Uint8Array, values: readonly CellValue[]): boolean {
  for (let c = 0; c < row.length; c++) {
    if (row[c] !== CellKind.blank && !isLikeHeading(row[c]!, values[c] ?? null)) return false;
  }
  return true;
}

/** Headings that stand in the lower row alone, left and right of the bands of the upper one, belong to them. */
function reachOver(row: Uint8Array, below: Uint8Array, strip: { left: number; right: number }): void {
  if (isTitle(row, below, strip.left)) return;
  while (isAlone(row, below, strip.left - 1)) strip.left--;
  while (isAlone(row, below, strip.right + 1)) strip.right++;
}

function isAlone(row: Uint8Array, below: Uint8Array, c: number): boolean {
  return below[c] === CellKind.text && (row[c] ?? CellKind.blank) === CellKind.blank;
}

/** Whether words over the first heading of a table are its title, and no band. */
function isTitle(row: Uint8Array, below: Uint8Array, left: number): boolean {
  return (below[left] ?? CellKind.blank) !== CellKind.blank && !isAlone(row, below, left - 1);
}

function isLikeHeading(kind: number, value: CellValue): boolean {
  if (kind === CellKind.date || kind === CellKind.year) return true;
  return typeof value === "string" && value.length <= LONGEST_HEADING && !/^[-–•*]/.test(value);
}

/** Whether what begins right of an empty column is a table of its own, side by side with another, and not the rest of one that is set apart for looks. */
function isOwnTable(sheet: Sheet, kinds: Kinds, r: number, left: number): boolean {
  if (isFilledBelow(kinds, r, left - 1, 1)) return false;
  const row = kinds[r]!;
  let right = left;
  while ((row[right + 1] ?? CellKind.blank) !== CellKind.blank) right++;
  const hasFigures = row.some((_, c) => c > left && c <= right && isFigure(kinds[r + 1]?.[c] ?? 0));
  if (kinds[r + 1]?.[left] === CellKind.text && hasFigures) return true;
  const headings = headingsIn(sheet, r, { left, right }, 1).map(inWords);
  return BY_HEADINGS.some((kind) => readAs(kind, headings, `${sheet.name} ${kind.name}`, []) !== null);
}

interface Headed {
  readonly reading: KindReading;
  readonly left: number;
  readonly right: number;
  readonly firstHeaderRow: number;
  readonly lastHeaderRow: number;
}

/** The row as headings of one of the kinds, alone or with the row beneath it. */
function readHeadings(sheet: Sheet, kinds: Kinds, r: number, strip: Strip, from: number): Headed | null {
  // A first column without a heading, where references stand.
  const left = strip.left > 0 && isFilledBelow(kinds, r, strip.left - 1) ? strip.left - 1 : strip.left;
  const joined = [1, 2].map((height) => headingsIn(sheet, r, { left, right: strip.right }, height));
  const words = wordsOver(sheet, r, from);
  const heights = isUnderBands(kinds, r, { left, right: strip.right }) ? [2, 1] : [1, 2];
  for (const height of heights) {
    const texts = joined[height - 1]!;
    if (height === 2 && !isSecondHeading(kinds, r + 1, { left, right: strip.right })) continue;
    const first = r + height;
    const headings = texts.map((text, i): KindHeading => ({
      text,
      isLabel: false,
      holdsWords: (kinds[first]?.[left + i] ?? 0) === CellKind.text,
    }));
    const named = headings.filter(({ text }) => text !== "").length;
    const readings = BY_HEADINGS.flatMap((kind) => readAs(kind, headings, `${words} ${texts.join(" ")}`, []) ?? [])
      .filter(({ roles }) => roles.filter((role) => role !== null).length >= SHARE_KNOWN * named)
      .filter((reading) => holdsNoOtherFigures(kinds, reading, left, first))
      .sort((a, b) => b.score - a.score);
    const reading = readings[0];
    if (reading && readings[1]?.score !== reading.score)
      return { reading, left, right: strip.right, firstHeaderRow: r, lastHeaderRow: r + height - 1 };
  }
  return null;
}

function isFilledBelow(kinds: Kinds, r: number, column: number, fewest = 2): boolean {
  let filled = 0;
  for (let below = r + 1; below <= r + 3; below++) if ((kinds[below]?.[column] ?? 0) !== CellKind.blank) filled++;
  return filled >= fewest;
}

function headingsIn(sheet: Sheet, r: number, { left, right }: Strip, height: number): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, i) => {
    const parts = Array.from({ length: height }, (_, down) => headingText(sheet, { row: r + down, column: left + i }));
    return parts
      .filter((part, at) => part !== "" && part !== parts[at - 1])
      .join(" ")
      .trim();
  });
}

/** A heading's words; one cell of a merged band speaks for all it covers. */
function headingText(sheet: Sheet, cell: CellAddress): string {
  const band = sheet.merges.find((merge) => isInside(merge, cell));
  const value = valueAt(sheet, band ? { row: band.top, column: band.left } : cell);
  return value === null ? "" : String(value).replace(/\s+/g, " ").trim();
}

function isInside({ top, bottom, left, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A second row of headings: short words in some columns, no figures. */
function isSecondHeading(kinds: Kinds, r: number, { left, right }: Strip): boolean {
  let words = 0;
  for (let c = left; c <= right; c++) {
    const kind = kinds[r]?.[c] ?? 0;
    if (isFigure(kind) || kind === CellKind.boolean) return false;
    if (kind === CellKind.text) words++;
  }
  return words > 0;
}

/** Whether the row beneath has words where this one has none, and none under its first heading: it names what stands under a band. */
function isUnderBands(kinds: Kinds, r: number, { left, right }: Strip): boolean {
  const isText = (row: number, c: number) => kinds[row]?.[c] === CellKind.text;
  if (isText(r, left) && (kinds[r + 1]?.[left] ?? 0) !== CellKind.blank) return false;
  for (let c = left + 1; c <= right; c++) if ((kinds[r]?.[c] ?? 0) === CellKind.blank && isText(r + 1, c)) return true;
  return false;
}

/** The sheet's name and the few lines over the headings. */
function wordsOver(sheet: Sheet, r: number, from: number): string {
  const lines: string[] = [sheet.name];
  for (let row = Math.max(from, r - 6); row < r; row++) {
    for (const value of sheet.values[row] ?? []) if (typeof value === "string") lines.push(value);
  }
  return lines.join(" ");
}

/** Figures under a heading that the kind does not know make it a table of figures with words in it. */
function holdsNoOtherFigures(kinds: Kinds, { roles, kind }: KindReading, left: number, first: number): boolean {
  if (kind.kind === "performance") return true;
  // Numbers before the first heading are the lines' own: 1.1, 1.2.
  return roles.every((role, i) => role !== null || i === 0 || !isFigure(kinds[first]?.[left + i] ?? 0));
}

/** The last row of a body: more than one blank row, or headings of another table, end it. */
function bodyEnd(sheet: Sheet, kinds: Kinds, { reading, left, right, lastHeaderRow }: Headed): number {
  let last = lastHeaderRow;
  let blanks = 0;
  for (let r = lastHeaderRow + 1; r < kinds.length; r++) {
    let filled = 0;
    for (let c = left; c <= right; c++) if ((kinds[r]?.[c] ?? 0) !== CellKind.blank) filled++;
    if (filled === 0) {
      if (++blanks > MOST_BLANK_ROWS_INSIDE) break;
      continue;
    }
    if (isHeadedAgain(sheet, kinds, r, { left, right }, reading)) break;
    // A line of words alone after a gap is the caption or the note of what follows.
    if (blanks > 0 && filled === 1) break;
    last = r;
    blanks = 0;
  }
  return last;
}

function inWords(text: string): KindHeading {
  return { text, isLabel: false, holdsWords: true };
}

function isHeadedAgain(sheet: Sheet, kinds: Kinds, r: number, strip: Strip, reading: KindReading): boolean {
  for (const other of headingStrips(sheet, kinds, r)) {
    if (other.right < strip.left || other.left > strip.right) continue;
    const headings = headingsIn(sheet, r, other, 1).map(inWords);
    const known = readAs(reading.kind, headings, `${sheet.name} ${reading.kind.name}`, []);
    if (known && known.roles.filter((role) => role !== null).length >= SHARE_KNOWN * headings.length) return true;
  }
  return false;
}

function describe(
  kinds: Kinds,
  { reading, left, right, firstHeaderRow, lastHeaderRow }: Headed,
  lastRow: number,
  from: number,
): WordTable {
  const label = reading.kind.label ? reading.roles.indexOf(reading.kind.label) : 0;
  const figureColumns: number[] = [];
  for (let c = left; c <= right; c++) {
    let figures = 0,
      filled = 0;
    for (let r = lastHeaderRow + 1; r <= lastRow; r++) {
      const kind = kinds[r]?.[c] ?? 0;
      if (kind !== CellKind.blank) filled++;
      if (isFigure(kind)) figures++;
    }
    if (c - left !== label && figures * 2 > filled) figureColumns.push(c);
  }
  const captions: CellAddress[] = [];
  for (let r = Math.max(from, firstHeaderRow - 12); r < firstHeaderRow; r++) {
    kinds[r]?.forEach((kind, column) => kind === CellKind.text && captions.push({ row: r, column }));
  }
  const headerRows = Array.from({ length: lastHeaderRow - firstHeaderRow + 1 }, (_, i) => firstHeaderRow + i);
  const labelColumn = left + Math.max(0, label);
  return {
    table: { headerRows, firstRow: lastHeaderRow + 1, lastRow, left, right, labelColumn, figureColumns, captions },
    reading,
  };
}
