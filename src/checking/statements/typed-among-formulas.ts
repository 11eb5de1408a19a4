/** Figures typed where the others of their kind are formulas: the pack itself says that a formula belongs there. */
import type { IdentityRun, Schedule } from "../../packs";
import {
  formulaAt,
  formulaForms,
  isSameList,
  linearTermsOf,
  NO_FORMULA,
  type CellAddress,
  type FormulaForms,
  type Sheet,
} from "../../workbook";
import { formAt } from "../formula-forms";
import type { Scope } from "../rule";
import { cellKey } from "./rounding-slack";

/** What the formulas beside a typed figure look like. */
export interface TypedAmongFormulas {
  readonly cell: CellAddress;
  /** Along which line the formulas stand: those of a total in its row, those of a variance in its column. */
  readonly along: "row" | "column";
  /** How many of the line are formulas of one form, and one of them to show. */
  readonly formulas: number;
  readonly example: CellAddress;
}

const FEWEST_FORMULAS = 2;
/** Of the figures that stand in for one another, more than this share must be formulas. */
const SHARE = 0.6;

const answers = new WeakMap<Schedule, ReadonlyMap<number, TypedAmongFormulas>>();

/** By `cellKey`: every stated result of the schedule that is typed while most results like it are formulas of one form. */
export function typedAmongFormulas({ schedule, sheet }: Scope): ReadonlyMap<number, TypedAmongFormulas> {
  const known = answers.get(schedule);
  if (known) return known;
  const found = new Map<number, TypedAmongFormulas>();
  const forms = formulaForms(sheet);
  for (const line of resultLines(schedule)) if (isMixed(sheet, forms, line)) findIn(schedule, sheet, line, found);
  findTotals(schedule, sheet, found);
  answers.set(schedule, found);
  return found;
}

/** Totals that stand side by side in one row; variances, nets and rates that stand in one column. */
interface ResultLine {
  readonly along: "row" | "column";
  readonly line: number;
  /** The columns of a row, the rows of a column. */
  readonly on: readonly number[];
}

function resultLines({ identityRuns, rows }: Schedule): readonly ResultLine[] {
  const lines = new Map<string, ResultLine>();
  for (const run of identityRuns) {
    const along = run.along === "column" ? "row" : "column";
    const name = `${along} ${run.result}`;
    const known = lines.get(name)?.on ?? (isRate(run) ? figureRows(rows) : []);
    const isAll = known.length === 0 || isSameList(known, run.on);
    lines.set(name, { along, line: run.result, on: isAll ? run.on : [...new Set([...known, ...run.on])] });
  }
  return [...lines.values()];
}

/** A percentage of nil is no statement, yet its cell is as much of the pattern as the others. */
function isRate({ meaning, along }: IdentityRun): boolean {
  return meaning === "percentage" && along === "row";
}

function figureRows(rows: Schedule["rows"]): readonly number[] {
  return rows.filter(({ role }) => role === "line" || role === "subtotal" || role === "total").map(({ row }) => row);
}

/** Whether some of a line are typed figures and others formulas: a million lines are one or the other. */
function isMixed(sheet: Sheet, forms: FormulaForms, { along, line, on }: ResultLine): boolean {
  let formulas = 0;
  let typed = 0;
  for (const at of on) {
    const row = along === "row" ? line : at;
    const column = along === "row" ? at : line;
    if (forms.at(row, column) !== NO_FORMULA) formulas++;
    else if (typeof sheet.values[row]?.[column] === "number") typed++;
  }
  return formulas > 0 && typed > 0;
}

function findIn(
  schedule: Schedule,
  sheet: Sheet,
  { along, line, on }: ResultLine,
  found: Map<number, TypedAmongFormulas>,
): void {
  const cells = on.map((at): CellAddress => (along === "row" ? { row: line, column: at } : { row: at, column: line }));
  const forms = new Map<number, CellAddress[]>();
  const typed: CellAddress[] = [];
  for (const cell of cells) {
    const form = formAt(sheet, cell);
    if (form !== null) {
      const alike = forms.get(form);
      if (alike) alike.push(cell);
      else forms.set(form, [cell]);
    } else if (typeof sheet.values[cell.row]?.[cell.column] === "number") typed.push(cell);
  }
  const habit = [...forms.values()].reduce((most, form) => (form.length > most.length ? form : most));
  const isHabit = habit.length >= FEWEST_FORMULAS && habit.length > SHARE * (habit.length + typed.length);
  if (!isHabit) return;
  const inHabit = new Set(habit);
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of typed) {
    const at = inOrder.indexOf(cell);
    // Between two sums may stand a variance with a formula of its own; it is passed over, a typed figure is not.
    const isHabitOrTyped = (other: CellAddress) => inHabit.has(other) || formAt(sheet, other) === null;
    const beside = [inOrder.slice(0, at).findLast(isHabitOrTyped), inOrder.slice(at + 1).find(isHabitOrTyped)].filter(
      (other) => other !== undefined && inHabit.has(other) && !isParted(schedule, cell, other),
    );
    if (beside.length === 0) continue;
    found.set(cellKey(cell.row, cell.column), { cell, along, formulas: habit.length, example: beside[0]! });
  }
}

/** Totals typed where all others of their column, and another of their row, are sums: subtotals have sums of several lengths. */
function findTotals({ identityRuns }: Schedule, sheet: Sheet, found: Map<number, TypedAmongFormulas>): void {
  const feet = identityRuns.filter(({ meaning }) => meaning === "foot");
  if (feet.every(({ result, on }) => on.every((column) => sheet.formulas[result]?.[column]))) return;
  const totals = feet.flatMap(({ result, on }) => on.map((column): CellAddress => ({ row: result, column })));
  const isSum = (cell: CellAddress) => {
    const formula = formulaAt(sheet, cell);
    const terms = formula === null ? null : linearTermsOf(formula);
    return terms !== null && terms.every(({ range }) => range.left === cell.column && range.right === cell.column);
  };
  const typed = totals.filter((cell) => formulaAt(sheet, cell) === null && !found.has(cellKey(cell.row, cell.column)));
  if (typed.length === 0) return;
  const sums = totals.filter(isSum);
  const totalsIn = byLine(totals, ({ column }) => column);
  const sumsIn = byLine(sums, ({ column }) => column);
  const sumsAcross = byLine(sums, ({ row }) => row);
  for (const cell of typed) {
    const others = totalsIn.get(cell.column)!.length - 1;
    const beside = sumsAcross.get(cell.row) ?? [];
    const isOnlyTyped = (sumsIn.get(cell.column)?.length ?? 0) === others;
    if (others === 0 || beside.length === 0 || !isOnlyTyped) continue;
    const formulas = beside.length + others;
    found.set(cellKey(cell.row, cell.column), { cell, along: "row", formulas, example: beside[0]! });
  }
}

function byLine(
  cells: readonly CellAddress[],
  lineOf: (cell: CellAddress) => number,
): ReadonlyMap<number, readonly CellAddress[]> {
  const lines = new Map<number, CellAddress[]>();
  for (const cell of cells) {
    const line = lines.get(lineOf(cell));
    if (line) line.push(cell);
    else lines.set(lineOf(cell), [cell]);
  }
  return lines;
}

/** The name of a section between two rows: what is filled in one section says nothing of the next. */
function isParted({ rows }: Schedule, a: CellAddress, b: CellAddress): boolean {
  const [first, last] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  return rows.some(({ row, role }) => role === "section" && row > first && row < last);
}
