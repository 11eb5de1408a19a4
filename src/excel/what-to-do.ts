/** What stands under What to do, exception by exception. */
import { scheduleKeyOf, type RegisterRow } from "../marking";

/** Nobody reads ten thousand paragraphs: beyond this many, each is written out once for a rule in a schedule. */
const MANY_ROWS = 1_000;

/** By key. In a long register the first row of a rule in a schedule has the whole paragraph, the others point to it; their figures stand in their own columns. */
export function whatToDo(found: readonly RegisterRow[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  return new Map(
    found.map(({ key, cell, message, lapsed }) => {
      const group = scheduleKeyOf(key);
      const first = firsts.get(group);
      if (first === undefined) firsts.set(group, cell);
      if (lapsed !== undefined) return [key, `${lapsed} ${message}`];
      const isWhole = first === undefined || found.length <= MANY_ROWS;
      return [key, isWhole ? message : `As at ${first}, with the figures of this row.`];
    }),
  );
}
