import { returned } from "../budget";
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
 * What of an underspend is returned to contingency or reserve: all that CARRYFWD does not carry forward.
 * @customfunction RETURNED
 * @param budget The budget for the year: a cell or a range.
 * @param outturn What was spent, in the same unit: a cell or a range.
 * @param committed What is already committed for next year: a cell or a range.
 * @param [limit] The most the scheme lets you carry forward; no limit if left out.
 * @returns The sum to return, one for each line; nil where there is no underspend.
 */
export function RETURNED(
  budget: unknown[][],
  outturn: unknown[][],
  committed: unknown[][],
  limit?: unknown[][],
): unknown[][] {
  return spill([budget, outturn, committed, limit], ARGUMENTS, returned, (inYear, spent, need, most) => {
    const underspend = Math.max(0, inYear - spent);
    return fromThousandths(underspend - Math.max(0, Math.min(need, underspend, most ?? Infinity)));
  });
}
