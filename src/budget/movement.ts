import type { Decimal } from "../money";
import type { VarianceBasis } from "./variance";
import { variance } from "./variance";

/**
 * The change from last period to this, in the amounts' own unit. It is a variance whose budget is last period, in the same
 * words; "over", where a rise is positive, is what a movement is unless another basis is named.
 *
 * Nottinghamshire, 2019/20 budget update, paragraph 11: the overspend forecast went from £8.5m at Period 2 to £8.3m at
 * Period 4, "a reduction of £0.2m".
 */
export function movement(thisPeriod: Decimal, lastPeriod: Decimal, basis: VarianceBasis = "over"): Decimal {
  return variance(lastPeriod, thisPeriod, basis);
}
