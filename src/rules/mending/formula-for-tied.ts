/** The formula of its neighbours, for a figure that is typed and right. */
import type { Mending, Scope } from "../../checking";
import { amountAt, testedIdentities } from "../../checking";
import { identityAt } from "../../packs";
import type { CellAddress } from "../../workbook";
import { filledValue } from "./filled-value";
import { filling } from "./formula-for-cause";
import { patternBeside } from "./pattern-beside";
import { isSameFigure } from "./says-the-statement";
import { statementsOf } from "./statements-of";
import { isFollowedByFormulas } from "./typed-followers";

/** Null where a statement about the figure is broken or cannot be tested, and where typed figures lean on a digit that would change. */
export function formulaForTied(scope: Scope, cell: CellAddress): Mending | null {
  const { stateOf } = testedIdentities(scope);
  const own = statementsOf(scope.schedule, cell).filter(({ isResult }) => isResult);
  if (own.some(({ place }) => stateOf(place) === "broken")) return null;
  for (const { place } of own) {
    if (stateOf(place) !== "holds") continue;
    const pattern = patternBeside(scope, identityAt(scope.schedule, place));
    if (!pattern) continue;
    const value = filledValue(scope, cell, pattern.formula);
    const staysAsItIs = value !== null && isSameFigure(value, amountAt(scope.sheet, cell.row, cell.column));
    if (!staysAsItIs && !isFollowedByFormulas(scope, [cell])) continue;
    return filling(cell, pattern.formula, `, as in ${pattern.examples}`);
  }
  return null;
}
