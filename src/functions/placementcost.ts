import { placementCost } from "../budget";
import { amount, count, optional } from "./argument-kinds";
import { exactRatio } from "./in-pence";
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
  return spill(
    [averageNumber, weeklyCost, weeks],
    ARGUMENTS,
    placementCost,
    (number, cost, weeks) => (weeks === null ? exactRatio(number * cost * 365, 7 * 100 * 100) : exactRatio(number * cost * weeks, 100 * 100 * 100)),
  );
}
