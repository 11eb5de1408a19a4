import { Decimal } from "../money";
import { MONTHS_IN_A_YEAR, fullYear } from "./full-year";

/**
 * The outturn that spending to date points to, in its own unit.
 * Without a profile each month is as the months so far; with one, the twelve months' shares say how much of the year should
 * have been spent by now, and only their proportions count, so percentages and budgeted amounts serve alike.
 * `committed` is one-off spending still to come that the run of months does not show: it is added once and not projected.
 * `months` is a whole number from 1 to 12. Null where the profile expects nothing by now, for then there is nothing to project from.
 *
 * Nottinghamshire, 2019/20 budget update, paragraphs 19 and 20, forecasts from months elapsed, trends and plans; the
 * arithmetic here is the plain part of that, and no paper states its formula.
 */
export function forecast(
  actual: Decimal,
  months: number,
  committed: Decimal,
  profile: readonly Decimal[] | null = null,
): Decimal | null {
  if (profile === null) return fullYear(actual, new Decimal(months)).plus(committed);
  const expected = sumOf(profile.slice(0, months));
  if (expected.isZero()) return null;
  return actual
    .times(sumOf(profile.slice(0, MONTHS_IN_A_YEAR)))
    .div(expected)
    .plus(committed);
}

function sumOf(shares: readonly Decimal[]): Decimal {
  return shares.reduce((total, share) => total.plus(share), new Decimal(0));
}
