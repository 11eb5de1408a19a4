/** A cell's figure as the interval it stands for, where rules compare shares and rates rather than sums. */
import { readCell } from "../../checking";
import { Decimal, exact, fromExcel, type Figure, stated } from "../../money";
import type { CellAddress, Sheet } from "../../workbook";
import { formulaAt } from "../../workbook";

/** More places than these were reckoned, not stated. */
const MOST_PLACES = 4;

/** Null where no figure stands there. A formula's result is as exact as Excel shows it; people are counted, so `isCount` makes whole numbers exact. */
export function figureAt(sheet: Sheet, cell: CellAddress, isCount = false): Figure | null {
  const reading = readCell(sheet, cell);
  if (reading.kind !== "number") return null;
  const amount = fromExcel(reading.amount);
  if (isCount && amount.isInteger()) return exact(amount);
  if (formulaAt(sheet, cell) !== null && amount.decimalPlaces() > MOST_PLACES + 2) return exact(amount);
  return stated(amount, placeOf(amount));
}

/** A share as stated, 0.067 or 6.7 or "6.7%" alike; `low` and `high` are what it may be before rounding. */
export function shareAt(sheet: Sheet, cell: CellAddress, isInHundredths: boolean): Figure | null {
  const reading = readCell(sheet, cell);
  if (reading.kind === "text-number" && reading.written.percent) {
    const { amount, unit } = reading.written;
    return stated(amount.div(100), unit.div(100));
  }
  if (reading.kind !== "number") return null;
  const amount = fromExcel(reading.amount);
  if (formulaAt(sheet, cell) !== null && amount.decimalPlaces() > MOST_PLACES + 2) {
    return exact(isInHundredths ? amount.div(100) : amount);
  }
  const place = isInHundredths ? placeOf(amount).div(100) : Decimal.min(placeOf(amount), "0.01");
  return stated(isInHundredths ? amount.div(100) : amount, place);
}

function placeOf(amount: Decimal): Decimal {
  return new Decimal(10).pow(-Math.min(amount.decimalPlaces(), 12));
}
