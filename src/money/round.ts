import { Decimal } from "./decimal";
import { placeOf } from "./last-place";

/**
 * Rounds to a number of decimal places, halves away from nil as councils round: 2.5 → 3, −2.5 → −3.
 * Negative places round to tens, hundreds, thousands (−3). Never gives minus nil.
 */
export function roundHalfUp(amount: Decimal, places: number): Decimal {
  const rounded =
    places >= 0
      ? amount.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
      : amount.toNearest(placeOf(places), Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? new Decimal(0) : rounded;
}
