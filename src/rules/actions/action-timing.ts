/** When an action falls due: the dates that its cells name, and the words that stand for a rhythm instead. */
import type { ColumnRole } from "../../packs";
import { type NamedDate, datesIn } from "../named-dates";
import type { ActionLine } from "./action-lines";

export const TIMEFRAMES: readonly ColumnRole[] = ["timeframe", "revised-date", "original-date"];

const RECURRING =
  /\b(daily|weekly|fortnightly|monthly|quarterly|termly|annual(ly)?|yearly|bi-?(monthly|annual(ly)?|weekly)|half.?yearly|six.?monthly|on.?going|continu(ous|ing|al)(ly)?|rolling|every|each|regular(ly)?|per (week|month|quarter|term|year)|business as usual|bau|as (and when|required|needed))\b/i;
/** A time that can be read though no year is given: a month, a quarter, a term, so many weeks. */
const PERIOD =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may \d|(by|in|end|of|from|mid|early|late) may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|spring|summer|autumn|winter|easter|christmas|q[1-4]|quarter|p(eriod )?\d{1,2}|year.?end|end of (the )?(financial |academic |calendar )?(year|term|month)|(this|next|current) (week|month|quarter|term|year)|(short|medium|long)(er)?.?term|year \d|phase \d|immediate(ly)?|asap|now|complet(e|ed)|done|closed|n\/?a)\b|\d+ ?(-|–|to)? ?\d* ?(day|week|month|year)s?\b|\b(one|two|three|four|five|six|nine|twelve|eighteen) (day|week|month|year)s?\b|^may\.?$|\b\d{1,2}\/\d{1,2}\b|\b\d{2}\/\d{2}\b|\bfy ?\d\d/i;

export function isRecurring(words: string): boolean {
  return RECURRING.test(words);
}

/** Whether words say when at all. */
export function saysWhen(words: string): boolean {
  return datesIn(words).length > 0 || isRecurring(words) || PERIOD.test(words);
}

/** The dates of a line's cells of a role, with the words in which they stand. */
export function datesOf(line: ActionLine, role: ColumnRole): readonly NamedDate[] {
  return line.cells(role).flatMap(({ value }) => datesIn(value));
}
