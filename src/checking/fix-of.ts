/** A rule's fix made ready to be shown: what stands in the cells now, beside what is to. */
import { cellName, contentAt, isSameContent } from "../workbook";
import type { Fix } from "./finding";
import type { Rule, Scope } from "./rule";

/** `trouble` is why a fix could not be worked out, in a sentence: the finding stands all the same. */
export interface FixOutcome {
  readonly fix: Fix | null;
  readonly trouble: string | null;
}

export function fixOf<Evidence>(rule: Rule<Evidence>, evidence: Evidence, scope: Scope): FixOutcome {
  try {
    const mending = rule.fix?.(evidence, scope) ?? null;
    const edits = (mending?.edits ?? [])
      .map((edit) => ({ ...edit, sheet: scope.sheet.name, from: contentAt(scope.sheet, edit.cell) }))
      .filter(({ from, to }) => !isSameContent(from, to));
    return { fix: mending && edits.length > 0 ? { sentence: mending.sentence, edits } : null, trouble: null };
  } catch (error) {
    const { cell } = rule.describe(evidence, scope);
    const reason = error instanceof Error ? error.message : String(error);
    return { fix: null, trouble: `The fix for ${cellName(cell)} could not be worked out: ${reason}.` };
  }
}
