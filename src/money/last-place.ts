import { Decimal } from "./decimal";
import { fromExcel } from "./excel-number";

/**
 * The unit a typed number is stated to: 1 for 2,367 and for 12,000 (nobody can see whether its noughts were rounded),
 * 0.001 for 7.384. Excel does not keep the trailing noughts of a fraction, so 7.40 gives 0.1.
 */
export function lastPlace(value: number): Decimal {
  return lastPlaceOf(fromExcel(value));
}

/** The same of an amount that was read already. */
export function lastPlaceOf(amount: Decimal): Decimal {
  return placeOf(amount.decimalPlaces());
}

const PLACES: readonly Decimal[] = Array.from({ length: 16 }, (_, places) => new Decimal(`1e-${places}`));

/** One in the given decimal place: 0 → 1, 3 → 0.001, −3 → 1,000. */
export function placeOf(places: number): Decimal {
  return PLACES[places] ?? new Decimal(`1e${-places}`);
}
