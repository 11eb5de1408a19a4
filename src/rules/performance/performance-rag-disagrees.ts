import type { Description, Rule, Scope } from "../../checking";
import type { Rag } from "../../budget";
import { hasRole } from "../../packs";
import {
  comparableMeasures,
  isTargetMet,
  missWords,
  RAG_NAMES,
  ratedMeasures,
  ratingsInWords,
  type ComparableMeasure,
} from "../../rating";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";

interface Misrated {
  readonly measure: ComparableMeasure;
  readonly allowed: readonly Rag[];
  readonly isByPolicy: boolean;
}

/** A measure rated other than the policy rates its outturn against its target. */
export const performanceRagDisagrees: Rule<Misrated> = {
  id: "performance-rag-disagrees",
  family: "performance",
  title: "Measure rated other than the policy does",
  severity: "error",
  page: {
    finds:
      "The rating of a measure is the one that the policy gives its outturn against its target, by how far it misses as a share of the target. Which way it is better is read from the policy or from the pack, never assumed. Where the policy has no thresholds, only a target that is met and yet rated red is asked about.",
    matters:
      "Members look at what is red. A measure rated by another key than the rest is either looked at for nothing or not looked at.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring rates 66.6 looked-after children per 10,000 against a target of 61.8, a miss of 7.8 %, Amber; by a key of “green within 10 % of target” it would be Green.",
    turnOff: "Where ratings are a judgement, of prospects as well as of the outturn.",
  },
  kinds: ["performance"],
  lacks: ({ schedule }) =>
    hasRole(schedule, "rag") && hasRole(schedule, "target") && hasRole(schedule, "outturn")
      ? null
      : "it has no rating beside a target and an outturn",
  *test(scope) {
    for (const { misrated } of triedIn(scope)) if (misrated !== undefined) yield misrated;
  },
  severityOf: ({ isByPolicy }) => (isByPolicy ? "error" : "query"),
  describe: ({ measure, allowed, isByPolicy }, scope): Description => {
    const { cell, targetAt, outturnAt, rating } = measure;
    const should = ratingsInWords(allowed);
    const by = isByPolicy
      ? `the policy “${scope.policy.name}” rates that ${should}`
      : "a target that is met is not red";
    return {
      cell: cell!,
      related: [targetAt, outturnAt],
      stated: RAG_NAMES[rating!],
      expected: should,
      difference: "",
      message:
        `${nameOf(scope, cell!)} is ${RAG_NAMES[rating!]}, but ${missWords(measure)}, and ${by}. ` +
        `Rate it ${should}, or say why it is rated otherwise.`,
    };
  },
  remark: (scope) => {
    const unknown = triedIn(scope).filter(({ misrated }) => misrated === undefined).length;
    const unread = comparableMeasures(scope).filter(({ rating }) => rating === undefined).length;
    const sentences = [
      ...(unknown > 0
        ? [
            `${notTested(unknown)}: neither the policy nor the pack says which way the measure is better, or the policy has no thresholds for measures.`,
          ]
        : []),
      ...(unread > 0 ? [`${notTested(unread)}: not red, amber or green in words or letters.`] : []),
    ];
    return sentences.length === 0 ? null : { text: sentences.join(" "), isBroken: false };
  },
};

function notTested(ratings: number): string {
  return `${ratings} ${ratings === 1 ? "rating was" : "ratings were"} not tested`;
}

interface Tried {
  readonly misrated: Misrated | null | undefined;
}

/** `misrated` is undefined where a rating stands beside its figures and cannot be tested, null where it is right. */
function triedIn(scope: Scope): readonly Tried[] {
  return comparableMeasures(scope)
    .filter(({ rating }) => rating)
    .map((measure) => {
      if (measure.better === null) return { misrated: undefined };
      const byPolicy = ratedMeasures([measure])[0]?.allowed ?? [];
      const isMet = isTargetMet(measure);
      const allowed: readonly Rag[] = byPolicy.length > 0 ? byPolicy : isMet && measure.rating === "R" ? ["G"] : [];
      if (allowed.length === 0) return { misrated: isMet ? null : undefined };
      const isRight = allowed.includes(measure.rating!);
      return { misrated: isRight ? null : { measure, allowed, isByPolicy: byPolicy.length > 0 } };
    });
}
