import { Decimal, roundHalfUp } from "../money";

/** Rates of looked-after children are published per 10,000 of the population aged 0 to 17. */
export const LAC_RATE_PER = new Decimal(10_000);

/**
 * Looked-after children per 10,000 (or per another number) of the population; null when the population is not above nil.
 * Unrounded unless `decimals` is given, for a rate that is to be compared must not be rounded twice.
 *
 * East Sussex, Q1 2024/25 monitoring: 684 children at 66.6 per 10,000. The population (0 to 17, ONS mid-year estimate) is not
 * in the paper; 102,703 is the nearest to what those two imply.
 */
export function lacRate(
  children: Decimal,
  population: Decimal,
  per: Decimal = LAC_RATE_PER,
  decimals: number | null = null,
): Decimal | null {
  if (population.lessThanOrEqualTo(0)) return null;
  const rate = children.times(per).div(population);
  return decimals === null ? rate : roundHalfUp(rate, decimals);
}
