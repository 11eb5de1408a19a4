import { MONTHS_IN_A_YEAR, forecast } from "../budget";
import { Decimal } from "../money";
import { amount, count, optional, wholeNumber } from "./argument-kinds";
import { exactRatio } from "./thousandths";
import { readLines, spill } from "./spill";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [
  amount("actual to date"),
  wholeNumber("number of months", 1, MONTHS_IN_A_YEAR),
  optional(amount("sum committed"), new Decimal(0)),
] as const;

/**
 * The outturn that spending to date points to: straight-line, or by a profile of the year.
 * @customfunction FORECAST
 * @param actual Spending to date: a cell or a range.
 * @param months The whole months it covers, 1 to 12: a cell or a range.
 * @param [committed] One-off spending still to come, added once and not projected; none if left out.
 * @param [profile] Twelve cells, each month's share of the year, in percentages or amounts; equal months if left out.
 * @returns The forecast for the year, one for each line.
 */
export function FORECAST(
  actual: unknown[][],
  months: unknown[][],
  committed?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  const shares = profile ? readProfile(profile) : null;
  return spill(
    [actual, months, committed],
    ARGUMENTS,
    (toDate, elapsed, toCome) =>
      forecast(toDate, elapsed, toCome, shares) ??
      worksheetError("#N/A", "The profile expects nothing in these months, so there is nothing to project from."),
    shares === null ? straightLineInThousandths : undefined,
  );
}

function straightLineInThousandths(actual: number, months: number, committed: number): number {
  const projected = actual * MONTHS_IN_A_YEAR;
  const toCome = committed * months;
  // Each by itself, for two that no double holds may add to one that looks as if it did.
  return Number.isSafeInteger(projected) && Number.isSafeInteger(toCome)
    ? exactRatio(projected + toCome, months * 1_000)
    : NaN;
}

function readProfile(profile: unknown[][]): Decimal[] {
  const shares = readLines([profile], [count("profile's share")]).map(([share]) => share);
  if (shares.length !== MONTHS_IN_A_YEAR)
    throw worksheetError("#VALUE!", `The profile has ${shares.length} cells; give twelve, one for each month.`);
  return shares;
}
