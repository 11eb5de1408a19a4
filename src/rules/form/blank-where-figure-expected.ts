import type { Description, Held, Rule, Scope } from "../../checking";
import { headingAt, held } from "../../checking";
import type { ColumnRole, ScheduleColumn } from "../../packs";
import { isMoneyKind } from "../../packs";
import type { CellAddress, CellValue } from "../../workbook";
import { cellName, formulaAt, isBlank } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface Gap {
  readonly cell: CellAddress;
  /** How nil is written in the schedule: "0" or "-"; null in a list, which has no lines of nil. */
  readonly nil: string | null;
  readonly filled: number;
}

/** Columns in which every line of a schedule has a figure. */
const FULL: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget",
  "original-budget",
  "forecast",
  "actual",
  "variance",
  "opening",
  "closing",
  "target",
  "original-target",
  "achieved",
]);
const FEWEST_FILLED = 4;

/** A blank among figures, in a schedule that writes nil as 0 or a dash: is it nil, or not known yet? */
export const blankWhereFigureExpected: Rule<Gap> = {
  id: "blank-where-figure-expected",
  family: "form",
  title: "Blank where a figure is expected",
  severity: "warning",
  page: {
    finds:
      "A line with other figures has none in a column where all other lines do, in a schedule that writes nil as 0 or a dash; or one virement of a list has no amount. Blank, dash and nought are three different things.",
    matters: "A blank is added as nil, whether it means nil or that nobody has given the figure yet.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, writes nil as a dash throughout and leaves no blank.",
    turnOff: "Where blanks are the council’s way to write nil.",
  },
  lacks: (scope) => {
    if (!isMoneyKind(scope.schedule.kind)) return "it is not known to be a schedule of money";
    return !isList(scope) && nilOf(scope) === null ? "it writes nil nowhere, so a blank may be how it does" : null;
  },
  *test(scope) {
    if (isList(scope)) return yield* gapsInList(scope);
    const nil = nilOf(scope)!;
    for (const column of scope.schedule.columns.filter(({ role }) => FULL.has(role))) yield* gapsIn(scope, column, nil);
  },
  describe: ({ cell, nil, filled }, scope): Description => ({
    cell,
    related: [],
    stated: "",
    expected: "",
    difference: "",
    message:
      nil === null
        ? `${nameOf(scope, cell)} is blank, while the other ${filled} lines of the list have an amount. Write the amount, or take the line out.`
        : `${nameOf(scope, cell)} is blank, while the other ${filled} lines under “${headingAt(scope.schedule, cell)}” have a figure and nil is written ${nil} here. ` +
          `Write ${nil} in ${cellName(cell)} if it is nil, or the figure that is missing.`,
  }),
};

function* gapsIn({ schedule, sheet }: Scope, { column }: ScheduleColumn, nil: string): Generator<Gap | Held> {
  let [lines, filled, gaps] = [0, 0, 0];
  let gap = 0;
  for (const { row, role } of schedule.rows) {
    if (role !== "line") continue;
    lines++;
    const value = sheet.values[row]?.[column] ?? null;
    if (isFigureOrNil(value)) filled++;
    else if (isBlank(value) && formulaAt(sheet, { row, column }) === null) {
      gaps++;
      gap = row;
    }
  }
  yield held(filled);
  const isOdd = gaps === 1 && filled >= FEWEST_FILLED && filled === lines - 1;
  // A line with one figure alone, "deficit brought forward" beneath the variances, leaves the others out on purpose.
  const hasOthers = () => {
    const others = schedule.columns.filter((other) => FULL.has(other.role) && other.column !== column);
    const known = others.filter((other) => typeof sheet.values[gap]?.[other.column] === "number");
    return known.length * 2 > others.length;
  };
  if (isOdd && hasOthers()) yield { cell: { row: gap, column }, nil, filled };
}

function isList({ schedule }: Scope): boolean {
  return schedule.kind === "virement-list";
}

/** A line of a list is known by its words: with no amount it looks like the name of a section. */
function* gapsInList({ schedule, sheet }: Scope): Generator<Gap | Held> {
  const amount = schedule.columns.find(({ role }) => role === "virement")?.column;
  if (amount === undefined) return;
  const words = schedule.columns.filter(({ column }) => column !== amount);
  const at = (row: number, column: number) => sheet.values[row]?.[column] ?? null;
  const lines = schedule.rows.filter(
    ({ row, role }) =>
      (role === "line" || role === "section") && words.filter(({ column }) => !isBlank(at(row, column))).length >= 2,
  );
  const [gap, ...others] = lines.filter(
    ({ row }) => isBlank(at(row, amount)) && formulaAt(sheet, { row, column: amount }) === null,
  );
  const filled = lines.length - others.length - 1;
  yield held(gap ? filled : lines.length);
  if (gap && others.length === 0 && filled >= 2) yield { cell: { row: gap.row, column: amount }, nil: null, filled };
}

function isFigureOrNil(value: CellValue): boolean {
  return typeof value === "number" || isDash(value);
}

function isDash(value: CellValue): boolean {
  return typeof value === "string" && /^\s*[-–—]\s*$/.test(value);
}

/** How the schedule writes nil; null where it never does, so that a blank may be its way. */
function nilOf({ schedule, sheet }: Scope): string | null {
  for (const { row, role } of schedule.rows) {
    if (role !== "line") continue;
    for (const { column } of schedule.columns) {
      const value = sheet.values[row]?.[column] ?? null;
      if (value === 0) return "0";
      if (isDash(value)) return "-";
    }
  }
  return null;
}
