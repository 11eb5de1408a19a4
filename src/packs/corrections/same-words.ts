/** Words as headings, labels and titles are compared: without case, spacing or punctuation. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, " ")
    .trim();
}

/** "Gross (2nd)": of several columns or rows of one name, which. */
export interface NamedOne {
  readonly name: string;
  /** From 1; null where it is not said. */
  readonly which: number | null;
}

export function namedOne(text: string): NamedOne {
  const match = /^(.*\S)\s*\((\d+)(?:st|nd|rd|th)\)$/.exec(text.trim());
  return match ? { name: match[1]!, which: Number(match[2]) } : { name: text.trim(), which: null };
}

/** 2 → "2nd". */
export function ordinal(number: number): string {
  const last = number % 10;
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return `${number}${isTeen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
}
