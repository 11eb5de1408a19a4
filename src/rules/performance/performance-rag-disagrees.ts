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
import { isGreenBeyondKey } from "./green-beyond-key";

interface Misrated {
  readonly measure: ComparableMeasure;
  readonly allowed: readonly Rag[];
  readonly by: "policy" | "target met" | "other ratings";
}

/** A measure rated other than the policy rates its outturn against its target. */
export const performanceRagDisagrees: Rule<Misrated> = {
  id: "performance-rag-disagrees",
  family: "performance",
  title: "Measure rated other than the policy does",
  severity: "error",
  page: {
    finds:
      "The rating of a measure is the one that the policy gives its outturn against its target, by how far it misses as a share of the target. Which way it is better is read from the policy or from the pack, never assumed. Where the policy has no thresholds, two things are asked about: a target that is met and yet rated red, and a share that misses its target by more than a fifth and is yet rated green, where four other ratings or more beside it keep to a key that is narrower. What may be counted up over the year, or has a remark, is not.",
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
  severityOf: ({ by }) => (by === "policy" ? "error" : "query"),
  describe: ({ measure, allowed, by }, scope): Description => {
    const { cell, targetAt, outturnAt, rating } = measure;
    const should = ratingsInWords(allowed);
    const why = {
      policy: `the policy “${scope.policy.name}” rates that ${should}`,
      "target met": "a target that is met is not red",
      "other ratings": "no other measure here is Green that misses its target by more than a tenth of it",
    }[by];
    return {
      cell: cell!,
      related: [targetAt, outturnAt],
      stated: RAG_NAMES[rating!],
      expected: should,
      difference: "",
      message:
        `${nameOf(scope, cell!)} is ${RAG_NAMES[rating!]}, but ${missWords(measure)}, and ${why}. ` +
        `Rate it ${should}, or say why it is rated otherwise.`,
    };
  },
  remark: (scope) => {
    const open = triedIn(scope).filter(({ misrated }) => misrated === undefined);
    const unkeyed = open.filter(({ measure }) => measure.key === null).length;
    const unread = comparableMeasures(scope).filter(({ rating }) => rating === undefined).length;
    const causes: readonly (readonly [ratings: number, why: string])[] = [
      [unkeyed, "the policy has no thresholds for measures."],
      [open.length - unkeyed, "neither the policy nor the pack says which way the measure is better."],
      [unread, "not red, amber or green in words or letters."],
    ];
    const sentences = causes.flatMap(([ratings, why]) => (ratings > 0 ? [`${notTested(ratings)}: ${why}`] : []));
    return sentences.length === 0 ? null : { text: sentences.join(" "), isBroken: false };
  },
};

function notTested(ratings: number): string {
  return `${ratings} ${ratings === 1 ? "rating was" : "ratings were"} not tested`;
}

interface Tried {
  readonly measure: ComparableMeasure;
  readonly misrated: Misrated | null | undefined;
}

/** `misrated` is undefined where a rating stands beside its figures and cannot be tested, null where it is right. */
function triedIn(scope: Scope): readonly Tried[] {
  const measures = comparableMeasures(scope);
  return measures
    .filter(({ rating }) => rating)
    .map((measure) => ({ measure, misrated: misratedIn(scope, measure, measures) }));
}

function misratedIn(
  scope: Scope,
  measure: ComparableMeasure,
  measures: readonly ComparableMeasure[],
): Misrated | null | undefined {
  if (measure.better === null) return undefined;
  const allowed = ratedMeasures([measure])[0]?.allowed ?? [];
  if (allowed.length > 0) return allowed.includes(measure.rating!) ? null : { measure, allowed, by: "policy" };
  if (isTargetMet(measure)) return measure.rating === "R" ? { measure, allowed: ["G"], by: "target met" } : null;
  return isGreenBeyondKey(scope, measure, measures) ? { measure, allowed: ["A", "R"], by: "other ratings" } : undefined;
}
