/** How the lines of a schedule are rated in it, beside the ratings that the policy allows for them. */
import type { Scope } from "../checking";
import { placeOf } from "../checking";
import type { Rag, RagPolicy } from "../budget";
import { ragStatus } from "../budget";
import type { LineCell, Schedule, ScheduleKind, ScheduleLine } from "../packs";
import { hasRole, linesOf, periodIn } from "../packs";
import type { PolicyLevel, PolicySettings } from "../plan";
import { policyFor, ragPolicyIn } from "../plan";
import { isCoveredByMerge } from "./covered-by-merge";
import type { LineFigures } from "./line-figures";
import { lineFigures } from "./line-figures";
import { sameTime } from "./measure-cells";
import { namesPeriodBefore } from "./periods";
import { readRating } from "./rating-words";
import { valueAt } from "../workbook";

/** Schedules whose lines are rated by how far they are over budget. */
export const MONEY_KINDS: readonly ScheduleKind[] = ["revenue", "capital", "forecast"];

export interface RateableLine extends LineFigures {
  readonly line: ScheduleLine;
  /** Where its rating stands; null where the schedule has no column for it. */
  readonly cell: LineCell | null;
  /** Null where the cell is blank, or there is none; undefined where it holds something that is no rating. */
  readonly rating: Rag | null | undefined;
  /** As the policy has it for the figures as they may have been before rounding; the first is that of the figures as shown. */
  readonly allowed: readonly Rag[];
  /** The thresholds it is rated by, one for each level that the line may be of. */
  readonly keys: readonly LevelKey[];
}

/** A line with a cell for its rating. */
export interface RatedLine extends RateableLine {
  readonly cell: LineCell;
}

export interface LevelKey {
  readonly level: PolicyLevel;
  readonly settings: PolicySettings["rag"];
  /** In the unit of the schedule. */
  readonly key: RagPolicy;
}

const NAMES_DIRECTORATES = /directorate|department|division|portfolio/i;
const LEVELS: readonly PolicyLevel[] = ["service", "directorate", "council"];

/** What is missing for ratings to be tested, as the end of "Not tested: …". */
export function lacksRatings(scope: Scope): string | null {
  const { schedule } = scope;
  if (!hasRole(schedule, "rag")) return "it has no column of ratings";
  const lack = lacksFigures(scope);
  if (lack !== null) return lack;
  return linesOf(schedule).some((line) => ratingCell(scope, line) !== null)
    ? null
    : "it has several columns of ratings";
}

/** What is missing for lines to be rated by the policy. */
export function lacksFigures({ schedule, policy }: Scope): string | null {
  if (schedule.unit === null) return "it does not say in what unit its amounts are";
  const isKeyed = [null, ...LEVELS].some((level) =>
    linesOf(schedule).some(({ label }) => ragPolicyIn(policyFor(policy, placeOf(schedule, label, level)), 1) !== null),
  );
  if (!isKeyed) return "the policy has no thresholds for ratings";
  const isSizable =
    hasRole(schedule, "budget") &&
    (hasRole(schedule, "forecast") || (hasRole(schedule, "variance") && schedule.sign !== null));
  return isSizable ? null : "it has no budget beside a forecast";
}

/** Lines that the policy rates, whose figures can be read and that have a cell for their rating. */
export function ratedLines(scope: Scope): readonly RatedLine[] {
  return rateableLines(scope).filter((rated): rated is RatedLine => rated.cell !== null);
}

/** Lines that the policy rates and whose figures can be read. */
export function rateableLines(scope: Scope): readonly RateableLine[] {
  return linesOf(scope.schedule).flatMap((line): readonly RateableLine[] => {
    const figures = lineFigures(scope, line);
    if (!figures || (figures.budget.isPositive() && isIncome(scope.schedule, line))) return [];
    const keys = keysOf(scope, line);
    const allowed = keys.flatMap(({ key }) => allowedBy(key, figures));
    if (allowed.length === 0) return [];
    const cell = ratingCell(scope, line);
    const rating = cell ? readRating(valueAt(scope.sheet, cell)) : null;
    if (cell && rating === null && isCoveredByMerge(scope.sheet, cell)) return [];
    return [{ line, cell, rating, allowed: [...new Set(allowed)], keys, ...figures }];
  });
}

/** The one column of ratings, or of several the one of the figures' own period. */
export function ratingCell({ schedule }: Scope, line: ScheduleLine): LineCell | null {
  const cells = line.cells("rag").filter(({ heading }) => !namesPeriodBefore(heading));
  if (cells.length < 2) return cells[0] ?? null;
  const figures = [...line.cells("forecast"), ...line.cells("variance")].filter(
    ({ heading }) => !namesPeriodBefore(heading),
  );
  const periods = new Set(figures.flatMap(({ period }) => period ?? []));
  const period = periods.size === 1 ? [...periods][0]! : (periodIn(schedule.title) ?? periodIn(schedule.sheet));
  return period === null || cells.some((cell) => cell.period === null) ? null : sameTime(cells, { period });
}

/**
 * A line of income that is typed above nil is better when it is larger, and nothing tells for certain that it is typed so:
 * it is not rated. Below nil less income is more spent, as everywhere.
 */
function isIncome({ title, incomeSign }: Schedule, { label }: ScheduleLine): boolean {
  if (incomeSign === "negative") return false;
  const isOfIncome = /\bincome\b/i.test(title) && !/expend|spend|cost|\bnet\b/i.test(title);
  return (
    isOfIncome ||
    /\b(income|receipts?|fees|charges|financing|precepts?)\b|council tax|business rates|\bgrants? (from|receivable)\b/i.test(
      label,
    )
  );
}

function keysOf({ schedule, policy }: Scope, line: ScheduleLine): readonly LevelKey[] {
  return levelsOf(schedule, line).flatMap((level) => {
    const settings = policyFor(policy, placeOf(schedule, line.label, level));
    const key = ragPolicyIn(settings, schedule.unit!.pounds);
    return key === null ? [] : [{ level, settings: settings.rag, key }];
  });
}

/** Which level a line is of; several where the schedule leaves that open, and then the ratings of all of them are allowed. */
function levelsOf({ columns }: Schedule, { role }: ScheduleLine): readonly PolicyLevel[] {
  if (role === "total") return LEVELS;
  if (role === "subtotal") return ["directorate", "service"];
  const heading = columns.find((column) => column.role === "label")?.heading ?? "";
  return NAMES_DIRECTORATES.test(heading) ? ["directorate", "service"] : ["service"];
}

function allowedBy(key: RagPolicy, { budget, over }: LineFigures): Rag[] {
  const ratings = [over.amount, over.low, over.high].flatMap((size) => ragStatus(budget, budget.plus(size), key) ?? []);
  return ratings.includes("R") && ratings.includes("G") ? [...ratings, "A"] : ratings;
}
