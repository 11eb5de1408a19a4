/** Short names for long texts: the same text always gives the same, and two different ones next to never do. */

/** Consonants only: no name of them reads as a word, a number, a date or a formula. */
const LETTERS = "bcdfghjklmnpqrstvwxz";

/** Twelve letters, 51 bits: among 10,000 texts two meet once in 45 million workbooks. */
export function fingerprint(text: string): string {
  return inLetters(hash(text, 0x811c9dc5, 0x01000193)) + inLetters(hash(text, 0x9e3779b1, 0x85ebca6b));
}

/** FNV-1a's steps, http://www.isthe.com/chongo/tech/comp/fnv/, from a start and with a factor of one's own, and stirred at the end. */
function hash(text: string, start: number, factor: number): number {
  let state = start;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), factor);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 13)) >>> 0;
}

function inLetters(number: number): string {
  let rest = number;
  return Array.from({ length: 6 }, () => {
    const letter = LETTERS[rest % LETTERS.length]!;
    rest = Math.floor(rest / LETTERS.length);
    return letter;
  }).join("");
}
