/** Figures drawn from a seed: the same seed draws the same figures, on any machine. */
export interface Chance {
  /** A whole number of steps between the two, both included. */
  between(low: number, high: number, step?: number): number;
}

/** A linear congruential generator (Numerical Recipes' constants): good enough to fill a table, and short. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return {
    between(low, high, step = 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const steps = Math.floor((high - low) / step) + 1;
      return low + step * Math.floor((state / 2 ** 32) * steps);
    },
  };
}
