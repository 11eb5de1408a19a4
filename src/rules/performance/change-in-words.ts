/** Changes that a sentence states in per cent beside the two figures they are of: "fell from 744 in January to 643 in June, by 14%". */
import type { Description, Scope } from "../../checking";
import { Decimal, exact, minus, ratio, sayAmount, scale, showPercent, stated, ties, type Figure } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";

export interface ChangeInWords {
  readonly form: "in-words";
  readonly cell: CellAddress;
  readonly earlier: Decimal;
  readonly later: Decimal;
  readonly percent: Decimal;
  readonly expected: Decimal;
  readonly clause: string;
  readonly isRight: boolean;
}

const NUMBER = String.raw`(?<![\d.,/£$])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d/]|,\d|\.\d|\s?%|(?:st|nd|rd|th|m|k|bn)\b)`;
const YEAR = /^(19|20)\d\d$/;
const PERCENT = /(\d+(?:\.\d+)?)\s?(?:%|per ?cent)/g;
const BRACKETS = /\([^()]*\)/g;
const MOVES =
  /\b(fell|fall|falls|fallen|falling|rose|risen|rise|rises|rising|grew|grown|growth|increas\w*|decreas\w*|reduc\w*|reduction|drop\w*|declin\w*|down|up|chang\w*)\b/i;
/** Averages and rates were rounded; people were counted. */
const ROUNDED = /average|per (day|week|month|year|[\d,]+)|a (day|week|month|year)|rate|hours|fte/i;
/** What is not said with certainty is not tried. */
const OTHER_BASE =
  /percentage points?|compared (to|with) (the )?(same|england|national)|per annum|each year|a year on average|of which|\b(about|around|approx\w*|nearly|over|almost|circa|more than|less than|up to|at least)\b/i;

const known = new WeakMap<Scope["schedule"], readonly ChangeInWords[]>();

/** The changes that sentences state with certainty: one percentage, one "from … to …", and a word for the change. */
export function changesInWords({ schedule }: Scope): readonly ChangeInWords[] {
  const answer =
    known.get(schedule) ??
    schedule.texts.flatMap(({ cell, text }) => sentencesOf(text).flatMap((sentence) => changeIn(cell, sentence) ?? []));
  known.set(schedule, answer);
  return answer;
}

/** Sentences and their halves, since each half may state a change of its own. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;:?!])\s+(?=[A-Z“"(]|$)|;\s/).filter((sentence) => sentence !== "");
}

const FROM_TO = new RegExp(String.raw`\bfrom\b([^.]*?)${NUMBER}(.*?)\b(?:to|and)\b(.*)$`, "i");
const FIGURES = new RegExp(NUMBER, "g");

function changeIn(cell: CellAddress, sentence: string): ChangeInWords | null {
  const percents = [...sentence.matchAll(PERCENT)];
  if (percents.length !== 1 || !MOVES.test(sentence) || OTHER_BASE.test(sentence)) return null;
  const pair = countsIn(sentence);
  if (!pair) return null;
  const [earlier, later] = pair;
  const isRounded = ROUNDED.test(sentence);
  const change = ratio(minus(figureOf(later, isRounded), figureOf(earlier, isRounded)), figureOf(earlier, isRounded));
  if (!change) return null;
  const written = percents[0]![1]!;
  const percent = new Decimal(written);
  const says = scale(stated(percent, new Decimal(10).pow(-percentPlaces(written))), new Decimal("0.01"));
  const isRight = ties(says, change) || ties(scale(says, -1), change);
  return { form: "in-words", cell, earlier, later, percent, expected: change.amount, clause: sentence, isRight };
}

/**
 * The two figures of "from … to …": counts, with whatever stands in brackets beside them left aside, unless the counts themselves stand in
 * the brackets of two rates: "from 64.6 (688 children) to 62.5 (642 children)".
 */
function countsIn(sentence: string): readonly [Decimal, Decimal] | null {
  const inBrackets = [...sentence.matchAll(BRACKETS)].map(([words]) => /^\(\s*(\d[\d,]*)\s+[a-z]/i.exec(words)?.[1]);
  if (inBrackets.length === 2 && inBrackets.every((count) => count !== undefined)) {
    const [one, other] = inBrackets.map((count) => new Decimal(count!.replaceAll(",", "")));
    return [one!, other!];
  }
  const plain = sentence.replace(BRACKETS, (words) => (/\bfrom\b/i.test(words) ? words : " ")).replace(PERCENT, " ");
  const match = FROM_TO.exec(plain);
  if (!match) return null;
  const [, before = "", whole = "", fraction = "", between = "", after = ""] = match;
  if (numbersIn(before).length > 0 || numbersIn(between).length > 0) return null;
  const rest = numbersIn(after);
  const earlier = new Decimal(whole.replaceAll(",", "") + fraction);
  if (rest.length !== 1 || isYear(whole) || earlier.isZero()) return null;
  return [earlier, rest[0]!];
}

/** Figures that are no years and no days of a month. */
function numbersIn(words: string): readonly Decimal[] {
  const undated = words
    .replace(
      /\b\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
      " ",
    )
    .replace(/\b(q|quarter|period|p|month|week|days?|aged?) ?\d+\b/gi, " ");
  return [...undated.matchAll(FIGURES)].flatMap(([, whole = "", fraction = ""]) =>
    isYear(whole + fraction) ? [] : [new Decimal(whole.replaceAll(",", "") + fraction)],
  );
}

function isYear(figure: string): boolean {
  return YEAR.test(figure);
}

function figureOf(amount: Decimal, isRounded: boolean): Figure {
  const isCount = amount.isInteger() && !isRounded;
  return isCount ? exact(amount) : stated(amount, new Decimal(10).pow(-amount.decimalPlaces()));
}

function percentPlaces(written: string): number {
  return written.split(".")[1]?.length ?? 0;
}

export function describeChangeInWords({ cell, earlier, later, percent, expected, clause }: ChangeInWords): Description {
  const places = Math.max(1, percent.decimalPlaces());
  const [from, to] = [sayAmount(earlier), sayAmount(later)];
  const should = showPercent(expected.abs(), places);
  return {
    cell,
    related: [],
    name: `${from} to ${to}`,
    stated: `${percent.toString()}%`,
    expected: should,
    difference: showPercent(percent.div(100).minus(expected.abs()), places),
    message:
      `${cellName(cell)} says ${percent.toString()}% for a change from ${from} to ${to}, which is ${should}: (${to} − ${from}) ÷ ${from}. ` +
      `It stands in “${shortened(clause)}”. Correct the percentage or the figure that is wrong, or say what it is a percentage of.`,
  };
}

function shortened(clause: string): string {
  const LONGEST = 120;
  return clause.length <= LONGEST ? clause : `${clause.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
