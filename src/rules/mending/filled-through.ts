/** The pattern filled through a formula that only points to other cells than its neighbours' does. */
import type { Mending, Scope } from "../../checking";
import { testedIdentities } from "../../checking";
import { identityAt } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, fillable, formulaAt, isSameShape } from "../../workbook";
import { filling } from "./formula-for-cause";
import { saysTheStatement } from "./says-the-statement";
import { statementsOf } from "./statements-of";
import { isFollowedByFormulas } from "./typed-followers";

/**
 * Null for a formula of another make, which may be meant, and where what holds now would no longer: a statement about the cell,
 * or a typed figure reckoned from it.
 */
export function filledThrough(scope: Scope, cell: CellAddress, example: CellAddress): Mending | null {
  const { schedule, sheet } = scope;
  const formula = fillable(formulaAt(sheet, example)!, example)(cell);
  if (!isSameShape(formulaAt(sheet, cell)!, formula) || !isFollowedByFormulas(scope, [cell])) return null;
  const { stateOf } = testedIdentities(scope);
  const staysTied = statementsOf(schedule, cell).every(
    ({ place, isResult }) =>
      !isResult || stateOf(place) === "untestable" || saysTheStatement(scope, identityAt(schedule, place), formula),
  );
  return staysTied ? filling(cell, formula, `, as in ${cellName(example)}`) : null;
}
