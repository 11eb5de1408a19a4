/** Whether a line or a measure is better or worse than it was a period ago, where the pack or the return before says what it was. */
import type { Scope } from "../checking";
import { subjectOf } from "../checking";
import type { Figure } from "../money";
import { sayAmount, scale, ties } from "../money";
import type { LineCell, Schedule, ScheduleLine } from "../packs";
import { linesOf, periodIn } from "../packs";
import { cellName, findSheet, valueAt } from "../workbook";
import { earlierSize, latestBefore, lineFigures } from "./line-figures";
import type { RateableLine } from "./line-ratings";
import { measureAt, type MeasureFigure } from "./measure-cells";
import { latestFilled, type RatedMeasure } from "./measure-ratings";
import { comparePeriods, isYearBefore } from "./periods";
import { RAG_NAMES, readRating } from "./rating-words";
import { sayFigure } from "./rating-sentences";

export interface Direction {
  readonly way: "better" | "worse" | "same";
  /** What it was and where that stands: "700 over in Q1 (C4)". */
  readonly before: string;
}

/** From an earlier column of the schedule, else from the return before; null where neither says. */
export function lineDirection(scope: Scope, rated: RateableLine): Direction | null {
  const earlier = earlierSize(scope, rated.line, rated);
  if (earlier) return ofOver(rated.over, earlier.over, whereIn(earlier.cell));
  return fromRatingBefore(scope, rated) ?? fromPriorReturn(scope, rated);
}

/** Figures as shown; in two units they are the same where rounding may have parted them. */
function ofOver(now: Figure, before: Figure, where: string, isOneUnit = true): Direction {
  const isSame = isOneUnit ? now.amount.equals(before.amount) : ties(now, before);
  const way = isSame ? "same" : now.amount.lessThan(before.amount) ? "better" : "worse";
  const { amount } = before;
  const size = amount.isZero() ? "on budget" : `${sayAmount(amount.abs())} ${amount.isNegative() ? "under" : "over"}`;
  return { way, before: `${size} ${where}` };
}

const ORDER = { G: 0, A: 1, R: 2 } as const;

/** The rating that stands in the column of the period before, where only ratings are kept from period to period. */
function fromRatingBefore({ sheet }: Scope, { line, cell, allowed }: RateableLine): Direction | null {
  if (!cell || allowed.length > 1) return null;
  const at = latestBefore(line.cells("rag"), cell.period);
  const before = at && readRating(valueAt(sheet, at));
  if (!at || !before) return null;
  const step = ORDER[allowed[0]!] - ORDER[before];
  return {
    way: step === 0 ? "same" : step < 0 ? "better" : "worse",
    before: `${RAG_NAMES[before]} ${whereIn(at)}`,
  };
}

function whereIn(cell: LineCell): string {
  return `${cell.period === null ? "a period earlier" : `in ${cell.period}`} (${cellName(cell)})`;
}

function fromPriorReturn(scope: Scope, rated: RateableLine): Direction | null {
  const before = inPriorReturn(scope, rated.line);
  const figures = before && lineFigures(before.scope, before.line);
  const [unit, other] = [scope.schedule.unit, before?.scope.schedule.unit];
  if (!figures || !unit || !other) return null;
  const then = scale(figures.over, other.pounds / unit.pounds);
  return ofOver(rated.over, then, "in the previous return", unit.pounds === other.pounds);
}

/** A measure's own outturn of an earlier quarter, or in the first quarter of the year before; else the return before. */
export function measureDirection(scope: Scope, measure: RatedMeasure): Direction | null {
  const { line, outturn, outturnAt } = measure;
  const at = earlierOutturn(line, outturnAt, outturn);
  const own = at && measureAt(scope.sheet, at);
  if (at && own && own.isRatio === outturn.isRatio) return ofMeasure(measure, own, whereIn(at));
  const before = inPriorReturn(scope, line);
  const there = before && latestFilled(before.scope.sheet, before.line.cells("outturn"));
  const isEarlier = there && (comparePeriods(there.period, outturnAt.period) ?? -1) < 0;
  const then = there && isEarlier ? measureAt(before.scope.sheet, there) : null;
  return then && then.isRatio === outturn.isRatio ? ofMeasure(measure, then, "in the previous return") : null;
}

