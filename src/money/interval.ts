/** Arithmetic on figures: what may be said of a result when its parts were rounded. Slack adds up and never cancels. */
import { Decimal } from "./decimal";
import { toAmount } from "./excel-number";
import type { Figure } from "./figure";
import { exact } from "./figure";

export function plus(a: Figure, b: Figure): Figure {
  return { amount: a.amount.plus(b.amount), low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function minus(a: Figure, b: Figure): Figure {
  return { amount: a.amount.minus(b.amount), low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

export function negate(figure: Figure): Figure {
  return { amount: figure.amount.neg(), low: figure.high.neg(), high: figure.low.neg() };
}

/** The sum of figures, nil when there are none; n rounded figures have n half-units of slack. */
export function sum(figures: Iterable<Figure>): Figure {
  let total = exact(0);
  for (const figure of figures) total = plus(total, figure);
  return total;
}

/** The size of a figure without its sign; one whose interval holds nil may be as small as nil. */
export function absolute(figure: Figure): Figure {
  if (!figure.low.isNegative()) return figure;
  if (!figure.high.isPositive() || figure.high.isZero()) return negate(figure);
  return { amount: figure.amount.abs(), low: new Decimal(0), high: Decimal.max(figure.low.abs(), figure.high) };
}

/** A figure times an exact number, e.g. 1,000 to turn £m into £000, or 100 to turn a ratio into a percentage. */
export function scale(figure: Figure, by: Decimal | number): Figure {
  const factor = toAmount(by);
  const scaled = {
    amount: figure.amount.times(factor),
    low: figure.low.times(factor),
    high: figure.high.times(factor),
  };
  return factor.isNegative() ? { amount: scaled.amount, low: scaled.high, high: scaled.low } : scaled;
}

/** a ÷ b, to 40 significant digits; null when b may be nil, for then the ratio may be anything. */
export function ratio(a: Figure, b: Figure): Figure | null {
  const mayBeNil = b.low.lessThanOrEqualTo(0) && b.high.greaterThanOrEqualTo(0);
  if (mayBeNil) return null;
  const corners = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  return { amount: a.amount.div(b.amount), low: Decimal.min(...corners), high: Decimal.max(...corners) };
}
