import { Decimal } from "../money";

/** What a reserve holds after a release, and what of the release comes back to it: together, what it holds in the end. */
export interface Drawdown {
  /** Opening balance less what was released; below nil where more was released than there was. */
  readonly balance: Decimal;
  /** What was released and not spent; nil where all of it, or more, was spent. */
  readonly unspent: Decimal;
}

/**
 * A release from a reserve and its use, in one unit.
 *
 * Herefordshire, transformation funding 2023, paragraphs 10 to 14: of £11.49m, £1m was ring-fenced and £527,000 of it spent,
 * so £10.49m remained and £473,000 was unspent; of the £10.49m, £688,337 was to be returned to the reserve.
 */
export function drawdown(opening: Decimal, released: Decimal, spent: Decimal): Drawdown {
  return { balance: opening.minus(released), unspent: Decimal.max(0, released.minus(spent)) };
}
