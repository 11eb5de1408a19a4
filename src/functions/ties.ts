import { statementsTie } from "../budget";
import { amount, count, optional } from "./argument-kinds";
import { spill } from "./spill";

const ARGUMENTS = [amount("stated figure"), amount("computed figure"), optional(count("unit"), null)] as const;

/**
 * TRUE when two rounded statements can be the same figure.
 * @customfunction TIES
 * @param stated The figure as it is stated: a cell or a range.
 * @param computed What it is compared with, in the same unit: a cell or a range.
 * @param [unit] What both are rounded to, such as 0.1 or 1000; 0 if nothing is. Each one's own last digit if left out.
 * @returns TRUE or FALSE, one for each line.
 */
export function TIES(stated: unknown[][], computed: unknown[][], unit?: unknown[][]): unknown[][] {
  return spill([stated, computed, unit], ARGUMENTS, statementsTie, tieInThousandths, (tied) => tied === 1);
}

/** Only without a unit: 1 where the two meet, 0 where they do not. */
function tieInThousandths(stated: number, computed: number, unit: number | null): number {
  const apart = Math.abs(stated - computed);
  if (unit !== null || Number.isNaN(apart)) return NaN;
  return apart * 2 <= lastPlaceInThousandths(stated) + lastPlaceInThousandths(computed) ? 1 : 0;
}

function lastPlaceInThousandths(thousandths: number): number {
  if (thousandths % 1_000 === 0) return 1_000;
  if (thousandths % 100 === 0) return 100;
  return thousandths % 10 === 0 ? 10 : 1;
}
