import { statementsTie } from "../budget";
import { amount, count, optional } from "./argument-kinds";
import { spill } from "./spill";

/**
 * TRUE when two rounded statements can be the same figure.
 * @customfunction TIES
 * @param stated The figure as it is stated: a cell or a range.
 * @param computed What it is compared with, in the same unit: a cell or a range.
 * @param [unit] What both are rounded to, such as 0.1 or 1000; 0 if nothing is. Each one's own last digit if left out.
 * @returns TRUE or FALSE, one for each line.
 */
export function TIES(stated: unknown[][], computed: unknown[][], unit?: unknown[][]): unknown[][] {
  return spill([stated, computed, unit], [amount("stated figure"), amount("computed figure"), optional(count("unit"), null)], statementsTie);
}
