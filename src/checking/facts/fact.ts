/** A fact that a schedule states: one line's figure of one measure, so that it can be looked for elsewhere in the pack. */
import { Decimal, fromExcel, roundHalfUp } from "../../money";
import type { ColumnRole, LineCell, Schedule, ScheduleLine } from "../../packs";
import { linesOf, periodIn, roleNamed } from "../../packs";
import type { CellAddress, Sheet, Workbook } from "../../workbook";
import { readCell } from "../cell-reading";
import { ownHalfPlace, roundingSlack } from "../rounding-slack";
import { statedHalfPlace } from "../stated-place";

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
  readonly bySubject: ReadonlyMap<string, LineCell & { readonly label: string }>;
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
  const byMeasure = new Map<
    string,
    { period: string | null; column: number; cells: (LineCell & { label: string })[] }[]
  >();
  const isTurned = schedule.headingRows.length > 0;
  for (const line of linesOf(schedule)) {
    if (line.role === "of-which" || line.role === "memo") continue;
    for (const role of STATED_ROLES) {
      for (const cell of schedule.kind === "table" ? cellsHeaded(line, role) : line.cells(role)) {
        const measure = cell.measure === "gross" || cell.measure === "income" ? `${role} ${cell.measure}` : role;
        const column = isTurned ? cell.row : cell.column;
        const columns = byMeasure.get(measure) ?? [];
        byMeasure.set(measure, columns);
        const own = columns.find((other) => other.column === column);
        if (own) own.cells.push({ ...cell, label: line.label });
        else columns.push({ period: cell.period, column, cells: [{ ...cell, label: line.label }] });
      }
    }
  }
  const ofTable = periodIn(schedule.title) ?? periodIn(schedule.sheet);
  return [...byMeasure].flatMap(([measure, columns]) =>
    columns
      .filter(
        ({ period }) =>
          columns.length === 1 || (period !== null && columns.filter((other) => other.period === period).length === 1),
      )
      .map(({ period, cells }): Measured => ({
        schedule,
        measure,
        period: period ?? ofTable,
        bySubject: bySubject(cells),
      })),
  );
}

/** In a table of no known kind the heading's own word tells what is compared; that most figures agree must bear it out. */
function cellsHeaded(line: ScheduleLine, role: ColumnRole): readonly LineCell[] {
  return line.cells("figure").filter(({ heading }) => roleNamed(heading) === role);
}

function bySubject(cells: readonly (LineCell & { label: string })[]): Measured["bySubject"] {
  const found = new Map<string, LineCell & { label: string }>();
  const twice = new Set<string>();
  for (const cell of cells) {
    const subject = subjectOf(cell.label);
    if (subject === "") continue;
    if (found.has(subject)) twice.add(subject);
    found.set(subject, cell);
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
