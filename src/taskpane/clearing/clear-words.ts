/** Clearing, in sentences. */
import { counted } from "../counted";
import type { ClearQuestion, Notice } from "../pane-state";
import type { ClearReceipt, ClearWhat, RegisterWords } from "../../marking";

/** What became of clearing. `words` is what was answered for a register in which somebody wrote. */
export function clearedNotice(
  { cleared, registerRemoved, skipped }: Extract<ClearReceipt, { kind: "cleared" }>,
  what: ClearWhat,
  words: RegisterWords,
): Notice {
  if (skipped.length > 0) {
    const left = skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`);
    return { intent: "warning", sentence: `Not everything could be taken off. ${left.join(" ")}` };
  }
  if (what.kind !== "all") {
    const [some, none] =
      what.kind === "sheet"
        ? [`The marks of ${what.sheet} were taken off`, `There were no marks on ${what.sheet}`]
        : ["The marks of accepted exceptions were taken off", "No accepted exception was marked"];
    return { intent: "success", sentence: cleared > 0 ? `${some}; the sheet of exceptions stays.` : `${none}.` };
  }
  const marks = cleared > 0 ? "All marks were taken off the cells" : "There were no marks on the cells";
  const register = registerRemoved
    ? ", and the sheet of exceptions is gone"
    : words === "keep"
      ? "; the sheet of exceptions was kept"
      : "";
  return { intent: "success", sentence: `${marks}${register}.` };
}

/** "3 rows of the sheet of exceptions hold words that somebody typed, such as a status or a reason. Clear them as well?" */
export function askingWords({ rowsWithWords }: ClearQuestion): string {
  const [hold, them] = rowsWithWords === 1 ? ["holds", "it"] : ["hold", "them"];
  return `${counted(rowsWithWords, "row")} of the sheet of exceptions ${hold} words that somebody typed, such as a status or a reason. Clear ${them} as well?`;
}
