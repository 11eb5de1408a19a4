/** Whether a measure is green far beyond what the pack's own other ratings call green, where the policy has no thresholds. */
import { missOf } from "../../budget";
import type { Scope } from "../../checking";
import type { Decimal } from "../../money";
import type { ComparableMeasure } from "../../rating";
import { isBlank, valueAt } from "../../workbook";

/** Published keys are green within 10 % of target at most. */
const GREEN_AT_MOST = 0.1;
/** Twice that leaves room for a key wider than any that was seen. */
const FAR_BEYOND = 0.2;
/** Fewer ratings beside it are no key. */
const FEWEST_OTHERS = 4;

/** A share of a part of the year that no remark explains, beside ratings that keep to one key but for it. */
export function isGreenBeyondKey(
  scope: Scope,
  measure: ComparableMeasure,
  measures: readonly ComparableMeasure[],
): boolean {
  if (measure.rating !== "G" || !measure.outturn.isRatio || measure.target.amount.isZero()) return false;
  const share = missedShare(measure);
  if (share === null || share.lessThanOrEqualTo(FAR_BEYOND)) return false;
  if (mayCountUp(scope, measure) || hasRemark(scope, measure)) return false;
  const others = measures.filter((other) => other !== measure && isOfOneColumn(other, measure));
  return others.length >= FEWEST_OTHERS && others.every(keepsToKey);
}

/** How far it misses, as a share of the target; below nil where it is better. */
function missedShare({ target, outturn, better }: ComparableMeasure): Decimal | null {
  if (better === null || target.amount.isZero()) return null;
  return missOf(target.amount, outturn.amount, better).div(target.amount.abs());
}

function keepsToKey(measure: ComparableMeasure): boolean {
  const share = missedShare(measure);
  if (share === null) return false;
  return measure.rating === "G" ? share.lessThanOrEqualTo(GREEN_AT_MOST) : share.greaterThan(0);
}

function isOfOneColumn({ cell, rating }: ComparableMeasure, { cell: own }: ComparableMeasure): boolean {
  return cell !== null && own !== null && Boolean(rating) && cell.heading === own.heading;
}

const COUNTED_UP = /cumulative|to date|\bytd\b|annual|so far|by (march|year.?end|the end)/i;

/** "Health checks done, target 75 % by March, 40 % at Q2": what counts up over the year is green where it is as far as the year. */
function mayCountUp({ schedule }: Scope, { line, outturn, outturnAt, target, targetAt }: ComparableMeasure): boolean {
  const year = shareOfYear(outturnAt.period);
  if (year === null) return true;
  const words = [schedule.title, line.label, outturnAt.heading, targetAt.heading].join(" ");
  const reached = outturn.amount.div(target.amount);
  const isAsFar = reached
    .minus(year)
    .abs()
    .lessThanOrEqualTo(year * 0.2);
  return COUNTED_UP.test(words) || isAsFar;
}

/** Of the financial year, up to the end of the period; null for a whole year and where no period is named. */
function shareOfYear(period: string | null): number | null {
  const [, kind, number] = /(Q|P|-|^)(\d{1,2})$/.exec(period ?? "") ?? [];
  if (number === undefined) return null;
  const months = kind === "Q" ? 3 * Number(number) : kind === "P" ? Number(number) : ((Number(number) + 8) % 12) + 1;
  return months / 12;
}

function hasRemark({ sheet }: Scope, { line }: ComparableMeasure): boolean {
  return line.cells("note").some((cell) => !isBlank(valueAt(sheet, cell)));
}
