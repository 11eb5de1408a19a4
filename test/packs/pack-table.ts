/**
 * Tables of a pack as data. Their formulas name columns and rows of their own table, so that one table can stand anywhere on a sheet,
 * or on its side: `[B]` is the second column in the same row, `[c]` the cell's own column, `[B plan]` the second column in the row
 * named "plan", `[c above]` the cell above, and `[c lines]` all lines of the block that a total belongs to.
 */
import { type CellAddress, columnNumber } from "../../src/workbook";
import type { Typed } from "./styled-sheet";

export type PackRowKind = "line" | "subtotal" | "total" | "section" | "aside";

export interface PackRow {
  readonly kind: PackRowKind;
  readonly cells: readonly Typed[];
  readonly name?: string;
}

export interface PackTable {
  /** Over the headings; it names the unit where the headings do not. */
  readonly caption: string;
  /** One to three rows; "<" belongs to the heading left of it, "^" to the one above it. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly PackRow[];
  /** Number formats by the table's own column letters, where they are not those of whole figures. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Small print beneath. */
  readonly notes?: readonly string[];
}

const row = (kind: PackRowKind) => (...cells: readonly Typed[]): PackRow => ({ kind, cells });

export const line = row("line");
export const subtotal = row("subtotal");
export const total = row("total");
export const section = (label: string): PackRow => ({ kind: "section", cells: [label] });
/** A row that takes no part in a total: "of which", "memo". */
export const aside = row("aside");

export function named(name: string, unnamed: PackRow): PackRow {
  return { ...unnamed, name };
}

/** A total that sums its block in so many columns. */
export function totalOfLines(label: string, columns: number, kind: PackRowKind = "total"): PackRow {
  return { kind, cells: [label, ...Array.from({ length: columns }, () => "=SUM([c lines])")] };
}

export const PERCENT = "0.0%";
export const HUNDREDTHS = "0.00%";
export const MILLIONS = '0.000;(0.000);"-"';
export const DATE = "dd/mm/yyyy";

/** A formula of a table with real cell names in it; `cellAt` says where a row and column of the table stand. */
export function placedFormula(table: PackTable, formula: string, down: number, across: number, cellAt: (down: number, across: number) => string): string {
  return formula.replace(/\[([A-Z]|c)(?: ([a-z0-9-]+))?\]/g, (_, letter: string, place?: string) => {
    const column = letter === "c" ? across : columnNumber(letter);
    if (place === undefined) return cellAt(down, column);
    if (place === "above") return cellAt(down - 1, column);
    if (place === "lines") {
      const [first, last] = linesBeside(table.rows, down);
      return `${cellAt(first, column)}:${cellAt(last, column)}`;
    }
    const at = table.rows.findIndex(({ name }) => name === place);
    if (at < 0) throw new Error(`No row is named ${place} in “${table.caption}”.`);
    return cellAt(at, column);
  });
}

/** The lines directly above a total; or, where there are none, directly below it. */
function linesBeside(rows: readonly PackRow[], down: number): readonly [first: number, last: number] {
  const isLine = (at: number) => rows[at]?.kind === "line";
  const step = isLine(down - 1) ? -1 : 1;
  let last = down + step;
  while (isLine(last + step)) last += step;
  return step < 0 ? [last, down - 1] : [down + 1, last];
}

/** Where a heading marked "<" or "^" belongs. */
export function headingOf(headings: PackTable["headings"], { row: down, column: across }: CellAddress): CellAddress {
  const word = headings[down]![across];
  if (word === "<") return headingOf(headings, { row: down, column: across - 1 });
  return word === "^" ? headingOf(headings, { row: down - 1, column: across }) : { row: down, column: across };
}
