/** Facts that a pack states twice: found where two schedules have lines of the same names and most of their figures agree. */
import type { Decimal } from "../../money";
import type { Pack, Schedule } from "../../packs";
import { findSheet, type Workbook } from "../../workbook";
import type { Fact, Measured, NamedLine } from "./fact";
import { cellOf, factAt, measuresOf } from "./fact";

/** One fact stated in two places that do not agree. */
export interface Restatement {
  readonly measure: string;
  readonly period: string | null;
  /** The statement to look at: the coarser one, else the later. */
  readonly fact: Fact;
  readonly other: Fact;
  /** How many of the lines that both schedules state agree, of how many. */
  readonly agree: number;
  readonly of: number;
  /** By which power of a thousand the two differ, where nothing else parts them. */
  readonly factor: 1_000 | 1_000_000 | null;
  /** Whether all lines of the two differ by that factor: then the unit is at fault, not a figure. */
  readonly isWhole: boolean;
}

/** A label in more schedules than this names no one thing, such as the lines of forty returns in one workbook. */
const MOST_SCHEDULES = 12;
/** So many lines must agree before the rest are taken to be the same facts. */
const FEWEST_AGREEING = 2;

const answers = new WeakMap<Pack, readonly Restatement[]>();

/** All disagreements of a pack, and how many facts were compared. */
export function restatements(pack: Pack, workbook: Workbook): readonly Restatement[] {
  const known = answers.get(pack);
  if (known) return known;
  const found = pairsOf(pack).flatMap(([a, b]) => compare(a, b, workbook));
  answers.set(pack, found);
  return found;
}

type Pair = readonly [Measured, Measured];

const paired = new WeakMap<Pack, readonly Pair[]>();

/** Measures of two schedules that may state the same facts. */
export function pairsOf(pack: Pack): readonly Pair[] {
  const known = paired.get(pack);
  if (known) return known;
  const found = findPairs(pack);
  paired.set(pack, found);
  return found;
}

function findPairs(pack: Pack): readonly Pair[] {
  const pairs = new Map<Measured, Map<Measured, number>>();
  for (const { list, subjects } of statedTogether(pack)) {
    if (list.length < 2 || list.length > MOST_SCHEDULES) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.schedule === b.schedule || !isSamePeriod(a.period, b.period)) continue;
        const partners = pairs.get(a) ?? new Map<Measured, number>();
        pairs.set(a, partners.set(b, (partners.get(b) ?? 0) + subjects));
      }
    });
  }
  return [...pairs].flatMap(([a, partners]) =>
    [...partners].filter(([, shared]) => shared > FEWEST_AGREEING).map(([b]) => [a, b] as const),
  );
}

/** All that state one measure of some subjects, and of how many. */
interface Together {
  readonly list: readonly Measured[];
  readonly subjects: number;
}

/** Measure by measure; subjects that stand in the very same schedules are looked at together, as those of forty returns are. */
function statedTogether({ schedules }: Pack): readonly Together[] {
  const stating = new Map<string, number[]>();
  for (const [number, schedule] of schedules.entries()) {
    // All measures of a schedule have the same lines.
    for (const subject of measuresOf(schedule)[0]?.bySubject.keys() ?? []) {
      const own = stating.get(subject);
      if (own) own.push(number);
      else stating.set(subject, [number]);
    }
  }
  const alike = new Map<string, { readonly lists: ReadonlyMap<string, readonly Measured[]>; subjects: number }>();
  for (const own of stating.values()) {
    if (own.length < 2) continue;
    const name = own.join();
    const known = alike.get(name);
    if (known) known.subjects++;
    else alike.set(name, { lists: byMeasure(own.map((number) => schedules[number]!)), subjects: 1 });
  }
  return [...byMeasure(schedules).keys()].flatMap((measure) =>
    [...alike.values()].map(({ lists, subjects }) => ({ list: lists.get(measure) ?? [], subjects })),
  );
}

function byMeasure(schedules: readonly Schedule[]): ReadonlyMap<string, readonly Measured[]> {
  const lists = new Map<string, Measured[]>();
  for (const measured of schedules.flatMap(measuresOf)) {
    const list = lists.get(measured.measure);
    if (list) list.push(measured);
    else lists.set(measured.measure, [measured]);
  }
  return lists;
}

/** A year holds its quarters' figures only at its end: what names another period is another fact. */
function isSamePeriod(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

interface Compared {
  readonly a: Fact;
  readonly b: Fact;
  readonly ties: boolean;
  readonly factor: Restatement["factor"];
}

function compare(a: Measured, b: Measured, workbook: Workbook): readonly Restatement[] {
  if ((a.schedule.unit === null) !== (b.schedule.unit === null)) return [];
  const compared: Compared[] = [];
  for (const [subject, at] of a.bySubject) {
    const beside = b.bySubject.get(subject);
    if (!beside) continue;
    const [first, second] = [factIn(a, at, workbook), factIn(b, beside, workbook)];
    if (!first || !second) continue;
    const ties = doTie(first, second, 1);
    compared.push({ a: first, b: second, ties, factor: ties ? null : factorBetween(first, second) });
  }
  const agree = compared.filter(({ ties }) => ties).length;
  const scaled = compared.filter(({ factor }) => factor !== null);
  const isWhole = compared.length >= 3 && scaled.length === compared.length;
  const apart = compared.length - agree;
  const isSame = agree >= FEWEST_AGREEING && apart <= Math.max(1, compared.length / 4);
  if (!isWhole && !isSame) return [];
  const telling = isWhole ? scaled.slice(0, 1) : compared.filter(({ ties }) => !ties);
  return telling.map(({ a: first, b: second, factor }): Restatement => {
    const [fact, other] = isCoarser(first, second) ? [first, second] : [second, first];
    return {
      measure: a.measure,
      period: a.period ?? b.period,
      fact,
      other,
      agree,
      of: compared.length,
      factor,
      isWhole,
    };
  });
}

function factIn(measured: Measured, line: NamedLine, workbook: Workbook): Fact | null {
  const { schedule } = measured;
  const sheet = findSheet(workbook, schedule.sheet);
  return sheet ? factAt(workbook, schedule, sheet, cellOf(measured, line), line.label) : null;
}

/** Whether the two intervals meet when the second is taken `factor` times; sign conventions may differ between two schedules. */
function doTie(a: Fact, b: Fact, factor: number): boolean {
  const low = b.low.times(factor);
  const high = b.high.times(factor);
  const meets = (from: Decimal, to: Decimal) => a.low.lessThanOrEqualTo(to) && from.lessThanOrEqualTo(a.high);
  return meets(low, high) || meets(high.neg(), low.neg());
}

const FACTORS = [1_000, 1_000_000] as const;

function factorBetween(a: Fact, b: Fact): Restatement["factor"] {
  return FACTORS.find((factor) => doTie(a, b, factor) || doTie(b, a, factor)) ?? null;
}

/** £m before £000 before £: a summary is drawn from the schedule, not the schedule from it. */
function isCoarser(a: Fact, b: Fact): boolean {
  return (a.schedule.unit?.pounds ?? 1) > (b.schedule.unit?.pounds ?? 1);
}
