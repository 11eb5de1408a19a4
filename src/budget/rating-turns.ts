/** How far an outturn is from the next rating, either way. */
import { Decimal } from "../money";
import type { MeasureKey } from "./measure-rating";
import { measureRatings, missOf } from "./measure-rating";
import type { Polarity, Rag, RagPolicy, Threshold } from "./rag-status";
import { ragStatus } from "./rag-status";
import { variance } from "./variance";

/** Where another rating begins. */
export interface RatingTurn {
  /** The ratings from there on: several where the policy leaves open which. */
  readonly to: readonly Rag[];
  /** What the outturn has to change by, never below nil, and which way. */
  readonly by: Decimal;
  readonly way: "more" | "less";
  /** Whether it turns with that change, or only with a larger one. */
  readonly turns: "there" | "beyond";
}

/** null where there is no worse, or no better, rating to come to. */
export interface RatingTurns {
  readonly worse: RatingTurn | null;
  readonly better: RatingTurn | null;
}

/** How far the outturn of a line is from the rating below and above its own; its budget stays as it is. */
export function ragTurns(
  budget: Decimal,
  outturn: Decimal,
  policy: RagPolicy,
  polarity: Polarity = "lower",
): RatingTurns {
  const badNews = variance(budget, outturn, polarity === "lower" ? "adverse" : "income");
  // An underspend that is rated by its size gets worse as it grows.
  const isTurned = policy.underspend === "same" && badNews.isNegative();
  const limits = [policy.red, policy.amber].flatMap((threshold) => limitOf(budget, threshold) ?? []);
  const isWorseWithMore = (polarity === "lower") !== isTurned;
  return turnsOf(isTurned ? badNews.negated() : badNews, [new Decimal(0), ...limits], isWorseWithMore, (size) => {
    const bad = isTurned ? size.negated() : size;
    return ragStatus(budget, polarity === "lower" ? budget.plus(bad) : budget.minus(bad), policy, polarity) ?? [];
  });
}

/** The same for a measure against its target. */
export function measureTurns(target: Decimal, outturn: Decimal, key: MeasureKey, polarity: Polarity): RatingTurns {
  const limits = [key.greenWithin, key.amberWithin].flatMap((share) => share?.times(target.abs()) ?? []);
  return turnsOf(missOf(target, outturn, polarity), [new Decimal(0), ...limits], polarity === "lower", (miss) =>
    measureRatings(target, polarity === "lower" ? target.plus(miss) : target.minus(miss), key, polarity),
  );
}

/** The size from which a threshold is reached; null where it has none of the budget. */
function limitOf(budget: Decimal, { share, amount, whichever = "lower" }: Threshold): Decimal | null {
  const limits = [amount, share === null || budget.isZero() ? null : budget.abs().times(share)];
  const known = limits.filter((limit) => limit !== null);
  if (known.length === 0) return null;
  return whichever === "lower" ? Decimal.min(...known) : Decimal.max(...known);
}

type Rate = (size: Decimal) => Rag | readonly Rag[];

/** Ratings change at limits alone, so it is enough to try each of them and one size between it and the next. */
function turnsOf(size: Decimal, limits: readonly Decimal[], isWorseWithMore: boolean, rate: Rate): RatingTurns {
  const sorted = [...limits].sort((a, b) => a.comparedTo(b));
  const rated = (at: Decimal): readonly Rag[] => [rate(at)].flat();
  const own = rated(size);
  if (own.length === 0) return { worse: null, better: null };
  const turn = (limit: Decimal, turns: RatingTurn["turns"], to: readonly Rag[], isWorse: boolean): RatingTurn => ({
    to,
    by: limit.minus(size).abs(),
    way: isWorse === isWorseWithMore ? "more" : "less",
    turns,
  });
  const first = (ahead: readonly Decimal[], isWorse: boolean): RatingTurn | null => {
    for (const [index, limit] of ahead.entries()) {
      const tries = [
        { at: limit, turns: "there" },
        { at: past(limit, ahead[index + 1], isWorse), turns: "beyond" },
      ] as const;
      for (const { at, turns } of tries) {
        const to = rated(at);
        if (String(to) !== String(own)) return to.length === 0 ? null : turn(limit, turns, to, isWorse);
      }
    }
    return null;
  };
  return {
    worse: first(
      sorted.filter((limit) => limit.greaterThanOrEqualTo(size)),
      true,
    ),
    better:
      String(own) === "G" ? null : first(sorted.filter((limit) => limit.lessThanOrEqualTo(size)).reverse(), false),
  };
}

function past(limit: Decimal, next: Decimal | undefined, isWorse: boolean): Decimal {
  if (next !== undefined) return limit.plus(next).div(2);
  return isWorse ? limit.plus(1) : limit.minus(1);
}
