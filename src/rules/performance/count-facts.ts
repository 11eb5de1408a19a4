/** Numbers of people that tables state for a month, with the words that say who was counted. */
import { readCell, type Scope } from "../../checking";
import { Decimal } from "../../money";
import { financialYearIn, periodIn, type Pack, type Schedule, type ScheduleColumn } from "../../packs";
import type { CellAddress } from "../../workbook";
import { findSheet, numberFormatAt } from "../../workbook";
import { sentencesOf } from "./change-in-words";

export interface CountFact {
  readonly schedule: Schedule;
  readonly cell: CellAddress;
  /** The content words, in order: "child plan protection". */
  readonly subject: string;
  /** "2024-06". */
  readonly month: string;
  readonly count: Decimal;
}

const MONTH = /^20\d\d-\d\d$/;
/** What is no count of what was, or not of this place, or not of one month. */
const NO_COUNT =
  /\brates?\b|\bper\b|%|share|proportion|ratio|average|mean\b|median|cost|spend|expenditure|£|\bdays?\b|\bweeks?\b|hours|\bfte\b|score|change|variance|target|planned|forecast|expect|projected|projection|trajectory|ambition|estimate|budget|england|national|neighbour|benchmark|region|comparator|cumulative|to date|\bytd\b|rolling|population/i;
const NO_FIGURE = new Set([
  "label",
  "note",
  "code",
  "rag",
  "text",
  "polarity",
  "measure",
  "target",
  "rate",
  "percentage",
  "population",
  "average",
  "change",
  "change-percentage",
]);
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const DATES = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})(?:[a-z]*)\b\.?(?:,? '?(?:20)?\d\d\b)?|\b20\d\d\b`,
  "gi",
);
const ALSO_CALLED: readonly (readonly [RegExp, string])[] = [
  [/\bcpp\b/g, "child protection plan"],
  [/\bcp\b/g, "child protection"],
  [/\b(lac|cla|cyp in care|children in care|children looked after)\b/g, "looked after children"],
];
const FILLING = new Set(
  "the a an of with in on at to for and or by as is are was were be been has have had number numbers no total all count counts rate per 10 000 10000 which who that being current currently latest actual end month monthly quarter date year period measure figure figures our subject there overall table activity start".split(
    " ",
  ),
);
const PEOPLE = new Set(
  "child people person adult pupil student client carer resident user case plan foster".split(" "),
);
/** One word alone names no one group of people. */
const FEWEST_WORDS = 2;

/** The words of a name that tell who is counted, each once, in one order and one form. */
export function contentWords(text: string): readonly string[] {
  const plain = ALSO_CALLED.reduce((so, [name, usual]) => so.replace(name, usual), text.toLowerCase());
  const words = plain
    .replace(DATES, " ")
    .replace(/[’']s?\b/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !FILLING.has(word))
    .map((word) => (word === "children" ? "child" : word.length > 3 ? word.replace(/(?<=[^s])s$/, "") : word));
  return [...new Set(words)].sort();
}

const known = new WeakMap<Pack, readonly CountFact[]>();

/** The counts of a pack's tables; what one table says twice under the same name is left out. */
export function countFactsOf({ pack, workbook }: Pick<Scope, "pack" | "workbook">): readonly CountFact[] {
  const answer =
    known.get(pack) ??
    pack.schedules.flatMap((schedule) => {
      const facts = factsIn(workbook, schedule);
      const times = new Map<string, number>();
      for (const fact of facts) times.set(nameOf(fact), (times.get(nameOf(fact)) ?? 0) + 1);
      return facts.filter((fact) => times.get(nameOf(fact)) === 1);
    });
  known.set(pack, answer);
  return answer;
}

function nameOf({ subject, month }: CountFact): string {
  return `${month} ${subject}`;
}

function factsIn(workbook: Scope["workbook"], schedule: Schedule): readonly CountFact[] {
  const sheet = findSheet(workbook, schedule.sheet);
  const { kind } = schedule;
  const isOfPeople = kind === "activity" || kind === "performance" || (kind === "table" && schedule.unit === null);
  if (!sheet || !isOfPeople || (NO_COUNT.test(schedule.title) && !/count|number/i.test(schedule.title))) return [];
  const columns = schedule.columns.filter(({ role, heading }) => !NO_FIGURE.has(role) && !NO_COUNT.test(heading));
  const facts: CountFact[] = [];
  let section = "";
  for (const { row, role, label } of schedule.rows) {
    if (role === "section") section = label;
    if ((role !== "line" && role !== "total") || NO_COUNT.test(label)) continue;
    const ofLabel = periodIn(label);
    for (const column of columns) {
      const month = monthOf(column, ofLabel);
      if (month === null) continue;
      const cell = { row, column: column.column };
      const reading = readCell(sheet, cell);
      if (reading.kind !== "number" || !Number.isInteger(reading.amount) || reading.amount < 2) continue;
      if (numberFormatAt(sheet, cell)?.includes("%")) continue;
      const words = contentWords(`${schedule.title} ${section} ${label} ${column.heading}`);
      if (words.length < FEWEST_WORDS || !words.some((word) => PEOPLE.has(word))) continue;
      facts.push({ schedule, cell, subject: words.join(" "), month, count: new Decimal(reading.amount) });
    }
  }
  return facts;
}

/** The month that heading or label names, if just one of them names a period. */
function monthOf({ period }: ScheduleColumn, ofLabel: string | null): string | null {
  if (period !== null && ofLabel !== null) return null;
  const only = period ?? ofLabel;
  return only !== null && MONTH.test(only) ? only : null;
}

const years = new WeakMap<Pack, ReadonlyMap<string, string | null>>();

/** The month that a sentence means: "06" is "2024-06" only where the pack speaks of no other June. */
export function wholeMonth(pack: Pack, month: string): string | null {
  if (MONTH.test(month)) return month;
  const answer = years.get(pack) ?? onlyMonths(pack);
  years.set(pack, answer);
  return answer.get(month) ?? null;
}

function onlyMonths(pack: Pack): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const named = pack.schedules.flatMap(({ title, columns, rows, texts }) => [
    periodIn(title),
    ...columns.map(({ period }) => period),
    ...rows.map(({ label }) => periodIn(label)),
    ...texts.flatMap(({ text }) => sentencesOf(text).map(periodIn)),
  ]);
  for (const period of named) {
    if (period === null || !MONTH.test(period) || financialYearIn(period) !== null) continue;
    const month = period.slice(5);
    found.set(month, found.has(month) && found.get(month) !== period ? null : period);
  }
  return found;
}
