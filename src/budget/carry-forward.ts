import { Decimal } from "../money";

/**
 * What of an underspend may be carried into next year: the commitments already made, but no more than the underspend and
 * no more than the limit, and never less than nil. What is left of the underspend is returned to contingency.
 * `limit` is null where the scheme sets none. All in one unit.
 *
 * West Sussex, Children First outturn 2020/21, paragraph 2: of £12.011m, £9.452m was spent; £2.285m was committed and
 * carried forward, and £0.274m returned.
 */
export function carryForward(
  budget: Decimal,
  outturn: Decimal,
  committed: Decimal,
  limit: Decimal | null = null,
): Decimal {
  const underspend = budget.minus(outturn);
  const most = limit === null ? underspend : Decimal.min(underspend, limit);
  return Decimal.max(0, Decimal.min(committed, most));
}
