import type { VarianceBasis } from "../budget";
import { VARIANCE_BASES, movement } from "../budget";
import { amount, oneOf, optional } from "./argument-kinds";
import { fromThousandths } from "./thousandths";
import { spill } from "./spill";

const ARGUMENTS = [
  amount("figure of this period"),
  amount("figure of last period"),
  optional(oneOf("basis", VARIANCE_BASES), "over"),
] as const;

/**
 * The change from last period to this, a rise positive unless another basis is given.
 * @customfunction MOVEMENT
 * @param thisPeriod This period's forecast, outturn or count: a cell or a range.
 * @param lastPeriod Last period's, in the same unit: a cell or a range.
 * @param [basis] "over": a rise is positive (if left out); "under": a fall is; "adverse", "income": bad news is.
 * @returns The movement, one for each line.
 */
export function MOVEMENT(thisPeriod: unknown[][], lastPeriod: unknown[][], basis?: unknown[][]): unknown[][] {
  return spill([thisPeriod, lastPeriod, basis], ARGUMENTS, movement, movementInThousandths);
}

function movementInThousandths(thisPeriod: number, lastPeriod: number, basis: VarianceBasis): number {
  return fromThousandths(basis === "under" || basis === "income" ? lastPeriod - thisPeriod : thisPeriod - lastPeriod);
}
