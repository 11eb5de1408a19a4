import type { Description, Rule, Scope } from "../../checking";
import { placeOf } from "../../checking";
import type { Polarity, Rag } from "../../budget";
import { Decimal, sayAmount, showPercent } from "../../money";
import { hasRole, linesOf, type ScheduleLine } from "../../packs";
import { performanceRatings, policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";
import { measureAt, polarityOf, ratingAt, sameTime } from "./measure-cells";

interface Misrated {
  readonly cell: CellAddress;
  readonly target: CellAddress;
  readonly outturn: CellAddress;
  readonly rated: Rag;
  readonly allowed: readonly Rag[];
  readonly better: Polarity;
  readonly isByPolicy: boolean;
}

const NAMES: Readonly<Record<Rag, string>> = { R: "Red", A: "Amber", G: "Green" };

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
    for (const { misrated } of ratedIn(scope)) if (misrated !== undefined) yield misrated;
  },
  severityOf: ({ isByPolicy }) => (isByPolicy ? "error" : "query"),
  describe: ({ cell, target, outturn, rated, allowed, better, isByPolicy }, scope): Description => {
    const [aim, is] = [target, outturn].map((at) => measureAt(scope.sheet, at)!);
    const say = ({ amount, isRatio }: NonNullable<ReturnType<typeof measureAt>>) =>
      isRatio ? showPercent(amount) : sayAmount(amount);
    const off = is!.amount.minus(aim!.amount).div(aim!.amount.isZero() ? new Decimal(1) : aim!.amount.abs());
    const should = allowed.map((rag) => NAMES[rag]).join(" or ");
    const by = isByPolicy
      ? `the policy “${scope.policy.name}” rates that ${should}`
      : "a target that is met is not red";
    return {
      cell,
      related: [target, outturn],
      stated: NAMES[rated],
      expected: should,
      difference: "",
      message:
        `${nameOf(scope, cell)} is ${NAMES[rated]}, but ${say(is!)} (${cellName(outturn)}) against a target of ${say(aim!)} (${cellName(target)}), where ${better} is better, is ${showPercent(off.abs())} ${off.isNegative() ? "below" : "above"} it, and ${by}. ` +
        `Rate it ${should}, or say why it is rated otherwise.`,
    };
  },
  remark: (scope) => {
    const unknown = ratedIn(scope).filter(({ misrated }) => misrated === undefined).length;
    if (unknown === 0) return null;
    const text = `${unknown} ${unknown === 1 ? "rating was" : "ratings were"} not tested: neither the policy nor the pack says which way the measure is better, or the policy has no thresholds for measures.`;
    return { text, isBroken: false };
  },
};

interface Tried {
  readonly misrated: Misrated | null | undefined;
}

/** `misrated` is undefined where a rating stands beside its figures and cannot be tested, null where it is right. */
function ratedIn(scope: Scope): readonly Tried[] {
  return linesOf(scope.schedule).flatMap((line) => ratingsOf(scope, line));
}

function ratingsOf(scope: Scope, line: ScheduleLine): readonly Tried[] {
  const { sheet, schedule, policy } = scope;
  return line.cells("rag").flatMap((cell): readonly Tried[] => {
    const rated = ratingAt(sheet, cell);
    const [outturn, target] = [sameTime(line.cells("outturn"), cell), targetFor(line, cell)];
    if (rated === null || !outturn || !target) return [];
    const [is, aim] = [measureAt(sheet, outturn), measureAt(sheet, target)];
    // 85 against a target of 0.9 is one of them in hundredths.
    if (!is || !aim || is.isRatio !== aim.isRatio) return [];
    const better = polarityOf(scope, line);
    if (better === null) return [{ misrated: undefined }];
    const { performance } = policyFor(policy, placeOf(schedule, line.label));
    const byPolicy = performanceRatings(aim.amount, is.amount, performance, better);
    const isMet =
      better === "lower" ? is.amount.lessThanOrEqualTo(aim.amount) : is.amount.greaterThanOrEqualTo(aim.amount);
    const allowed: readonly Rag[] = byPolicy.length > 0 ? byPolicy : isMet && rated === "R" ? ["G"] : [];
    if (allowed.length === 0) return [{ misrated: isMet ? null : undefined }];
    if (allowed.includes(rated)) return [{ misrated: null }];
    return [{ misrated: { cell, target, outturn, rated, allowed, better, isByPolicy: byPolicy.length > 0 } }];
  });
}

/** The target of the rating's own period, or the year's, which all its quarters are held to. */
function targetFor(line: ScheduleLine, cell: ReturnType<ScheduleLine["cells"]>[number]) {
  const targets = line.cells("target");
  return targets.length === 1 ? targets[0]! : sameTime(targets, cell);
}