function ofMeasure({ outturn, better }: RatedMeasure, before: MeasureFigure, where: string): Direction {
  const change = outturn.amount.comparedTo(before.amount);
  const isBetter = better === "lower" ? change < 0 : change > 0;
  return { way: change === 0 ? "same" : isBetter ? "better" : "worse", before: `${sayFigure(before)} ${where}` };
}

/** A share or a rate at the end of last year is what the first quarter follows; a count of a whole year is not. */
function earlierOutturn(line: ScheduleLine, at: LineCell, { isRatio }: MeasureFigure): LineCell | null {
  const outturns = line.cells("outturn").filter(({ row, column }) => row !== at.row || column !== at.column);
  const priors = line.cells("prior-outturn");
  const own = latestBefore([...outturns, ...priors], at.period);
  if (own) return own;
  const isLevel = isRatio || /\brate\b|%|per ?cent|per 1[\d,]+|proportion|timeliness/i.test(line.label);
  const years = isLevel ? priors.filter(({ period }) => isYearBefore(period, at.period)) : [];
  return years.length === 1 ? years[0]! : null;
}

interface Partner {
  readonly scope: Scope;
  readonly line: ScheduleLine;
}

type Lines = ReadonlyMap<string, readonly Partner[]>;

const known = new WeakMap<Schedule, Lines>();

/** The line of the same name in the previous return, in the schedule on the sheet of the same name where there are several. */
function inPriorReturn(scope: Scope, line: ScheduleLine): Partner | null {
  const subject = subjectOf(line.label);
  if (!scope.prior || subject === "" || linesNamed(scope.schedule, subject).length > 1) return null;
  let lines = known.get(scope.schedule);
  if (!lines) known.set(scope.schedule, (lines = priorLines(scope)));
  const partners = lines.get(subject) ?? [];
  if (partners.length < 2) return partners[0] ?? null;
  const alike = partners.filter((partner) => partner.scope.schedule.sheet === scope.schedule.sheet);
  return alike.length === 1 ? alike[0]! : null;
}

function priorLines(scope: Scope): Lines {
  const { workbook, pack } = scope.prior!;
  const lines = new Map<string, Partner[]>();
  for (const schedule of pack.schedules) {
    const sheet = findSheet(workbook, schedule.sheet);
    if (!sheet || schedule.kind !== scope.schedule.kind || !isBefore(schedule, scope.schedule)) continue;
    const there = { ...scope, schedule, sheet, workbook, pack, prior: null };
    for (const line of linesOf(schedule)) {
      const subject = subjectOf(line.label);
      if (subject === "" || linesNamed(schedule, subject).length > 1) continue;
      lines.set(subject, [...(lines.get(subject) ?? []), { scope: there, line }]);
    }
  }
  const own = linesOf(scope.schedule).filter(({ label }) => subjectOf(label) !== "");
  const common = own.filter(({ label }) => lines.has(subjectOf(label))).length;
  // Where most lines have no fellow the two are not returns of one service.
  return common * 2 >= own.length ? lines : new Map();
}

/** Unless both say of what period they are, and the one said to be before is not. */
function isBefore(one: Schedule, other: Schedule): boolean {
  const period = ({ title, sheet }: Schedule) => periodIn(title) ?? periodIn(sheet);
  return (comparePeriods(period(one), period(other)) ?? -1) < 0;
}

const subjects = new WeakMap<Schedule, ReadonlyMap<string, readonly ScheduleLine[]>>();

function linesNamed(schedule: Schedule, subject: string): readonly ScheduleLine[] {
  const named = subjects.get(schedule) ?? bySubject(schedule);
  subjects.set(schedule, named);
  return named.get(subject) ?? [];
}

function bySubject(schedule: Schedule): ReadonlyMap<string, readonly ScheduleLine[]> {
  const named = new Map<string, ScheduleLine[]>();
  for (const line of linesOf(schedule)) {
    const subject = subjectOf(line.label);
    named.set(subject, [...(named.get(subject) ?? []), line]);
  }
  return named;
}
