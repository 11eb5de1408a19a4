/** How the measures of a schedule are rated in it, beside the ratings that the policy allows for them. */
import type { Scope } from "../checking";
import { placeOf } from "../checking";
import type { MeasureKey, Polarity, Rag } from "../budget";
import { measureRatings, missOf } from "../budget";
import type { LineCell, Schedule, ScheduleLine } from "../packs";
import { linesOf } from "../packs";
import { measureKeyIn, policyFor } from "../plan";
import type { Sheet } from "../workbook";
import { isBlank, valueAt } from "../workbook";
import { isCoveredByMerge } from "./covered-by-merge";
import type { MeasureFigure } from "./measure-cells";
import { isStrictTarget, measureAt, polarityOf, sameTime } from "./measure-cells";
import { comparePeriods, isOfYearBefore, namesPeriodBefore } from "./periods";
import { readRating } from "./rating-words";

/** A measure whose outturn and target can be compared. */
export interface ComparableMeasure {
  readonly line: ScheduleLine;
  /** Where its rating stands; null where the schedule has no column for it. */
  readonly cell: LineCell | null;
  /** Null where the cell is blank, or there is none; undefined where it holds something that is no rating. */
  readonly rating: Rag | null | undefined;
  readonly outturnAt: LineCell;
  readonly targetAt: LineCell;
  readonly outturn: MeasureFigure;
  readonly target: MeasureFigure;
  /** Null where nothing says which way it is better. */
  readonly better: Polarity | null;
  /** Null where the policy has no thresholds for it. */
  readonly key: MeasureKey | null;
}

/** A measure that the policy rates. */
export interface RatedMeasure extends ComparableMeasure {
  readonly better: Polarity;
  readonly key: MeasureKey;
  readonly allowed: readonly Rag[];
}

/** Every measure, once for each of its columns of ratings that has its own outturn beside a target. */
export function comparableMeasures(scope: Scope): readonly ComparableMeasure[] {
  return linesOf(scope.schedule).flatMap((line) =>
    placesOf(scope, line).flatMap((place): readonly ComparableMeasure[] => {
      const { sheet, schedule, policy } = scope;
      const { cell, outturnAt, targetAt } = place;
      const [outturn, target] = [measureAt(sheet, outturnAt), measureAt(sheet, targetAt)];
      // 85 against a target of 0.9 is one of them in hundredths.
      if (!outturn || !target || outturn.isRatio !== target.isRatio) return [];
      const rating = cell ? readRating(valueAt(sheet, cell)) : null;
      if (cell && rating === null && isCoveredByMerge(sheet, cell)) return [];
      // Whether just 10 meets “< 10” is a matter of the words.
      if (isStrictTarget(valueAt(sheet, targetAt)) && outturn.amount.equals(target.amount)) return [];
      const key = measureKeyIn(policyFor(policy, placeOf(schedule, line.label)));
      return [{ line, cell, rating, outturnAt, targetAt, outturn, target, better: polarityOf(scope, line), key }];
    }),
  );
}

/** The measures that the policy rates, of those that can be compared. */
export function ratedMeasures(measures: readonly ComparableMeasure[]): readonly RatedMeasure[] {
  return measures.flatMap((measure) => {
    const { target, outturn, key, better } = measure;
    if (key === null || better === null) return [];
    return [{ ...measure, key, better, allowed: measureRatings(target.amount, outturn.amount, key, better) }];
  });
}

/** Whether the outturn is the target or better. */
export function isTargetMet({ target, outturn, better }: ComparableMeasure): boolean {
  if (better === null) return false;
  const miss = missOf(target.amount, outturn.amount, better);
  return miss.isZero() || miss.isNegative();
}

type Place = Pick<ComparableMeasure, "cell" | "outturnAt" | "targetAt">;

