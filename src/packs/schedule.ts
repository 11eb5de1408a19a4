/** A schedule: one table of a pack, with what its columns and rows are, how sure that is, and why. Plain data. */
import type { CellAddress, CellRange } from "../workbook";

/** "table" is a block of figures of no known kind: form rules and footing still apply to it. */
export type ScheduleKind = "revenue" | "capital" | "table";

/** Which of the three faces of a revenue line a column shows. */
export type Measure = "gross" | "income" | "net";

/**
 * What a column says.
 * budget: planned for the year. forecast: projected outturn. actual: spent to date or in the year. variance: budget against forecast.
 * whole-life-…: all years of a capital project. over-under, slippage, advance: the analysis of a capital variance.
 */
export type ColumnRole =
  | "label"
  | "note"
  | "code"
  | "budget"
  | "forecast"
  | "actual"
  | "variance"
  | "percentage"
  | "whole-life-budget"
  | "whole-life-forecast"
  | "whole-life-variance"
  | "over-under"
  | "slippage"
  | "advance"
  | "rag"
  | "figure"
  | "text";

/** A column of a schedule, bound to a role where its heading, formulas or arithmetic gave one. */
export interface ScheduleColumn {
  readonly column: number;
  /** The heading as a person reads it: the parts of all header rows over this column, joined. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  /** Why the role was given, in words for the panel. */
  readonly reason: string;
}

/**
 * What a row is. "of-which" is part of the line above it and "memo" stands outside: neither takes part in a total.
 * A "subtotal" adds lines and takes part in a total above it; a "total" is the table's last word on its column.
 */
export type RowRole = "line" | "subtotal" | "total" | "section" | "of-which" | "memo" | "blank";

export interface ScheduleRow {
  readonly row: number;
  readonly role: RowRole;
  readonly label: string;
}

/** How sure an identity is: named by headings, by formulas, or holding so often that chance is out of the question. */
export type IdentityBasis = "headings" | "formulas" | "arithmetic";

/** What an identity means, which is also which rule tests it. */
export type IdentityMeaning =
  "net" | "variance" | "variance-net" | "capital-variance" | "capital-analysis" | "percentage" | "cross-cast" | "foot";

export interface Term {
  readonly cell: CellAddress;
  readonly coefficient: 1 | -1;
}

/**
 * One statement a schedule makes: `result` = the sum of coefficient × term. For "percentage", result = terms[0] / |terms[1]|.
 * `along` says whether it runs down a column (a total) or across a row.
 */
export interface Identity {
  readonly meaning: IdentityMeaning;
  readonly along: "column" | "row";
  readonly result: CellAddress;
  readonly terms: readonly Term[];
  readonly basis: IdentityBasis;
  /** Where the basis is arithmetic or divided: on how many of its statements the identity holds. */
  readonly support: { readonly held: number; readonly tested: number } | null;
}

/**
 * One statement made over and over: of a column and its terms on so many rows, or of a total and its lines in so many columns. A
 * pack makes a million statements in some thousand runs; `identity-runs` draws a single one where it is looked at.
 */
export interface IdentityRun extends Omit<Identity, "result" | "terms"> {
  /** Columns where the statement runs across a row, rows where it runs down a column. */
  readonly result: number;
  readonly terms: readonly { readonly line: number; readonly coefficient: 1 | -1 }[];
  /** The rows it is made on, or the columns it is made in, in order. */
  readonly on: readonly number[];
}

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
  readonly basis: "headings" | "formulas" | "arithmetic";
  /** The heading's cell, where words said it. */
  readonly cell: CellAddress | null;
}

/** Whether income is typed as a negative ("net = gross + income") or a positive figure ("net = gross − income"). */
export type IncomeSign = "negative" | "positive";

export interface Schedule {
  /** Sheet and first heading cell, e.g. "Revenue!A5"; unique in the pack. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: ScheduleKind;
  /** The caption over the table, as typed; empty when there is none. */
  readonly title: string;
  /** Heading rows and body together. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly columns: readonly ScheduleColumn[];
  readonly rows: readonly ScheduleRow[];
  readonly unit: ScheduleUnit | null;
  readonly sign: SignConvention | null;
  readonly incomeSign: IncomeSign | null;
  /** What it states of itself; a statement's place is counted through all runs in order. */
  readonly identityRuns: readonly IdentityRun[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in words for the panel: what was read from headings, formulas and arithmetic, and what stayed open. */
  readonly reasons: readonly string[];
}

/** A recognised pack: the workbook's schedules, sheet by sheet, and what was left aside with the reason. */
export interface Pack {
  readonly schedules: readonly Schedule[];
  readonly leftAside: readonly { readonly sheet: string; readonly range: CellRange | null; readonly reason: string }[];
}
