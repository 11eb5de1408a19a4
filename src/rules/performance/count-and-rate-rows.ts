/** Tables of measures down and dates across in which one row has the number and the one beside it the rate. */
import { perIn } from "../../checking";
import type { Schedule, ScheduleColumn } from "../../packs";
import type { Sheet } from "../../workbook";
import { ratedCount, type RateSeries } from "./rated-count";

const RATE = /\brate\b|per 10,?000|per 1,?000|per 100,?000/i;
const NO_RATE = /%|per ?cent|share|proportion|timeliness|within|£|cost|average/i;
const NO_COUNT = /population|mid.?year|estimate|\bons\b|^(all )?children aged/i;
const NO_FIGURE = new Set(["change", "change-percentage", "percentage", "label", "note", "rag", "polarity", "measure"]);
const FILLING =
  /\b(rate|number|no|count|of|the|with|a|an|per|10,?000|1,?000|100,?000|total|population|aged?|0-17|under 18)\b|[^a-z ]/g;

/** Only neighbours of one name, or where the rate's row names nothing else, are taken for number and rate of the same people. */
export function pairsOfRows(schedule: Schedule, sheet: Sheet): readonly RateSeries[] {
  const rows = schedule.rows.filter(({ role }) => role !== "blank" && role !== "section");
  const columns = schedule.columns.filter(isOfOneTime);
  if (columns.length < 2) return [];
  return rows.flatMap((rate, at): readonly RateSeries[] => {
    if (!RATE.test(rate.label) || NO_RATE.test(rate.label)) return [];
    const count = [rows[at - 1], rows[at + 1]].find((other) => other && areOfSame(other.label, rate.label));
    if (!count) return [];
    const words = `${rate.label} ${schedule.title}`;
    const statements = columns.flatMap(({ column, heading }) => {
      const label = heading;
      return ratedCount(sheet, { row: count.row, column }, { row: rate.row, column }, label, words) ?? [];
    });
    return perIn(words) === null ? [] : [{ name: count.label, statements }];
  });
}

function isOfOneTime({ role, period, heading }: ScheduleColumn): boolean {
  return !NO_FIGURE.has(role) && (period !== null || /target|outturn|baseline/i.test(heading));
}

function areOfSame(count: string, rate: string): boolean {
  if (RATE.test(count) || NO_RATE.test(count) || NO_COUNT.test(count)) return false;
  const [one, other] = [stemOf(count), stemOf(rate)];
  return other === "" || one === other || one.includes(other) || other.includes(one);
}

function stemOf(label: string): string {
  return label
    .toLowerCase()
    .replace(FILLING, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^children$/, "");
}
