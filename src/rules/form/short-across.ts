/** Sums across a row that leave out a column which the same sum takes in on the other rows. */
import type { RootCause, Scope } from "../../checking";
import { cellKey } from "../../checking";
import { identityAt } from "../../packs";
import type { IdentityRun, Schedule } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { formulaAt, formulaForms, linearTermsOf, NO_FORMULA, valueAt } from "../../workbook";
import { figureRows } from "../figure-cells";

export interface ShortAcross {
  readonly cell: CellAddress;
  /** Columns that the formula leaves out; nil stands in none of them. */
  readonly missedColumns: readonly number[];
  /** A sum above or below it that takes them in. */
  readonly fuller: CellAddress;
}

/** So many full sums for each short one: of two sums neither shows which is meant. */
const FULL_FOR_ONE = 2;

const answers = new WeakMap<Schedule, readonly ShortAcross[]>();

export function shortAcross({ schedule, sheet }: Scope): readonly ShortAcross[] {
  const known = answers.get(schedule);
  if (known) return known;
  const found = schedule.identityRuns.filter(isSumAcross).flatMap((run) => shortIn(schedule, sheet, run));
  answers.set(schedule, found);
  return found;
}

function isSumAcross({ along, meaning, terms }: IdentityRun): boolean {
  return (
    along === "row" &&
    meaning !== "percentage" &&
    terms.length >= 3 &&
    terms.every(({ coefficient }) => coefficient === 1)
  );
}

function shortIn(schedule: Schedule, sheet: Sheet, { result, terms }: IdentityRun): readonly ShortAcross[] {
  const full: CellAddress[] = [];
  const short: { readonly cell: CellAddress; readonly missedColumns: readonly number[] }[] = [];
  const forms = formulaForms(sheet);
  const missedByForm = new Map<number, readonly number[] | null>();
  for (const { row } of figureRows(schedule)) {
    const form = forms.at(row, result);
    if (form === NO_FORMULA) continue;
    const cell = { row, column: result };
    let missed = missedByForm.get(form);
    if (missed === undefined) {
      missed = missedColumns(sheet, cell, terms);
      missedByForm.set(form, missed);
    }
    if (missed?.length === 0) full.push(cell);
    if (!missed || missed.length === 0 || missed.length * 2 > terms.length) continue;
    const isAmount = (column: number) => typeof valueAt(sheet, { row, column }) === "number";
    if (missed.every(isAmount) && missed.some((column) => valueAt(sheet, { row, column }) !== 0))
      short.push({ cell, missedColumns: missed });
  }
  if (full.length < FULL_FOR_ONE * short.length) return [];
  const nearest = (row: number) =>
    full.reduce((best, other) => (Math.abs(other.row - row) < Math.abs(best.row - row) ? other : best));
  return short.map((each) => ({ ...each, fuller: nearest(each.cell.row) }));
}

/** The columns of the statement that a sum of a range of its own row leaves out; null for any other formula. */
function missedColumns(sheet: Sheet, cell: CellAddress, terms: IdentityRun["terms"]): readonly number[] | null {
  const added = linearTermsOf(formulaAt(sheet, cell)!);
  const isOwn =
    added?.every(
      ({ sheet: other, range, coefficient, sum }) =>
        other === null && range.top === cell.row && range.bottom === cell.row && coefficient === 1 && sum,
    ) ?? false;
  if (!added || !isOwn) return null;
  const isTaken = (column: number) => added.some(({ range }) => column >= range.left && column <= range.right);
  const taken = terms.filter(({ line }) => isTaken(line)).length;
  const width = added.reduce((count, { range }) => count + range.right - range.left + 1, 0);
  return taken === width ? terms.map(({ line }) => line).filter((line) => !isTaken(line)) : null;
}

/** By `cellKey`, whether a sum across stands in the cell that leaves a column out. */
export function shortAcrossCells(scope: Scope): ReadonlySet<number> {
  return new Set(shortAcross(scope).map(({ cell }) => cellKey(cell.row, cell.column)));
}

/** Whether a cause is a sum that its own formula makes too short. */
export function isShortAcrossBehind(scope: Scope, { cell, statement }: RootCause): boolean {
  const short = shortAcrossCells(scope);
  if (short.size === 0) return false;
  const { result, terms } = identityAt(scope.schedule, statement);
  return [cell, result, ...(terms.length <= 3 ? terms.map((term) => term.cell) : [])].some(({ row, column }) =>
    short.has(cellKey(row, column)),
  );
}
