/** What has to be written into a table's body so that its rows say what they should, in as few and as short writes as can be. */
import { FIGURES, type RegisterColumn } from "./register-layout";
import type { RowEntries } from "./register-plan";

/** Some rows of the body in one column or in neighbours: a text for all of them, or the texts row by row, null leaving a cell as it is. */
export interface CellWrite {
  /** Whether these are columns of figures, which go in apart from others. */
  readonly areFigures: boolean;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  readonly entries: string | readonly (readonly (string | null)[])[];
}

/** What a write costs in characters beside its entries, and what an entry costs beside its text. */
const COST_OF_WRITE = 370;
const COST_OF_ENTRY = 5;
/** What an array costs beside its entries: a write, which neighbouring columns often share. */
const COST_OF_ARRAY = COST_OF_WRITE / 2;
/** Of an array with more cells Microsoft's client makes several writes by itself, each more than twice as dear. */
const CELLS_AT_ONCE = 1_500;

/** Cells that already say what they should are not written. `columns` are written in their order, those that the table lacks left out. */
export function cellWrites(
  [headings = [], ...body]: readonly (readonly unknown[])[],
  rows: readonly (RowEntries | null)[],
  columns: readonly RegisterColumn[],
): readonly CellWrite[] {
  const writes = columns.flatMap((name) => {
    const column = headings.indexOf(name);
    if (column < 0) return [];
    const said = rows.map((row) => row?.[name]);
    const wanted = said.map((text, index) =>
      text === undefined || text === String(body[index]?.[column] ?? "") ? null : text,
    );
    const areFigures = FIGURES.includes(name);
    return stretches(wanted).map(({ row, entries, ...stretch }) => ({
      ...stretch,
      areFigures,
      column,
      row,
      // What is blank already may as well be written blank, which is shorter than to leave it.
      entries:
        typeof entries === "string"
          ? entries
          : entries.map((text, index) => text ?? (said[row + index] === "" ? "" : null)),
    }));
  });
  return writes.reduce<readonly CellWrite[]>(joined, []).flatMap(inPieces);
}

/** With the one before it, where both are of the same rows in neighbouring columns: each row is then sent once. */
function joined(writes: readonly CellWrite[], { entries, ...stretch }: ColumnWrite): readonly CellWrite[] {
  const { column, row, rows, areFigures } = stretch;
  const write: CellWrite = {
    ...stretch,
    columns: 1,
    entries: typeof entries === "string" ? entries : entries.map((entry) => [entry]),
  };
  const last = writes.at(-1);
  if (last?.row !== row || last.rows !== rows || last.areFigures !== areFigures) return [...writes, write];
  const [left, right] = column < last.column ? [write, last] : [last, write];
  const isBeside = left.column + left.columns === right.column;
  if (!isBeside || typeof left.entries === "string" || typeof right.entries === "string") return [...writes, write];
  const beside = right.entries;
  const both = left.entries.map((texts, index) => [...texts, ...beside[index]!]);
  return [...writes.slice(0, -1), { ...left, columns: left.columns + right.columns, entries: both }];
}

function inPieces(write: CellWrite): readonly CellWrite[] {
  const { columns, row, rows, entries } = write;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  if (typeof entries === "string" || rows <= most) return [write];
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => {
    const piece = entries.slice(index * most, (index + 1) * most);
    return { ...write, row: row + index * most, rows: piece.length, entries: piece };
  });
}

/** How many characters a write comes to, more or less. */
export function sizeOf({ entries }: CellWrite): number {
  if (typeof entries === "string") return COST_OF_WRITE + entries.length;
  return entries
    .flat()
    .reduce<number>((total, entry) => total + COST_OF_ENTRY + (entry ?? "null").length, COST_OF_WRITE);
}

interface Stretch {
  readonly row: number;
  readonly rows: number;
  readonly entries: string | readonly (string | null)[];
}

type ColumnWrite = Stretch & Pick<CellWrite, "column" | "areFigures">;

/** Stretches, the last first; `text` is null where the texts go in row by row. */
interface Chosen extends Run {
  readonly before: Chosen | null;
}

/** The cheapest way to have come to a row: with every stretch at an end, or with one from `start` on that texts are still added to. */
interface Way {
  readonly cost: number;
  readonly start: number;
  readonly chosen: Chosen | null;
}

/** A run of one text is written for all its rows at once, or row by row in an array with its neighbours: whichever comes to fewer characters on the whole. */
function stretches(wanted: readonly (string | null)[]): Stretch[] {
  let closed: Way = { cost: 0, start: 0, chosen: null };
  let open: Way = { ...closed, cost: Infinity };
  const ended = (row: number): Way => {
    if (closed.cost <= open.cost) return closed;
    const { cost, start, chosen } = open;
    return { cost, start, chosen: { row: start, rows: row - start, text: null, before: chosen } };
  };
  for (const { row, rows, text } of runsOf(wanted)) {
    const { cost, start, chosen } = ended(row);
    const opening = closed.cost + COST_OF_ARRAY;
    const opened = opening < open.cost ? { ...closed, cost: opening, start: row } : open;
    open = { ...opened, cost: opened.cost + rows * (COST_OF_ENTRY + (text ?? "null").length) };
    const written = text === null ? chosen : { row, rows, text, before: chosen };
    closed = { cost: text === null ? cost : cost + COST_OF_WRITE + text.length, start, chosen: written };
  }
  const all: Stretch[] = [];
  for (let { chosen } = ended(wanted.length); chosen; chosen = chosen.before) {
    const { row, rows, text } = chosen;
    all.push({ row, rows, entries: text ?? wanted.slice(row, row + rows) });
  }
  return all.reverse();
}

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly text: string | null;
}

function runsOf(wanted: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < wanted.length;) {
    let end = row + 1;
    while (end < wanted.length && wanted[end] === wanted[row]) end++;
    runs.push({ row, rows: end - row, text: wanted[row]! });
    row = end;
  }
  return runs;
}
