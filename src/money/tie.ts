import { Decimal } from "./decimal";
import type { Figure } from "./figure";

/** Whether two figures can be the same amount: their intervals meet, ends included. The only equality for money. */
export function ties(a: Figure, b: Figure): boolean {
  return a.low.lessThanOrEqualTo(b.high) && b.low.lessThanOrEqualTo(a.high);
}

/** How far apart two figures must at least be: above nil when a is the greater, below when b is, nil when they tie. */
export function gap(a: Figure, b: Figure): Decimal {
  if (a.low.greaterThan(b.high)) return a.low.minus(b.high);
  if (b.low.greaterThan(a.high)) return a.high.minus(b.low);
  return new Decimal(0);
}
