/**
 * A faster way for the amounts that packs are made of, whole numbers and pennies: as whole numbers of pence, on which
 * doubles are exact. Whatever is not such an amount is left to decimal arithmetic, line by line; a property test holds that both give the same.
 */
import { Decimal } from "../money";
import type { ArgumentKind } from "./argument-kinds";
import type { Arrangement, Grid } from "./arrange";
import { readCell } from "./cell-input";
import { isWorksheetError } from "./worksheet-error";

const PENCE = 100;
/** Below it a double tells every penny from the next, in the 15 digits that Excel shows and with room for a sum of four. */
const MOST_PENCE = 1e15;

/** The cell's number for a line whose amounts are pence; NaN for a line that it leaves to decimal arithmetic, which is any with an amount of NaN. */
export type InPence<Values extends readonly unknown[]> = (...values: { [Position in keyof Values]-?: PenceOf<Values[Position]> }) => number;

type PenceOf<Value> = Value extends Decimal ? number : Value;

/** A cell's number in pence; nil for a blank; NaN for anything else. */
export function toPence(value: unknown): number {
  if (typeof value !== "number") return value === null || value === undefined ? 0 : NaN;
  const pence = Math.round(value * PENCE);
  // What a whole number of pence divides to is the double that Excel holds for it, so nothing else passes.
  return pence / PENCE === value && pence < MOST_PENCE && pence > -MOST_PENCE ? pence : NaN;
}

/** Pence as the cell's number, never minus nil. */
export function toPounds(pence: number): number {
  return pence / PENCE + 0;
}

/** The nearest double to a ÷ b, which a division of doubles gives as long as both are whole and exact; else NaN. Never minus nil. */
export function exactRatio(a: number, b: number): number {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0 ? a / b + 0 : NaN;
}

/**
 * The results of all lines, row by row, NaN where a line is left to decimal arithmetic. Undefined where an argument stands
 * beside the others in a way that would not be worth it, such as a row against a column.
 */
export function reckonInPence<Values extends readonly unknown[]>(arrangement: Arrangement, kinds: readonly ArgumentKind<unknown>[], inPence: InPence<Values>): ArrayLike<number> | undefined {
  const { height, width, grids } = arrangement;
  const lines = height * width;
  const columns: (Float64Array | null)[] = [];
  const constants: unknown[] = [];
  for (let position = 0; position < kinds.length; position += 1) {
    const kind = kinds[position] as ArgumentKind<unknown>;
    const grid = grids[position] ?? null;
    if (grid === null) {
      const value = kind.whenOmitted?.value;
      constants[position] = value instanceof Decimal ? toPence(value.toNumber()) : value;
    } else if (grid.length === 1 && grid[0]?.length === 1) {
      const value = kind.read(readCell(grid[0][0]));
      if (isWorksheetError(value)) return undefined;
      constants[position] = kind.pence ? toPence(grid[0][0]) : value;
    } else if (kind.pence && grid.length === height && grid[0]?.length === width) {
      columns[position] = penceOf(grid, lines, kind.pence);
      continue;
    } else return undefined;
    columns[position] = null;
  }
  return reckonLines(lines, columns, constants, inPence as unknown as (...values: unknown[]) => number);
}

function penceOf(grid: Grid, lines: number, { least, most }: { least: number; most: number }): Float64Array {
  const column = new Float64Array(lines);
  let line = 0;
  for (let row = 0; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    for (let at = 0; at < cells.length; at += 1) {
      const pence = toPence(cells[at]);
      column[line++] = pence >= least && pence <= most ? pence : NaN;
    }
  }
  return column;
}

/** Arguments are named one by one, for a spread would cost more than the reckoning. */
function reckonLines(lines: number, [a, b, c, d]: readonly (Float64Array | null | undefined)[], [a1, b1, c1, d1]: readonly unknown[], inPence: (...values: unknown[]) => number): ArrayLike<number> {
  if (lines === 1) return [inPence(a1, b1, c1, d1)];
  const results = new Float64Array(lines);
  for (let line = 0; line < lines; line += 1) {
    results[line] = inPence(a ? a[line] : a1, b ? b[line] : b1, c ? c[line] : c1, d ? d[line] : d1);
  }
  return results;
}
