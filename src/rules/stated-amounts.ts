/** Amounts of money that a sentence states: "savings of £2.3m (£1.4m in 2024/25)" states two, the second of them for a year. */
import type { Figure } from "../money";
import { parseAmount, poundsIn, scale, stated } from "../money";
import { financialYearIn } from "../packs";

export interface StatedAmount {
  /** As written: "£1.4m". */
  readonly text: string;
  /** In pounds, and as vague as it is written. */
  readonly figure: Figure;
  /** Where it begins in the text that was read. */
  readonly at: number;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** The financial year it is stated for, "2024/25"; null where the sentence names none, or leaves open which. */
  readonly year: string | null;
}

/** A pound sign or a word for millions makes a number an amount of money; "12" alone counts something else. A bracket before it begins an aside and is no minus. */
const MONEY =
  /-?£ ?-?\d[\d,]*(?:\.\d+)?(?: ?(?:k|thousand|mn?|million|bn|billion)\b)?|(?<![\d.,£])(?:\d[\d,]*(?:\.\d+)? ?(?:million|billion)|\d+\.\d+(?:mn?|bn))\b/gi;
const YEAR = /(?<![\d/])(?:20)?\d\d ?[/–-] ?(?:20)?\d\d(?![\d/])/g;

/** In the order in which they are written. Amounts that cannot be read are left out. */
export function statedAmounts(text: string): readonly StatedAmount[] {
  return sentencesOf(text).flatMap(({ at, sentence }) => {
    const found = [...sentence.matchAll(MONEY)].flatMap((match) => {
      const written = match[0].replace(/,+$/, "");
      const read = parseAmount(written);
      if (read.kind !== "amount") return [];
      const figure = scale(stated(read.amount, read.unit), poundsIn(read.scale ?? "£"));
      return [{ text: written, figure, from: match.index, to: match.index + written.length }];
    });
    return found.map((amount, nth): StatedAmount => ({
      text: amount.text,
      figure: amount.figure,
      at: at + amount.from,
      sentence,
      year: yearOf(sentence, amount, found[nth - 1]?.to ?? 0, found[nth + 1]?.from ?? sentence.length),
    }));
  });
}

/** A full stop within "£1.4m" or "approx. £2m" ends no sentence; one before a capital, a pound sign or the end does. */
export function sentencesOf(text: string): readonly { readonly at: number; readonly sentence: string }[] {
  const sentences: { readonly at: number; readonly sentence: string }[] = [];
  let at = 0;
  for (const end of [
    ...text.matchAll(/(?<!\b(?:[Aa]pprox|c|ca|circa|incl|est|para|e\.g|i\.e))[.!?;](?=\s+["“(]?[A-Z£]|\s*$)|\n+/g),
  ]
    .map((match) => match.index + 1)
    .concat(text.length)) {
    const sentence = text.slice(at, end);
    if (sentence.trim() !== "") sentences.push({ at, sentence });
    at = end;
  }
  return sentences;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The year said right after an amount ("£1.2m in 2024/25") or right before its bracket ("2024/25 (£1.4m)"). Otherwise the only year of
 * the sentence; with several it is open which is meant.
 */
function yearOf(sentence: string, { from, to }: Span, previous: number, next: number): string | null {
  const after = sentence.slice(to, next);
  const before = sentence.slice(previous, from);
  const follows =
    /^\)?[^.;)]{0,40}?\b(?:in|for|during|by|from|of|to)\s+(?:the\s+)?(?:financial\s+)?(?:year\s+)?((?:20)?\d\d ?[/–-] ?(?:20)?\d\d)/i;
  const stands = /((?:20)?\d\d ?[/–-] ?(?:20)?\d\d)\s*(?:\(|:|=|[-–—]\s|\bis\b|\bof\b)\s*$/i;
  const said = stands.exec(before)?.[1] ?? follows.exec(after)?.[1];
  const year = said === undefined ? null : financialYearIn(said);
  if (year !== null) return year;
  const years = new Set([...sentence.matchAll(YEAR)].flatMap(([words]) => financialYearIn(words) ?? []));
  return years.size === 1 ? [...years][0]! : null;
}
