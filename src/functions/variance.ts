import { VARIANCE_BASES, variance } from "../budget";
import type { VarianceBasis } from "../budget";
import { amount, oneOf, optional } from "./argument-kinds";
import { fromThousandths } from "./thousandths";
import { spill } from "./spill";

const ARGUMENTS = [amount("budget"), amount("outturn"), optional(oneOf("basis", VARIANCE_BASES), "under")] as const;

/**
 * Budget against outturn or forecast, as (over)/under unless another basis is given.
 * @customfunction VARIANCE
 * @param budget The budget: a cell or a range.
 * @param outturn The outturn or forecast, in the same unit: a cell or a range.
 * @param [basis] "under": underspend positive (if left out); "over": overspend positive; "adverse", "income": bad news positive.
 * @returns The variance, one for each line.
 */
export function VARIANCE(budget: unknown[][], outturn: unknown[][], basis?: unknown[][]): unknown[][] {
  return spill([budget, outturn, basis], ARGUMENTS, variance, varianceInThousandths);
}

function varianceInThousandths(budget: number, outturn: number, basis: VarianceBasis): number {
  return fromThousandths(basis === "under" || basis === "income" ? budget - outturn : outturn - budget);
}
