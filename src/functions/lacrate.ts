import { LAC_RATE_PER, lacRate } from "../budget";
import { aboveNil, count, decimalPlaces, optional } from "./argument-kinds";
import { spill } from "./spill";
import { worksheetError } from "./worksheet-error";

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
    [count("number of children"), count("population"), optional(aboveNil("rate's base"), LAC_RATE_PER), optional(decimalPlaces("number of decimals"), null)],
    (...values) => lacRate(...values) ?? worksheetError("#N/A", "The population is nil, so there is no rate."),
  );
}
