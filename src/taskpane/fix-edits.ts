/** Which fixes are offered together, and the edits they come to. */
import type { CellEdit, Finding } from "../checking";
import { cellName, isSameContent } from "../workbook";
import type { Check } from "./pane-state";

/** The findings of one rule that offer a fix which was not made yet, in the order of the check. */
export function alikeIn({ report, mended }: Check, { rule }: Finding): readonly Finding[] {
  return report.findings.filter(({ rule: other, fix, key }) => other === rule && fix !== null && !mended.has(key));
}

/** The edits of fixes made together, each cell once; a finding whose fix wants another thing of a cell than one before it is left out. */
export function editsOf(findings: readonly Finding[]): {
  readonly edits: readonly CellEdit[];
  readonly findings: readonly Finding[];
} {
  const wanted = new Map<string, CellEdit>();
  const taken: Finding[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    const isAtOdds = edits.some((edit) => {
      const other = wanted.get(placeOf(edit));
      return other !== undefined && !isSameContent(other.to, edit.to);
    });
    if (isAtOdds || edits.length === 0) continue;
    taken.push(finding);
    for (const edit of edits) wanted.set(placeOf(edit), edit);
  }
  return { edits: [...wanted.values()], findings: taken };
}

/** The findings all of whose edits were made. */
export function mendedBy(findings: readonly Finding[], made: readonly Pick<CellEdit, "sheet" | "cell">[]): Finding[] {
  const places = new Set(made.map(placeOf));
  return findings.filter(({ fix }) => fix?.edits.every((edit) => places.has(placeOf(edit))));
}

function placeOf({ sheet, cell }: Pick<CellEdit, "sheet" | "cell">): string {
  return `${sheet}!${cellName(cell)}`;
}
