/** A number of people with its rate, each in a cell of its own or both in words. */
import { impliedPopulation, type PopulationBounds } from "../../budget";
import { perIn, readCell } from "../../checking";
import { Decimal, fromExcel, roundHalfUp } from "../../money";
import { periodIn } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";

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
export const TARGET = /target|planned|ambition|trajectory|aim\b/i;
/** Figures of other places are no part of a council's own series. */
export const ELSEWHERE = /england|national|neighbour|benchmark|region|south |north |average|statistical|comparator/i;

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

const populations = new WeakMap<RatedCount, PopulationBounds | null>();

/** Between which whole numbers the population of a rate lies. */
export function populationOf(rated: RatedCount): PopulationBounds | null {
  const answer = populations.get(rated);
  if (answer !== undefined) return answer;
  const bounds = impliedPopulation(rated.count, rated.rate, rated.decimals, rated.per);
  populations.set(rated, bounds);
  return bounds;
}
