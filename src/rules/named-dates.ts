/** The days and periods that words or a cell name, each with its first and its last day. */
import { financialYearIn } from "../packs";
import { fromSerial, lastDayOf, readDate } from "../plan";
import type { CellValue } from "../workbook";

/** Days as "2019-09-30", so that they compare as they stand. */
export interface NamedDate {
  readonly first: string;
  readonly last: string;
  readonly words: string;
  /** Where it begins in the text. */
  readonly at: number;
}

type Days = readonly [first: string, last: string];

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(20\\d\\d)(?![/\\d]|[-–]\\d)";
const FINANCIAL = "20\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d(?![\\d/-])";

/** Tried in this order; what one has read the next does not read again. */
const FORMS: readonly { readonly form: RegExp; readonly read: (parts: readonly string[]) => Days | null }[] = [
  { form: /\b(20\d\d-\d\d-\d\d)\b/g, read: ([day]) => oneDay(day!) },
  {
    form: /(?<![\d/.])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)(?![\d/])/g,
    read: ([day, month, year]) => oneDay(`${day}/${month}/${inFull(year!)}`),
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]'?(20\\d\\d|\\d\\d)(?![/\\d])`, "gi"),
    read: ([day, month, year]) => oneDay(`${day} ${month} ${inFull(year!)}`),
  },
  {
    form: new RegExp(`\\b${MONTH}\\s?(?:and|to|until|-|–|/)\\s?(?:the end of )?${MONTH},? ${YEAR}`, "gi"),
    read: ([from, to, year]) => monthsFrom(from!, to!, Number(year)),
  },
  {
    form: new RegExp(`\\b${MONTH}(?:[ ,-]| of )\\s?${YEAR}`, "gi"),
    read: ([month, year]) => wholeMonth(month!, year!),
  },
  {
    form: new RegExp(`\\b${MONTH}(?:-| ?['’])(\\d\\d)(?!\\d)`, "gi"),
    read: ([month, year]) => wholeMonth(month!, inFull(year!)),
  },
  {
    form: new RegExp(`\\b(?:q|qtr|quarter)\\s?([1-4]),?(?: of| in)? (${FINANCIAL})`, "gi"),
    read: ([quarter, year]) => quarterOf(Number(quarter), year!),
  },
  {
    form: new RegExp(`(?<![\\d/-])(${FINANCIAL})\\s(?:q|qtr|quarter)\\s?([1-4])\\b`, "gi"),
    read: ([year, quarter]) => quarterOf(Number(quarter), year!),
  },
  { form: new RegExp(`(?<![\\d/-])(${FINANCIAL})`, "gi"), read: ([year]) => financialYear(year!) },
  { form: new RegExp(`(?<![\\d/.,£-])${YEAR}(?![.,]\\d)`, "g"), read: ([year]) => [`${year}-01-01`, `${year}-12-31`] },
];
/** Serial numbers of 2000 to 2100: a number in a column of dates is one of them, a year, or no date. */
const SERIALS = { from: 36_526, to: 73_415 };

/** "between June and September 2020", "31/01/20", "Q2 2020/21" or a date of Excel; empty where none is named. */
export function datesIn(value: CellValue): readonly NamedDate[] {
  if (typeof value === "number") return ofNumber(value);
  if (typeof value !== "string") return [];
  let rest = value.replace(/\s/g, " ");
  const found: NamedDate[] = [];
  for (const { form, read } of FORMS) {
    for (const match of rest.matchAll(form)) {
      const days = read(match.slice(1));
      if (!days) continue;
      found.push({ first: days[0], last: days[1], words: match[0].trim(), at: match.index });
      rest = rest.slice(0, match.index) + "~".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** The last day that any of them names. */
export function latestOf(dates: readonly NamedDate[]): string | null {
  return dates.reduce<string | null>((latest, { last }) => (latest === null || last > latest ? last : latest), null);
}

/** The first day that any of them names. */
export function earliestOf(dates: readonly NamedDate[]): string | null {
  return dates.reduce<string | null>(
    (first, date) => (first === null || date.first < first ? date.first : first),
    null,
  );
}

function ofNumber(value: number): readonly NamedDate[] {
  if (Number.isInteger(value) && value >= 2000 && value < 2100) return datesIn(String(value));
  const day = value >= SERIALS.from && value < SERIALS.to ? fromSerial(value) : null;
  return day === null ? [] : [{ first: day, last: day, words: day, at: 0 }];
}

function oneDay(text: string): Days | null {
  const day = readDate(text);
  return day === undefined ? null : [day, day];
}

function wholeMonth(month: string, year: string): Days | null {
  const last = lastDayOf(`${month.replace(".", "")} ${year}`);
  return last === null ? null : [`${last.slice(0, 7)}-01`, last];
}

/** "November to February 2021" begins in the year before. */
function monthsFrom(from: string, to: string, year: number): Days | null {
  const end = wholeMonth(to, String(year));
  const start = wholeMonth(from, String(year));
  if (!start || !end) return null;
  return start[0] <= end[0] ? [start[0], end[1]] : [wholeMonth(from, String(year - 1))![0], end[1]];
}

function financialYear(words: string): Days | null {
  const year = financialYearIn(words)?.slice(0, 4);
  return year === undefined ? null : [`${year}-04-01`, `${Number(year) + 1}-03-31`];
}

function quarterOf(quarter: number, words: string): Days | null {
  const days = financialYear(words);
  if (!days) return null;
  const year = days[quarter === 4 ? 1 : 0].slice(0, 4);
  const [from, to] = (
    [
      ["apr", "jun"],
      ["jul", "sep"],
      ["oct", "dec"],
      ["jan", "mar"],
    ] as const
  )[quarter - 1]!;
  return monthsFrom(from, to, Number(year));
}

function inFull(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}
