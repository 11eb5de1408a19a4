/**
 * The same revenue and capital facts in the layouts that councils use. Each says what a recogniser ought to find in it;
 * every figure ties, so no rule that checks one figure against another may speak.
 */
import type { Layout } from "./layout";
import { incomePositive, netInMillions } from "./other-conventions";
import { asPrinted, sideBySide, stacked } from "./printed-layouts";
import { subtotalsAbove } from "./subtotals-above";

export type { ExpectedSchedule, Layout } from "./layout";

export const layouts: readonly Layout[] = [
  asPrinted("as-printed-with-formulas", false),
  asPrinted("as-printed-typed", true),
  netInMillions(),
  stacked(),
  sideBySide(),
  subtotalsAbove(),
  incomePositive(),
];
