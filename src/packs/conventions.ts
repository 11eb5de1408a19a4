/** In what unit, and with which signs, a schedule shows its figures. */
import type { CellAddress } from "../workbook";

/** The money unit of a schedule. `pounds` is what one stated unit is worth: 1, 1,000 or 1,000,000. */
export interface ScheduleUnit {
  readonly name: "£" | "£000" | "£m" | "£bn";
  readonly pounds: number;
  /** The cell that says so; null when it was read from number formats. */
  readonly cell: CellAddress | null;
}

/**
 * "(over)/under": brackets are an overspend, variance = budget − forecast. "over/(under)": brackets are an underspend,
 * variance = forecast − budget. Read from the schedule's own words or, failing them, from its figures; never assumed.
 */
export interface SignConvention {
  readonly name: "(over)/under" | "over/(under)";
  readonly basis: "headings" | "formulas" | "arithmetic" | "correction";
  /** The heading's cell, where words said it. */
  readonly cell: CellAddress | null;
}

/** Whether income is typed as a negative ("net = gross + income") or a positive figure ("net = gross − income"). */
export type IncomeSign = "negative" | "positive";
