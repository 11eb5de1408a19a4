/** In how many columns a row is the sum of others. */
import type { Support } from "../support";
import { roughlyTies, type TableFigures } from "../tables/table-figures";
import type { FootedRow } from "./body-row";

/** In how many columns a row is the sum of the parts; columns that are nil throughout say nothing. */
export function supportOf(
  row: number,
  parts: FootedRow["parts"],
  figures: TableFigures,
  additive: readonly number[],
): Support & { readonly weighty: number } {
  let held = 0,
    tested = 0,
    weighty = 0;
  for (const column of additive) {
    const total = figures.at(row, column);
    if (Number.isNaN(total)) continue;
    let sum = 0,
      slack = figures.slack(row, column),
      nonNil = 0,
      isWhole = true;
    for (const part of parts) {
      const figure = figures.at(part.row, column);
      if (Number.isNaN(figure)) {
        isWhole &&= !figures.isWithheld(part.row, column);
        continue;
      }
      sum += part.coefficient * figure;
      slack += figures.slack(part.row, column);
      if (figure !== 0) nonNil++;
    }
    if (!isWhole || (nonNil === 0 && total === 0)) continue;
    tested++;
    if (!roughlyTies(total, sum, slack)) continue;
    held++;
    // A sum of small numbers can come out right by chance; one of large numbers cannot.
    if (nonNil >= 2 && Math.abs(total) > 12 * slack) weighty++;
  }
  return { held, tested, weighty };
}

/** So many columns that are nil throughout say that a total adds nil lines. */
const FEWEST_NIL = 3;

/** A form that says "no exceptions" has a total of nil in every column, but for one fault; null where it says something. */
export function nilSupportOf(
  row: number,
  parts: FootedRow["parts"],
  figures: TableFigures,
  additive: readonly number[],
): Support | null {
  let held = 0,
    tested = 0;
  for (const column of additive) {
    const known = [row, ...parts.map((part) => part.row)].map((each) => figures.at(each, column));
    if (Number.isNaN(known[0]) || known.slice(1).every(Number.isNaN)) continue;
    tested++;
    if (known.every((figure) => Number.isNaN(figure) || figure === 0)) held++;
    else if (tested - held > 1) return null;
  }
  return held >= FEWEST_NIL ? { held, tested } : null;
}
