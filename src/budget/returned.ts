import { Decimal } from "../money";
import { carryForward } from "./carry-forward";

/**
 * What of an underspend goes back to contingency or to the reserve: all that is not carried forward; nil where there is no
 * underspend. So carried forward and returned add to the underspend, or to nil. `limit` is null where the scheme sets none. All in one unit.
 *
 * West Sussex, Children First outturn 2020/21, paragraph 2: "The remaining £0.274m of the in-year underspend will be returned
 * to the Council's Contingency budget."
 */
export function returned(budget: Decimal, outturn: Decimal, committed: Decimal, limit: Decimal | null = null): Decimal {
  const underspend = Decimal.max(0, budget.minus(outturn));
  return underspend.minus(carryForward(budget, outturn, committed, limit));
}
