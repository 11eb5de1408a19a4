import type { Description, Rule, Scope } from "../../checking";
import { held, perIn, readCell } from "../../checking";
import { lacRate } from "../../budget";
import { Decimal, ratio, roundHalfUp, sayAmount, scale, stated, ties, exact, gap, type Figure } from "../../money";
import { linesOf, type Schedule, type ScheduleLine } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { TIES } from "../tolerance-words";
import { figureAt } from "./stated-figure";

interface Rated {
  readonly cell: CellAddress;
  readonly count: CellAddress;
  readonly population: CellAddress;
}

interface Mistaken extends Rated {
  readonly per: Decimal;
  readonly places: number;
  readonly stated: Decimal;
  readonly expected: Decimal;
}

const PERS = [10_000, 1_000, 100_000, 100, 1].map((per) => new Decimal(per));
/** Of a long table, more exceptions than this say that the rate is of something else. */
const MOST_MISTAKEN = 1 / 3;
const FEW = 6;

/** A rate other than its number over its population. */
export const rateMismatch: Rule<Mistaken> = {
  id: "rate-mismatch",
  family: "performance",
  title: "Rate other than number over population",
  severity: "error",
  page: {
    finds:
      "Rate = number ÷ population × 10,000, wherever a table has all three; per 1,000 or another number where the heading says so or most lines bear it out.",
    matters:
      "Rates are what councils are compared and inspected by. One that its own number and population do not give belongs to another date or another population.",
    tolerance: TIES,
    seen: "None of the five papers prints the population. East Sussex, Q1 2024/25 monitoring: 684 at 66.6 per 10,000 would be right on 102,703 children.",
    turnOff: "Where rates are worked out on a population of another date than the one printed beside them.",
  },
  kinds: ["activity", "performance"],
  lacks: ({ schedule }) => (ratedLines(schedule).length > 0 ? null : "it has no number and population beside a rate"),
  *test(scope) {
    const lines = ratedLines(scope.schedule).filter((line) => isStated(scope, line));
    const shown = placesOf(scope, lines);
    const per = perOf(scope, lines, shown);
    const mistaken = lines.flatMap((line) => (per ? (mistakenIn(scope, line, per, shown) ?? []) : []));
    const isOther =
      lines.length > FEW
        ? mistaken.length > MOST_MISTAKEN * lines.length
        : mistaken.length > 1 && mistaken.length === lines.length;
    yield held(lines.length - (isOther ? 0 : mistaken.length));
    if (!isOther) yield* mistaken;
  },
  describe: ({ cell, count, population, per, places, stated: says, expected }, scope): Description => {
    const [people, all] = [count, population].map((at) => sayAmount(figureAt(scope.sheet, at)!.amount));
    const should = sayAmount(roundHalfUp(expected, places), { places });
    const is = sayAmount(roundHalfUp(says, places), { places });
    const formula = formulaAt(scope.sheet, cell);
    return {
      cell,
      related: [count, population],
      stated: is,
      expected: should,
      difference: sayAmount(says.minus(expected), { places }),
      message:
        `${nameOf(scope, cell)} is ${is}, but ${people} (${cellName(count)}) ÷ ${all} (${cellName(population)}) × ${sayAmount(per)} = ${should}. ` +
        (formula === null
          ? "Correct whichever of the three is wrong; the other lines tie."
          : `Look at the formula of ${cellName(cell)}, ${formula}, and at the two figures it takes.`),
    };
  },
};

function ratedLines(schedule: Schedule): readonly Rated[] {
  return linesOf(schedule).flatMap(ratedLine);
}

function ratedLine(line: ScheduleLine): readonly Rated[] {
  const [rates, counts, populations] = [line.cells("rate"), line.cells("count"), line.cells("population")];
  if (rates.length !== 1 || counts.length !== 1 || populations.length !== 1) return [];
  const [cell, count, population] = [rates[0]!, counts[0]!, populations[0]!];
  return [{ cell, count, population }];
}

function isStated({ sheet }: Scope, { cell, count, population }: Rated): boolean {
  const isNumber = [cell, count, population].every((at) => readCell(sheet, at).kind === "number");
  return isNumber && figureAt(sheet, population)!.amount.greaterThan(0);
}

/** What the rates are per: as the words say, or as most lines have it, which must bear it out. */
function perOf(scope: Scope, lines: readonly Rated[], shown: number): Decimal | null {
  const words = `${lines[0] ? nameOf(scope, lines[0].cell) : ""} ${scope.schedule.title}`;
  const said = perIn(words);
  if (said) return said;
  const borneOut = (per: Decimal) => lines.filter((line) => mistakenIn(scope, line, per, shown) === null).length;
  const best = PERS.reduce((a, b) => (borneOut(b) > borneOut(a) ? b : a));
  return borneOut(best) * 2 > lines.length ? best : null;
}

function mistakenIn({ sheet }: Scope, line: Rated, per: Decimal, shown: number): Mistaken | null {
  const [rate, count, population] = [
    figureAt(sheet, line.cell)!,
    figureAt(sheet, line.count, true)!,
    populationAt(line),
  ];
  const between = ratio(scale(count, per), population);
  const says = formulaAt(sheet, line.cell) === null ? toPlaceOf(shown, rate) : rate;
  if (!between || ties(says, between) || gap(says, between).abs().lessThan(1e-9)) return null;
  const expected = lacRate(count.amount, population.amount, per)!;
  const places = Math.min(4, Math.max(1, rate.amount.decimalPlaces()));
  return { ...line, per, places, stated: rate.amount, expected };

  /** 102,400 may be an estimate to the nearest hundred. */
  function populationAt({ population: at }: Rated): Figure {
    const amount = figureAt(sheet, at, true)!.amount;
    const unit = [1_000, 100].find((round) => amount.modulo(round).isZero()) ?? 0;
    return unit === 0 ? exact(amount) : stated(amount, unit);
  }
}

/** 62 among tenths says 62.0: Excel does not keep the nought. */
function toPlaceOf(places: number, { amount, low, high }: Figure): Figure {
  return amount.isInteger() && places > 0 && high.minus(low).equals(1)
    ? stated(amount, new Decimal(10).pow(-places))
    : { amount, low, high };
}

/** The fewest decimals that a rate of the table is stated to, where it has any. */
function placesOf({ sheet }: Scope, lines: readonly Rated[]): number {
  const places = lines.map(({ cell }) => figureAt(sheet, cell)!.amount.decimalPlaces()).filter((count) => count > 0);
  return places.length === 0 ? 0 : Math.min(4, ...places);
}
