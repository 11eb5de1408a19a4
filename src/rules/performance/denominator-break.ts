import type { Description, Rule } from "../../checking";
import type { CellAddress } from "../../workbook";
import { TIES } from "../tolerance-words";
import { onceInPack, type Placed } from "./once-in-pack";
import { areApart } from "./populations-apart";
import { figuresOf, sayPopulation, sayRated } from "./rated-words";
import { rateSeriesOf } from "./rate-series";
import type { RatedCount, RateSeries } from "./rated-count";

interface Break {
  readonly cell: CellAddress;
  readonly figures: readonly string[];
  readonly series: RateSeries;
  readonly from: RatedCount;
  readonly to: RatedCount;
}

/** Of a long series, more breaks than this say that its lines are not one series after all. */
const MOST_BROKEN = 1 / 3;
const FEW = 6;

const breaksOf = onceInPack<Break>((scope) => rateSeriesOf(scope).flatMap((series) => breakIn(series) ?? []));

/** Rates of one series that no single population gives: the base was changed on the way, so the rates do not compare. */
export const denominatorBreak: Rule<Placed<Break>> = {
  id: "denominator-break",
  family: "performance",
  title: "Rates of one series on different populations",
  severity: "query",
  page: {
    finds:
      "The population that a number and its rate imply, number ÷ rate × 10,000, is the same all along a series: in a table, in a measure's outturn and target, and in a sentence that goes from one to the other. From one year to the next it may move by 2 %.",
    matters:
      "When the base changes, the rate moves without a child more or fewer. A rise then tells of the estimate and not of the service, and a target on another base than the outturn cannot be met or missed.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring: 655 looked-after children at 61.5 per 10,000 imply about 106,504 children, 684 at 66.6 about 102,703. Child protection: 688 at 64.6 and 642 at 62.5.",
    turnOff: "Where the pack says beside the rates which population each of them rests on.",
  },
  kinds: ["performance", "activity", "table", "text"],
  lacks: (scope) =>
    rateSeriesOf(scope).some(isWithoutPopulation)
      ? null
      : "it has no series of numbers with their rates on a population that is not stated",
  *test(scope) {
    const breaks = breaksOf(scope);
    for (const series of rateSeriesOf(scope).filter(isWithoutPopulation))
      yield breaks.find((found) => found.series === series) ?? null;
  },
  describe: ({ cell, series, from, to, elsewhere }): Description => {
    const others = series.statements.filter(
      (rated) => rated !== from && rated !== to && areApart(rated, from) !== areApart(rated, to),
    );
    const also = others
      .map((rated) => ` ${sayRated(rated)} stands with ${areApart(rated, from) ? figuresOf(to) : figuresOf(from)}.`)
      .join("");
    return {
      cell,
      related: [...series.statements.map((rated) => rated.cell).filter(isOtherThan(cell)), ...elsewhere],
      ...(series.name === "" ? { name: `${figuresOf(from)} and ${figuresOf(to)}` } : {}),
      stated: "",
      expected: "",
      difference: "",
      message:
        `${sayRated(from)} implies a population of ${sayPopulation(from)}, ${sayRated(to)} one of ${sayPopulation(to)}: no one population gives both.${also} ` +
        `Restate them on one population, or say where the base changed and why.`,
    };
  },
};

function isWithoutPopulation({ statements }: RateSeries): boolean {
  return statements.filter(({ population }) => population === null).length > 1;
}

/** The first statement that does not meet one before it, with the nearest of those. */
function breakIn(series: RateSeries): Break | null {
  const open = series.statements.filter(({ population }) => population === null);
  const breaks = open.filter((to, at) => at > 0 && areApart(open[at - 1]!, to)).length;
  if (open.length > FEW && breaks > MOST_BROKEN * open.length) return null;
  let broken: { readonly from: RatedCount; readonly to: RatedCount } | null = null;
  for (const [at, to] of open.entries()) {
    const from = open.slice(0, at).findLast((earlier) => areApart(earlier, to));
    // Two outturns tell more of a change of base than an outturn and a target do.
    if (from && (broken === null || (!from.isTarget && !to.isTarget))) broken = { from, to };
    if (broken !== null && !hasTarget(broken)) break;
  }
  return broken && { ...broken, cell: broken.to.cell, figures: open.map(figuresOf), series };
}

function hasTarget({ from, to }: { readonly from: RatedCount; readonly to: RatedCount }): boolean {
  return from.isTarget || to.isTarget;
}

function isOtherThan({ row, column }: CellAddress): (cell: CellAddress) => boolean {
  return (cell) => cell.row !== row || cell.column !== column;
}
