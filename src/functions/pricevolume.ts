import { VARIANCE_BASES, priceVolume } from "../budget";
import { toExcel } from "../money";
import { amount, count, oneOf, optional } from "./argument-kinds";
import { readLines, readSetting } from "./spill";

/**
 * A variance of units × price parted into price, volume and mix: three cells that add to the variance exactly.
 * @customfunction PRICEVOLUME
 * @param budgetUnits The units budgeted, such as placements or weeks: a cell, or a range of lines.
 * @param budgetPrice The price budgeted for one unit: a cell or a range.
 * @param actualUnits The actual units: a cell or a range.
 * @param actualPrice The actual price of one unit: a cell or a range.
 * @param [basis] "under": underspend positive (if left out); "over": overspend positive; "adverse", "income": bad news positive.
 * @returns Price, volume and mix of all lines together.
 */
export function PRICEVOLUME(budgetUnits: unknown[][], budgetPrice: unknown[][], actualUnits: unknown[][], actualPrice: unknown[][], basis?: unknown[][]): unknown[][] {
  const direction = readSetting(basis, optional(oneOf("basis", VARIANCE_BASES), "under"));
  const lines = readLines(
    [budgetUnits, budgetPrice, actualUnits, actualPrice],
    [count("number of budgeted units"), amount("budgeted price"), count("number of actual units"), amount("actual price")],
  );
  const { price, volume, mix } = priceVolume(
    lines.map(([unitsPlanned, pricePlanned, units, paid]) => ({ budgetUnits: unitsPlanned, budgetPrice: pricePlanned, actualUnits: units, actualPrice: paid })),
    direction,
  );
  return [[price, volume, mix].map(toExcel)];
}
