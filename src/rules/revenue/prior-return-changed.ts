import type { Description, Fact, Measured, Rule, Scope } from "../../checking";
import { cellOf, factAt, measuresOf } from "../../checking";
import { sayAmount } from "../../money";
import type { Schedule } from "../../packs";
import { cellName, findSheet, qualifiedName } from "../../workbook";
import { figureOf, inUnitOf } from "../restated-facts";
import { TIES } from "../tolerance-words";

interface Changed {
  readonly fact: Fact;
  readonly before: Fact;
  readonly measure: string;
}

/** Figures that a return repeats from the one before: balances brought forward, the budget as first set, periods already reported. */
export const priorReturnChanged: Rule<Changed> = {
  id: "prior-return-changed",
  family: "revenue",
  title: "Brought-forward figure other than in the previous return",
  severity: "error",
  page: {
    finds:
      "An opening balance is the previous return’s opening or closing balance of the same line, an original budget is the one it gave, and a figure for a named period is the one it gave for that period.",
    matters:
      "A figure that was reported and accepted, and has changed since without a word, takes the ground from under every comparison over time.",
    tolerance: TIES,
    seen: "Not in the five papers, which give one return each.",
    turnOff: "Where earlier periods are restated on purpose; say so in the pack.",
  },
  lacks: (scope) => {
    if (scope.prior === null) return "no previous return was given to compare with";
    return comparisons(scope).length > 0 ? null : "it repeats no figure that the previous return gives";
  },
  *test(scope) {
    for (const { fact, candidates, measure } of comparisons(scope)) {
      const isKept = candidates.some((before) => doTie(fact, before));
      yield isKept ? null : { fact, before: candidates[0]!, measure };
    }
  },
  describe({ fact, before, measure }): Description {
    const expected = inUnitOf(fact, before);
    return {
      cell: fact.cell,
      related: [],
      stated: sayAmount(fact.amount),
      expected: sayAmount(expected),
      difference: sayAmount(fact.amount.minus(expected)),
      message:
        `The ${measure.replaceAll("-", " ")} of “${fact.label}” is ${figureOf(fact)}; the previous return gave ${figureOf(before)} (its ${qualifiedName(before.sheet.name, cellName(before.cell))}). ` +
        "Put back what was reported, or say beside it why it was restated.",
    };
  },
};

interface Comparison {
  readonly fact: Fact;
  readonly measure: string;
  readonly candidates: readonly Fact[];
}

/** What of the previous return a measure must repeat. A later return's opening balance is an earlier one's opening or closing one. */
const REPEATS: Readonly<Record<string, readonly string[]>> = {
  opening: ["opening", "closing"],
  "original-budget": ["original-budget"],
  "original-target": ["original-target"],
};

const known = new WeakMap<Schedule, readonly Comparison[]>();

function comparisons(scope: Scope): readonly Comparison[] {
  const answer = known.get(scope.schedule);
  if (answer) return answer;
  const found = findComparisons(scope);
  known.set(scope.schedule, found);
  return found;
}

function findComparisons({ schedule, sheet, workbook, prior }: Scope): readonly Comparison[] {
  if (!prior) return [];
  const before = prior.pack.schedules
    .filter(({ kind }) => kind === schedule.kind)
    .flatMap((other) => measuresOf(other));
  return measuresOf(schedule).flatMap((measured) => {
    const partners = before.filter((other) => mustRepeat(schedule, measured, other));
    const compared = [...measured.bySubject].flatMap(([subject, line]): Comparison[] => {
      const fact = factAt(workbook, schedule, sheet, cellOf(measured, line), line.label);
      const candidates = partners.flatMap((other) => factOf(other, subject, prior.workbook) ?? []);
      return fact && candidates.length > 0 ? [{ fact, candidates, measure: measured.measure }] : [];
    });
    const kept = compared.filter(({ fact, candidates }) => candidates.some((one) => doTie(fact, one))).length;
    // Where most differ the two are not returns of one service, or the columns are not what they seem.
    return kept * 2 >= compared.length ? compared : [];
  });
}

function mustRepeat(schedule: Schedule, measured: Measured, before: Measured): boolean {
  const repeats = REPEATS[measured.measure];
  if (repeats) return repeats.includes(before.measure);
  const isNamed = schedule.columns.some(({ period }) => period !== null && period === measured.period);
  return (
    measured.measure === before.measure && isNamed && measured.period === before.period && isReported(measured.period)
  );
}

/** A quarter, month or period; a whole year's forecast changes from return to return. */
function isReported(period: string | null): boolean {
  return period !== null && /Q\d|P\d|-\d\d$/.test(period);
}

function factOf(measured: Measured, subject: string, workbook: NonNullable<Scope["prior"]>["workbook"]): Fact | null {
  const { schedule, bySubject } = measured;
  const line = bySubject.get(subject);
  const sheet = findSheet(workbook, schedule.sheet);
  return line && sheet ? factAt(workbook, schedule, sheet, cellOf(measured, line), line.label) : null;
}

function doTie(a: Fact, b: Fact): boolean {
  return a.low.lessThanOrEqualTo(b.high) && b.low.lessThanOrEqualTo(a.high);
}
