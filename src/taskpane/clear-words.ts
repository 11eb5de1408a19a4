/** Clearing, in sentences. */
import { counted } from "./counted";
import type { ClearQuestion, Notice } from "./pane-state";
import type { ClearReceipt, RegisterWords } from "./sheet-host";

/** What became of clearing. */
export function clearedNotice({ cleared, skipped }: Extract<ClearReceipt, { kind: "cleared" }>, words: RegisterWords): Notice {
  if (skipped.length > 0) {
    const left = skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`);
    return { intent: "warning", sentence: `Some marks could not be taken off. ${left.join(" ")}` };
  }
  if (words === "keep") return { intent: "success", sentence: "The marks were taken off the cells. The sheet of exceptions was kept." };
  return { intent: "success", sentence: cleared > 0 ? "All marks and the sheet of exceptions were taken off." : "There were no marks to take off." };
}

/** "3 rows of the sheet of exceptions hold words that somebody typed, such as a status or a reason. Clear them as well?" */
export function askingWords({ rowsWithWords }: ClearQuestion): string {
  const [hold, them] = rowsWithWords === 1 ? ["holds", "it"] : ["hold", "them"];
  return `${counted(rowsWithWords, "row")} of the sheet of exceptions ${hold} words that somebody typed, such as a status or a reason. Clear ${them} as well?`;
}
