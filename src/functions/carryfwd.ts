import { carryForward } from "../budget";
import { amount, optional } from "./argument-kinds";
import { fromThousandths } from "./thousandths";
import { spill } from "./spill";

const ARGUMENTS = [
  amount("budget"),
  amount("outturn"),
  amount("sum committed"),
  optional(amount("limit"), null),
] as const;

/**
 * What may be carried forward: the sum committed, at most the underspend and the limit, never below nil.
 * @customfunction CARRYFWD
 * @param budget The budget for the year: a cell or a range.
 * @param outturn What was spent, in the same unit: a cell or a range.
 * @param committed What is already committed for next year: a cell or a range.
 * @param [limit] The most the scheme allows; no limit if left out.
 * @returns The sum to carry forward, one for each line.
 */
export function CARRYFWD(
  budget: unknown[][],
  outturn: unknown[][],
  committed: unknown[][],
  limit?: unknown[][],
): unknown[][] {
  return spill([budget, outturn, committed, limit], ARGUMENTS, carryForward, (inYear, spent, need, most) =>
    fromThousandths(Math.max(0, Math.min(need, inYear - spent, most ?? Infinity))),
  );
}
