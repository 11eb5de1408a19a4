/** A fact that a schedule states: one line's figure of one measure, so that it can be looked for elsewhere in the pack. */
import { Decimal, fromExcel, roundHalfUp } from "../../money";
import type { ColumnRole, Schedule } from "../../packs";
import { periodIn, roleNamed } from "../../packs";
import type { CellAddress, Sheet, Workbook } from "../../workbook";
import { readCell } from "../cell-reading";
import { ownHalfPlace, roundingSlack } from "../statements/rounding-slack";
import { statedHalfPlace } from "../statements/stated-place";

export interface Fact {
  readonly schedule: Schedule;
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  /** The line's label as typed. */
  readonly label: string;
  /** As it is stated, in the schedule's unit. */
  readonly amount: Decimal;
  /** The least and the most that it stands for, in pounds where the schedule says its unit. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The figures of one measure that a schedule states, by the plain label of their lines. */
export interface Measured {
  readonly schedule: Schedule;
  /** "budget", "forecast gross". Net is what is meant where neither gross nor income is said. */
  readonly measure: string;
  readonly period: string | null;
  /** The column its figures stand in, or the row of a schedule on its side. */
  readonly along: number;
  /** The lines of the schedule, the same for all its measures. */
  readonly bySubject: ReadonlyMap<string, NamedLine>;
}

/** A line of a schedule by its label; `at` is its row, or its column where the schedule is on its side. */
export interface NamedLine {
  readonly at: number;
  readonly label: string;
}

/** Where a measure of a line stands. */
export function cellOf({ schedule, along }: Measured, { at }: NamedLine): CellAddress {
  return isTurned(schedule) ? { row: along, column: at } : { row: at, column: along };
}

function isTurned({ headingRows }: Schedule): boolean {
  return headingRows.length > 0;
}

/** Roles whose figures are about a line itself, whichever table they stand in. */
const STATED_ROLES: readonly ColumnRole[] = [
  "budget",
  "forecast",
  "actual",
  "variance",
  "original-budget",
  "whole-life-budget",
  "whole-life-forecast",
  "original-target",
  "target",
  "achieved",
  "later",
  "cannot",
  "outstanding",
  "underspend",
  "carried",
  "returned",
  "opening",
  "closing",
  "award",
  "count",
];

const measured = new WeakMap<Schedule, readonly Measured[]>();

/** What a schedule states, measure by measure; a measure that two columns could be is left out, and so is a label that two lines have. */
export function measuresOf(schedule: Schedule): readonly Measured[] {
  const known = measured.get(schedule);
  if (known) return known;
  const found = readMeasures(schedule);
  measured.set(schedule, found);
  return found;
}

function readMeasures(schedule: Schedule): readonly Measured[] {
  const headed = statedRoles(schedule);
  const byMeasure = new Map<string, { readonly period: string | null; readonly along: number }[]>();
  for (const wanted of STATED_ROLES) {
    for (const { role, measure, period, along } of headed) {
      if (role !== wanted) continue;
      const name = measure === "gross" || measure === "income" ? `${wanted} ${measure}` : wanted;
      byMeasure.set(name, [...(byMeasure.get(name) ?? []), { period, along }]);
    }
  }
  if (byMeasure.size === 0) return [];
  const bySubject = linesBySubject(schedule);
  const ofTable = periodIn(schedule.title) ?? periodIn(schedule.sheet);
  return [...byMeasure].flatMap(([measure, columns]) =>
    columns
      .filter(
        ({ period }) =>
          columns.length === 1 || (period !== null && columns.filter((other) => other.period === period).length === 1),
      )
      .map(({ period, along }): Measured => ({ schedule, measure, period: period ?? ofTable, along, bySubject })),
  );
}

/** Columns, or rows of a schedule on its side, that state something of a line. */
function statedRoles(schedule: Schedule) {
  // In a table of no known kind the heading's own word tells what is compared; that most figures agree must bear it out.
  const isNamed = schedule.kind === "table";
  const roleSaid = (role: ColumnRole, heading: string) =>
    isNamed ? (role === "figure" ? roleNamed(heading) : null) : role;
  return isTurned(schedule)
    ? schedule.headingRows.map(({ row, role, heading, measure, period }) => ({
        role: roleSaid(role, heading),
        measure,
        period,
        along: row,
      }))
    : schedule.columns.map(({ column, role, heading, measure, period }) => ({
        role: roleSaid(role, heading),
        measure,
        period,
        along: column,
      }));
}

function linesBySubject(schedule: Schedule): Measured["bySubject"] {
  const lines = isTurned(schedule)
    ? schedule.columns
        .filter(({ role }) => role === "figure")
        .map(({ column, heading }): NamedLine => ({ at: column, label: heading }))
    : schedule.rows
        .filter(({ role }) => role === "line" || role === "subtotal" || role === "total")
        .map(({ row, label }): NamedLine => ({ at: row, label }));
  const found = new Map<string, NamedLine>();
  const twice = new Set<string>();
  for (const line of lines) {
    const subject = subjectOf(line.label);
    if (subject === "") continue;
    if (found.has(subject)) twice.add(subject);
    found.set(subject, line);
  }
  for (const subject of twice) found.delete(subject);
  return found;
}

const subjects = new Map<string, string>();

/** A label without case, punctuation and the words that add nothing; empty for a mere "Total". */
export function subjectOf(label: string): string {
  let subject = subjects.get(label);
  if (subject === undefined) {
    subject = label
      .toLowerCase()
      .replace(/&/g, " and ")
      .replace(/['’]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .replace(/\b(the|of|and|service|services|division|directorate)\b/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (/^((grand |sub ?|overall )?totals?|net|balance|other|contingency|all)?$/.test(subject)) subject = "";
    if (subjects.size < 50_000) subjects.set(label, subject);
  }
  return subject;
}

/** The figure in a cell as a fact; null for nil, words and errors, which say nothing that could be restated. */
export function factAt(
  workbook: Workbook,
  schedule: Schedule,
  sheet: Sheet,
  cell: CellAddress,
  label: string,
): Fact | null {
  const reading = readCell(sheet, cell);
  if (reading.kind !== "number" || reading.amount === 0) return null;
  // A difference of doubles may end in noise far below any place that money is stated to.
  const amount = roundHalfUp(fromExcel(reading.amount), 8);
  const slack = roundingSlack(workbook, sheet, [{ ...cell, coefficient: 1 }], (at, column, part) =>
    at === sheet ? statedHalfPlace(schedule, at, column, part) : ownHalfPlace(part),
  );
  const half = new Decimal(slack).plus(1e-8);
  const worth = schedule.unit?.pounds ?? 1;
  return {
    schedule,
    sheet,
    cell,
    label,
    amount,
    low: amount.minus(half).times(worth),
    high: amount.plus(half).times(worth),
  };
}
