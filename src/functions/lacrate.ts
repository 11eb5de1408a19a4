import { LAC_RATE_PER, lacRate } from "../budget";
import { aboveNil, count, decimalPlaces, optional } from "./argument-kinds";
import { exactRatio } from "./thousandths";
import { spill } from "./spill";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [
  count("number of children"),
  count("population"),
  optional(aboveNil("rate's base"), LAC_RATE_PER),
  optional(decimalPlaces("number of decimals"), null),
] as const;

/**
 * Looked-after children per 10,000 of the population aged 0 to 17.
 * @customfunction LACRATE
 * @param children The number of looked-after children: a cell or a range.
 * @param population The population aged 0 to 17 (ONS mid-year estimate): a cell or a range.
 * @param [per] The population the rate is for; 10,000 if left out.
 * @param [decimals] Decimal places to round to, halves up; not rounded if left out.
 * @returns The rate, one for each line.
 */
export function LACRATE(
  children: unknown[][],
  population: unknown[][],
  per?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill(
    [children, population, per, decimals],
    ARGUMENTS,
    (...values) => lacRate(...values) ?? worksheetError("#N/A", "The population is nil, so there is no rate."),
    rateInThousandths,
  );
}

/** The thousandths of children and population cancel out; the base is brought back to people, so that a double holds the product. */
function rateInThousandths(children: number, population: number, per: number, decimals: number | null): number {
  if (per % 1_000 !== 0) return NaN;
  const above = children * (per / 1_000);
  if (decimals === null) return exactRatio(above, population);
  const shift = 10 ** decimals;
  const doubled = 2 * above * shift + population;
  // Below that size no quotient comes so near the next whole number that a double would take it for that number.
  return population > 0 && doubled < Number.MAX_SAFE_INTEGER ? Math.floor(doubled / (2 * population)) / shift : NaN;
}
