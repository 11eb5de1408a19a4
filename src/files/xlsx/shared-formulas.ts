/** Formulas as Excel shows them. A file writes a filled-down formula once and lets its copies refer to it by number; these write it out for each. */
import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";

/** "=…" as a person would see it in Excel: newer functions without the file's prefixes, custom functions with their dots. */
export function shownFormula(stored: string): string {
  const formula = `=${stored}`;
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xl(?:fn|ws|udf|pm)\./gi, "")
    .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)/gi, (_, namespace: string, name: string) => `${namespace}.${name}`);
}

/**
 * The formula of `at` and how to fill it into another cell: its relative references move, its absolute ones stay. The ends of a range
 * move one by one, as the translator would shorten H42:H42 to H42 and make the copies of a formula look unlike it.
 */
export function fillable(formula: string, at: CellAddress): (to: CellAddress) => string {
  const relative = translateTokensToR1C1(tokenize(formula, { mergeRefs: false }), cellName(at));
  return (to) => stringifyTokens(translateTokensToA1(relative, cellName(to)));
}
