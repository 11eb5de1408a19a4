/** Which fixes are offered together, and the edits they come to. */
import type { CellEdit, Finding } from "../../checking";
import { cellName, isSameContent } from "../../workbook";
import type { Check } from "../check";

/** The findings of one rule that offer a fix which was not made yet, in the order of the check. */
export function alikeIn({ report, mended }: Check, { rule }: Finding): readonly Finding[] {
  return report.findings.filter(({ rule: other, fix, key }) => other === rule && fix !== null && !mended.has(key));
}

/** The edits of fixes made together, each cell once; a finding whose fix wants another thing of a cell than one before it is left out. */
export function editsOf(findings: readonly Finding[]): readonly CellEdit[] {
  const wanted = new Map<string, CellEdit>();
  for (const { fix } of findings) {
    const edits = fix?.edits ?? [];
    const isAtOdds = edits.some((edit) => {
      const other = wanted.get(placeOf(edit));
      return other !== undefined && !isSameContent(other.to, edit.to);
    });
    if (!isAtOdds) for (const edit of edits) wanted.set(placeOf(edit), edit);
  }
  return [...wanted.values()];
}

/** The findings all of whose edits were made, also those that two findings have in common. */
export function mendedBy(findings: readonly Finding[], made: readonly CellEdit[]): Finding[] {
  const contents = new Map(made.map((edit) => [placeOf(edit), edit.to]));
  return findings.filter(({ fix }) =>
    fix?.edits.every((edit) => {
      const to = contents.get(placeOf(edit));
      return to !== undefined && isSameContent(to, edit.to);
    }),
  );
}

/** "Revenue!E13". */
export function placeOf({ sheet, cell }: Pick<CellEdit, "sheet" | "cell">): string {
  return `${sheet}!${cellName(cell)}`;
}