function placesOf({ schedule, sheet }: Scope, line: ScheduleLine): readonly Place[] {
  const targets = line.cells("target");
  const outturns = line.cells("outturn").filter(({ period }) => !isYearBeforeTarget(period, targets));
  const cells = line
    .cells("rag")
    .filter((cell) => !namesPeriodBefore(cell.heading) && !isOfAnotherTime(cell, outturns));
  if (cells.length === 0) {
    const outturnAt = latestFilled(sheet, outturns);
    const targetAt = outturnAt && targetFor(line, outturnAt);
    return outturnAt && targetAt ? [{ cell: null, outturnAt, targetAt }] : [];
  }
  return cells.flatMap((cell): readonly Place[] => {
    const outturnAt =
      sameTime(outturns, cell) ?? (cells.length === 1 ? ratedLatest(sheet, line, cell, outturns) : null);
    const targetAt = targetFor(line, cell);
    if (!outturnAt || !targetAt) return [];
    // One outturn that names no period is the latest, and so is the last rating that somebody wrote.
    const isUndated = cells.length > 1 && outturnAt.period === null;
    return isUndated && !isLatestRated(schedule, sheet, cell) ? [] : [{ cell, outturnAt, targetAt }];
  });
}

/** Headings of ratings that say how the year will end, or which way things go, and not how the outturn is. */
const OF_ANOTHER_TIME = /forecast|year.?end|annual|full.?year|expected|project(ed|ion)|outlook|prospect|direction/i;

function isOfAnotherTime({ heading }: LineCell, outturns: readonly LineCell[]): boolean {
  return OF_ANOTHER_TIME.test(heading) && !outturns.some((outturn) => OF_ANOTHER_TIME.test(outturn.heading));
}

/** A single rating that names no period, beside one outturn for each quarter, is of the latest of them. */
function ratedLatest(
  sheet: Sheet,
  line: ScheduleLine,
  { period }: LineCell,
  outturns: readonly LineCell[],
): LineCell | null {
  const latest = period === null ? latestFilled(sheet, outturns) : null;
  return latest && !mayRunThroughTheYear(sheet, line, outturns, latest) ? latest : null;
}

const RUNNING_WORDS = /cumulative|year.to.date|\bytd\b/i;

/** Whether the quarters may add up through the year, "28 %, 56 %, 84 %", so that before its end none of them can be held to the year's target. */
function mayRunThroughTheYear(sheet: Sheet, line: ScheduleLine, outturns: readonly LineCell[], at: LineCell): boolean {
  if (line.cells("target").length !== 1 || at.period?.endsWith("Q4")) return false;
  if (RUNNING_WORDS.test(line.label)) return true;
  const figures = outturns
    .filter((cell) => !isBlank(valueAt(sheet, cell)))
    .sort((a, b) => comparePeriods(a.period, b.period) ?? 0)
    .map((cell) => measureAt(sheet, cell)?.amount ?? null);
  const [first, ...later] = figures;
  if (!first) return false;
  if (later.length > 0)
    return later.every((figure, i) => figure !== null && figure.greaterThanOrEqualTo(first.times(0.6 * (i + 2))));
  // Of one quarter alone nothing tells but that it is far from the year's.
  const target = measureAt(sheet, line.cells("target")[0]!);
  return outturns.length > 1 && target !== null && first.times(2).lessThanOrEqualTo(target.amount);
}

/** "2023/24 actual" beside a target for 2024/25 is what was reached before, and not what is rated. */
function isYearBeforeTarget(period: string | null, targets: readonly LineCell[]): boolean {
  return targets.length > 0 && targets.every((target) => isOfYearBefore(period, target.period));
}

function isLatestRated(schedule: Schedule, sheet: Sheet, cell: LineCell): boolean {
  const written = linesOf(schedule)
    .flatMap((line) => line.cells("rag"))
    .filter((other) => !isBlank(valueAt(sheet, other)));
  const isTurned = schedule.headingRows.length > 0;
  const place = (at: LineCell) => (isTurned ? at.row : at.column);
  return written.length > 0 && place(cell) === Math.max(...written.map(place));
}

/** The last by its period of those that say something; the only one, where periods do not tell. */
export function latestFilled(sheet: Sheet, cells: readonly LineCell[]): LineCell | null {
  const filled = cells.filter((cell) => !namesPeriodBefore(cell.heading) && !isBlank(valueAt(sheet, cell)));
  if (filled.length < 2) return filled[0] ?? null;
  return (
    filled.find((cell) =>
      filled.every((other) => other === cell || (comparePeriods(other.period, cell.period) ?? 1) < 0),
    ) ?? null
  );
}

/** The target of the rating's own period, or the year's, which all its quarters are held to. */
function targetFor(line: ScheduleLine, cell: LineCell): LineCell | null {
  const targets = line.cells("target");
  return targets.length === 1 ? targets[0]! : sameTime(targets, cell);
}
