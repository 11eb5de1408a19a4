import type { Description, Rule } from "../../checking";
import { sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { EXACT } from "../tolerance-words";
import { onceInPack, type Placed } from "./once-in-pack";
import { areApart } from "./populations-apart";
import { figuresOf, sayRated } from "./rated-words";
import { rateSeriesOf } from "./rate-series";
import type { RatedCount, RateSeries } from "./rated-count";

interface Opposed {
  readonly cell: CellAddress;
  readonly figures: readonly string[];
  readonly series: RateSeries;
  readonly from: RatedCount;
  readonly to: RatedCount;
}

const opposedIn = onceInPack<Opposed>((scope) => rateSeriesOf(scope).flatMap(opposedOf));

/** A number of people that falls while its rate rises, or the other way round. */
export const directionDisagrees: Rule<Placed<Opposed>> = {
  id: "direction-disagrees",
  family: "performance",
  title: "Number and rate move opposite ways",
  severity: "query",
  page: {
    finds:
      "From one date to the next, and from each outturn to the target, a number and its rate both rise or both fall. Opposite moves that the growth of a population explains, up to 2 % a year, are left alone.",
    matters:
      "A target of fewer children at a higher rate can be met and missed at the same time. The two were set on different populations.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring: the outturn is 61.5 (655 children), the target 61.8 (635 children), fewer and yet a higher rate.",
    turnOff: "Where the pack says beside the rates that the population was re-based.",
  },
  kinds: ["performance", "activity", "table", "text"],
  lacks: (scope) => (rateSeriesOf(scope).length > 0 ? null : "it has no series of numbers with their rates"),
  *test(scope) {
    const found = opposedIn(scope);
    for (const series of rateSeriesOf(scope)) {
      const own = found.filter((opposed) => opposed.series === series);
      if (own.length === 0) yield null;
      yield* own;
    }
  },
  describe: ({ cell, series, from, to, elsewhere }): Description => {
    const isFewer = to.count.lessThan(from.count);
    return {
      cell,
      related: [from.cell, ...(from.countCell === from.cell ? [] : [from.countCell]), ...elsewhere].filter(
        (other) => other.row !== cell.row || other.column !== cell.column || "sheet" in other,
      ),
      ...(series.name === "" ? { name: `${figuresOf(from)} and ${figuresOf(to)}` } : {}),
      stated: "",
      expected: "",
      difference: "",
      message:
        `${sayRated(to)} is ${isFewer ? "fewer" : "more"} than ${sayRated(from)} by ${sayAmount(to.count.minus(from.count).abs())}, and yet a ${isFewer ? "higher" : "lower"} rate` +
        `${to.isTarget ? ": the target can be met by one and missed by the other" : ""}. Put both on one population, or correct whichever was copied wrongly.`,
    };
  },
};

/** Where the population is stated beside them, the rates are tried against it. */
function opposedOf(series: RateSeries): readonly Opposed[] {
  const open = series.statements.filter(({ population }) => population === null);
  const outturns = open.filter(({ isTarget }) => !isTarget);
  const pairs = [
    ...outturns.slice(1).map((to, at) => [outturns[at]!, to] as const),
    ...open.filter(({ isTarget }) => isTarget).flatMap((target) => outturns.map((from) => [from, target] as const)),
  ];
  return pairs
    .filter(([from, to]) => areOpposed(from, to) && areApart(from, to))
    .slice(0, 1)
    .map(([from, to]) => ({ cell: to.cell, figures: [figuresOf(from), figuresOf(to)], series, from, to }));
}

function areOpposed(from: RatedCount, to: RatedCount): boolean {
  return (
    from.per.equals(to.per) &&
    to.count.minus(from.count).times(to.rate.minus(from.rate)).isNegative() &&
    !to.count.equals(from.count) &&
    !to.rate.equals(from.rate)
  );
}
