/** The cells of a schedule where a figure belongs. */
import type { ColumnRole, RowRole, Schedule, ScheduleColumn, ScheduleRow } from "../packs";

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget",
  "forecast",
  "actual",
  "variance",
  "percentage",
  "whole-life-budget",
  "whole-life-forecast",
  "whole-life-variance",
  "over-under",
  "slippage",
  "advance",
  "figure",
]);
const FIGURE_ROWS: ReadonlySet<RowRole> = new Set<RowRole>(["line", "subtotal", "total", "of-which", "memo"]);

export function figureColumns({ columns }: Schedule): readonly ScheduleColumn[] {
  return columns.filter(({ role }) => FIGURE_ROLES.has(role));
}

export function figureRows({ rows }: Schedule): readonly ScheduleRow[] {
  return rows.filter(({ role }) => FIGURE_ROWS.has(role));
}

/** What a schedule without figures lacks. */
export function lacksFigures(schedule: Schedule): string | null {
  const hasFigures = figureColumns(schedule).length > 0 && figureRows(schedule).length > 0;
  return hasFigures ? null : "it has no column of figures with rows under it";
}
