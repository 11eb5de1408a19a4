import { Decimal } from "../money";

/**
 * Rounds amounts to a unit so that they add to their rounded total: each to the nearest, halves away from nil; then those
 * that lost or gained most by it give way, a unit each, until they foot (the largest remainder). None moves by a whole
 * unit, and an amount that is whole already never moves. Of two that lost alike the larger gives way, then the earlier.
 * `unit` is above nil, in the amounts' own unit: 1, 0.01, 1000.
 *
 * Nottinghamshire, 2019/20 budget update, Appendix B: the yearly averages of agency workers by reason, where 2014/15's
 * add to 67.31 under a total of 67.33.
 */
export function foot(amounts: readonly Decimal[], unit: Decimal): readonly Decimal[] {
  const lines = amounts.map((amount, order) => {
    const units = toWholeUnits(amount, unit);
    return { order, amount, units, lost: amount.minus(units.times(unit)) };
  });
  const total = toWholeUnits(sumOf(amounts), unit);
  const missing = total.minus(sumOf(lines.map(({ units }) => units))).toNumber();
  const step = Math.sign(missing);
  const giveWay = lines
    .filter(({ lost }) => lost.times(step).greaterThan(0))
    .sort((a, b) => b.lost.comparedTo(a.lost) * step || b.amount.abs().comparedTo(a.amount.abs()) || a.order - b.order);

  const moved = new Set(giveWay.slice(0, Math.abs(missing)).map(({ order }) => order));
  return lines.map(({ order, units }) => (moved.has(order) ? units.plus(step) : units).times(unit));
}

function toWholeUnits(amount: Decimal, unit: Decimal): Decimal {
  return amount.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
}
