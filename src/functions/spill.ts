/** Runs a function cell by cell over its arguments and lays the results out as Excel would spill them. */
import { Decimal, toExcel } from "../money";
import type { ArgumentKind } from "./argument-kinds";
import { readCell } from "./cell-input";
import type { WorksheetError } from "./worksheet-error";
import { isWorksheetError, worksheetError } from "./worksheet-error";

type Kinds<Values extends readonly unknown[]> = { readonly [Position in keyof Values]: ArgumentKind<Values[Position]> };

type Grid = readonly (readonly unknown[])[];

/**
 * Arguments are cells, rows, columns or blocks. They agree when, each way, all have the same size or just one cell, which
 * then serves every row or column, as with Excel's own operators. A result that cannot be had is an error in its own cell;
 * arguments that do not agree, or a fault in the one cell asked for, are thrown, which is how Excel takes an error for the whole.
 */
export function spill<Values extends readonly unknown[]>(
  given: readonly unknown[],
  kinds: Kinds<Values>,
  result: (...values: Values) => Decimal | WorksheetError,
): unknown[][] {
  const grids = kinds.map((kind, position) => toGrid(given[position], kind));
  const height = extent(grids, kinds, "rows", (grid) => grid.length);
  const width = extent(grids, kinds, "columns", (grid) => grid[0]?.length ?? 0);

  const cellAt = (row: number, column: number): number | WorksheetError => {
    const values: unknown[] = [];
    for (const [position, kind] of kinds.entries()) {
      const grid = grids[position];
      const value = grid == null ? kind.whenOmitted?.value : kind.read(readCell(pick(grid, row, column)));
      if (isWorksheetError(value)) return value;
      values.push(value);
    }
    const answer = result(...(values as unknown as Values));
    return answer instanceof Decimal ? toExcel(answer) : answer;
  };

  const spilled = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => cellAt(row, column)));
  const only = height === 1 && width === 1 ? spilled[0]?.[0] : undefined;
  if (isWorksheetError(only)) throw only;
  return spilled;
}

/** Null stands for an argument left out. A bare value, which some hosts pass for one cell, becomes a grid of one. */
function toGrid(given: unknown, kind: ArgumentKind<unknown>): Grid | null {
  if (given === null || given === undefined) {
    if (kind.whenOmitted) return null;
    if (given === undefined) throw worksheetError("#VALUE!", `The ${kind.name} is missing.`);
  }
  return Array.isArray(given) ? (given as Grid) : [[given]];
}

function extent(grids: readonly (Grid | null)[], kinds: Kinds<readonly unknown[]>, way: string, size: (grid: Grid) => number): number {
  const sizes = grids.map((grid) => (grid === null ? 1 : size(grid)));
  const largest = Math.max(...sizes);
  const odd = sizes.findIndex((each) => each !== 1 && each !== largest);
  if (odd < 0) return largest;
  const other = sizes.indexOf(largest);
  throw worksheetError(
    "#VALUE!",
    `The ${kinds[odd]?.name ?? ""} has ${sizes[odd] ?? 0} ${way} and the ${kinds[other]?.name ?? ""} has ${largest}; give ranges of one size, or a single cell.`,
  );
}

function pick(grid: Grid, row: number, column: number): unknown {
  const cells = grid[grid.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}
