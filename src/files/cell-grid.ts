/** Rows of cells as they are being filled: a row with nothing in it is missing, a cell with nothing in it is null. */
export type CellGrid<T> = (T | null)[][];

/** Puts a value in its place; cells before it in its row are filled up with null. Gives how many. */
export function putCell<T>(grid: CellGrid<T>, row: number, column: number, value: T): number {
  const cells = (grid[row] ??= []);
  const filled = Math.max(0, column - cells.length);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  return filled;
}
