import type { Figure, Decimal } from "../money";
import { lastPlaceOf, stated, ties } from "../money";

/**
 * Whether two statements can be one figure: the intervals that they stand for meet.
 * A statement that is a whole number of `unit` was rounded to it; any other shows more than the unit, and is stated to its
 * own last place. Without a unit both are. A unit of nil, as for a count of people, takes both as exact.
 *
 * Nottinghamshire, 2019/20 budget update: £8.3m of £126.9m is 6.54 %, as stated (paragraph 11); £8.5m is 6.70 %, and not the
 * 6.65 % of paragraph 10.
 */
export function statementsTie(one: Decimal, other: Decimal, unit: Decimal | null = null): boolean {
  return ties(asStated(one, unit), asStated(other, unit));
}

function asStated(amount: Decimal, unit: Decimal | null): Figure {
  if (unit === null) return stated(amount, lastPlaceOf(amount));
  const isRoundedToIt = unit.isZero() || amount.mod(unit).isZero();
  return stated(amount, isRoundedToIt ? unit : lastPlaceOf(amount));
}
