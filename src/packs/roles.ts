/** What a schedule, its columns and its rows can be, by name. */

/**
 * What a schedule is about; `kinds/` says by which words each is known. "table" is a block of figures of no known kind: form rules
 * and footing still apply to it. "text" is what a sheet says in sentences outside its tables.
 */
export type ScheduleKind =
  | "revenue"
  | "capital"
  | "forecast"
  | "virements"
  | "virement-list"
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
  | "establishment"
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
  | "from"
  | "to"
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
  | "establishment"
  | "filled"
  | "vacant"
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

/**
 * What a row is. "of-which" is part of the line above it and "memo" stands outside: neither takes part in a total.
 * A "subtotal" adds lines and takes part in a total above it; a "total" is the table's last word on its column.
 */
export type RowRole = "line" | "subtotal" | "total" | "section" | "of-which" | "memo" | "blank";

/** What a row of a funding plan or a reserve is about, read from its label or from the section it stands in. */
export type RowPart =
  "temporary" | "permanent" | "contingency" | "available" | "carry-forward" | "returned" | "dsg" | "fence" | "rest";

/** Roles of columns that hold words, dates or ratings, of whatever kind the schedule is. */
const WORD_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "label",
  "note",
  "code",
  "text",
  "rag",
  "approver",
  "replacement",
  "from",
  "to",
  "polarity",
  "reference",
  "action",
  "accountable",
  "lead",
  "aim",
  "timeframe",
  "original-date",
  "revised-date",
  "success-measure",
  "progress",
  "links",
  "risk",
  "mitigation",
  "owner",
  "measure",
  "test",
  "applies-to",
  "severity",
  "due",
  "source",
]);

/** Whether a column of that role holds figures. */
export function isFigureRole(role: ColumnRole): boolean {
  return !WORD_ROLES.has(role);
}
