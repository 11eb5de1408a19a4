import { Decimal } from "./decimal";
import { fromExcel, toAmount } from "./excel-number";
import { lastPlaceOf } from "./last-place";

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

/** A figure with no rounding in it, such as a count. */
export function exact(amount: Decimal | number): Figure {
  const point = toAmount(amount);
  return { amount: point, low: point, high: point };
}

/** A figure rounded to `unit`, hence half of the unit either way; a unit of nil makes it exact. Throws a RangeError for a negative unit. */
export function stated(amount: Decimal | number, unit: Decimal | number): Figure {
  const point = toAmount(amount);
  const half = toAmount(unit).times(0.5);
  if (half.isNegative() && !half.isZero()) throw new RangeError("A figure cannot be stated to a negative unit");
  return { amount: point, low: point.minus(half), high: point.plus(half) };
}

/**
 * A typed constant, stated to its own last place: 2,367 to 1, 7.384 to 0.001.
 * Excel drops trailing noughts, so 7.4 typed in a column of thousandths says 7.400: pass the column's place as `coarsest`,
 * and the figure is never taken to be vaguer than that.
 */
export function statedToLastPlace(value: number, coarsest?: Decimal | number): Figure {
  const amount = fromExcel(value);
  const own = lastPlaceOf(amount);
  return stated(amount, coarsest === undefined ? own : Decimal.min(own, toAmount(coarsest)));
}
