/** How a schedule writes its ratings, "R", "Red", "AMBER", "R - Red", "🔴", so that another is written alike. */
import type { Rag } from "../budget";
import type { CellValue } from "../workbook";
import { isBlank } from "../workbook";
import { partsOf, RAG_NAMES, SIGNS, type EntryPart } from "./rating-words";

export interface RatingStyle {
  /** An entry for each rating, or null where it is not known how another one is to be written. */
  readonly entries: Readonly<Record<Rag, string>> | null;
  /** What a person is to know of it, in a sentence; "" where it is as the schedule's other ratings are. */
  readonly note: string;
}

const LETTERS: Readonly<Record<Rag, string>> = { R: "R", A: "A", G: "G" };

/** A mark that tells its rating by the colour of its font, which the contents of a cell do not say. */
const COLOURED_MARK = /^[●•■⬤◉○◼▪◆★♦⚫]$/u;
/** Entries that stand in a column of ratings and rate nothing. */
const NO_RATING =
  /^(n\/?a|tbc|tbd|none|not (yet )?(rated|due|started|available)|nil|[-–—.?]|b(lue)?|complete[d]?|grey|gr[ae]y)$/i;

/** The commonest way of the entries, the first of several that are; null where none of them says how. */
export function styleOf(values: readonly CellValue[]): RatingStyle | null {
  const entries = values
    .filter((value) => !isBlank(value))
    .map((value) => String(value).replaceAll("\uFE0F", "").trim());
  const ways = new Map<string, { readonly parts: readonly EntryPart[]; count: number }>();
  let unknown = 0;
  for (const entry of entries) {
    const parts = partsOf(entry);
    if (parts === null) {
      if (!NO_RATING.test(entry)) unknown++;
      continue;
    }
    const way = JSON.stringify(parts.map(formOf));
    const known = ways.get(way);
    if (known) known.count++;
    else ways.set(way, { parts, count: 1 });
  }
  const commonest = [...ways.values()].reduce<{ parts: readonly EntryPart[]; count: number } | null>(
    (most, way) => (most === null || way.count > most.count ? way : most),
    null,
  );
  if (commonest !== null && commonest.count >= unknown) {
    return { entries: written(commonest.parts, entries), note: "" };
  }
  if (unknown === 0) return null;
  const other = entries.find((entry) => partsOf(entry) === null && !NO_RATING.test(entry))!;
  return COLOURED_MARK.test(other)
    ? {
        entries: LETTERS,
        note: `The ${other} of this column tell by their colour, which a cell's contents do not hold: letters are written.`,
      }
    : { entries: null, note: `Ratings such as “${other}” are not known here, so none is written.` };
}

/** Where nobody has rated yet: letters under "RAG", words under any other heading. */
export function styleUnder(heading: string): RatingStyle {
  return { entries: /\bb?rag\b/i.test(heading) ? LETTERS : RAG_NAMES, note: "" };
}

/** The ways that a list of a cell may have a rating, the likeliest first. */
export function otherWays(rag: Rag, entry: string): readonly string[] {
  const [letter, word]: readonly [string, string] = [rag, RAG_NAMES[rag]];
  const signs = SIGNS.flatMap((family) => [family["RAG".indexOf(rag)]!, ...(rag === "A" ? [family[3]!] : [])]);
  const words = [word, ...(rag === "A" ? ["Yellow"] : [])];
  const plain = words.flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]);
  const both = [`${letter} - ${word}`, `${word} (${letter})`, `${letter} – ${word}`];
  return [letter, ...plain, letter.toLowerCase(), ...both, ...signs].filter((way) => way !== entry);
}

/** What two entries of one way have in common: the kinds of their parts, with their case, and what stands between them. */
function formOf(part: EntryPart): string {
  if (part.says === "nothing") return part.written;
  if (part.says === "sign") return `sign ${part.family[0]}`;
  return `${part.says} ${caseOf(part.written)}`;
}

type LetterCase = "upper" | "lower" | "title";

function caseOf(written: string): LetterCase {
  if (written === written.toLowerCase()) return "lower";
  return written === written.toUpperCase() ? "upper" : "title";
}

function inCase(text: string, to: LetterCase): string {
  return to === "title" ? text : to === "upper" ? text.toUpperCase() : text.toLowerCase();
}

/** Amber is yellow where the schedule has it so. */
function written(parts: readonly EntryPart[], entries: readonly string[]): Readonly<Record<Rag, string>> {
  const saysYellow = entries.some((entry) => /\by(ellow)?\b/i.test(entry));
  const entry = (rag: Rag) =>
    parts
      .map((part) => {
        if (part.says === "nothing") return part.written;
        if (part.says === "sign") {
          const [red, amber, green, yellow] = part.family as [string, string, string, string];
          const middle = entries.some((other) => other.includes(yellow)) ? yellow : amber;
          return { R: red, A: middle, G: green }[rag];
        }
        const name = rag === "A" && saysYellow ? "Yellow" : RAG_NAMES[rag];
        return inCase(part.says === "letter" ? name.charAt(0) : name, caseOf(part.written));
      })
      .join("");
  return { R: entry("R"), A: entry("A"), G: entry("G") };
}
