/** What a layout is, and how a test says what a recogniser ought to find in it. */
import type { IncomeSign, RowRole, ScheduleKind, ScheduleUnit, SignConvention } from "../../src/packs";
import { type Workbook, columnName, columnNumber } from "../../src/workbook";

/** What a recogniser ought to say of one schedule of a layout. */
export interface ExpectedSchedule {
  readonly sheet: string;
  /** Headings and body. */
  readonly range: string;
  readonly kind: ScheduleKind;
  readonly unit: ScheduleUnit["name"];
  readonly sign: SignConvention["name"];
  readonly incomeSign: IncomeSign | null;
  /** Role, with the measure after a space where there is one, by column letters: { B: "budget gross" }. */
  readonly columns: Readonly<Record<string, string>>;
  /** By row number as seen on the sheet. */
  readonly rows: Readonly<Record<number, RowRole>>;
}

export interface Layout {
  readonly name: string;
  readonly workbook: Workbook;
  readonly schedules: readonly ExpectedSchedule[];
}

/** One role a column, from a column on. */
export function rolesFrom(first: string, ...roles: readonly string[]): Record<string, string> {
  const start = columnNumber(first);
  return Object.fromEntries(roles.map((role, across) => [columnName(start + across), role]));
}

export const REVENUE_ROLES = [
  "label", "budget gross", "budget income", "budget net", "forecast gross", "forecast income", "forecast net", "variance gross", "variance income", "variance net", "note",
];
export const CAPITAL_ROLES = [
  "label", "whole-life-budget", "whole-life-forecast", "budget", "actual", "forecast", "variance", "over-under", "slippage", "advance", "note",
];

export function linesThenTotal(first: number, lines: number): Record<number, RowRole> {
  const rows: Record<number, RowRole> = {};
  for (let row = first; row < first + lines; row++) rows[row] = "line";
  rows[first + lines] = "total";
  return rows;
}
