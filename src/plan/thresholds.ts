/** A policy's thresholds at work, on figures in the unit of their schedule. */
import type { Polarity, Rag, RagPolicy, Threshold } from "../budget";
import { variance } from "../budget";
import type { Decimal } from "../money";
import { fromExcel } from "../money";
import type { PolicySettings, PolicyThreshold } from "./policy";

export function hasThreshold({ percentage, amount }: PolicyThreshold): boolean {
  return percentage !== null || amount !== null;
}

/** A threshold in a schedule's unit, of which one is worth so many pounds. */
export function thresholdIn({ percentage, amount, whichever }: PolicyThreshold, pounds: number): Threshold {
  return {
    share: percentage === null ? null : fromExcel(percentage),
    amount: amount === null ? null : fromExcel(amount).div(pounds),
    whichever,
  };
}

/** The policy's key for `ragStatus`, in a schedule's unit; null where the policy rates no line. */
export function ragPolicyIn({ rag }: Pick<PolicySettings, "rag">, pounds: number): RagPolicy | null {
  if (!hasThreshold(rag.red) && !hasThreshold(rag.amber)) return null;
  return {
    red: thresholdIn(rag.red, pounds),
    amber: thresholdIn(rag.amber, pounds),
    underspend: rag.underspend,
  };
}

/**
 * The ratings that the policy allows for a measure against its target: one, two where it does not say where amber ends, none where it has no key.
 * Unlike `ragStatus`, which rates from a threshold on, a miss of exactly 10 % is still "within 10 % of target".
 */
export function performanceRatings(
  target: Decimal,
  outturn: Decimal,
  { greenWithin, amberWithin }: PolicySettings["performance"],
  polarity: Polarity,
): readonly Rag[] {
  if (greenWithin === null && amberWithin === null) return [];
  const miss = variance(target, outturn, polarity === "lower" ? "adverse" : "income");
  if (!miss.isPositive() || miss.isZero()) return ["G"];
  const isWithin = (share: number) => miss.lessThanOrEqualTo(target.abs().times(fromExcel(share)));
  if (greenWithin !== null && isWithin(greenWithin)) return ["G"];
  if (amberWithin === null) return ["A", "R"];
  if (!isWithin(amberWithin)) return ["R"];
  return greenWithin === null ? ["G", "A"] : ["A"];
}
