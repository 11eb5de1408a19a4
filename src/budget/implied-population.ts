import { Decimal } from "../money";
import { LAC_RATE_PER } from "./lac-rate";

/** The whole numbers of people between which a population must lie, ends included. */
export interface PopulationBounds {
  readonly lowest: Decimal;
  readonly highest: Decimal;
}

/**
 * The lowest and the highest population for which a count of children prints as a rate, rounded half up to `decimals`.
 * Null where no whole population does, or where there is no highest: no children, or a rate that rounds to nil.
 *
 * East Sussex, Q1 2024/25 monitoring: 655 children at 61.5 per 10,000 give 106,418 to 106,590; 684 at 66.6 give 102,626 to
 * 102,779. The two do not meet, so the rates are not of one population.
 */
export function impliedPopulation(
  children: Decimal,
  rate: Decimal,
  decimals: number,
  per: Decimal = LAC_RATE_PER,
): PopulationBounds | null {
  const half = new Decimal(`5e-${decimals + 1}`);
  const least = rate.minus(half);
  if (rate.decimalPlaces() > decimals || least.lessThanOrEqualTo(0)) return null;
  const people = children.times(per);
  // A rate of just `least` rounds up to this one; a rate of least + one unit already rounds to the next.
  const highest = people.div(least).floor();
  const lowest = people.div(rate.plus(half)).floor().plus(1);
  return lowest.lessThanOrEqualTo(highest) ? { lowest, highest } : null;
}
