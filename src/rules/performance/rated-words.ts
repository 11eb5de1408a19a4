/** Rates, and the people and populations behind them, in words. */
import { sayAmount } from "../../money";
import { cellName } from "../../workbook";
import { populationOf, type RatedCount } from "./rated-count";

/** "655 at 61.5 per 10,000 (B6)". */
export function sayRated({ count, rate, decimals, per, cell }: RatedCount): string {
  return `${sayAmount(count)} at ${sayAmount(rate, { places: decimals })} per ${sayAmount(per)} (${cellName(cell)})`;
}

/** "106,418 to 106,590". */
export function sayPopulation(rated: RatedCount): string {
  const bounds = populationOf(rated);
  return bounds === null ? "no population" : `${sayAmount(bounds.lowest)} to ${sayAmount(bounds.highest)}`;
}

/** What a statement is known by wherever it stands: "655 at 61.5". */
export function figuresOf({ count, rate }: RatedCount): string {
  return `${count.toString()} at ${rate.toString()}`;
}
