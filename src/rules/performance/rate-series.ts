/** Numbers of people with their rates, in the order in which a pack states them as one series. */
import { pairsInSentence, perIn, readCountAndRate, type Scope } from "../../checking";
import { type ColumnRole, linesOf, type Schedule, type ScheduleLine } from "../../packs";
import type { Sheet } from "../../workbook";
import { valueAt } from "../../workbook";
import { sentencesOf } from "./change-in-words";
import { pairsOfRows } from "./count-and-rate-rows";
import { ELSEWHERE, TARGET, USUAL_PER, type RateSeries, type RatedCount, ratedCount } from "./rated-count";

const known = new WeakMap<Schedule, readonly RateSeries[]>();

export function rateSeriesOf(scope: Pick<Scope, "schedule" | "sheet">): readonly RateSeries[] {
  const answer =
    known.get(scope.schedule) ??
    readSeries(scope)
      .filter(({ statements }) => statements.length > 1)
      .map(toTheirPlaces);
  known.set(scope.schedule, answer);
  return answer;
}

/** 62 among tenths says 62.0: Excel does not keep the nought. */
function toTheirPlaces({ name, statements }: RateSeries): RateSeries {
  const fewest = Math.min(...statements.flatMap(({ decimals }) => (decimals > 0 ? [decimals] : [])));
  const isWhole = ({ decimals }: RatedCount) => decimals === 0 && Number.isFinite(fewest);
  return { name, statements: statements.map((rated) => (isWhole(rated) ? { ...rated, decimals: fewest } : rated)) };
}

function readSeries({ schedule, sheet }: Pick<Scope, "schedule" | "sheet">): readonly RateSeries[] {
  if (schedule.kind === "text") return seriesInWords(schedule);
  if (schedule.kind !== "performance" && schedule.kind !== "activity" && schedule.kind !== "table") return [];
  const byWords = hasPairs(schedule, sheet) ? linesOf(schedule).map((line) => inOneCell(schedule, sheet, line)) : [];
  const downThePage = downLines(schedule, sheet);
  return [...byWords, ...downThePage, ...(downThePage.length > 0 ? [] : pairsOfRows(schedule, sheet))];
}

/** A number, and another in brackets after it. */
const PAIR = /\d[^]*[([][^]*\d/;

/** Whether some cell may say count and rate in one: of a table of a thousand lines nearly always none does. */
function hasPairs({ range }: Schedule, { values }: Sheet): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const value = values[row]?.[column];
      if (typeof value === "string" && PAIR.test(value)) return true;
    }
  }
  return false;
}

/** One measure across its columns, count and rate in each cell. */
function inOneCell(schedule: Schedule, sheet: Sheet, line: ScheduleLine): RateSeries {
  const inWords = (role: ColumnRole) =>
    line.cells(role).flatMap((cell) => {
      const value = valueAt(sheet, cell);
      return typeof value === "string" ? [{ ...cell, role, value }] : [];
    });
  const cells = (["prior-outturn", "target", "outturn", "figure", "text", "prior", "current"] as const)
    .flatMap(inWords)
    .sort((a, b) => a.column - b.column);
  const statements = cells.flatMap(({ row, column, heading, period, role, value }): readonly RatedCount[] => {
    const pair = ELSEWHERE.test(heading) ? null : readCountAndRate(value);
    if (!pair) return [];
    return [
      {
        cell: { row, column },
        countCell: { row, column },
        label: heading,
        ...pair,
        per: pair.per ?? perIn(line.label) ?? USUAL_PER,
        period,
        isTarget: role === "target" || TARGET.test(heading),
        population: null,
      },
    ];
  });
  return { name: line.label || schedule.title, statements };
}

/** Count and rate in columns (rows, of a schedule on its side), the dates down the page. */
function downLines(schedule: Schedule, sheet: Sheet): readonly RateSeries[] {
  const all: RateSeries[] = [];
  let open: RatedCount[] = [];
  for (const line of linesOf(schedule)) {
    const [counts, rates] = [line.cells("count"), line.cells("rate")];
    const statements = rates.flatMap((rate, at) => {
      const count = counts[at];
      const isAlone = rates.length === 1;
      const label = isAlone ? line.label : rate.heading;
      return count
        ? (ratedCount(sheet, count, rate, label, `${rate.heading} ${schedule.title}`, line.cell("population")) ?? [])
        : [];
    });
    if (counts.length !== rates.length || statements.length === 0) continue;
    if (rates.length > 1) {
      all.push({ name: line.label, statements });
      continue;
    }
    const [only] = statements as [RatedCount];
    const isRepeated = open.some(({ label }) => label === only.label);
    if (isRepeated) {
      all.push({ name: schedule.title, statements: open });
      open = [];
    }
    if (only.period !== null || only.isTarget) open.push(only);
  }
  return open.length === 0 ? all : [...all, { name: schedule.title, statements: open }];
}

function seriesInWords({ texts }: Schedule): readonly RateSeries[] {
  return texts.flatMap(({ cell, text }) =>
    sentencesOf(text).map((sentence): RateSeries => ({
      name: "",
      statements: pairsInSentence(sentence).map((pair) => ({
        cell,
        countCell: cell,
        label: "",
        ...pair,
        per: pair.per ?? USUAL_PER,
        period: null,
        isTarget: false,
        population: null,
      })),
    })),
  );
}
