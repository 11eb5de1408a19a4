/** Where the tables of a sheet are: headings of one to four rows over a body of figures, anywhere, several on a sheet. */
import type { CellAddress, Sheet } from "../../workbook";
import { CellKind, isFigure } from "./cell-kinds";
import { shapeOf, type RowShape } from "./row-shapes";
import { RATINGS } from "../vocabulary";
import { stripsOf } from "./strips";
import type { Kinds, Strip, TableBlock } from "./table-block";

const MOST_HEADER_ROWS = 4;

const MOST_BLANK_ROWS_INSIDE = 2;

/** The tables of one sheet, from top to bottom and left to right. */
export function findTables(sheet: Sheet, kinds: Kinds): readonly TableBlock[] {
  const width = Math.max(0, ...widths(kinds));
  return stripsOf(kinds, { left: 0, right: width - 1 }, 0, kinds.length - 1).flatMap((strip) =>
    tablesInStrip(sheet, kinds, strip),
  );
}

function* widths(kinds: Kinds): Generator<number> {
  for (const row of kinds) if (row) yield row.length;
}

function tablesInStrip(sheet: Sheet, kinds: Kinds, strip: Strip): readonly TableBlock[] {
  const shapes = kinds.map((_, r) => shapeOf(sheet, kinds, r, strip));
  const tables: TableBlock[] = [];
  let captionsFrom = 0;
  let r = 0;
  while (r < kinds.length) {
    if (!shapes[r]!.isData) {
      r++;
      continue;
    }
    const last = bodyEnd(sheet, kinds, shapes, strip, r);
    for (const part of stripsOf(kinds, strip, Math.max(captionsFrom, r - MOST_HEADER_ROWS), last)) {
      const table = describeTable(kinds, shapes, part, r, last, captionsFrom);
      if (table) tables.push(table);
    }
    captionsFrom = last + 1;
    r = last + 1;
  }
  return tables;
}

/** The last data row of the body that begins at `first`: new headings or a wide gap end it. */
function bodyEnd(sheet: Sheet, kinds: Kinds, shapes: readonly RowShape[], strip: Strip, first: number): number {
  let last = first;
  let blanks = 0;
  for (let r = first + 1; r < shapes.length; r++) {
    const shape = shapes[r]!;
    if (shape.isBlank) {
      if (++blanks > MOST_BLANK_ROWS_INSIDE) break;
      continue;
    }
    if (shape.isData) {
      if (blanks > 0 && !sharesFigureColumn(kinds, strip, last, r)) break;
      last = r;
      blanks = 0;
    } else if (blanks === 0 && isRowOfRatings(sheet, kinds, strip, r)) {
      last = r;
    } else if (isHeadingRow(kinds, shapes, strip, r)) {
      break;
    } else {
      blanks = 0;
    }
  }
  return last;
}

const LONGEST_RATING = 14;

/** "RAG | Red | Green | Amber" beneath the figures of a table on its side. */
function isRowOfRatings(sheet: Sheet, kinds: Kinds, strip: Strip, r: number): boolean {
  const words: string[] = [];
  for (let c = strip.left; c <= strip.right; c++) {
    if (kinds[r]?.[c] === CellKind.text) words.push(String(sheet.values[r]![c]).trim());
  }
  const [label, ...ratings] = words;
  return (
    label !== undefined &&
    RATINGS.test(label) &&
    ratings.length > 0 &&
    ratings.every(({ length }) => length <= LONGEST_RATING)
  );
}

function sharesFigureColumn(kinds: Kinds, strip: Strip, a: number, b: number): boolean {
  for (let c = strip.left; c <= strip.right; c++) {
    const isA = isFigure(kinds[a]?.[c] ?? 0) || kinds[a]?.[c] === CellKind.mark;
    const isB = isFigure(kinds[b]?.[c] ?? 0) || kinds[b]?.[c] === CellKind.mark;
    if (isA && isB) return true;
  }
  return false;
}

/** A row of words of which at least half the figure columns of the data below have one. */
function isHeadingRow(kinds: Kinds, shapes: readonly RowShape[], strip: Strip, r: number): boolean {
  const shape = shapes[r]!;
  if (shape.isData || shape.words + shape.periods === 0) return false;
  const below = firstDataRow(shapes, r + 1, r + 6);
  if (below === null) return false;
  let over = 0,
    columns = 0;
  for (let c = strip.left; c <= strip.right; c++) {
    const isColumn = isFigure(kinds[below]?.[c] ?? 0) || kinds[below]?.[c] === CellKind.mark;
    if (!isColumn) continue;
    columns++;
    if (isHeadingText(kinds[r]?.[c] ?? 0)) over++;
  }
  if (over === 0) return false;
  return (
    over >= Math.min(2, columns) &&
    (over >= columns / 2 || shapes.slice(r + 1, below).some((next) => next.words + next.periods > 1))
  );
}

function isHeadingText(kind: number): boolean {
  return kind === CellKind.text || kind === CellKind.date || kind === CellKind.year || kind === CellKind.number;
}

