import { LAC_RATE_PER, impliedPopulation } from "../budget";
import type { Decimal } from "../money";
import { sayAmount } from "../money";
import { aboveNil, count, decimalPlaces, optional } from "./argument-kinds";
import { spillParts } from "./spill";
import type { WorksheetError } from "./worksheet-error";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [
  count("number of children"),
  count("rate"),
  optional(decimalPlaces("number of decimals"), null),
  optional(aboveNil("rate's base"), LAC_RATE_PER),
] as const;

/**
 * The lowest and the highest population that would print that rate: two cells. Rates whose ranges do not meet do not compare.
 * @customfunction IMPLIEDPOP
 * @param children The number of looked-after children: a cell or a range.
 * @param rate The rate as it is printed: a cell or a range.
 * @param [decimals] Decimal places that the rate is printed to; those it shows, and at least one, if left out.
 * @param [per] The population the rate is for; 10,000 if left out.
 * @returns The lowest and the highest population, for each line.
 */
export function IMPLIEDPOP(
  children: unknown[][],
  rate: unknown[][],
  decimals?: unknown[][],
  per?: unknown[][],
): unknown[][] {
  return spillParts([children, rate, decimals, per], ARGUMENTS, 2, (number, printed, given, base) => {
    // Rates are published to one decimal, and Excel drops the nought of 62.0.
    const places = given ?? Math.max(1, printed.decimalPlaces());
    const bounds = impliedPopulation(number, printed, places, base);
    return bounds ? [bounds.lowest, bounds.highest] : noBounds(number, printed, places);
  });
}

function noBounds(children: Decimal, rate: Decimal, places: number): WorksheetError {
  if (rate.decimalPlaces() > places)
    return worksheetError("#N/A", `The rate shows more decimals than ${places}, so it is not printed to that.`);
  if (
    rate
      .times(2)
      .times(10 ** places)
      .lessThanOrEqualTo(1)
  )
    return worksheetError("#N/A", "The rate may be nil, so there is no highest population.");
  return worksheetError("#N/A", `No whole population gives ${sayAmount(children)} children that rate.`);
}
