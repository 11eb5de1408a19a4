/** Which entries a cell takes: Excel's own lists stop people who type, but no program, so the list is read before a text is written. */
import type { CellContent } from "../workbook";

/** What is to be written, or why nothing is, in a sentence. */
export type ListEntry = { readonly to: CellContent } | { readonly reason: string };

/** Of a text and the others that say the same, the first that the cell's list has; the text itself where there is no list. For after the sync. */
export function entryOfList(
  to: CellContent,
  orElse: readonly string[],
  { type, rule }: Excel.DataValidation,
): ListEntry {
  if (String(type) !== "List" || !("value" in to)) return { to };
  const source: unknown = rule.list?.source;
  if (typeof source !== "string" || source.trim().startsWith("="))
    return { reason: "It takes only entries of a list that is kept in other cells: choose one by hand." };
  const entries = source.split(",").map((entry) => entry.trim());
  const entry = [String(to.value), ...orElse].find((text) => entries.includes(text));
  return entry === undefined
    ? { reason: `It takes only entries of its list (${entries.join(", ")}), and none of them says it.` }
    : { to: { value: entry } };
}
