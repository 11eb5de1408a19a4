import type { Decimal } from "../money";
import type { VarianceBasis } from "./variance";
import { variance } from "./variance";

/**
 * The variance as a share of the budget's size, unrounded: 0.0654 for 6.54 %. Null where the budget is nil, for there is
 * no share of nothing. The size, not the budget, is the base, so that the sign is the variance's own on lines of income too.
 *
 * Nottinghamshire, 2019/20 budget update, paragraph 11: £8.3m of £126.9m is 6.54 %.
 */
export function variancePercentage(budget: Decimal, outturn: Decimal, basis: VarianceBasis = "under"): Decimal | null {
  return budget.isZero() ? null : variance(budget, outturn, basis).div(budget.abs());
}
