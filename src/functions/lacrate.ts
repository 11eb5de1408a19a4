import { LAC_RATE_PER, lacRate } from "../budget";
import { aboveNil, count, decimalPlaces, optional } from "./argument-kinds";
import { exactRatio } from "./in-pence";
import { spill } from "./spill";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [count("number of children"), count("population"), optional(aboveNil("rate's base"), LAC_RATE_PER), optional(decimalPlaces("number of decimals"), null)] as const;

/**
 * Looked-after children per 10,000 of the population aged 0 to 17.
 * @customfunction LACRATE
 * @param children The number of looked-after children: a cell or a range.
 * @param population The population aged 0 to 17 (ONS mid-year estimate): a cell or a range.
 * @param [per] The population the rate is for; 10,000 if left out.
 * @param [decimals] Decimal places to round to, halves up; not rounded if left out.
 * @returns The rate, one for each line.
 */
export function LACRATE(children: unknown[][], population: unknown[][], per?: unknown[][], decimals?: unknown[][]): unknown[][] {
  return spill(
    [children, population, per, decimals],
    ARGUMENTS,
    (...values) => lacRate(...values) ?? worksheetError("#N/A", "The population is nil, so there is no rate."),
    rateInPence,
  );
}

/** All three are a hundred times what they count, which leaves one hundred too many above the line. */
function rateInPence(children: number, population: number, per: number, decimals: number | null): number {
  const above = children * per;
  const below = population * 100;
  if (decimals === null) return exactRatio(above, below);
  const shift = 10 ** decimals;
  const doubled = 2 * above * shift + below;
  // Below that size no quotient comes so near the next whole number that a double would take it for that number.
  return population > 0 && doubled < Number.MAX_SAFE_INTEGER ? Math.floor(doubled / (2 * below)) / shift : NaN;
}
