/** A total in which two digits changed places: it is meant to be the sum, though it is not. */
import type { TableFigures } from "../tables/table-figures";
import type { FootedRow } from "./body-row";

/** With fewer digits two that changed places may be chance. */
const FEWEST_DIGITS = 3;

/** Whether the total of a column is the sum of its parts but for two neighbouring digits. */
export function hasTurnedDigits(
  figures: TableFigures,
  row: number,
  column: number,
  parts: FootedRow["parts"],
): boolean {
  const total = figures.at(row, column);
  let [sum, known] = [0, 0];
  for (const part of parts) {
    const figure = figures.at(part.row, column);
    if (Number.isNaN(figure)) {
      if (figures.isWithheld(part.row, column)) return false;
      continue;
    }
    sum += part.coefficient * figure;
    if (figure !== 0) known++;
  }
  return known >= 2 && !Number.isNaN(total) && areTurned(total, sum);
}

function areTurned(a: number, b: number): boolean {
  if (a < 0 !== b < 0) return false;
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one.length !== other.length || one.replace(/0+$/, "").length < FEWEST_DIGITS) return false;
  const at = [...one].findIndex((digit, place) => digit !== other[place]);
  return at >= 0 && one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}

/** To six places, so that 8.50 and 5.80 have as many digits. */
function digitsOf(amount: number): string {
  return String(Math.round(Math.abs(amount) * 1e6));
}
