/** The lines of a schedule, whichever way it stands: a rule asks a line for its opening balance and need not know where that is. */
import type { CellAddress } from "../workbook";
import type { ColumnRole, Measure, RowPart, RowRole } from "./roles";
import type { Schedule } from "./schedule";
import { wordsOfLabel } from "./vocabulary";

export interface CellQuery {
  readonly measure?: Measure | null;
  readonly period?: string | null;
}

/** One line: a row of an upright schedule, a column of one that stands on its side. */
export interface ScheduleLine {
  /** The row's label; of a schedule on its side, the column's heading. */
  readonly label: string;
  readonly role: RowRole;
  readonly part: RowPart | null;
  /** The cells of a role in the sheet's order, with their headings; empty where the schedule has no such column. */
  cells(role: ColumnRole, query?: CellQuery): readonly LineCell[];
  /** The first of them. */
  cell(role: ColumnRole, query?: CellQuery): CellAddress | null;
}

export interface LineCell extends CellAddress {
  readonly heading: string;
  readonly measure: Measure | null;
  readonly period: string | null;
}

const lines = new WeakMap<Schedule, readonly ScheduleLine[]>();

/** All rows but blank ones and names of sections; of a schedule on its side its columns of figures. */
export function linesOf(schedule: Schedule): readonly ScheduleLine[] {
  const known = lines.get(schedule);
  if (known) return known;
  const found = [...drawLines(schedule)];
  lines.set(schedule, found);
  return found;
}

/** Whether some line is so; they are drawn one by one, for a rule that has its answer at the first need not have them all. */
export function someLine(schedule: Schedule, isSo: (line: ScheduleLine) => boolean): boolean {
  for (const line of lines.get(schedule) ?? drawLines(schedule)) if (isSo(line)) return true;
  return false;
}

/** Whether some column (or row, of a schedule on its side) plays the role. */
export function hasRole(schedule: Schedule, role: ColumnRole): boolean {
  return (
    schedule.columns.some((column) => column.role === role) || schedule.headingRows.some((row) => row.role === role)
  );
}

function drawLines(schedule: Schedule): Iterable<ScheduleLine> {
  return schedule.headingRows.length > 0 ? turnedLines(schedule) : uprightLines(schedule);
}

function* uprightLines({ rows, columns }: Schedule): Generator<ScheduleLine> {
  const ofRole = byRole(columns);
  const inRow: CellsOfRole = (row, wanted) =>
    ofRole(wanted).map(({ column, heading, measure, period }) => ({ row, column, heading, measure, period }));
  for (const { row, label, role, part } of rows)
    if (role !== "blank" && role !== "section") yield line(label, role, part, row, inRow);
}

function* turnedLines({ columns, headingRows }: Schedule): Generator<ScheduleLine> {
  const ofRole = byRole(headingRows);
  const inColumn: CellsOfRole = (column, wanted) =>
    ofRole(wanted).map(({ row, heading, measure, period }) => ({ row, column, heading, measure, period }));
  for (const { role, column, heading } of columns)
    if (role === "figure") yield line(heading, roleAcross(heading), null, column, inColumn);
}

/** Those of a role, looked for once however many lines ask. */
function byRole<T extends { readonly role: ColumnRole }>(all: readonly T[]): (role: ColumnRole) => readonly T[] {
  const known = new Map<ColumnRole, readonly T[]>();
  return (wanted) => {
    let found = known.get(wanted);
    if (!found) known.set(wanted, (found = all.filter(({ role }) => role === wanted)));
    return found;
  };
}

function roleAcross(heading: string): RowRole {
  const { subtotal, total } = wordsOfLabel(heading);
  return subtotal ? "subtotal" : total ? "total" : "line";
}

/** The cells of a role in one row, or one column, of a schedule: one function for all its lines, of which there may be a million. */
type CellsOfRole = (at: number, role: ColumnRole) => readonly LineCell[];

function line(label: string, role: RowRole, part: RowPart | null, at: number, ofRole: CellsOfRole): ScheduleLine {
  const cells = (wanted: ColumnRole, { measure, period }: CellQuery = {}) =>
    ofRole(at, wanted).filter(
      (cell) => (measure === undefined || cell.measure === measure) && (period === undefined || cell.period === period),
    );
  return { label, role, part, cells, cell: (wanted, query) => cells(wanted, query)[0] ?? null };
}
