/** Figures as councils print them: thousands parted by commas, negatives in brackets, a dash for nil. */
import type { Decimal } from "./decimal";
import type { Figure } from "./figure";
import { roundHalfUp } from "./round";

export interface ShowOptions {
  /** Decimal places, 0 or more; all that the amount has when left out. */
  readonly places?: number;
  /** Whether to put a pound sign before the digits. */
  readonly pounds?: boolean;
}

const NIL = "–";

/** 1234 → "1,234", −1234 → "(1,234)", nil → "–". An amount that only rounds to nil shows as "0", so that the two differ. */
export function showAmount(amount: Decimal, { places, pounds = false }: ShowOptions = {}): string {
  if (amount.isZero()) return NIL;
  const shown = places === undefined ? amount : roundHalfUp(amount, places);
  const digits = `${pounds ? "£" : ""}${groupThousands(shown.abs().toFixed(places))}`;
  return shown.isNegative() ? `(${digits})` : digits;
}

/** A ratio as a percentage: 0.065 → "6.5%", −0.065 → "(6.5%)", nil → "0.0%". */
export function showPercent(ratio: Decimal, places = 1): string {
  const shown = roundHalfUp(ratio.times(100), places);
  const digits = `${groupThousands(shown.abs().toFixed(places))}%`;
  return shown.isNegative() ? `(${digits})` : digits;
}

/** A figure with its slack, where it has any: "67.31 ± 0.035"; "1.5 to 2.5" where the slack is not the same both ways. */
export function showFigure(figure: Figure, options: ShowOptions = {}): string {
  const above = figure.high.minus(figure.amount);
  const below = figure.amount.minus(figure.low);
  if (above.isZero() && below.isZero()) return showAmount(figure.amount, options);
  if (above.equals(below)) return `${showAmount(figure.amount, options)} ± ${showAmount(above)}`;
  return `${showAmount(figure.low, options)} to ${showAmount(figure.high, options)}`;
}

function groupThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** An amount in a sentence or a list of findings: nil is "0" there, since a dash reads as punctuation, and 0.399999999999999 is 0.4. */
export function sayAmount(amount: Decimal, options?: ShowOptions): string {
  const said = options?.places === undefined ? withoutNoise(amount) : amount;
  return said.isZero() ? "0" : showAmount(said, options);
}

/** A difference of doubles has a tail of nines or noughts that nobody stated; a third has digits to the end. */
function withoutNoise(amount: Decimal): Decimal {
  const [NOISE, STATED] = [9, 6];
  if (amount.decimalPlaces() <= NOISE) return amount;
  const rounded = roundHalfUp(amount, NOISE);
  return !rounded.isZero() && rounded.decimalPlaces() <= STATED ? rounded : amount;
}
