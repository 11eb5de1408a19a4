/** The cells of a schedule where a figure belongs. */
import type { Scope } from "../checking";
import { rowOf } from "../checking";
import { isFigureRole, type RowRole, type Schedule, type ScheduleColumn, type ScheduleRow } from "../packs";
import type { CellAddress } from "../workbook";
import { oncePerForm, oncePerRow } from "../workbook";

const FIGURE_ROWS: ReadonlySet<RowRole> = new Set<RowRole>(["line", "subtotal", "total", "of-which", "memo"]);

export function figureColumns({ columns }: Schedule): readonly ScheduleColumn[] {
  return columns.filter(({ role }) => isFigureRole(role));
}

export function figureRows({ rows }: Schedule): readonly ScheduleRow[] {
  return rows.filter(({ role }) => FIGURE_ROWS.has(role));
}

/** Whether a cell stands in a row and a column of the schedule, whatever the column is taken for: a figure by formula speaks for itself. */
export function isCellOf(schedule: Schedule, { row, column }: CellAddress): boolean {
  return rowOf(schedule, row) !== undefined && schedule.columns.some((candidate) => candidate.column === column);
}

/** How many cells of a schedule hold a formula that is counted; whether it is must be the same however far it is filled down. */
export function countFormulas(
  { schedule, sheet }: Scope,
  isCounted: (formula: string) => boolean = () => true,
): number {
  const isOne = oncePerForm(sheet, isCounted);
  const inRow = oncePerRow(sheet, (row) => schedule.columns.filter(({ column }) => isOne(row, column)).length);
  return schedule.rows.reduce((count, { row }) => count + inRow(row), 0);
}

/** What a schedule without figures lacks. */
export function lacksFigures(schedule: Schedule): string | null {
  const hasFigures = figureColumns(schedule).length > 0 && figureRows(schedule).length > 0;
  return hasFigures ? null : "it has no column of figures with rows under it";
}
