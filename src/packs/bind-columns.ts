/** What the words over each column make of it. */
import { capital } from "./kinds/capital";
import { periodIn } from "./read-period";
import type { BoundColumn } from "./relations/column-relation";
import { isFigureRole, type ColumnRole, type ScheduleKind } from "./roles";
import type { Heading } from "./tables/headings";
import type { TableBlock } from "./tables/table-block";
import { measureOf, roleOf } from "./vocabulary";

export function bindColumns(table: TableBlock, headings: readonly Heading[]): BoundColumn[] {
  const hasIncome = headings.some(({ text }) => measureOf(text) === "income");
  const bound = headings.map(({ column, text, parts }): BoundColumn => {
    const isFigures = table.figureColumns.includes(column);
    const isLabel = column === table.labelColumn;
    const byWords = roleOf(text);
    const role = isLabel
      ? "label"
      : !isFigures
        ? byWords === "note" || byWords === "rag"
          ? byWords
          : "text"
        : (byWords ?? "figure");
    const reason = isLabel ? "it names the rows" : byWords && isFigures ? `the heading says “${text}”` : "";
    const measure = isFigures && hasIncome ? measureIn(text, parts) : null;
    return { column, heading: text, role, measure, period: periodIn(text), reason };
  });
  nameWholeLife(bound);
  return bound;
}

const OTHER_YEARS = /\b(prior|previous|earlier|past|future|later|subsequent) years?\b/i;
const OF_ONE_YEAR = /\bin.year\b|\bthis year\b/i;

/** Beside columns of prior or future years a total is that of all years, and so is a variance that follows the total forecast. */
function nameWholeLife(columns: readonly BoundColumn[]): void {
  if (!columns.some(({ role, heading }) => isFigureRole(role) && OTHER_YEARS.test(heading))) return;
  let ofAllYears = false;
  for (const column of columns) {
    const { role, heading } = column;
    if (role === "budget" || role === "forecast") {
      ofAllYears = /\btotal\b/i.test(heading) && column.period === null;
      if (ofAllYears) column.role = role === "budget" ? "whole-life-budget" : "whole-life-forecast";
    } else if (role === "whole-life-forecast") ofAllYears = true;
    else if (role === "variance" && ofAllYears && !OF_ONE_YEAR.test(heading)) column.role = "whole-life-variance";
  }
}

/** The measure of a column in a table that shows income apart; "(over)/under spend" names a variance, not gross spend. */
export function measureIn(text: string, parts: readonly string[]) {
  const withoutVariance = (words: string) =>
    words.replace(/\(?(over|under)\)?\s*\/?\s*\(?(over|under)?\)?\s*-?spend(ing)?/gi, " ");
  return measureOf(withoutVariance(parts.at(-1) ?? "")) ?? measureOf(withoutVariance(text));
}

/** Revenue and capital need the columns that make them one; anything less is a table of no known kind. */
export function kindOf(columns: readonly BoundColumn[], words: string): ScheduleKind {
  const has = (role: BoundColumn["role"]) => columns.some((column) => column.role === role);
  const measures = new Set(columns.map(({ measure }) => measure));
  const isMonitored =
    has("variance") &&
    (has("budget") || has("forecast")) &&
    (columns.filter(({ role }) => ["budget", "forecast", "actual", "figure"].includes(role)).length >= 2 ||
      (has("budget") && has("percentage")));
  const isGrossToNet = measures.has("gross") && measures.has("income") && measures.has("net");
  const isCapital =
    has("slippage") || has("advance") || has("whole-life-budget") || (isMonitored && capital.words.test(words));
  if (isCapital && (isMonitored || has("whole-life-variance") || has("whole-life-forecast"))) return "capital";
  return isMonitored || isGrossToNet ? "revenue" : "table";
}

/**
 * What a table of money that is of no other kind is by headings that leave no doubt: budget beside forecast, though their difference is
 * not stated; a capital programme, or its financing, year by year.
 */
export function kindOfMoney(columns: readonly BoundColumn[], words: string): ScheduleKind {
  const figures = columns.filter(({ role }) => isFigureRole(role));
  if (figures.some(({ heading }) => COUNTED.test(heading))) return "table";
  const of = (role: ColumnRole) => figures.filter((column) => column.role === role);
  const [forecast, ...others] = of("forecast");
  const budgets = of("budget").filter(({ period }) => !period || !forecast?.period || period === forecast.period);
  const isOther = ({ role }: BoundColumn) => !["budget", "forecast", "actual", "percentage"].includes(role);
  if (forecast && budgets.length > 0 && others.length === 0 && !figures.some(isOther)) return "revenue";
  const years = new Set(figures.flatMap(({ period }) => (period && /^\d{4}\/\d\d$/.test(period) ? period : [])));
  return years.size >= 2 && CAPITAL_BY_YEAR.test(words) ? "capital" : "table";
}

const COUNTED =
  /\b(numbers?|counts?|fte|headcount|posts|places|averages?|rates?|hours|days|nights|weekly|clients|children|units?)\b|\bper\b/i;
const CAPITAL_BY_YEAR =
  /\bcapital (programme|financing|investment|schemes|projects|plan|spending)\b|financing of (the )?capital/i;

/** A second over/(under) column right beside slippage or advance, on either side, analyses the first: it is not another variance. */
export function nameAnalysis(columns: readonly BoundColumn[]): void {
  const variances = columns.filter(({ role }) => role === "variance");
  const second = variances[1];
  const isAnalysed = columns.some(
    ({ role, column }) =>
      (role === "slippage" || role === "advance") && second && Math.abs(column - second.column) <= 2,
  );
  if (variances.length === 2 && second && !second.isCorrected && isAnalysed) second.role = "over-under";
}

/** In a table of no known kind a heading's word is a hint at most: only percentages, notes and codes keep their part. */
export function loosenRoles(columns: readonly BoundColumn[]): void {
  for (const column of columns) {
    if (column.isCorrected || ["percentage", "note", "code", "rag", "label", "text"].includes(column.role)) continue;
    column.role = "figure";
    column.reason = "";
  }
}
