import { Decimal } from "./decimal";

const SHOWN_DIGITS = 15;
const LARGEST_SHOWN_INTEGER = 1e15;

/**
 * The amount Excel shows for a cell's number: its first 15 significant digits, so that 0.1 + 0.2 is 0.3.
 * Good to the penny below ten trillion. Throws a RangeError for NaN and infinity, which no cell can hold.
 */
export function fromExcel(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number a cell can hold`);
  if (value === 0) return new Decimal(0);
  const isShownWhole = Number.isInteger(value) && Math.abs(value) < LARGEST_SHOWN_INTEGER;
  if (isShownWhole) return new Decimal(value);
  // A number that is written with 15 characters has no more digits than that, and need not be rounded.
  const written = String(value);
  return new Decimal(written.length <= SHOWN_DIGITS ? written : value.toPrecision(SHOWN_DIGITS));
}

/** The cell's number for an amount: the nearest double, and never minus nil. */
export function toExcel(amount: Decimal): number {
  return amount.isZero() ? 0 : amount.toNumber();
}

/** Takes a cell's number or an amount alike; what every function of this folder does with either. */
export function toAmount(amount: Decimal | number): Decimal {
  return typeof amount === "number" ? fromExcel(amount) : amount;
}
