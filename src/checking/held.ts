/** Statements that hold, so many at once: a rule that tries a million of them does not hand over each. */

const COUNT = Symbol("how many hold");

export interface Held {
  readonly [COUNT]: number;
}

/** So many statements hold; none where the count is below nil. */
export function held(count: number): Held {
  return { [COUNT]: Math.max(0, count) };
}

/** How many statements hold by an entry of a rule's test; null when it is the evidence of one that does not. */
export function heldBy(entry: unknown): number | null {
  if (entry === null) return 1;
  return typeof entry === "object" && COUNT in entry ? (entry as Held)[COUNT] : null;
}
