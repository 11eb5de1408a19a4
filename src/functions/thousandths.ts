/** Amounts as whole numbers of thousandths, on which doubles are exact. */

/** In one. */
const THOUSANDTHS = 1_000;
/** Below it a double tells every thousandth from the next, in the 15 digits that Excel shows and with room for a sum of four. */
const MOST_THOUSANDTHS = 1e15;

/** A cell's number in thousandths; nil for a blank; NaN for anything else. */
export function toThousandths(value: unknown): number {
  if (typeof value !== "number") return value === null || value === undefined ? 0 : NaN;
  const thousandths = Math.round(value * THOUSANDTHS);
  // What a whole number of thousandths divides to is the double that Excel holds for it, so nothing else passes.
  return thousandths / THOUSANDTHS === value && thousandths < MOST_THOUSANDTHS && thousandths > -MOST_THOUSANDTHS
    ? thousandths
    : NaN;
}

/** Thousandths as the cell's number, never minus nil. */
export function fromThousandths(thousandths: number): number {
  return thousandths / THOUSANDTHS + 0;
}

/** The nearest double to a ÷ b, which a division of doubles gives as long as both are whole and exact; else NaN. Never minus nil. */
export function exactRatio(a: number, b: number): number {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0 ? a / b + 0 : NaN;
}
