import type { Decimal } from "../money";

/**
 * Whose convention a variance is shown in; a pack's heading says which.
 * - "under": (over)/under, an underspend is positive and an overspend in brackets. East Sussex Q1 2024/25 monitoring.
 * - "over": over/(under), an overspend is positive. West Sussex, Children First outturn 2020/21: "variance to planned spend".
 * - "adverse": positive is bad news. Spending more is; so is earning less, where income is typed as a negative figure.
 * - "income": positive is bad news, for a line of income typed as a positive figure: earning less than budget.
 */
export type VarianceBasis = "under" | "over" | "adverse" | "income";

export const VARIANCE_BASES: readonly VarianceBasis[] = ["under", "over", "adverse", "income"];

/**
 * Budget against outturn (or forecast), in the amounts' own unit.
 * Only two differences exist, so "adverse" gives the number of "over" and "income" that of "under": with income below nil,
 * −100 budgeted and −80 earned differ by +20 of bad news, just as 80 spent and 100 budgeted do the other way. The sign of a
 * budget is never used to guess what a line is, for a credit on a spending line would turn its variance round.
 */
export function variance(budget: Decimal, outturn: Decimal, basis: VarianceBasis = "under"): Decimal {
  switch (basis) {
    case "under":
    case "income":
      return budget.minus(outturn);
    case "over":
    case "adverse":
      return outturn.minus(budget);
  }
}
