/** Numbers of people with their rates, in the order in which a pack states them as one series. */
import { pairsInSentence, perIn, readCell, readCountAndRate, type Scope } from "../../checking";
import { impliedPopulation, type PopulationBounds } from "../../budget";
import { Decimal, fromExcel, roundHalfUp } from "../../money";
import { linesOf, periodIn, type Schedule, type ScheduleLine } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { valueAt } from "../../workbook";
import { sentencesOf } from "./change-in-words";
import { pairsOfRows } from "./count-and-rate-rows";

export interface RatedCount {
  /** Of the rate. */
  readonly cell: CellAddress;
  readonly countCell: CellAddress;
  /** "Outturn 23/24", "30 June 2024". */
  readonly label: string;
  readonly count: Decimal;
  readonly rate: Decimal;
  readonly decimals: number;
  readonly per: Decimal;
  readonly period: string | null;
  readonly isTarget: boolean;
  /** Where the population itself is stated, it is not implied. */
  readonly population: CellAddress | null;
}

export interface RateSeries {
  readonly name: string;
  readonly statements: readonly RatedCount[];
}

export const USUAL_PER = new Decimal(10_000);
const MOST_DECIMALS = 6;
const TARGET = /target|planned|ambition|trajectory|aim\b/i;
/** Figures of other places are no part of a council's own series. */
const ELSEWHERE = /england|national|neighbour|benchmark|region|south |north |average|statistical|comparator/i;

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

/** Between which whole numbers the population of a rate lies. */
export function populationOf({ count, rate, decimals, per }: RatedCount): PopulationBounds | null {
  return impliedPopulation(count, rate, decimals, per);
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
  const byWords = linesOf(schedule).map((line) => inOneCell(schedule, sheet, line));
  const downThePage = downLines(schedule, sheet);
  return [...byWords, ...downThePage, ...(downThePage.length > 0 ? [] : pairsOfRows(schedule, sheet))];
}

/** One measure across its columns, count and rate in each cell. */
function inOneCell(schedule: Schedule, sheet: Sheet, line: ScheduleLine): RateSeries {
  const cells = (["prior-outturn", "target", "outturn", "figure", "text", "prior", "current"] as const)
    .flatMap((role) => line.cells(role).map((cell) => ({ ...cell, role })))
    .sort((a, b) => a.column - b.column);
  const statements = cells.flatMap((cell): readonly RatedCount[] => {
    const value = valueAt(sheet, cell);
    if (typeof value !== "string" || ELSEWHERE.test(cell.heading)) return [];
    const pair = readCountAndRate(value);
    if (!pair) return [];
    return [
      {
        cell: { row: cell.row, column: cell.column },
        countCell: { row: cell.row, column: cell.column },
        label: cell.heading,
        ...pair,
        per: pair.per ?? perIn(line.label) ?? USUAL_PER,
        period: cell.period,
        isTarget: cell.role === "target" || TARGET.test(cell.heading),
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

/** Null where the two cells hold no count and no rate. */
export function ratedCount(
  sheet: Sheet,
  countCell: CellAddress,
  cell: CellAddress,
  label: string,
  words: string,
  population: CellAddress | null = null,
): RatedCount | null {
  const [count, rate] = [readCell(sheet, countCell), readCell(sheet, cell)];
  if (count.kind !== "number" || rate.kind !== "number" || ELSEWHERE.test(label)) return null;
  if (!Number.isInteger(count.amount) || count.amount <= 0 || rate.amount <= 0) return null;
  const exactly = fromExcel(rate.amount);
  const decimals = Math.min(exactly.decimalPlaces(), MOST_DECIMALS);
  return {
    cell: { row: cell.row, column: cell.column },
    countCell: { row: countCell.row, column: countCell.column },
    label,
    count: fromExcel(count.amount),
    rate: roundHalfUp(exactly, decimals),
    decimals,
    per: perIn(words) ?? USUAL_PER,
    period: periodIn(label),
    isTarget: TARGET.test(label),
    population: population && readCell(sheet, population).kind === "number" ? population : null,
  };
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
