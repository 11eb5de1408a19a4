/** The number a text stands for, and the format it is to be shown in. */
import type { CellEdit, Scope } from "../../checking";
import { amountAt, rowOf, testedIdentities } from "../../checking";
import type { Decimal, WrittenAmount } from "../../money";
import { parseAmount, worthOf } from "../../money";
import { identityAt } from "../../packs";
import type { Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { formulaAt, numberFormatAt, valueAt } from "../../workbook";
import { statementsOf } from "./statements-of";
import { isFollowedByFormulas } from "./typed-followers";

/** Null where the text may mean another figure than it says, or where putting the number in would leave a typed total behind. */
export function numberForText(scope: Scope, cell: CellAddress): Omit<CellEdit, "sheet" | "from"> | null {
  const text = valueAt(scope.sheet, cell);
  const written = typeof text === "string" ? parseAmount(text) : null;
  if (written?.kind !== "amount") return null;
  const statements = statementsOf(scope.schedule, cell).map(({ place }) => place);
  const amount = amountMeant(scope, cell, written, statements);
  if (amount === null || !leavesNothingBehind(scope, cell, statements, amount.toNumber())) return null;
  const numberFormat = formatBeside(scope, cell);
  return { cell, to: { value: amount.toNumber() }, ...(numberFormat === null ? {} : { numberFormat }) };
}

/** In the schedule's own unit. "6.5%" is 0.065 only where the column's numbers are kept as ratios, and "6.5" is 6.5 only where they are not. */
function amountMeant(
  scope: Scope,
  cell: CellAddress,
  written: WrittenAmount,
  statements: readonly number[],
): Decimal | null {
  const isRatioColumn = formatBeside(scope, cell)?.includes("%") ?? false;
  if (written.percent !== isRatioColumn) return null;
  const pounds = scope.schedule.unit?.pounds ?? null;
  if (!written.percent && written.scale === "£" && pounds !== null && pounds !== 1) {
    const isSaidBySum = statements.some((statement) => isBorneOut(scope, statement, cell, written.amount.toNumber()));
    return isSaidBySum ? written.amount : null;
  }
  const needsUnit = !written.percent && written.scale !== null && written.scale !== "£";
  return needsUnit && pounds === null ? null : worthInUnit(scope.schedule, written);
}

/** What an amount comes to in the unit of the schedule, in pounds where that is not known; a bare pound sign says nothing of it. */
export function worthInUnit({ unit }: Schedule, written: WrittenAmount): Decimal {
  const worth = worthOf(written);
  const isScaled = !written.percent && written.scale !== null && written.scale !== "£";
  return isScaled && unit ? worth.div(unit.pounds) : worth;
}

/** Whether every typed statement holds with the number in, and whatever a formula left the text out of follows. */
function leavesNothingBehind(scope: Scope, cell: CellAddress, statements: readonly number[], amount: number): boolean {
  const moving: CellAddress[] = [];
  for (const statement of statements) {
    const { result, meaning } = identityAt(scope.schedule, statement);
    const isItself = result.row === cell.row && result.column === cell.column;
    if (meaning === "percentage" || isBorneOut(scope, statement, cell, amount)) continue;
    if (isItself || formulaAt(scope.sheet, result) === null) return false;
    moving.push(result);
  }
  return isFollowedByFormulas(scope, moving);
}

/** Whether a statement holds with the amount in the cell, within what rounding allows. */
function isBorneOut(scope: Scope, statement: number, cell: CellAddress, amount: number): boolean {
  const identity = identityAt(scope.schedule, statement);
  if (identity.meaning === "percentage") return false;
  const at = (other: CellAddress) =>
    other.row === cell.row && other.column === cell.column ? amount : amountAt(scope.sheet, other.row, other.column);
  const sum = identity.terms.reduce((total, term) => total + term.coefficient * at(term.cell), 0);
  const residual = Math.abs(at(identity.result) - sum);
  const slack = testedIdentities(scope).slack(statement);
  return residual <= 1e-9 * Math.max(1, Math.abs(sum)) || residual <= slack;
}

/** The number format of the nearest number in the column; null where that has none. */
function formatBeside({ schedule, sheet }: Scope, { row, column }: CellAddress): string | null {
  const { top, bottom } = schedule.range;
  const isNumber = (at: number) =>
    at >= top && at <= bottom && typeof sheet.values[at]?.[column] === "number" && isFigureRow(schedule, at);
  for (let distance = 1; distance <= bottom - top; distance++) {
    const near = [row - distance, row + distance].find(isNumber);
    if (near === undefined) continue;
    const format = numberFormatAt(sheet, { row: near, column });
    return format === "@" ? null : format;
  }
  return null;
}

function isFigureRow(schedule: Schedule, row: number): boolean {
  const role = rowOf(schedule, row)?.role;
  return role !== undefined && role !== "section" && role !== "blank";
}

/** The texts of a finding as numbers; null unless all of them can be. */
export function numbersForTexts(
  scope: Scope,
  cells: readonly CellAddress[],
): readonly Omit<CellEdit, "sheet" | "from">[] | null {
  const edits = cells.map((cell) => numberForText(scope, cell));
  return edits.every((edit) => edit !== null) ? edits : null;
}
