/** The cells of a sheet that stand in none of its tables. */
import type { CellRange } from "../../workbook";

/** The columns of a row, so many from the left, that no table takes in. */
export function columnsOutside(tables: readonly CellRange[], row: number, width: number): readonly number[] {
  const beside = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    const table = beside.find(({ left, right }) => column >= left && column <= right);
    if (table) column = table.right;
    else columns.push(column);
  }
  return columns;
}
