import type { Description, Rule, Scope } from "../../checking";
import { placeName, restatements } from "../../checking";
import { type Decimal, sayAmount } from "../../money";
import { type CellAddress, cellName } from "../../workbook";
import { textsOf } from "../texts-of";
import { EXACT } from "../tolerance-words";
import { type CountFact, countFactsOf, wholeMonth } from "./count-facts";
import { countsInWords } from "./counts-in-words";

interface Differing {
  readonly cell: CellAddress;
  readonly count: Decimal;
  /** Who was counted, as a sentence says it; null of a table's figure. */
  readonly words: string | null;
  readonly other: CountFact;
}

/** Other people, or the same ones otherwise defined, are further apart than a slip. */
const FURTHEST = 0.1;

/** The same number of people, for the same month, stated twice with two values. */
export const countDiffers: Rule<Differing> = {
  id: "count-differs",
  family: "performance",
  title: "Same count stated with two values",
  severity: "error",
  page: {
    finds:
      "A number of people for a month is the same wherever the pack states it: in two tables that otherwise agree, and in a sentence (“… fell from 744 in January to 643 in June”) that names the people as a table does.",
    matters:
      "People were counted once. Of two counts one is wrong, and the rates and changes reckoned from it are too.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring: 642 children with a child protection plan at June in one place, 643 in another.",
    turnOff: "Where counts are provisional and are restated on purpose within one pack.",
  },
  kinds: ["activity", "performance", "table", "text"],
  lacks: (scope) =>
    countFactsOf(scope).length > 0 ? null : "no table of the pack states a number of people for a month",
  *test(scope) {
    yield* fromTables(scope);
    for (const { cell, text } of textsOf(scope)) yield* fromWords(scope, cell, text);
  },
  describe: ({ cell, count, words, other }, { schedule }): Description => {
    const elsewhere = placeName(other.schedule, other.cell);
    const where = other.schedule.sheet === schedule.sheet ? elsewhere : `${elsewhere} on ${other.schedule.sheet}`;
    const [here, there] = [sayAmount(count), sayAmount(other.count)];
    const what = words === null ? placeName(schedule, cell) : `${cellName(cell)}, of ${words},`;
    return {
      cell,
      related: [{ ...other.cell, sheet: other.schedule.sheet }],
      name: `${other.subject} ${other.month}`,
      stated: here,
      expected: there,
      difference: sayAmount(count.minus(other.count)),
      message:
        `${what} says ${here} where ${where} says ${there}, for ${monthInWords(other.month)} too: ${here} ≠ ${there}. ` +
        "Find out which was counted and correct the other, or say how the two differ.",
    };
  },
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

function monthInWords(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** Figures of this table that an earlier one states otherwise, while another figure of the two agrees. */
function* fromTables(scope: Scope): Generator<Differing | null> {
  const { pack, workbook, schedule } = scope;
  const all = countFactsOf(scope);
  const own = all.filter((fact) => fact.schedule === schedule);
  const earlier = pack.schedules.slice(0, Math.max(0, pack.schedules.indexOf(schedule)));
  for (const other of own.length > 0 ? earlier : []) {
    const pairs = own.flatMap((fact) => {
      const same = all.find((that) => that.schedule === other && isSameFact(that, fact));
      return same ? [[fact, same] as const] : [];
    });
    const apart = pairs.filter(([fact, same]) => !fact.count.equals(same.count));
    for (let agree = pairs.length - apart.length; agree > 0; agree--) yield null;
    if (apart.length !== 1 || pairs.length < 2) continue;
    const [fact, same] = apart[0]!;
    if (!isRestated(fact, same)) yield { cell: fact.cell, count: fact.count, words: null, other: same };
  }

  /** What is found by comparing whole tables is not said twice. */
  function isRestated(one: CountFact, other: CountFact): boolean {
    return restatements(pack, workbook).some((found) =>
      [one, other].every(({ schedule: of, cell }) =>
        [found.fact, found.other].some((fact) => fact.schedule === of && isSameCell(fact.cell, cell)),
      ),
    );
  }
}

function* fromWords(scope: Scope, cell: CellAddress, text: string): Generator<Differing | null> {
  const said = countsInWords(text).flatMap(({ sentence, subject, words, month: named, count }) => {
    const month = wholeMonth(scope.pack, named);
    const others = countFactsOf(scope).filter((fact) => fact.subject === subject && fact.month === month);
    return others.length > 0 ? [{ sentence, words, count, others }] : [];
  });
  for (const { sentence, words, count, others } of said) {
    if (others.some((other) => other.count.equals(count))) {
      yield null;
      continue;
    }
    const [other] = others as [CountFact];
    const beside = said.filter((one) => one.sentence === sentence && one.count !== count);
    const isBorneOut = beside.some((one) => one.others.some((fact) => fact.count.equals(one.count)));
    const isClose = count.minus(other.count).abs().lessThanOrEqualTo(other.count.times(FURTHEST));
    const isElsewhere = beside.length > 0 && !isBorneOut;
    if (isElsewhere || (!isBorneOut && !isClose) || isRounded(count, other.count)) continue;
    yield { cell, count, words, other };
  }
}

/** 640 for 642 was rounded, as sentences do. */
function isRounded(count: Decimal, exactly: Decimal): boolean {
  return [10, 100, 1_000].some(
    (round) => count.modulo(round).isZero() && count.minus(exactly).abs().times(2).lessThanOrEqualTo(round),
  );
}

function isSameFact(one: CountFact, other: CountFact): boolean {
  return one.subject === other.subject && one.month === other.month;
}

function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}
