/** Cells that say a number of people and their rate in one breath: "61.5 (655 children)", "655 (61.5 per 10,000)". */
import { Decimal } from "../money";

export interface CountAndRate {
  readonly count: Decimal;
  readonly rate: Decimal;
  /** Decimals the rate is stated to: 62.0 has one. */
  readonly decimals: number;
  /** What the rate is per; null where the words do not say. */
  readonly per: Decimal | null;
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`;
const PER = /(?:per|\/) ?(100,?000|10,?000|1,?000|100)\b/i;
const PAIR = new RegExp(String.raw`^([^\d(]*)${NUMBER}([^\d(]*)[([]([^\d]*)${NUMBER}([^\d]*)[)\]]([^\d]*)$`);
const OF_PEOPLE = /child|young|people|person|adult|pupil|famil|client|\bn ?=|\blac\b|\bcla\b|number|cases|plans/i;
const OF_RATE = /rate|§/i;

/** Null where a text is no such pair, or does not say which of the two is the rate. */
export function readCountAndRate(text: string): CountAndRate | null {
  const per = perIn(text);
  const plain = text.replace(new RegExp(PER.source, "gi"), "§").replace(/\s+/g, " ").trim();
  const match = PAIR.exec(plain);
  if (!match) return null;
  const [
    ,
    before = "",
    whole1 = "",
    fraction1 = "",
    beside1 = "",
    inside = "",
    whole2 = "",
    fraction2 = "",
    beside2 = "",
    after = "",
  ] = match;
  const one = { number: whole1 + fraction1, words: `${before} ${beside1}` };
  const two = { number: whole2 + fraction2, words: `${inside} ${beside2}` };
  // "64.6 (688 children) per 10,000": what follows the bracket belongs to the figure before it.
  const rateFirst = isRate(one.number, `${one.words} ${after}`, two.number, two.words);
  if (rateFirst === null) return null;
  const [rate, count] = rateFirst ? [one.number, two.number] : [two.number, one.number];
  if (count.includes(".")) return null;
  return { count: plainNumber(count), rate: plainNumber(rate), decimals: rate.split(".")[1]?.length ?? 0, per };
}

/** Whether the first is the rate; null where nothing tells. */
function isRate(first: string, firstWords: string, second: string, secondWords: string): boolean | null {
  const [firstIsRate, secondIsRate] = [OF_RATE.test(firstWords), OF_RATE.test(secondWords)];
  if (firstIsRate !== secondIsRate) return firstIsRate;
  const [firstIsCount, secondIsCount] = [OF_PEOPLE.test(firstWords), OF_PEOPLE.test(secondWords)];
  if (firstIsCount !== secondIsCount) return secondIsCount;
  if (first.includes(".") !== second.includes(".")) return first.includes(".");
  return null;
}

/** What a rate is per, where words say so: "per 10,000". */
export function perIn(words: string): Decimal | null {
  const per = PER.exec(words)?.[1];
  return per === undefined ? null : plainNumber(per);
}

/** The figure that a cell of a measure states, for comparing: the rate where it states both; null where it states none or several. */
export function measureIn(text: string): { readonly amount: Decimal; readonly isPercent: boolean } | null {
  const pair = readCountAndRate(text);
  if (pair) return { amount: pair.rate, isPercent: false };
  const single = new RegExp(
    String.raw`^(?:<=|>=|[<>≤≥=~])?\s*(-?)${NUMBER}\s*(%|per ?cent)?\s*(?:§|days?|weeks?|months?)?$`,
    "i",
  ).exec(text.replace(PER, "§").trim());
  if (!single) return null;
  const [, sign = "", whole = "", fraction = "", percent] = single;
  return { amount: plainNumber(`${sign}${whole}${fraction}`), isPercent: percent !== undefined };
}

const IN_SENTENCE = new RegExp(
  String.raw`(?<![\d.,£])${NUMBER}(?: [a-z]+){0,2} ?\([^()]{1,40}\)(?: per [\d,]+)?`,
  "gi",
);

/** The pairs that a sentence moves "from" and "to"; none where it is not certain that they are one series. */
export function pairsInSentence(sentence: string): readonly CountAndRate[] {
  const found = [...sentence.matchAll(IN_SENTENCE)];
  if (found.length < 2 || perIn(sentence) === null) return [];
  if (!/\bfrom\b/i.test(sentence.slice(0, found[0]!.index))) return [];
  const [first, second] = found as [RegExpExecArray, RegExpExecArray];
  if (!/\bto\b/i.test(sentence.slice(first.index + first[0].length, second.index))) return [];
  const pairs = [first, second].map(([words]) => readCountAndRate(words));
  return pairs.every((pair) => pair !== null)
    ? pairs.map((pair) => ({ ...pair, per: pair.per ?? perIn(sentence) }))
    : [];
}

function plainNumber(written: string): Decimal {
  return new Decimal(written.replaceAll(",", ""));
}
