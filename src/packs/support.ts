/** How much the figures bear out a relation, and how many exceptions may be faults rather than a misreading. */

export interface Support {
  readonly held: number;
  readonly tested: number;
}

/**
 * A relation that headings or formulas name: in a small table one or two faults may be half of it, in a large one a tenth of
 * the statements. With more exceptions than that it is the reading that is wrong, and the tool asks instead of accusing.
 */
export function isBorneOut({ held, tested }: Support): boolean {
  return held > 0 && tested - held <= Math.max(Math.min(2, tested / 2), 0.1 * tested);
}

/** A relation that nothing names: one exception, or 3 % of a long column. */
export function isBeyondChance({ held, tested }: Support): boolean {
  return held > 0 && tested - held <= Math.max(1, 0.03 * tested);
}
