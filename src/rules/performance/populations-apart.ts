/** How far the populations of two rates may lie apart: none within a year, what a new estimate moves them from year to year. */
import { Decimal } from "../../money";
import { financialYearIn } from "../../packs";
import { populationOf, type RatedCount } from "./rated-count";

/** A council's population of one age group moves by less than this in a year. */
const YEARLY = 0.02;
const MOST_YEARS = 5;

/** Whether no population, allowing for its growth between the two, gives both rates. */
export function areApart(one: RatedCount, other: RatedCount): boolean {
  const [a, b] = [populationOf(one), populationOf(other)];
  if (!a || !b || !one.per.equals(other.per)) return false;
  const growth = new Decimal(1).plus(YEARLY * yearsBetween(one, other));
  return a.lowest.greaterThan(b.highest.times(growth)) || b.lowest.greaterThan(a.highest.times(growth));
}

/** Financial years between the two; one where either names none. */
function yearsBetween(one: RatedCount, other: RatedCount): number {
  const [a, b] = [yearOf(one.period), yearOf(other.period)];
  return a === null || b === null ? 1 : Math.min(MOST_YEARS, Math.abs(a - b));
}

function yearOf(period: string | null): number | null {
  const year = period === null ? null : financialYearIn(period);
  if (year !== null) return Number(year.slice(0, 4));
  const [, written, month] = /^(20\d\d)(?:-(\d\d))?$/.exec(period ?? "") ?? [];
  if (written === undefined) return null;
  return Number(written) - (month !== undefined && Number(month) < 4 ? 1 : 0);
}
