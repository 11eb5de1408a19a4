/** To what place a formula rounds what it gives. */

/** 0.001 for =ROUND(G4/B4,3), wherever in the formula it rounds; 0 where it does not, or to a place that a cell says. */
export function roundsTo(formula: string): number {
  let coarsest = 0;
  for (const { index, 0: name, 1: way } of formula.matchAll(/\bROUND(UP|DOWN)?\(/gi)) {
    const places = /,\s*(-?\d+)\s*$/.exec(argumentsFrom(formula, index + name.length))?.[1];
    // Rounding up or down may be out by a whole place, to the nearest by half of one.
    if (places !== undefined) coarsest = Math.max(coarsest, (way ? 2 : 1) * 10 ** -Number(places));
  }
  return coarsest;
}

/** What stands between a function's brackets, from the first character behind the opening one. */
function argumentsFrom(formula: string, start: number): string {
  let open = 1;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "(") open++;
    else if (formula[at] === ")" && --open === 0) return formula.slice(start, at);
  }
  return formula.slice(start);
}
