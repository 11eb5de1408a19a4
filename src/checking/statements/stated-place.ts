/** The last place a column's typed figures are stated to. */
import { lastPlace } from "../../money";
import type { Schedule } from "../../packs";
import type { Sheet } from "../../workbook";
import { formulaAt } from "../../workbook";
import { ownHalfPlace } from "./rounding-slack";

/** As many rows as tell the habit of a column. */
const SAMPLE = 400;
/** 7.4 among thousandths says 7.400, but one stray 0.333333 among whole thousands does not make the others exact. */
const HABIT = 0.25;
/** Figures with more places than these were reckoned, not stated; each is good to its own digits. */
const MOST_PLACES = 4;

const places = new WeakMap<Schedule, Map<number, number | null>>();

/** Half of the place a typed cell of the schedule is stated to: its own, or its column's where that is finer. */
export function statedHalfPlace(schedule: Schedule, sheet: Sheet, column: number, amount: number): number {
  const own = ownHalfPlace(amount);
  if (own < 10 ** -MOST_PLACES) return own;
  const ofColumn = columnHalfPlace(schedule, sheet, column) ?? (amount === 0 ? finestHalfPlace(schedule, sheet) : null);
  return ofColumn === null ? own : Math.min(own, ofColumn);
}

/** A column of noughts says nothing of its places; the table's other columns do. */
function finestHalfPlace(schedule: Schedule, sheet: Sheet): number | null {
  const known = schedule.columns
    .map(({ column }) => columnHalfPlace(schedule, sheet, column))
    .filter((place) => place !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function columnHalfPlace(schedule: Schedule, sheet: Sheet, column: number): number | null {
  const known = places.get(schedule) ?? new Map<number, number | null>();
  places.set(schedule, known);
  const answer = known.get(column);
  if (answer !== undefined) return answer;
  const halfPlace = readHabit(schedule, sheet, column);
  known.set(column, halfPlace);
  return halfPlace;
}

function readHabit(schedule: Schedule, sheet: Sheet, column: number): number | null {
  const decimals: number[] = [];
  for (const { row } of schedule.rows.slice(0, SAMPLE)) {
    const value = sheet.values[row]?.[column];
    if (typeof value !== "number" || value === 0 || formulaAt(sheet, { row, column }) !== null) continue;
    decimals.push(Number.isInteger(value) ? 0 : -lastPlace(value).logarithm(10).toNumber());
  }
  if (decimals.length === 0) return null;
  decimals.sort((a, b) => b - a);
  const habitual = decimals[Math.ceil(decimals.length * HABIT) - 1]!;
  return habitual > MOST_PLACES ? null : 10 ** -habitual / 2;
}
