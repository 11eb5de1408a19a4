import type { VarianceBasis } from "../budget";
import { VARIANCE_BASES, variancePercentage } from "../budget";
import { amount, oneOf, optional } from "./argument-kinds";
import { exactRatio } from "./thousandths";
import { spill } from "./spill";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [amount("budget"), amount("outturn"), optional(oneOf("basis", VARIANCE_BASES), "under")] as const;

/**
 * The variance as a share of the budget's size: 0.0654, which Excel's percent format shows as 6.54%.
 * @customfunction VARIANCEPCT
 * @param budget The budget: a cell or a range.
 * @param outturn The outturn or forecast, in the same unit: a cell or a range.
 * @param [basis] "under": underspend positive (if left out); "over": overspend positive; "adverse", "income": bad news positive.
 * @returns The share, unrounded, one for each line.
 */
export function VARIANCEPCT(budget: unknown[][], outturn: unknown[][], basis?: unknown[][]): unknown[][] {
  return spill(
    [budget, outturn, basis],
    ARGUMENTS,
    (...values) =>
      variancePercentage(...values) ?? worksheetError("#N/A", "The budget is nil, so there is no percentage of it."),
    shareInThousandths,
  );
}

function shareInThousandths(budget: number, outturn: number, basis: VarianceBasis): number {
  return exactRatio(basis === "under" || basis === "income" ? budget - outturn : outturn - budget, Math.abs(budget));
}
