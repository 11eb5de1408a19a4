/** Dates as a policy keeps them, "2024-06-30", and as people and Excel write them. */

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WITH_SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/i;

/** "2024-06-30", "30/06/2024" and "30 June 2024" as "2024-06-30"; undefined for what is no day of the calendar. */
export function readDate(input: unknown): string | undefined {
  const text = typeof input === "string" ? input.replace(/\s+/g, " ").trim() : "";
  const iso = ISO.exec(text);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashes = WITH_SLASHES.exec(text);
  if (slashes) return toIso(Number(slashes[3]), Number(slashes[2]), Number(slashes[1]));
  const words = IN_WORDS.exec(text);
  return words ? toIso(Number(words[3]), monthNamed(words[2]!), Number(words[1])) : undefined;
}

/** "March 2020" as "2020-03-31"; null for anything else. */
export function lastDayOf(text: string): string | null {
  const words = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text.replace(/\s+/g, " ").trim());
  const month = words ? monthNamed(words[1]!) : 0;
  return month === 0 ? null : new Date(Date.UTC(Number(words![2]), month, 0)).toISOString().slice(0, 10);
}

/** "2020-03-31" as "31 March 2020". */
export function sayDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso)!;
  const name = MONTHS[Number(month) - 1]!;
  return `${Number(day)} ${name[0]!.toUpperCase()}${name.slice(1)} ${year}`;
}

/** "June" and "Jun" are 6; 0 for no month. */
function monthNamed(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}

function toIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const DAY = 86_400_000;
/** Excel's day 0; right from March 1900 on, for Excel has a 29 February 1900. */
const DAY_NIL = Date.UTC(1899, 11, 30);

/** Excel's serial number for a date. */
export function toSerial(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - DAY_NIL) / DAY;
}

/** The date of a serial number of Excel, without its time of day; null where there is none. */
export function fromSerial(serial: number): string | null {
  const date = new Date(DAY_NIL + Math.floor(serial) * DAY);
  return serial >= 61 && serial < 2_958_466 ? date.toISOString().slice(0, 10) : null;
}
