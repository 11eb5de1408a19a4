/** What stands under What to do, exception by exception. */
import type { RegisterRow } from "../marking";
import { MANY_ROWS } from "./register-layout";

/** Nobody reads ten thousand paragraphs: in a long register so many of each rule are written out and the others point to them. */
const WRITTEN_OUT = 10;

/** By key. In a long register the first rows of a rule have the whole paragraph; of the others the figures stand in their own columns, and the panel has the words. */
export function whatToDo(found: readonly RegisterRow[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    found.map(({ key, rule, message, lapsed }) => {
      const count = counts.get(rule) ?? 0;
      counts.set(rule, count + 1);
      if (lapsed !== undefined) return [key, `${lapsed} ${message}`];
      const isWhole = found.length <= MANY_ROWS || count < WRITTEN_OUT;
      return [key, isWhole ? message : "As the first rows of this rule say, with the figures of this row."];
    }),
  );
}
