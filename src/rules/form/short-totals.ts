/** Sums down a column that miss a line of the block they add. */
import type { RootCause, Scope } from "../../checking";
import { cellKey, rowOf } from "../../checking";
import { identityAt } from "../../packs";
import type { Schedule } from "../../packs";
import type { CellAddress, LinearTerm, Sheet } from "../../workbook";
import { formulaAt, formulaForms, isBlank, linearTermsOf, NO_FORMULA, oncePerForm } from "../../workbook";
import { figureColumns, isCellOf } from "../figure-cells";
import { breaksOf } from "./patterns/sheet-breaks";
import { countRows, holdsRow, holdsSpans, movedDown, type RowSpan, rowsBetween, rowsOf, spansOf } from "./row-spans";

export interface ShortTotal {
  readonly cell: CellAddress;
  /** Rows that the formula leaves out. */
  readonly missed: readonly number[];
  /** A total beside it whose formula takes them in; null when the lines themselves show it. */
  readonly fuller: CellAddress | null;
  /** Other totals of the same row that miss the same lines. */
  readonly alike: readonly CellAddress[];
}

/** The rows one total adds, directly and through the subtotals it names. */
interface ColumnSum {
  readonly cell: CellAddress;
  /** Whether it adds a range, not single cells picked one by one. */
  readonly isRange: boolean;
  readonly direct: readonly RowSpan[];
  readonly size: number;
  /** A name for the direct rows, the same for sums of one row that add the same rows. */
  readonly signature: string;
}

/** Cells picked one by one are picked on purpose, the more so in every column; of many in one column, one may have been forgotten. */
const FEWEST_PICKED = 3;

const answers = new WeakMap<Schedule, readonly ShortTotal[]>();

/** All short totals of a schedule; those of one row that miss the same lines are one. */
export function shortTotals(scope: Scope): readonly ShortTotal[] {
  const known = answers.get(scope.schedule);
  if (known) return known;
  const found = findShortTotals(scope);
  answers.set(scope.schedule, found);
  return found;
}

/** Whether a cause is a total that its own formula makes too short. */
export function isShortTotalBehind(scope: Scope, { cell, statement }: RootCause): boolean {
  const short = shortTotals(scope);
  if (short.length === 0) return false;
  const isShort = ({ row, column }: CellAddress) =>
    short.some(
      (total) =>
        [total.cell, ...total.alike].some((other) => other.row === row && other.column === column) &&
        leavesOut(scope.sheet, total.missed, column),
    );
  const { result, terms } = identityAt(scope.schedule, statement);
  return isShort(cell) || isShort(result) || (terms.length <= 3 && terms.some((term) => isShort(term.cell)));
}

/** Whether a total of a column is short by an amount today, and not only out of pattern. */
function leavesOut(sheet: Sheet, missed: readonly number[], column: number): boolean {
  return missed.some((row) => {
    const value = sheet.values[row]?.[column] ?? null;
    return value !== 0 && !isBlank(value);
  });
}

/** Whether one of the totals is short by an amount today. */
export function isShortToday(sheet: Sheet, { cell, missed, alike }: ShortTotal): boolean {
  return [cell, ...alike].some(({ column }) => leavesOut(sheet, missed, column));
}

function findShortTotals({ schedule, sheet }: Scope): readonly ShortTotal[] {
  const sums = columnSums(schedule, sheet);
  const found: ShortTotal[] = [];
  for (const row of sums.values()) {
    for (const sum of row) {
      const fuller = fullerSibling(sheet, sum, row);
      const isPicked = !sum.isRange && (row.length > 1 || sum.size < FEWEST_PICKED);
      const missed = fuller ? fuller.missed : isPicked ? [] : missedLines(schedule, sheet, sum, sums);
      if (missed.length === 0) continue;
      const twin = found.find(
        (other) =>
          other.cell.row === sum.cell.row && String(other.missed) === String(missed) && !other.fuller && !fuller,
      );
      if (twin) (twin.alike as CellAddress[]).push(sum.cell);
      else found.push({ cell: sum.cell, missed, fuller: fuller?.cell ?? null, alike: [] });
    }
  }
  return [...found, ...shortBesideSiblings(schedule, sheet, found)];
}

/** Totals of any row, called so or not, that a total beside them shows to be short. */
function shortBesideSiblings(schedule: Schedule, sheet: Sheet, found: readonly ShortTotal[]): readonly ShortTotal[] {
  const known = new Set(
    found.flatMap(({ cell, alike }) => [cell, ...alike]).map(({ row, column }) => cellKey(row, column)),
  );
  return breaksOf(sheet).short.flatMap(({ cell, missed, fuller, alike }) => {
    if (!isCellOf(schedule, cell) || [cell, ...alike].some(({ row, column }) => known.has(cellKey(row, column))))
      return [];
    return [{ cell, missed: missed.map(({ row }) => row), fuller, alike }];
  });
}

/** By row: the cells of total and subtotal rows whose formula adds cells of its own column. */
function columnSums(schedule: Schedule, sheet: Sheet): ReadonlyMap<number, readonly ColumnSum[]> {
  const rows = new Map<number, readonly ColumnSum[]>();
  const columns = figureColumns(schedule).filter(({ role }) => role !== "percentage");
  const addedAt = oncePerForm(sheet, (_, cell) => addedBy(sheet, cell));
  for (const { row, role } of schedule.rows) {
    if (role !== "total" && role !== "subtotal") continue;
    const sums: ColumnSum[] = [];
    for (const { column } of columns) {
      const added = addedAt(row, column);
      if (!added) continue;
      const { isRange, size, signature } = added;
      sums.push({ cell: { row, column }, isRange, direct: movedDown(added.rows, row), size, signature });
    }
    if (sums.length > 0) rows.set(row, sums);
  }
  return rows;
}

