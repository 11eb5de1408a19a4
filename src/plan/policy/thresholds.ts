/** A policy's thresholds at work, on figures in the unit of their schedule. */
import type { MeasureKey, RagPolicy, Threshold } from "../../budget";
import { fromExcel } from "../../money";
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

/** How the policy rates a measure; null where it has no thresholds for measures. */
export function measureKeyIn({ performance }: Pick<PolicySettings, "performance">): MeasureKey | null {
  const [greenWithin, amberWithin] = [performance.greenWithin, performance.amberWithin].map((share) =>
    share === null ? null : fromExcel(share),
  ) as [MeasureKey["greenWithin"], MeasureKey["amberWithin"]];
  return greenWithin === null && amberWithin === null ? null : { greenWithin, amberWithin };
}
