/** Corrections in sentences. */
import { kindName, sayIs, subjectOf, type CorrectedRow, type Correction, type CorrectionOutcome } from "../../packs";
import { qualifiedName } from "../../workbook";
import type { EditReceipt } from "../../marking";
import type { CorrectionChanges } from "../../plan";
import { counted } from "../counted";
import type { MadeChange } from "../fixing/fix-state";

const ROW_WORDS: Readonly<Record<CorrectedRow, string>> = {
  total: "a total",
  subtotal: "a subtotal",
  line: "a line",
  section: "a heading",
  memo: "a memo line",
};

/** "“A1” is budget", "It is ignored", "Its unit is £000". */
export function saidWords({ says }: Correction): string {
  switch (says.what) {
    case "ignored":
      return "It is ignored";
    case "kind":
      return `It is a ${kindName(says.kind)}`;
    case "unit":
      return says.unit === null ? "Its figures are no money" : `Its unit is ${says.unit}`;
    case "sign":
      return `Its sign is ${says.sign}`;
    case "income":
      return `Its income is shown ${says.income}`;
    case "row":
      return `“${says.label}” is ${ROW_WORDS[says.role]}`;
    default:
      return `“${subjectOf(says)}” is ${sayIs(says)}`;
  }
}

/** "'Annual Table'!A5", "3 tables". */
export function placesOf({ schedules: [first = "", ...others] }: CorrectionOutcome): string {
  if (others.length > 0) return counted(others.length + 1, "table");
  const at = first.lastIndexOf("!");
  return qualifiedName(first.slice(0, at), first.slice(at + 1));
}

/** What became of keeping corrections or taking them away. */
export function keptWords(
  { added, replaced, removed }: CorrectionChanges,
  { made, skipped }: EditReceipt,
): Pick<MadeChange, "intent" | "sentence"> {
  const kept = added.length + replaced.length;
  const sheet = made[0]?.sheet ?? "";
  const parts = [
    ...(kept > 0 ? [`${counted(kept, "correction")} kept on ${sheet}`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, "correction")} taken off ${sheet}`] : []),
  ];
  if (made.length === 0) return { intent: "warning", sentence: `Nothing was kept. ${skipped[0]?.reason ?? ""}`.trim() };
  const done = `${parts.join(", ")}.`;
  if (skipped.length > 0)
    return {
      intent: "warning",
      sentence: `${done} ${counted(skipped.length, "cell")} could not be written: ${skipped[0]!.reason}`,
    };
  return {
    intent: "success",
    sentence: `${done} The next check goes by ${kept + removed.length === 1 ? "it" : "them"}.`,
  };
}
