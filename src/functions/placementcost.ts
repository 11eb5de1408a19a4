import { placementCost } from "../budget";
import { amount, count, optional } from "./argument-kinds";
import { exactRatio } from "./thousandths";
import { spill } from "./spill";

const ARGUMENTS = [count("average number"), amount("weekly cost"), optional(count("number of weeks"), null)] as const;

/**
 * What placements cost in a year: the average number × the weekly cost × the weeks.
 * @customfunction PLACEMENTCOST
 * @param averageNumber The average number of placements: a cell or a range.
 * @param weeklyCost The average cost of one for a week: a cell or a range.
 * @param [weeks] The weeks; 365/7, a year of 365 days, if left out. Give 366/7 for a leap year.
 * @returns The cost, one for each line.
 */
export function PLACEMENTCOST(averageNumber: unknown[][], weeklyCost: unknown[][], weeks?: unknown[][]): unknown[][] {
  return spill([averageNumber, weeklyCost, weeks], ARGUMENTS, placementCost, costInThousandths);
}

/** A number and a cost, both in thousandths, give millionths; whole weeks are brought back to weeks, so that a double holds the product. */
function costInThousandths(number: number, cost: number, weeks: number | null): number {
  if (weeks === null) return exactRatio(number * cost * 365, 7 * 1_000_000);
  return weeks % 1_000 === 0
    ? exactRatio(number * cost * (weeks / 1_000), 1_000_000)
    : exactRatio(number * cost * weeks, 1_000_000_000);
}
