import { fullYear } from "../budget";
import { amount, monthsOfAYear } from "./argument-kinds";
import { exactRatio } from "./thousandths";
import { spill } from "./spill";

const ARGUMENTS = [amount("cost"), monthsOfAYear("number of months")] as const;

/**
 * The full-year effect of a cost that ran for part of the year: the cost × 12 ÷ months.
 * @customfunction FULLYEAR
 * @param cost The cost, or the saving, in the part of the year: a cell or a range.
 * @param months The months that it ran for, at most 12; half months may be given: a cell or a range.
 * @returns The cost of a whole year, one for each line.
 */
export function FULLYEAR(cost: unknown[][], months: unknown[][]): unknown[][] {
  return spill([cost, months], ARGUMENTS, fullYear, (part, time) => exactRatio(part * 12, time));
}
