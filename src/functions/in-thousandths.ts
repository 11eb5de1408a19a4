/**
 * A faster way for the amounts that packs are made of: whole numbers, pennies, and millions to three places. They are
 * reckoned as whole numbers of thousandths, on which doubles are exact. Whatever is not such an amount is left to decimal arithmetic, line by line; a property test holds that both give the same.
 */
import type { Decimal } from "../money";
import type { ArgumentKind } from "./argument-kinds";
import type { Arrangement, Grid } from "./arrange";
import { readCell } from "./cell-input";
import { toThousandths } from "./thousandths";
import { isWorksheetError } from "./worksheet-error";

/** The cell's number for a line whose amounts are in thousandths; NaN for a line that it leaves to decimal arithmetic, which is any with an amount of NaN. */
export type InThousandths<Values extends readonly unknown[]> = (
  ...values: { [Position in keyof Values]-?: ThousandthsOf<Values[Position]> }
) => number;

type ThousandthsOf<Value> = Value extends Decimal ? number : Value;

/**
 * The results of all lines, row by row, NaN where a line is left to decimal arithmetic. Undefined where an argument stands
 * beside the others in a way that would not be worth it, such as a row against a column.
 */
export function reckonInThousandths<Values extends readonly unknown[]>(
  arrangement: Arrangement,
  kinds: readonly ArgumentKind<unknown>[],
  inThousandths: InThousandths<Values>,
): ArrayLike<number> | undefined {
  const { height, width, grids } = arrangement;
  const lines = height * width;
  const columns: (Float64Array | null)[] = [];
  const constants: unknown[] = [];
  for (let position = 0; position < kinds.length; position += 1) {
    const kind = kinds[position] as ArgumentKind<unknown>;
    const grid = grids[position] ?? null;
    const isColumn = grid !== null && lines > 1 && grid.length === height && grid[0]?.length === width;
    if (isColumn && !kind.thousandths) return undefined;
    columns.push(isColumn && kind.thousandths ? thousandthsOf(grid, lines, kind.thousandths) : null);
    const constant = isColumn ? null : readConstant(grid, kind);
    if (constant === undefined) return undefined;
    constants.push(constant);
  }
  return reckonLines(lines, columns, constants, inThousandths as unknown as (...values: unknown[]) => number);
}

/** What an argument is for every line; undefined where it is none, or one that is left to decimal arithmetic. */
function readConstant(grid: Grid | null, kind: ArgumentKind<unknown>): unknown {
  if (grid === null) return kind.whenOmitted?.reckoned;
  if (grid.length !== 1 || grid[0]?.length !== 1) return undefined;
  const [[cell]] = grid as [[unknown]];
  if (!kind.thousandths) {
    const value = kind.read(readCell(cell));
    return isWorksheetError(value) ? undefined : value;
  }
  const thousandths = toThousandths(cell);
  return thousandths >= kind.thousandths.least && thousandths <= kind.thousandths.most ? thousandths : undefined;
}

function thousandthsOf(grid: Grid, lines: number, { least, most }: { least: number; most: number }): Float64Array {
  const column = new Float64Array(lines);
  let line = 0;
  for (let row = 0; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    for (let at = 0; at < cells.length; at += 1) {
      const thousandths = toThousandths(cells[at]);
      column[line++] = thousandths >= least && thousandths <= most ? thousandths : NaN;
    }
  }
  return column;
}

/** Arguments are named one by one, for a spread would cost more than the reckoning. */
function reckonLines(
  lines: number,
  [a, b, c, d]: readonly (Float64Array | null | undefined)[],
  [a1, b1, c1, d1]: readonly unknown[],
  inThousandths: (...values: unknown[]) => number,
): ArrayLike<number> {
  if (lines === 1) return [inThousandths(a1, b1, c1, d1)];
  const results = new Float64Array(lines);
  for (let line = 0; line < lines; line += 1) {
    results[line] = inThousandths(a ? a[line] : a1, b ? b[line] : b1, c ? c[line] : c1, d ? d[line] : d1);
  }
  return results;
}
