import type { Decimal } from "../money";
import type { VarianceBasis } from "./variance";
import { variance } from "./variance";

export type Rag = "R" | "A" | "G";

/** From what size of bad news on a line is rated; null is a threshold that the policy does not have. */
export interface Threshold {
  /** A share of the budget's or target's size: 0.05 for 5 %. */
  readonly share: Decimal | null;
  /** In the unit of the figures. */
  readonly amount: Decimal | null;
  /** Where both are given, the lower of them bites, unless it is said that the higher does. */
  readonly whichever?: "lower" | "higher";
}

export interface RagPolicy {
  readonly red: Threshold;
  /** With no amber threshold at all, any bad news that is not red is amber. */
  readonly amber: Threshold;
  /** Good news is green, or rated by its size as bad news is: a large underspend is a poor forecast too. */
  readonly underspend: "green" | "same";
}

/** Whether a lower or a higher outturn is the better one: spending and the rate of looked-after children, or income above nil and timeliness. */
export type Polarity = "lower" | "higher";

export const POLARITIES: readonly Polarity[] = ["lower", "higher"];

export const UNDERSPEND_RULES: readonly RagPolicy["underspend"][] = ["green", "same"];

const BAD_NEWS_IS_POSITIVE: Readonly<Record<Polarity, VarianceBasis>> = { lower: "adverse", higher: "income" };

/**
 * The rating of an outturn against its budget, or of a measure against its target, by a policy.
 * A nil budget has no shares, so only amounts are tested; null where the policy has none and the two differ.
 *
 * East Sussex, Q1 2024/25 monitoring rates 66.6 against a target of 61.8 amber, a miss of 7.8 %; another council's key calls
 * that green. So thresholds are data, and never in here.
 */
export function ragStatus(
  budget: Decimal,
  outturn: Decimal,
  policy: RagPolicy,
  polarity: Polarity = "lower",
): Rag | null {
  const badNews = variance(budget, outturn, BAD_NEWS_IS_POSITIVE[polarity]);
  if (badNews.isZero() || (badNews.isNegative() && policy.underspend === "green")) return "G";
  const size = badNews.abs();
  if (reaches(size, budget, policy.red)) return "R";
  const needsAShare =
    budget.isZero() && [policy.red, policy.amber].some(({ share, amount }) => share !== null && amount === null);
  if (needsAShare) return null;
  const anyIsAmber = policy.amber.share === null && policy.amber.amount === null;
  return anyIsAmber || reaches(size, budget, policy.amber) ? "A" : "G";
}

/** Whether a size, which is not negative, is as large as a threshold of the budget. A nil budget has no shares. */
export function reaches(size: Decimal, budget: Decimal, { share, amount, whichever = "lower" }: Threshold): boolean {
  const limits = [amount, share === null || budget.isZero() ? null : budget.abs().times(share)];
  const reached = limits.filter((limit) => limit !== null).map((limit) => size.greaterThanOrEqualTo(limit));
  return whichever === "lower" ? reached.includes(true) : reached.length > 0 && !reached.includes(false);
}
