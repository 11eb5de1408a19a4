/** A typed figure with its sign turned round. */
import type { Mending, RootCause, Scope } from "../../checking";
import { shownAmount } from "../../checking";
import { sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt, valueAt } from "../../workbook";
import { isAlone } from "./formula-for-cause";
import { isFollowedByFormulas } from "./typed-followers";

/** Null where the cell is a formula, something else may be at fault, or a typed figure would be left behind. */
export function turnedSign(scope: Scope, cell: CellAddress, cause: RootCause | null): Mending | null {
  const value = valueAt(scope.sheet, cell);
  const says = shownAmount(scope.sheet, cell);
  if (formulaAt(scope.sheet, cell) !== null || typeof value !== "number" || !says || says.isZero()) return null;
  const isCertain = cause
    ? isAlone(scope, cause) && cause.expected.equals(says.neg())
    : isFollowedByFormulas(scope, [cell]);
  if (!isCertain) return null;
  return {
    sentence: `Put ${sayAmount(says.neg())} in ${cellName(cell)}, in place of ${sayAmount(says)}.`,
    edits: [{ cell, to: { value: -value } }],
  };
}
