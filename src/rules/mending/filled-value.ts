/** What a formula would come to in a cell it is not yet in, as far as that can be said without Excel. */
import type { Scope } from "../../checking";
import type { CellAddress, LinearTerm } from "../../workbook";
import { findSheet, formulaAt, functionsOf, isCellError, linearTermsOf, valueAt } from "../../workbook";

/** Null for a formula that does more than add and take away, names the cell itself, or meets text or an error where it needs a number. */
export function filledValue(scope: Scope, at: CellAddress, formula: string): number | null {
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const isSubtotal = functionsOf(formula).includes("SUBTOTAL");
  if (isSubtotal && scope.sheet.hiddenRows.size > 0) return null;
  let sum = 0;
  for (const term of terms) {
    const value = termValue(scope, at, term, isSubtotal);
    if (value === null) return null;
    sum += term.coefficient * value;
  }
  return Number(sum.toPrecision(15));
}

/** A subtotal passes over other subtotals, a sum over text; a cell named by itself must hold a number or nothing. */
function termValue(
  { sheet: own, workbook }: Scope,
  at: CellAddress,
  { sheet: name, range, sum }: LinearTerm,
  isSubtotal: boolean,
): number | null {
  const sheet = name === null ? own : findSheet(workbook, name);
  if (!sheet) return null;
  let total = 0;
  for (let row = range.top; row <= Math.min(range.bottom, sheet.values.length - 1); row++) {
    const right = Math.min(range.right, (sheet.values[row]?.length ?? 0) - 1);
    for (let column = range.left; column <= right; column++) {
      if (sheet === own && row === at.row && column === at.column) return null;
      const value = valueAt(sheet, { row, column });
      if (isCellError(value)) return null;
      if (typeof value === "number") {
        const formula = isSubtotal ? formulaAt(sheet, { row, column }) : null;
        if (formula === null || !functionsOf(formula).includes("SUBTOTAL")) total += value;
      } else if (!sum && value !== null) return null;
    }
  }
  return total;
}
