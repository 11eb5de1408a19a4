import { Decimal } from "./decimal";

/**
 * A published amount and the interval it stands for. "£7.384m" is anything within half of £0.001m of 7.384, so two figures
 * agree when their intervals meet, not when they differ by less than some constant.
 * All three are in the schedule's own unit (£, £000, £m …); `low` ≤ `amount` ≤ `high`.
 */
export interface Figure {
  readonly amount: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}
