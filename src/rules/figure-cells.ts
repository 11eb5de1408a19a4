/** The cells of a schedule where a figure belongs. */
import { rowOf } from "../checking";
import { isFigureRole, type RowRole, type Schedule, type ScheduleColumn, type ScheduleRow } from "../packs";
import type { CellAddress } from "../workbook";

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

/** What a schedule without figures lacks. */
export function lacksFigures(schedule: Schedule): string | null {
  const hasFigures = figureColumns(schedule).length > 0 && figureRows(schedule).length > 0;
  return hasFigures ? null : "it has no column of figures with rows under it";
}
