/** How a cell says red, amber or green: in a letter, a word, a coloured sign, or two of them that agree. */
import type { Rag } from "../budget";
import type { CellValue } from "../workbook";
import { isBlank } from "../workbook";

export const RAG_NAMES: Readonly<Record<Rag, string>> = { R: "Red", A: "Amber", G: "Green" };

/** A part of an entry that says the rating, or text between such parts. */
export type EntryPart =
  | { readonly says: "letter" | "word"; readonly rag: Rag; readonly written: string }
  | { readonly says: "sign"; readonly rag: Rag; readonly written: string; readonly family: readonly string[] }
  | { readonly says: "nothing"; readonly written: string };

const LETTERS: Readonly<Record<string, Rag>> = { r: "R", a: "A", y: "A", g: "G" };
const WORDS: Readonly<Record<string, Rag>> = { red: "R", amber: "A", yellow: "A", green: "G" };
/** Signs that are told apart without a font's colour: red, amber and green, and yellow, which is amber too. */
export const SIGNS: readonly (readonly string[])[] = [
  ["🔴", "🟠", "🟢", "🟡"],
  ["🟥", "🟧", "🟩", "🟨"],
];
const OF_SIGN: readonly Rag[] = ["R", "A", "G", "A"];

const PART = new RegExp(`[\\p{L}]+|${SIGNS.flat().join("|")}`, "gu");
const BETWEEN = /^[\s\-–—:/()[\].]*$/;

/** The rating an entry says: null for a blank, undefined for whatever says none, or two. */
export function readRating(value: CellValue): Rag | null | undefined {
  if (isBlank(value)) return null;
  return typeof value === "string" ? (partsOf(value)?.find((part) => part.says !== "nothing") as Said)?.rag : undefined;
}

type Said = { readonly rag: Rag } | undefined;

/** An entry taken apart; null unless all that it says is one rating. */
export function partsOf(entry: string): readonly EntryPart[] | null {
  // The mark that asks for the coloured form of a sign is no part of what it says.
  const text = entry.replaceAll("\uFE0F", "").trim();
  const parts: EntryPart[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(PART)) {
    const part = partOf(written);
    if (part === null) return null;
    if (index > end) parts.push({ says: "nothing", written: text.slice(end, index) });
    parts.push(part);
    end = index + written.length;
  }
  if (end < text.length) parts.push({ says: "nothing", written: text.slice(end) });
  const ratings = new Set(parts.flatMap((part) => (part.says === "nothing" ? [] : [part.rag])));
  const isPlain = parts.every(({ says, written }) => says !== "nothing" || BETWEEN.test(written));
  return ratings.size === 1 && isPlain ? parts : null;
}

function partOf(written: string): EntryPart | null {
  const family = SIGNS.find((signs) => signs.includes(written));
  if (family) return { says: "sign", rag: OF_SIGN[family.indexOf(written)]!, written, family };
  const plain = written.toLowerCase();
  const [letter, word] = [ratingIn(LETTERS, plain), ratingIn(WORDS, plain)];
  if (letter) return { says: "letter", rag: letter, written };
  return word ? { says: "word", rag: word, written } : null;
}

function ratingIn(words: Readonly<Record<string, Rag>>, plain: string): Rag | undefined {
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}