/** What a sum adds, seen from its cell: the same for all that are filled from one another. */
interface Added {
  readonly rows: readonly RowSpan[];
  readonly isRange: boolean;
  readonly size: number;
  readonly signature: string;
}

function addedBy(sheet: Sheet, cell: CellAddress): Added | null {
  const direct = rowsAdded(sheet, cell);
  if (!direct) return null;
  const size = countRows(direct);
  const isRange = addsRange(sheet, cell);
  if (size < 2 && !isRange) return null;
  const rows = movedDown(direct, -cell.row);
  const signature = rows.map(({ top, bottom }) => `${top}:${bottom}`).join();
  return { rows, isRange, size, signature };
}

/** =SUM(B5:B5) is one too: a range that shrank, or one that is to grow with the lines. */
function addsRange(sheet: Sheet, cell: CellAddress): boolean {
  return formulaAt(sheet, cell)!.includes(":");
}

/** The terms of a formula that adds cells of its own column and does nothing else. */
function termsDown(sheet: Sheet, cell: CellAddress): readonly LinearTerm[] | null {
  const formula = formulaAt(sheet, cell);
  const terms = formula === null ? null : linearTermsOf(formula);
  const isOwnColumn = ({ sheet: name, range }: LinearTerm) =>
    (name === null || name === sheet.name) && range.left === cell.column && range.right === cell.column;
  return terms?.every((term) => isOwnColumn(term) && term.coefficient === 1) ? terms : null;
}

function rowsAdded(sheet: Sheet, cell: CellAddress): readonly RowSpan[] | null {
  const ranges = termsDown(sheet, cell)?.map(({ range }) => range);
  return ranges?.every(({ top, bottom }) => bottom - top <= sheet.values.length) ? spansOf(ranges) : null;
}

/** The rows, and those that the sums among them add in turn. */
function coveredBy(sheet: Sheet, { cell: { column }, direct }: ColumnSum): ReadonlySet<number> {
  const covered = new Set(rowsOf(direct));
  // A set may grow while it is walked; a chain of sums may be thousands of cells long, so it is not walked by recursion.
  const forms = formulaForms(sheet);
  for (const row of covered) {
    if (forms.at(row, column) === NO_FORMULA) continue;
    for (const further of rowsOf(rowsAdded(sheet, { row, column }) ?? [])) covered.add(further);
  }
  return covered;
}

/** The form most totals of the row have, where this one has all of it but some lines. */
function fullerSibling(
  sheet: Sheet,
  sum: ColumnSum,
  row: readonly ColumnSum[],
): { readonly cell: CellAddress; readonly missed: readonly number[] } | null {
  const alike = ({ signature }: ColumnSum) => row.filter((third) => third.signature === signature).length;
  const fullest = row
    .filter((other) => other.signature !== sum.signature && alike(other) >= 2 && alike(other) > alike(sum))
    .sort((a, b) => alike(b) - alike(a))[0];
  if (!fullest || !holdsSpans(fullest.direct, sum.direct)) return null;
  const covered = coveredBy(sheet, sum);
  const missed = [...rowsOf(fullest.direct)].filter((line) => !covered.has(line));
  return missed.length === 0 ? null : { cell: fullest.cell, missed };
}

/**
 * Lines with figures within what is added, or between it and the total under it. Lines over the first that is added count in a
 * schedule of money only, and over a range that shrank to one cell: elsewhere they are as often heads of staff or rates. Of a total over its detail nothing can be said:
 * what follows the detail is the next block.
 */
function missedLines(
  schedule: Schedule,
  sheet: Sheet,
  sum: ColumnSum,
  sums: ReadonlyMap<number, readonly ColumnSum[]>,
): readonly number[] {
  const { cell, direct } = sum;
  const [first, last] = [direct[0]!.top, direct.at(-1)!.bottom];
  if (cell.row < last) return [];
  const isLine = (row: number) => {
    const line = rowOf(schedule, row);
    return line?.role === "line" && line.label !== "" && typeof sheet.values[row]?.[cell.column] === "number";
  };
  const isInAnother = (row: number) =>
    [...sums.values()].some((others) =>
      others.some(
        (other) =>
          other.cell.column === cell.column &&
          other.cell.row !== cell.row &&
          holdsRow(other.direct, row) &&
          other.cell.row > row,
      ),
    );
  const within = [...rowsBetween(direct)].filter(isLine);
  const covered = within.length > 0 ? coveredBy(sheet, sum) : new Set<number>();
  const leftOut = within.filter((row) => !covered.has(row));
  const walk = (from: number, step: 1 | -1) => {
    const run: number[] = [];
    for (let row = from; isLine(row) && row !== cell.row; row += step) run.push(row);
    return run;
  };
  const beneath = walk(last + 1, 1);
  const reachesTotal = last + beneath.length + 1 === cell.row;
  const isMoney = schedule.kind !== "table" || (schedule.unit !== null && sum.size === 1);
  const above = isMoney ? walk(first - 1, -1) : [];
  const missed = [...(isLittle(above, sum) ? above : []), ...leftOut, ...(reachesTotal ? beneath : [])].filter(
    (row) => !isInAnother(row),
  );
  return isLittle(missed, sum) ? missed : [];
}

function isLittle(missed: readonly number[], { size }: ColumnSum): boolean {
  return missed.length > 0 && missed.length * 2 <= Math.max(size, 2);
}

/** By `cellKey`, whether a short total stands in the cell. */
export function shortTotalCells(scope: Scope): ReadonlySet<number> {
  return new Set(
    shortTotals(scope)
      .flatMap(({ cell, alike }) => [cell, ...alike])
      .map(({ row, column }) => cellKey(row, column)),
  );
}
