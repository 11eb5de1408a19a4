import type { Decimal } from "../money";
import type { Polarity, Rag } from "./rag-status";
import { variance } from "./variance";

/** How a measure is rated by how far it misses its target, each a share of the target: 0.1 for 10 %; null is what the policy does not say. */
export interface MeasureKey {
  /** A miss of no more than this is green. */
  readonly greenWithin: Decimal | null;
  /** A miss of no more than this is amber, and beyond it red. */
  readonly amberWithin: Decimal | null;
}

/** How much worse than its target an outturn is; below nil where it is better. */
export function missOf(target: Decimal, outturn: Decimal, polarity: Polarity): Decimal {
  return variance(target, outturn, polarity === "lower" ? "adverse" : "income");
}

/**
 * The ratings that a key allows for a measure against its target: one, two where it does not say where amber ends, none where it has no thresholds.
 * Unlike `ragStatus`, which rates from a threshold on, a miss of exactly 10 % is still "within 10 % of target".
 */
export function measureRatings(
  target: Decimal,
  outturn: Decimal,
  { greenWithin, amberWithin }: MeasureKey,
  polarity: Polarity,
): readonly Rag[] {
  if (greenWithin === null && amberWithin === null) return [];
  const miss = missOf(target, outturn, polarity);
  if (!miss.isPositive() || miss.isZero()) return ["G"];
  const isWithin = (share: Decimal) => miss.lessThanOrEqualTo(target.abs().times(share));
  if (greenWithin !== null && isWithin(greenWithin)) return ["G"];
  if (amberWithin === null) return ["A", "R"];
  if (!isWithin(amberWithin)) return ["R"];
  return greenWithin === null ? ["G", "A"] : ["A"];
}