function firstDataRow(shapes: readonly RowShape[], from: number, to: number): number | null {
  for (let r = from; r <= Math.min(to, shapes.length - 1); r++) if (shapes[r]!.isData) return r;
  return null;
}

function describeTable(
  kinds: Kinds,
  shapes: readonly RowShape[],
  strip: Strip,
  first: number,
  last: number,
  captionsFrom: number,
): TableBlock | null {
  const counts = countColumns(kinds, strip, first, last);
  const labelColumn = labelColumnOf(counts, strip);
  const firstFigure = (labelColumn ?? strip.left - 1) + 1;
  const figureColumns: number[] = [];
  for (let c = firstFigure; c <= strip.right; c++) if (counts.figures[c]! > 0) figureColumns.push(c);
  if (figureColumns.length === 0) return null;

  const { headerRows, bodyFrom } = headerOver(kinds, shapes, figureColumns, first, captionsFrom);
  const top = headerRows[0] ?? bodyFrom;
  let right = figureColumns.at(-1)!;
  for (let c = right + 1; c <= Math.min(strip.right, right + 3); c++) {
    if (headerRows.some((r) => isHeadingText(kinds[r]?.[c] ?? 0)) || counts.texts[c]! > 0) right = c;
  }
  let left = labelColumn ?? figureColumns[0]!;
  for (let c = left - 1; c >= Math.max(strip.left, left - 3); c--)
    if (counts.texts[c]! + counts.figures[c]! > 0) left = c;
  return {
    headerRows,
    firstRow: bodyFrom,
    lastRow: last,
    left,
    right,
    labelColumn,
    figureColumns,
    captions: captionsOver(kinds, { left: strip.left, right: strip.right }, captionsFrom, top),
  };
}

interface ColumnCounts {
  readonly texts: readonly number[];
  readonly figures: readonly number[];
}

function countColumns(kinds: Kinds, strip: Strip, first: number, last: number): ColumnCounts {
  const texts = new Array<number>(strip.right + 1).fill(0);
  const figures = new Array<number>(strip.right + 1).fill(0);
  for (let r = first; r <= last; r++) {
    const row = kinds[r];
    if (!row) continue;
    for (let c = strip.left; c <= Math.min(strip.right, row.length - 1); c++) {
      if (row[c] === CellKind.text) texts[c]!++;
      else if (isFigure(row[c]!)) figures[c]!++;
    }
  }
  return { texts, figures };
}

/** The first column with more words than figures, at least as long as a third of the longest such column. */
function labelColumnOf({ texts, figures }: ColumnCounts, strip: Strip): number | null {
  const most = Math.max(...texts.slice(strip.left, strip.right + 1));
  if (most <= 0) return null;
  let best: number | null = null;
  for (let c = strip.left; c <= strip.right; c++) {
    if (texts[c]! > figures[c]! && texts[c]! * 3 >= most) {
      best = c;
      break;
    }
  }
  // Two columns of labels, section and line: the one nearer the figures names the row.
  while (
    best !== null &&
    best < strip.right &&
    texts[best + 1]! > figures[best + 1]! &&
    texts[best + 1]! >= texts[best]! &&
    figuresBeyond(figures, best + 1)
  )
    best++;
  return best;
}

function figuresBeyond(figures: readonly number[], column: number): boolean {
  return figures.some((count, c) => c > column && count > 0);
}

/** The heading rows above the first data row; a section's name or a blank row may stand between. */
function headerOver(
  kinds: Kinds,
  shapes: readonly RowShape[],
  figureColumns: readonly number[],
  first: number,
  from: number,
): { readonly headerRows: readonly number[]; readonly bodyFrom: number } {
  const isOverFigures = (r: number) => figureColumns.some((c) => isHeadingText(kinds[r]?.[c] ?? 0));
  let r = first - 1;
  let bodyFrom = first;
  for (let skipped = 0; r >= from && skipped < 4 && (shapes[r]!.isBlank || !isOverFigures(r)); r--, skipped++) {
    // Names of sections between the headings and the first figures are part of the body.
  }
  if (r < from || shapes[r]!.isData || !isOverFigures(r)) return { headerRows: [], bodyFrom: first };
  const headerRows: number[] = [];
  for (
    ;
    r >= from && headerRows.length < MOST_HEADER_ROWS && !shapes[r]!.isBlank && !shapes[r]!.isData && isOverFigures(r);
    r--
  )
    headerRows.unshift(r);
  for (let next = headerRows.at(-1)! + 1; next < first; next++) {
    if (!shapes[next]!.isBlank) {
      bodyFrom = next;
      break;
    }
  }
  return { headerRows, bodyFrom };
}

/** Text cells between the table above and the headings, at most a dozen rows up. */
function captionsOver(kinds: Kinds, strip: Strip, from: number, to: number): readonly CellAddress[] {
  const captions: CellAddress[] = [];
  for (let r = Math.max(from, to - 12); r < to; r++) {
    const row = kinds[r];
    if (!row) continue;
    for (let c = strip.left; c <= Math.min(strip.right, row.length - 1); c++)
      if (row[c] === CellKind.text) captions.push({ row: r, column: c });
  }
  return captions;
}
