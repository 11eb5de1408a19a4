/** Makes a finding's fix as a person would and says what is wrong with the outcome; nothing is as it should be. */
import type { CheckOptions, Finding } from "../../src/checking";
import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import type { Workbook } from "../../src/workbook";
import { contentAt, findSheet, isSameContent } from "../../src/workbook";
import { withEdits } from "./altered-workbook";

/** Edits that change nothing or start from something else than stands there, the finding if it stays, and findings that are new; none for a finding without a fix. */
export function leftAfter(workbook: Workbook, finding: Finding, before: readonly Finding[], options?: CheckOptions): readonly string[] {
  const { fix } = finding;
  if (fix === null) return [];
  const idle = fix.edits.filter(({ sheet, cell, from, to }) => isSameContent(from, to) || !isSameContent(contentAt(findSheet(workbook, sheet)!, cell), from));
  const known = new Set(before.map(placeOf));
  const after = check(withEdits(workbook, fix.edits), rules, options).findings;
  return [
    ...idle.map(() => "an edit changes nothing, or not what it says"),
    ...after.filter((other) => placeOf(other) === placeOf(finding)).map(({ rule, cell }) => `${rule} at ${cell} is still there`),
    ...after.filter((other) => !known.has(placeOf(other))).map(({ rule, cell, message }) => `new: ${rule} at ${cell}: ${message}`),
  ];
}

/** By its cell, which no fix moves: of several findings of one name the keys are numbered anew when one of them goes. */
function placeOf({ rule, sheet, cell }: Finding): string {
  return `${rule} ${sheet}!${cell}`;
}
