/** What has to be written into a table's body so that its rows say what they should, in as few and as short writes as can be. */
import type { RegisterColumn } from "./register-layout";
import type { RowEntries } from "./register-plan";

/** Some rows of the body in one column or in neighbours: a text for all of them, or the texts row by row, null leaving a cell as it is. */
export interface CellWrite {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  readonly entries: string | readonly (readonly (string | null)[])[];
}

/** Roughly what a write costs in characters beside its entries, and what an entry costs beside its text. */
const COST_OF_WRITE = 350;
const COST_OF_ENTRY = 5;

/** Cells that already say what they should are not written. `columns` are written in their order, those that the table lacks left out. */
export function cellWrites(
  [headings = [], ...body]: readonly (readonly unknown[])[],
  rows: readonly (RowEntries | null)[],
  columns: readonly RegisterColumn[],
): readonly CellWrite[] {
  const writes = columns.flatMap((name) => {
    const column = headings.indexOf(name);
    if (column < 0) return [];
    const wanted = rows.map((row, index) => {
      const text = row?.[name];
      return text === undefined || text === String(body[index]?.[column] ?? "") ? null : text;
    });
    return stretches(wanted).map((stretch) => ({ column, ...stretch }));
  });
  return writes.reduce<readonly CellWrite[]>(joined, []);
}

/** With the one before it, where both are of the same rows in neighbouring columns: each row is then sent once. */
function joined(writes: readonly CellWrite[], { column, row, rows, entries }: ColumnWrite): readonly CellWrite[] {
  const write: CellWrite = {
    column,
    columns: 1,
    row,
    rows,
    entries: typeof entries === "string" ? entries : entries.map((entry) => [entry]),
  };
  const last = writes.at(-1);
  const isBeside = last && last.row === row && last.rows === rows && last.column + last.columns === column;
  if (!isBeside || typeof last.entries === "string" || typeof write.entries === "string") return [...writes, write];
  const both = last.entries.map((texts, index) => [...texts, ...(write.entries[index] as readonly (string | null)[])]);
  return [...writes.slice(0, -1), { ...last, columns: last.columns + 1, entries: both }];
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

type ColumnWrite = Stretch & { readonly column: number };

function stretches(wanted: readonly (string | null)[]): Stretch[] {
  const all: Stretch[] = [];
  let single: (string | null)[] = [];
  let start = 0;
  const close = () => {
    while (single.at(-1) === null) single.pop();
    if (single.length > 0) all.push({ row: start, rows: single.length, entries: single });
    single = [];
  };
  for (let row = 0; row < wanted.length;) {
    const text = wanted[row]!;
    let end = row + 1;
    while (end < wanted.length && wanted[end] === text) end++;
    const cost = (end - row) * (COST_OF_ENTRY + (text === null ? 4 : text.length));
    if (text !== null && cost > 2 * COST_OF_WRITE) {
      close();
      all.push({ row, rows: end - row, entries: text });
    } else if (text === null && (single.length === 0 || cost > COST_OF_WRITE)) {
      close();
    } else {
      if (single.length === 0) start = row;
      for (; row < end; row++) single.push(text);
    }
    row = end;
  }
  close();
  return all;
}
