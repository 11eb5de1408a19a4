import { toThousandths } from "./thousandths";

/**
 * The faster way of FOOT: lines and unit in thousandths, each line's footed amount in thousandths, as `foot` of budget/ reckons it in decimal.
 * Null where a line is not a whole number of thousandths, or their sum is too large for a double.
 */
export function footInThousandths(cells: readonly unknown[], unit: number): readonly number[] | null {
  const lines = cells.map(toThousandths);
  // Without their signs, for a sum that went beyond what a double holds may come back and look as if it had not.
  if (!Number.isSafeInteger(2 * total(lines.map(Math.abs)) + unit)) return null;
  const rounded = lines.map((line) => toUnits(line, unit));
  const missing = toUnits(total(lines), unit) - total(rounded);
  const step = Math.sign(missing);
  const lost = lines.map((line, at) => (line - (rounded[at] ?? 0) * unit) * step);
  const of = (amounts: readonly number[], at: number) => amounts[at] ?? 0;
  const giveWay = missing === 0 ? [] : Array.from(lines.keys()).filter((at) => of(lost, at) > 0);
  giveWay.sort((a, b) => of(lost, b) - of(lost, a) || Math.abs(of(lines, b)) - Math.abs(of(lines, a)) || a - b);
  for (const at of giveWay.slice(0, Math.abs(missing))) rounded[at] = (rounded[at] ?? 0) + step;
  return rounded.map((units) => units * unit);
}

/** To the nearest whole number of units, halves away from nil. */
function toUnits(thousandths: number, unit: number): number {
  return Math.sign(thousandths) * Math.floor((2 * Math.abs(thousandths) + unit) / (2 * unit));
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
