import { Decimal } from "../money";
import type { VarianceBasis } from "./variance";
import { variance } from "./variance";

/** One line of activity: how many units at what price, budgeted and actual. A unit may be a placement, a week, a visit. */
export interface ActivityLine {
  readonly budgetUnits: Decimal;
  readonly budgetPrice: Decimal;
  readonly actualUnits: Decimal;
  readonly actualPrice: Decimal;
}

/** Why cost differs from budget. The three add to the variance exactly. */
export interface PriceVolumeMix {
  /** The units that there were, at another price than budgeted. */
  readonly price: Decimal;
  /** More or fewer units, at the average budgeted price. */
  readonly volume: Decimal;
  /** Dearer or cheaper kinds of unit than the budget's mix, at budgeted prices; nil for one line. */
  readonly mix: Decimal;
}

/** What a set of lines comes to. */
export interface ActivityTotals {
  readonly budgetUnits: Decimal;
  readonly actualUnits: Decimal;
  /** Budgeted units at budgeted prices. */
  readonly budget: Decimal;
  /** Actual units at actual prices. */
  readonly actual: Decimal;
  readonly actualAtBudgetPrices: Decimal;
}

/**
 * The variance of units × price, in the price's unit, parted into price, volume and mix over all lines together.
 * Where no units were budgeted there is no average price and no mix to differ from: everything but price is volume.
 *
 * Nottinghamshire, 2019/20 budget update, paragraph 13, gives the three causes: "As well as the increase in volume of
 * placements, the average weekly cost also increased and the mix of placements changed". It does not put figures on them.
 */
export function priceVolume(lines: readonly ActivityLine[], basis: VarianceBasis = "under"): PriceVolumeMix {
  const total = (of: (line: ActivityLine) => Decimal) =>
    lines.reduce((sum, line) => sum.plus(of(line)), new Decimal(0));
  return priceVolumeOf(
    {
      budgetUnits: total((line) => line.budgetUnits),
      actualUnits: total((line) => line.actualUnits),
      budget: total((line) => line.budgetUnits.times(line.budgetPrice)),
      actual: total((line) => line.actualUnits.times(line.actualPrice)),
      actualAtBudgetPrices: total((line) => line.actualUnits.times(line.budgetPrice)),
    },
    basis,
  );
}

/** The same of totals that are known already. */
export function priceVolumeOf(
  { budgetUnits, actualUnits, budget, actual, actualAtBudgetPrices }: ActivityTotals,
  basis: VarianceBasis = "under",
): PriceVolumeMix {
  const price = variance(actualAtBudgetPrices, actual, basis);
  const volumeAndMix = variance(budget, actualAtBudgetPrices, basis);
  const volume = budgetUnits.isZero()
    ? volumeAndMix
    : shownBeside([price, volumeAndMix], variance(budgetUnits, actualUnits, basis).times(budget).div(budgetUnits));
  return { price, volume, mix: volumeAndMix.minus(volume) };
}

const SHOWN_DIGITS = 15;

/** Rounds an endless decimal to the last place in which it and the parts beside it all show, so that what Excel shows adds up too. */
function shownBeside(parts: readonly Decimal[], endless: Decimal): Decimal {
  const digitsBeforePoint = Math.max(...[...parts, endless].map((part) => (part.isZero() ? 1 : part.e + 1)));
  const places = Math.max(0, SHOWN_DIGITS - 1 - digitsBeforePoint);
  return endless.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}
