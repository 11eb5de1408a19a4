/** The paper's revenue and capital tables as rows of cells that can be put anywhere on a sheet, with formulas or typed. */
import { columnName, parseCellName } from "../../src/workbook";
import type { DrawnCell } from "./drawn-sheet";
import { CAPITAL, CAPITAL_TOTAL, REVENUE, REVENUE_TOTAL, type RevenueLine, capitalFigures, revenueFigures } from "./east-sussex-q1";

/** A cell whose formula names other cells of its table: columns counted from the table's first, rows as they stand on the sheet. */
export type Formula = (cell: (across: number, row?: number) => string, row: number) => string;

/** Rows of a table whose first cell stands at `at`: `formulaOf` says which cell is a formula, all others are typed. */
export function tableRows(
  at: string,
  rows: readonly (readonly DrawnCell[])[],
  formulaOf: (down: number, across: number) => Formula | null,
): readonly (readonly DrawnCell[])[] {
  const start = parseCellName(at)!;
  return rows.map((cells, down) => {
    const row = start.row + 1 + down;
    const name = (across: number, at = row) => `${columnName(start.column + across)}${at}`;
    return cells.map((cell, across) => {
      const formula = formulaOf(down, across);
      return formula === null || (cell !== null && typeof cell === "object") ? cell : { formula: formula(name, row), value: cell };
    });
  });
}

/** =SUM of the `lines` rows directly above, in its own column. */
export function sumOfRowsAbove(across: number, lines: number): Formula {
  return (cell, row) => `=SUM(${cell(across, row - lines)}:${cell(across, row - 1)})`;
}

export const plus = (a: number, b: number): Formula => (cell) => `=${cell(a)}+${cell(b)}`;
export const minus = (a: number, b: number): Formula => (cell) => `=${cell(a)}-${cell(b)}`;

/** A revenue line as the paper prints it: label, nine figures, note. */
export function printedRevenue(line: RevenueLine): readonly DrawnCell[] {
  return [line.label, ...revenueFigures(line), line.note];
}

/** The revenue table's body: six divisions and the total. Nets, variances and totals are formulas unless all is typed. */
export function revenueBody(at: string, typed: boolean): readonly (readonly DrawnCell[])[] {
  const rows = [...REVENUE, REVENUE_TOTAL].map(printedRevenue);
  const across: Readonly<Record<number, Formula>> = { 3: plus(1, 2), 6: plus(4, 5), 7: minus(1, 4), 8: minus(2, 5), 9: minus(3, 6) };
  return tableRows(at, rows, (down, column) => {
    if (typed || column < 1 || column > 9) return null;
    return down === REVENUE.length && ![3, 6].includes(column) && column < 7 ? sumOfRowsAbove(column, REVENUE.length) : (across[column] ?? null);
  });
}

/** The capital table's body: three projects and the total. Variances and totals are formulas unless all is typed. */
export function capitalBody(at: string, typed: boolean): readonly (readonly DrawnCell[])[] {
  const rows = [...CAPITAL, CAPITAL_TOTAL].map((line): readonly DrawnCell[] => [line.label, ...capitalFigures(line), line.note === "" ? null : line.note]);
  return tableRows(at, rows, (down, column) => {
    if (typed || column < 1 || column > 9) return null;
    if (column === 6) return minus(3, 5);
    return down === CAPITAL.length ? sumOfRowsAbove(column, CAPITAL.length) : null;
  });
}
