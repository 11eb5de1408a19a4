/** Sheets put together from tables and prose, down the page or next to one another, upright or on their side. */
import type { CellStyle } from "hucre/xlsx";
import { type CellRange, cellName, columnNumber, parseCellName, parseRangeName, rangeName } from "../../src/workbook";
import * as looks from "./pack-styles";
import { type PackTable, headingOf, placedFormula } from "./pack-table";
import { type StyledCell, type StyledSheet, type Typed, isFormula } from "./styled-sheet";

/** A paragraph between tables, over the width of the sheet. */
export interface Prose {
  readonly prose: string;
}

export type Part = PackTable | Prose;

export interface SheetPlan {
  readonly name: string;
  /** The lines at the top: what it is, of whom, for which period. */
  readonly heading: readonly string[];
  readonly parts: readonly Part[];
  readonly widths: readonly number[];
  readonly tab?: string;
  /** Where the first table or paragraph stands; below the heading unless said. */
  readonly at?: string;
  /** Tables stand below one another unless they go across; then all prose stands below them. */
  readonly goes?: "down" | "across";
  /** Every table on its side: headings down the left, lines across. */
  readonly isTurned?: boolean;
}

export interface LaidOutSheet {
  readonly sheet: StyledSheet;
  /** Headings and body of each table, in the order of the plan. */
  readonly ranges: readonly CellRange[];
}

export function layOut({ name, heading, parts, widths, tab = "2E75B6", at, goes = "down", isTurned = false }: SheetPlan): LaidOutSheet {
  const cells = new Map<string, StyledCell>();
  const merges: string[] = [];
  const heights: Record<number, number> = {};
  const ranges: CellRange[] = [];
  heading.forEach((text, down) => cells.set(`A${down + 1}`, { typed: text, style: down === 0 ? looks.title : looks.plainText }));

  let { row, column } = parseCellName(at ?? `A${heading.length + 2}`)!;
  const top = row;
  let deepest = row;
  const tablesFirst = goes === "across" ? [...parts.filter((part) => !("prose" in part)), ...parts.filter((part) => "prose" in part)] : parts;
  for (const part of tablesFirst) {
    if ("prose" in part) {
      if (goes === "across" && column > 0) [row, column] = [deepest, 0];
      const across = { top: row, left: column, bottom: row, right: Math.max(column, widths.length - 1) };
      cells.set(cellName({ row, column }), { typed: part.prose, style: looks.text });
      merges.push(rangeName(across));
      heights[row + 1] = 4 + 13 * Math.ceil(part.prose.length / widths.reduce((sum, width) => sum + width));
      row += 2;
      continue;
    }
    const range = placeTable(cells, merges, part, { row, column }, isTurned);
    ranges.push(range);
    const notes = part.notes ?? [];
    notes.forEach((note, down) => cells.set(cellName({ row: range.bottom + 2 + down, column }), { typed: note, style: looks.small }));
    const next = range.bottom + (notes.length > 0 ? notes.length + 3 : 2);
    deepest = Math.max(deepest, next);
    if (goes === "across") [row, column] = [top, range.right + 2];
    else row = next;
  }
  return { sheet: { name, cells, merges, widths, heights: { 1: 20, ...heightsFor(cells, merges, widths), ...heights }, tab }, ranges };
}

/** Rows high enough for their longest wrapped text: a heading over several columns has their widths together, bold type is wider. */
function heightsFor(cells: ReadonlyMap<string, StyledCell>, merges: readonly string[], widths: readonly number[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const [name, { typed, style }] of cells) {
    if (typeof typed !== "string" || isFormula(typed) || !style.alignment?.wrapText) continue;
    const { row, column } = parseCellName(name)!;
    const merge = merges.find((range) => range.startsWith(`${name}:`));
    const { right, bottom } = merge ? parseRangeName(merge)! : { right: column, bottom: row };
    const room = Array.from({ length: right - column + 1 }, (_, at) => widths[column + at] ?? 10).reduce((sum, width) => sum + width);
    const lines = Math.ceil(linesOf(typed, style.font?.bold ? room / 1.12 : room) / (bottom - row + 1));
    if (lines > 1) heights[row + 1] = Math.max(heights[row + 1] ?? 0, 4 + 13 * lines);
  }
  return heights;
}

/** Words wrap whole. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + word.length > room) [lines, used] = [lines + 1, 0];
    used += word.length + 1;
  }
  return lines;
}

/** Puts the caption, the headings and the body in their cells; a turned table has its headings in columns and its lines across. */
function placeTable(cells: Map<string, StyledCell>, merges: string[], table: PackTable, at: { row: number; column: number }, isTurned: boolean): CellRange {
  const { caption, headings, rows } = table;
  if (caption !== "") cells.set(cellName(at), { typed: caption, style: looks.caption });
  const top = at.row + (caption === "" ? 0 : 1);
  const place = (down: number, across: number) => cellName(isTurned ? { row: top + across, column: at.column + down } : { row: top + down, column: at.column + across });
  const bodyCell = (down: number, across: number) => place(headings.length + down, across);

  headings.forEach((words, down) =>
    words.forEach((word, across) => {
      const isPart = word === "<" || word === "^";
      cells.set(place(down, across), { typed: isPart || word === "" ? null : word, style: looks.heading });
    }),
  );
  merges.push(...mergedHeadings(headings, place));
  rows.forEach((row, down) =>
    row.cells.forEach((typed, across) => {
      const contents = isFormula(typed) ? placedFormula(table, typed, down, across, bodyCell) : typed;
      cells.set(bodyCell(down, across), { typed: contents, style: lookOf(table, down, across) });
    }),
  );
  const deep = headings.length + rows.length - 1;
  const wide = Math.max(...headings.map((words) => words.length), ...rows.map((row) => row.cells.length)) - 1;
  const corner = parseCellName(place(deep, wide))!;
  return { top, left: at.column, bottom: corner.row, right: corner.column };
}

function mergedHeadings(headings: PackTable["headings"], place: (down: number, across: number) => string): string[] {
  const last = new Map<string, string>();
  headings.forEach((words, down) =>
    words.forEach((word, across) => {
      if (word !== "<" && word !== "^") return;
      const first = headingOf(headings, { row: down, column: across });
      last.set(place(first.row, first.column), place(down, across));
    }),
  );
  return [...last].map(([first, end]) => `${first}:${end}`);
}

function lookOf({ rows, formats = {} }: PackTable, down: number, across: number): CellStyle {
  const { kind, cells } = rows[down]!;
  const typed: Typed = cells[across] ?? null;
  const isTotal = kind === "total" || kind === "subtotal";
  if (kind === "section") return looks.strong;
  const format = Object.entries(formats).find(([letter]) => columnNumber(letter) === across)?.[1];
  if (typeof typed === "number" || isFormula(typed)) {
    const look = isTotal ? looks.total : isFormula(typed) ? looks.computed : looks.typed;
    return format === undefined ? look : { ...look, numFmt: format };
  }
  if (across > 0 && String(typed ?? "").length <= 6) return isTotal ? looks.totalNote : looks.note;
  return isTotal ? looks.totalLabel : looks.label;
}
