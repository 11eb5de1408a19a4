/** A schedule: one table of a pack, with what its columns and rows are, how sure that is, and why. Plain data. */
import type { CellAddress, CellRange } from "../workbook";
import type { Corrected, CorrectionOutcome } from "./corrections/correction";

/**
 * What a schedule is about; `kinds/` says by which words each is known. "table" is a block of figures of no known kind: form rules
 * and footing still apply to it. "text" is what a sheet says in sentences outside its tables.
 */
export type ScheduleKind =
  | "revenue"
  | "capital"
  | "forecast"
  | "virements"
  | "funding-plan"
  | "carry-forward"
  | "reserve"
  | "savings"
  | "savings-memo"
  | "drivers"
  | "price-volume"
  | "performance"
  | "activity"
  | "workforce"
  | "action-plan"
  | "risk-log"
  | "plan-rules"
  | "table"
  | "text";

/** Which of the three faces of a revenue line a column shows. */
export type Measure = "gross" | "income" | "net";

/**
 * What a column says.
 * budget: planned for the year. forecast: projected outturn. actual: spent to date or in the year. variance: budget against forecast.
 * whole-life-…: all years of a capital project. over-under, slippage, advance: the analysis of a capital variance.
 * The roles of other kinds are explained where their words stand, in `kinds/`.
 */
export type ColumnRole =
  | KindRole
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

/** Roles that only the schedules of one kind, or a few, have. */
export type KindRole =
  // revenue, forecast by period, virements
  | "original-budget"
  | "virement"
  | "movement"
  | "one-off"
  | "underlying"
  | "prior-year"
  // funding plan, carry-forward, reserve
  | "prior-spend"
  | "future-plan"
  | "underspend"
  | "carried"
  | "returned"
  | "part"
  | "committed"
  | "cumulative"
  | "approver"
  | "opening"
  | "addition"
  | "use"
  | "closing"
  | "award"
  | "tranche"
  | "fence"
  | "rest"
  // savings
  | "original-target"
  | "target"
  | "achieved"
  | "later"
  | "cannot"
  | "outstanding"
  | "replacement"
  | "temporary-funding"
  | "part-of-variance"
  // drivers, price and volume
  | "driver"
  | "headline"
  | "price"
  | "volume"
  | "mix"
  // performance, activity, workforce
  | "outturn"
  | "prior-outturn"
  | "count"
  | "rate"
  | "share"
  | "population"
  | "prior"
  | "current"
  | "change"
  | "change-percentage"
  | "average"
  | "polarity"
  | "reason"
  | "reasons-total"
  // actions, risks, plan rules
  | "reference"
  | "action"
  | "accountable"
  | "lead"
  | "aim"
  | "timeframe"
  | "original-date"
  | "revised-date"
  | "success-measure"
  | "progress"
  | "links"
  | "risk"
  | "mitigation"
  | "owner"
  | "likelihood"
  | "impact"
  | "score"
  | "measure"
  | "test"
  | "applies-to"
  | "severity"
  | "due"
  | "source";

/** A column of a schedule, bound to a role where its heading, formulas or arithmetic gave one. */
export interface ScheduleColumn {
  readonly column: number;
  /** The heading as a person reads it: the parts of all header rows over this column, joined. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  /** The period its heading names, in one spelling: "2024/25", "2024/25 Q1", "P4", "2020-06"; null when it names none. */
  readonly period: string | null;
  /** Why the role was given, in words for the panel. */
  readonly reason: string;
}

/**
 * What a row is. "of-which" is part of the line above it and "memo" stands outside: neither takes part in a total.
 * A "subtotal" adds lines and takes part in a total above it; a "total" is the table's last word on its column.
 */
export type RowRole = "line" | "subtotal" | "total" | "section" | "of-which" | "memo" | "blank";

/** What a row of a funding plan or a reserve is about, read from its label or from the section it stands in. */
export type RowPart =
  "temporary" | "permanent" | "contingency" | "available" | "carry-forward" | "returned" | "dsg" | "fence" | "rest";

export interface ScheduleRow {
  readonly row: number;
  readonly role: RowRole;
  readonly label: string;
  readonly part: RowPart | null;
}

/** A row of a schedule that stands on its side, bound to a role as columns are elsewhere. */
export interface HeadingRow {
  readonly row: number;
  /** Its section's name and its own label, joined. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: string | null;
}

/** How sure an identity is: named by headings, by formulas, or holding so often that chance is out of the question. */
export type IdentityBasis = "headings" | "formulas" | "arithmetic";

/** What an identity means, which is also which rule tests it; what tells most about a wrong cell comes first. */
export const IDENTITY_MEANINGS = [
  "net",
  "variance",
  "capital-variance",
  "variance-net",
  "capital-analysis",
  "underspend",
  "carry-forward-split",
  "carry-forward-parts",
  "carry-forward-need",
  "cumulative",
  "roll-forward",
  "tranches",
  "ring-fence-split",
  "ring-fence-residual",
  "savings",
  "savings-memo",
  "savings-balance",
  "drivers",
  "price-volume",
  "virement",
  "underlying",
  "movement",
  "stock-flow",
  "change",
  "reasons",
  "cross-cast",
  "percentage",
  "foot",
] as const;
export type IdentityMeaning = (typeof IDENTITY_MEANINGS)[number];

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
  readonly basis: "headings" | "formulas" | "arithmetic" | "correction";
  /** The heading's cell, where words said it. */
  readonly cell: CellAddress | null;
}

/** Whether income is typed as a negative ("net = gross + income") or a positive figure ("net = gross − income"). */
export type IncomeSign = "negative" | "positive";

/** A cell outside all tables that holds words, with its white space tidied. */
export interface TextCell {
  readonly cell: CellAddress;
  readonly text: string;
}

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
  /** Of a schedule on its side, what each row says; empty where columns have the headings. */
  readonly headingRows: readonly HeadingRow[];
  /** Of kind "text", the cells that say something; of any other kind empty. */
  readonly texts: readonly TextCell[];
  readonly unit: ScheduleUnit | null;
  /** False where a person said that its figures are no money; left out otherwise. */
  readonly isMoney?: false;
  readonly sign: SignConvention | null;
  readonly incomeSign: IncomeSign | null;
  /** What it states of itself; a statement's place is counted through all runs in order. */
  readonly identityRuns: readonly IdentityRun[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in words for the panel: what was read from headings, formulas and arithmetic, and what stayed open. */
  readonly reasons: readonly string[];
  /** What of it is as a person said; left out where nothing is. */
  readonly corrected?: Corrected;
}

/** A recognised pack: the workbook's schedules, sheet by sheet, and what was left aside with the reason. */
export interface Pack {
  readonly schedules: readonly Schedule[];
  readonly leftAside: readonly { readonly sheet: string; readonly range: CellRange | null; readonly reason: string }[];
  /** What became of the corrections that were given; left out where none were. */
  readonly corrections?: readonly CorrectionOutcome[];
}
