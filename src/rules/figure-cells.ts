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

/** Whether a cell stands in a row of the schedule and in one of its columns, other than those of labels and words. */
export function isFigureCell(schedule: Schedule, { row, column }: CellAddress): boolean {
  if (rowOf(schedule, row) === undefined) return false;
  return schedule.columns.some((candidate) => candidate.column === column && isFigureRole(candidate.role));
}

/** What a schedule without figures lacks. */
export function lacksFigures(schedule: Schedule): string | null {
  const hasFigures = figureColumns(schedule).length > 0 && figureRows(schedule).length > 0;
  return hasFigures ? null : "it has no column of figures with rows under it";
}
