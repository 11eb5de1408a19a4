/** The words for a cost that ran for part of a year, and for what it comes to in a whole one. */
import { financialYearIn, periodIn } from "../../packs";

export const FULL_YEAR =
  /\bfull[- ]?year|\bfye\b|\bwhole[- ]year|annuali[sz]|\bper (annum|year)\b|\bp\.?a\.?(?![\w])|\ba year\b|\bannual (cost|effect|impact)|\brecurr/i;

const MONTH =
  "(?:may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan(?:uary)?|feb(?:ruary)?|march)\\b";
const COST = /\bcosts?\b|growth|pressures?\b|effect|impact|£/i;
const PART_YEAR = /\bpart[- ]?year/i;
/** One of these is in every such heading, and in few labels. */
const LIKELY = /year|cost|growth|pressure|effect|impact|£/i;
const FROM_A_MONTH = new RegExp(`\\b(?:from|since) (?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?!.* to )`, "i");

/** "Part-year cost", "Cost from September", "Cost for 8 months": a heading over a cost, and no spending to date. */
export function namesPartOfYear(heading: string): boolean {
  if (!LIKELY.test(heading) || FULL_YEAR.test(heading)) return false;
  if (PART_YEAR.test(heading)) return !/saving|income|target/i.test(heading);
  if (/actual|to date|remaining|budget|forecast|ended|average|unit|weekly/i.test(heading)) return false;
  return (
    /\bin[- ]year costs?\b/i.test(heading) ||
    (COST.test(heading) && (FROM_A_MONTH.test(heading) || monthsIn(heading) !== null))
  );
}

/** The months of "cost for 8 months": 1 to 11; null where none are named. */
export function monthsIn(words: string): number | null {
  const months = /\b(\d{1,2})[- ]months?\b/i.exec(words)?.[1];
  return months !== undefined && Number(months) > 0 && Number(months) < 12 ? Number(months) : null;
}

const POSTS =
  "(?:fte(?: posts?| staff)?|posts?|social workers?|practitioners?|officers?|personal advis[eo]rs?|staff)\\b";
const NUMBER = "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|new|additional|extra)";
const APPROVED = /\b(approved|established|created|agreed|appointed|recruited to|added)\b/i;
const OF_POSTS = new RegExp(`\\b${NUMBER} (?:\\w+ ){0,3}?${POSTS}`, "i");
const IN_A_MONTH = new RegExp(
  `\\b(?:in|from|since|during|with effect from|wef|starting|effective) (?:late |mid |early |\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH}(?: (?:20)?\\d\\d\\b)?)`,
  "i",
);
const PASSES =
  /\btemporar|fixed[- ]term|one[- ]off|\binterim\b|\bagency\b|\bsecond(ed|ment)|\buntil\b|\bvacan|no (additional|extra|net) cost|cost[- ]neutral|existing (budget|resource)|within budget|\b(approved|agreed) by\b.* (audit|minutes)/i;

/**
 * What of a sentence says that a cost runs from within a year: posts that last, approved from a month on, or a cost called part-year.
 * `ofYear` is the year that the pack is about, in which the month must lie. Null where it says nothing of the kind.
 */
export function partOfYearIn(sentence: string, ofYear: string | null): string | null {
  if (PASSES.test(sentence)) return null;
  const called = /\bpart[- ]?year (cost|effect|impact)s?\b/i.exec(sentence)?.[0];
  if (called && /£/.test(sentence)) return called;
  const posts = OF_POSTS.exec(sentence);
  const month = IN_A_MONTH.exec(sentence);
  if (!posts || !month || !APPROVED.test(sentence)) return null;
  const year = yearOf(month[1]!, sentence);
  if (year !== null && ofYear !== null && year !== ofYear) return null;
  const ends = [posts, month].map(({ index, 0: words }) => index + words.length);
  return sentence.slice(Math.min(posts.index, month.index), Math.max(...ends));
}

/** The financial year of "July 2019": 2019/20. */
function yearOf(month: string, sentence: string): string | null {
  const [year, number] = (periodIn(month) ?? "").split("-").map(Number);
  if (!year || !number || year < 2000) return financialYearIn(sentence);
  const first = number >= 4 ? year : year - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}
