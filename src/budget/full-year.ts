import type { Decimal } from "../money";

export const MONTHS_IN_A_YEAR = 12;

/**
 * What a cost that ran for part of a year comes to in a whole one: the cost × 12 ÷ months, in the cost's unit. `months` is above nil and at most 12.
 *
 * Nottinghamshire, 2019/20 budget update, paragraph 42: the full-year effect of posts approved in July has to be in the
 * next year's budget. The paper gives no sum.
 */
export function fullYear(cost: Decimal, months: Decimal): Decimal {
  return cost.times(MONTHS_IN_A_YEAR).div(months);
}
