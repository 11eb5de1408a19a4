import type { CellRange, Sheet, Workbook } from "../../workbook";
import type { HeadedTable } from "../heading-rows";
import { headedTables } from "../heading-rows";
import { isPolicy } from "./policy-from-rows";
import { POLICY_HEADINGS } from "./policy-rows";
import { correctionTables } from "../corrections/read-corrections";
import { FIGURE_HEADINGS } from "../plan-rules/starter-rules";

/** The workbook as a reader of schedules is to see it: a policy, corrections and the starter rules' example figures are tables, but none of the pack's. */
export function withoutPolicy(workbook: Workbook): Workbook {
  const tables: readonly HeadedTable<string>[] = [
    ...headedTables(workbook, POLICY_HEADINGS, POLICY_HEADINGS).filter(isPolicy),
    ...correctionTables(workbook),
    ...headedTables(workbook, FIGURE_HEADINGS, FIGURE_HEADINGS),
  ];
  if (tables.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) =>
    tables.filter((table) => table.sheet === sheet).reduce((left, table) => blanked(left, rangeOf(table)), sheet),
  );
  return { ...workbook, sheets };
}

function rangeOf({ headingRow, rows, columns }: HeadedTable<string>): CellRange {
  const known = Object.values(columns).filter((column) => column !== null);
  return {
    top: headingRow,
    bottom: rows.at(-1) ?? headingRow,
    left: Math.min(...known),
    right: Math.max(...known),
  };
}

function blanked(sheet: Sheet, range: CellRange): Sheet {
  return { ...sheet, values: blankedGrid(sheet.values, range), formulas: blankedGrid(sheet.formulas, range) };
}

function blankedGrid<T>(
  grid: readonly (readonly (T | null)[] | undefined)[],
  { top, bottom, left, right }: CellRange,
): readonly (readonly (T | null)[] | undefined)[] {
  return grid.map((row, index) =>
    row === undefined || index < top || index > bottom
      ? row
      : row.map((entry, column) => (column >= left && column <= right ? null : entry)),
  );
}
