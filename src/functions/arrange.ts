/** Lays a function's arguments beside each other: which cells belong to one line, and how many lines there are. */
import type { ArgumentKind } from "./argument-kinds";
import { readCell } from "./cell-input";
import type { WorksheetError } from "./worksheet-error";
import { isWorksheetError, worksheetError } from "./worksheet-error";

export type Kinds<Values extends readonly unknown[]> = {
  readonly [Position in keyof Values]: ArgumentKind<Values[Position]>;
};

export type Grid = readonly (readonly unknown[])[];

export interface Arrangement {
  readonly height: number;
  readonly width: number;
  /** The arguments in their order; null for one that is left out. */
  readonly grids: readonly (Grid | null)[];
}

/**
 * Arguments are cells, rows, columns or blocks. They agree when, each way, all have the same size or just one cell, which
 * then serves every row or column, as with Excel's own operators. Throws the worksheet error of arguments that do not agree.
 */
export function arrange(given: readonly unknown[], kinds: readonly ArgumentKind<unknown>[]): Arrangement {
  const grids = kinds.map((kind, position) => toGrid(given[position], kind));
  const height = extent(grids, kinds, "rows");
  const width = extent(grids, kinds, "columns");
  return { height, width, grids };
}

/** The arguments of one line, or the first of its errors. */
export function readLine<Values extends readonly unknown[]>(
  { grids }: Arrangement,
  kinds: Kinds<Values>,
  row: number,
  column: number,
): Values | WorksheetError {
  const values: unknown[] = [];
  for (let position = 0; position < kinds.length; position += 1) {
    const kind: ArgumentKind<unknown> | undefined = kinds[position];
    const grid = grids[position];
    const value = grid == null ? kind?.whenOmitted?.value : kind?.read(readCell(pick(grid, row, column)));
    if (isWorksheetError(value)) return value;
    values.push(value);
  }
  return values as unknown as Values;
}

/** Null stands for an argument left out. A bare value, which some hosts pass for one cell, becomes a grid of one. */
function toGrid(given: unknown, kind: ArgumentKind<unknown>): Grid | null {
  if (given === null || given === undefined) {
    if (kind.whenOmitted) return null;
    if (given === undefined) throw worksheetError("#VALUE!", `The ${kind.name} is missing.`);
  }
  return Array.isArray(given) ? (given as Grid) : [[given]];
}

function extent(
  grids: readonly (Grid | null)[],
  kinds: readonly ArgumentKind<unknown>[],
  way: "rows" | "columns",
): number {
  let largest = 0;
  for (const grid of grids) largest = Math.max(largest, sizeOf(grid, way));
  for (const grid of grids) {
    const size = sizeOf(grid, way);
    if (size !== 1 && size !== largest)
      throw disagreement(
        grids.map((each) => sizeOf(each, way)),
        largest,
        kinds,
        way,
      );
  }
  return largest;
}

/** One for an argument left out, which is the same for every line. */
function sizeOf(grid: Grid | null, way: "rows" | "columns"): number {
  if (grid === null) return 1;
  return way === "rows" ? grid.length : (grid[0]?.length ?? 0);
}

function disagreement(
  sizes: readonly number[],
  largest: number,
  kinds: readonly ArgumentKind<unknown>[],
  way: string,
): WorksheetError {
  const odd = sizes.findIndex((size) => size !== 1 && size !== largest);
  const other = sizes.indexOf(largest);
  return worksheetError(
    "#VALUE!",
    `The ${kinds[odd]?.name ?? ""} has ${sizes[odd] ?? 0} ${way} and the ${kinds[other]?.name ?? ""} has ${largest}; give ranges of one size, or a single cell.`,
  );
}

function pick(grid: Grid, row: number, column: number): unknown {
  const cells = grid[grid.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}
