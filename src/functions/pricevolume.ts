import { VARIANCE_BASES, priceVolumeOf } from "../budget";
import { toExcel } from "../money";
import { readActivityTotals } from "./activity-totals";
import { oneOf, optional } from "./argument-kinds";
import { readSetting } from "./spill";

const BASIS = optional(oneOf("basis", VARIANCE_BASES), "under");

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
export function PRICEVOLUME(
  budgetUnits: unknown[][],
  budgetPrice: unknown[][],
  actualUnits: unknown[][],
  actualPrice: unknown[][],
  basis?: unknown[][],
): unknown[][] {
  const direction = readSetting(basis, BASIS);
  const totals = readActivityTotals([budgetUnits, budgetPrice, actualUnits, actualPrice]);
  const { price, volume, mix } = priceVolumeOf(totals, direction);
  return [[price, volume, mix].map(toExcel)];
}
