import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx";
import type { CellAddress } from "./address";
import { cellName } from "./address";

/**
 * The formula of `at` and how to fill it into another cell: its relative references move, its absolute ones stay. The ends of a range
 * move one by one, as the translator would shorten H42:H42 to H42 and make the copies of a formula look unlike it.
 */
export function fillable(formula: string, at: CellAddress): (to: CellAddress) => string {
  const relative = translateTokensToR1C1(tokenize(formula, { mergeRefs: false }), cellName(at));
  return (to) => stringifyTokens(translateTokensToA1(relative, cellName(to)));
}
