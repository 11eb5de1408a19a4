/** The period that a heading or a sentence names, in one spelling, so that two of them can be compared. */
import { remembered } from "../workbook";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/**
 * "2024/25", "2024/25 Q1", "2024/25 P4", "2024-06" for a month, "2024" for a calendar year; without a year "Q1", "P4" or "06".
 * A financial year wins over a date inside it only where no month is named. Null when the text names no period.
 */
export const periodIn = remembered((heading): string | null => {
  const text = heading.toLowerCase();
  const year = financialYearIn(text);
  const part = quarterIn(text) ?? periodNumberIn(text);
  if (part !== null) return year === null ? part : `${year} ${part}`;
  const month = monthIn(text, year);
  return month ?? year ?? calendarYearIn(text);
});

/** "2024/25", "2024-25", "2024/2025", "24/25"; the second year must follow the first. */
export function financialYearIn(text: string): string | null {
  for (const [, century = "20", first, second] of text.matchAll(
    /(?<![\d/])(20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?![\d/])/g,
  )) {
    if ((Number(first) + 1) % 100 === Number(second)) return `${century}${first}/${second}`;
  }
  return null;
}

function quarterIn(text: string): string | null {
  const number = /\b(?:q|qtr|quarter)\s?\.?\s?([1-4])\b/.exec(text)?.[1];
  if (number) return `Q${number}`;
  const ordinal = ["first", "second", "third", "fourth"].findIndex((word) => text.includes(`${word} quarter`));
  return ordinal < 0 ? null : `Q${ordinal + 1}`;
}

function periodNumberIn(text: string): string | null {
  const number = /\b(?:period|month|p|m)\s?(1[0-2]|0?[1-9])\b/.exec(text)?.[1];
  return number ? `P${Number(number)}` : null;
}

function monthIn(text: string, year: string | null): string | null {
  const match = new RegExp(`\\b${MONTH}(?:\\s+'?(20\\d\\d|\\d\\d)\\b)?`).exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf(match[1]!) + 1;
  const number = String(month).padStart(2, "0");
  const written = match[2];
  if (written) return `${written.length === 2 ? `20${written}` : written}-${number}`;
  // Beside a financial year, April to December belong to its first year.
  if (year) return `${Number(year.slice(0, 4)) + (month >= 4 ? 0 : 1)}-${number}`;
  const bare = /\b(20\d\d)\b/.exec(text)?.[1];
  return bare ? `${bare}-${number}` : number;
}

function calendarYearIn(text: string): string | null {
  return /(?<![\d/.,])(20\d\d)(?![\d/.,]|\s?\/)/.exec(text)?.[1] ?? null;
}
