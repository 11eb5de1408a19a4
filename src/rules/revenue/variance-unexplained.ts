import { reaches } from "../../budget";
import type { Description, Rule, Scope } from "../../checking";
import { placeOf, subjectOf } from "../../checking";
import type { Decimal, Figure } from "../../money";
import { exact, fromExcel, sayAmount, scale, showPercent, ties } from "../../money";
import type { ScheduleLine } from "../../packs";
import { linesOf, someLine } from "../../packs";
import { hasThreshold, policyFor, thresholdIn } from "../../plan";
import { nameOf } from "../identity-words";
import { isReported } from "../restated-facts";
import { statedAmounts } from "../stated-amounts";
import { BY_POLICY } from "../tolerance-words";
import type { LineVariance } from "./line-variance";
import { hasVariance, lineVariance } from "./line-variance";
import { incomeBySign, isOneSided } from "./turned-income";
import type { WordsOnLine } from "./words-on-lines";
import { hasWords, wordsOnLine } from "./words-on-lines";

interface Unexplained extends LineVariance {
  readonly line: ScheduleLine;
  readonly words: WordsOnLine;
  /** In the schedule's unit. */
  readonly explained: Decimal;
}

/** A variance that the policy calls material, whose note puts figures to little of it or that has none. */
export const varianceUnexplained: Rule<Unexplained> = {
  id: "variance-unexplained",
  family: "revenue",
  title: "Material variance that no note explains",
  severity: "warning",
  kinds: ["revenue"],
  page: {
    finds:
      "A line whose variance is as large as the policy’s materiality has a note, or sentences that name it, whose amounts come to the policy’s share of the variance. Only where the pack explains variances of this schedule at all; where more than a third of many lines have no such words the schedule is taken to be explained elsewhere.",
    matters: "A committee told of an overspend without its reasons in money cannot tell which of them will go on.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring refers every variance to a note.",
    turnOff: "Where explanations are kept in another document.",
  },
  lacks(scope) {
    const { schedule, policy } = scope;
    if (schedule.unit === null) return "it does not say in what unit its amounts are";
    if (!someLine(schedule, ({ label }) => hasThreshold(policyFor(policy, placeOf(schedule, label)).materiality)))
      return "the policy does not say which variances are material";
    if (!someLine(schedule, (line) => line.role === "line" && hasVariance(scope, line)))
      return "it has no variances that can be read";
    const isExplained =
      hasWords(scope) && someLine(schedule, (line) => line.role === "line" && wordsOnLine(scope, line).isOwn);
    return isExplained ? null : "the pack has no words on its variances";
  },
  *test(scope) {
    const tried = linesOf(scope.schedule)
      .filter(({ role }) => role === "line")
      .map((line) => unexplained(scope, line));
    const isHabit = tried.length > 6 && tried.filter((found) => found !== null).length * 3 > tried.length;
    yield* isHabit ? tried.map(() => null) : tried;
  },
  describe({ cell, size, words, explained, line }, scope): Description {
    const amount = sayAmount(size.amount);
    const share = showPercent(size.amount.isZero() ? explained : explained.div(size.amount), 0);
    const said =
      words.texts.length === 0
        ? "nothing in the pack says why"
        : explained.isZero()
          ? "the words on it name no amounts"
          : `the words on it put figures to ${sayAmount(explained)} of it, ${share}`;
    return {
      cell,
      related: [],
      stated: amount,
      expected: "",
      difference: "",
      message: `${nameOf(scope, cell)} is ${amount} for “${line.label}”, which the policy calls material; ${said}. Say in money what it is made of.`,
    };
  },
};

/** A net reckoned from income with the wrong sign is no variance to explain: the sign is reported. */
function hasTurnedIncome(scope: Scope, row: number): boolean {
  const signs = incomeBySign(scope);
  return isOneSided(signs) && signs.wrong.some((cell) => cell.row === row);
}

function unexplained(scope: Scope, line: ScheduleLine): Unexplained | null {
  const { schedule, policy, pack } = scope;
  const found = lineVariance(scope, line);
  const { materiality } = policyFor(policy, placeOf(schedule, line.label));
  if (!found?.budget || isReported(scope, found.cell) || !hasThreshold(materiality) || !schedule.unit) return null;
  if (hasTurnedIncome(scope, found.cell.row)) return null;
  if (!reaches(found.size.low, found.budget.amount, thresholdIn(materiality, schedule.unit.pounds))) return null;
  const words = wordsOnLine(scope, line);
  // A table of its own explains it, or a note that the pack leaves out.
  const subject = subjectOf(line.label);
  const hasTable = pack.schedules.some(
    (other) =>
      other !== schedule &&
      other.kind !== "revenue" &&
      subject !== "" &&
      ` ${subjectOf(other.title)} `.includes(` ${subject} `),
  );
  const isDriven = pack.schedules.some(
    (other) => other.kind === "drivers" && other.rows.some(({ label }) => subjectOf(label) === subject),
  );
  if (hasTable || isDriven || words.isElsewhere) return null;
  const explained = explainedBy(words.texts, found, schedule.unit.pounds);
  const needed = found.size.low.times(fromExcel(materiality.explained ?? 0));
  const isEnough = words.texts.length > 0 && explained.greaterThanOrEqualTo(needed);
  return isEnough ? null : { ...found, line, words, explained };
}

const REASON =
  /\b(due to|because|owing to|as a result|result(s|ing)? (from|of)|relat(es|ing) to|reflect|attribut|arising|caused|from|within|driven by|mainly|on)\b/i;

/** What the amounts of the words come to, without their signs and without those that only repeat the line's own figures. */
function explainedBy(texts: readonly string[], { size, budget, forecast }: LineVariance, pounds: number): Decimal {
  let sum = size.amount.times(0);
  let isReasoned = false;
  for (const text of texts) {
    for (const { figure, sentence } of amountsIn(text, pounds)) {
      const repeats = (own: Figure | null) => own !== null && ties(figure, scale(own, pounds));
      if (repeats(size)) isReasoned ||= REASON.test(sentence);
      else if (!repeats(budget) && !repeats(forecast)) sum = sum.plus(figure.high.abs().div(pounds));
    }
  }
  return sum.isZero() && isReasoned ? size.amount : sum;
}

/** A bare "1,394" or "184" in a note is an amount in the schedule's unit, a year is none. */
function amountsIn(text: string, pounds: number): readonly { readonly figure: Figure; readonly sentence: string }[] {
  const bare = [
    ...text.matchAll(
      /(?<![\d.,£/–-])\d{1,3}(?:,\d{3})+(?![\d%])|(?<![\d.,£/–-])(?!20\d\d\b)\d{3,}(?![\d.,/%]|k\b|m\b)/g,
    ),
  ];
  return [
    ...statedAmounts(text),
    ...bare.map(([words]) => ({
      figure: exact(fromExcel(Number(words.replaceAll(",", ""))).times(pounds)),
      sentence: text,
    })),
  ];
}
