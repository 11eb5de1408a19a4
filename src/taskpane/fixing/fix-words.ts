/** Fixes and changes in sentences. */
import type { CellEdit, Finding } from "../../checking";
import type { EditReceipt, SkippedEdit } from "../../marking";
import { cellName } from "../../workbook";
import { counted } from "../counted";
import type { FixPreview, MadeChange } from "./fix-state";

const MOST_NAMED = 4;

type Place = Pick<CellEdit, "sheet" | "cell">;

/** "Change E13 on Revenue", "Change 3 cells on Revenue", "Fix 12 exceptions". */
export function previewHeading({ finding, alike, all }: FixPreview): string {
  if (all) return `Fix ${counted(alike.length, "exception")}`;
  const edits = finding.fix?.edits ?? [];
  const what = edits.length === 1 ? cellName(edits[0]!.cell) : counted(edits.length, "cell");
  return `Change ${what} on ${finding.sheet}`;
}

/** What the fix does; for several, how many cells on which sheets. */
export function previewSentence({ finding, all }: FixPreview, edits: readonly CellEdit[], title: string): string {
  if (!all) return finding.fix?.sentence ?? "";
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const where = sheets.length === 1 ? `on ${sheets[0]}` : `on ${counted(sheets.length, "sheet")}`;
  return `${title}: ${counted(edits.length, "cell")} ${where} would be changed.`;
}

/** "Fix all 12 of this kind", "Fix both of this kind". */
export function allOfKind(alike: readonly Finding[]): string {
  return alike.length === 2 ? "Fix both of this kind" : `Fix all ${alike.length.toLocaleString("en-GB")} of this kind`;
}

/** "Make this change", "Make 14 changes". */
export function makingButton(edits: readonly CellEdit[]): string {
  return edits.length === 1 ? "Make this change" : `Make ${counted(edits.length, "change")}`;
}

/** What became of making a change; the register and the marks are brought up to date by the next check. */
export function changedWords({ made, skipped }: EditReceipt): Pick<MadeChange, "intent" | "sentence"> {
  const done =
    made.length === 0 ? "Nothing was changed." : `${placesIn(made)} ${made.length === 1 ? "was" : "were"} changed.`;
  if (skipped.length === 0) return { intent: "success", sentence: done };
  return { intent: "warning", sentence: `${done} ${skippedWords(skipped)}` };
}

/** What became of undoing it. */
export function undoneWords({ made, skipped, sheetRemoved }: EditReceipt): Pick<MadeChange, "intent" | "sentence"> {
  const done =
    sheetRemoved !== undefined
      ? `The sheet ${sheetRemoved} was taken away again.`
      : made.length === 0
        ? "Nothing was put back."
        : `${placesIn(made)} ${made.length === 1 ? "holds" : "hold"} again what stood there before.`;
  if (skipped.length === 0) return { intent: "success", sentence: done };
  return { intent: "warning", sentence: `${done} ${skippedWords(skipped)}` };
}

/** "Revenue!E13", "Revenue!E13, J9 and 3 other cells"; a sheet is named once. */
function placesIn(places: readonly Place[]): string {
  let sheet = "";
  const named = places.slice(0, MOST_NAMED).map((place) => {
    const name = cellName(place.cell);
    if (place.sheet === sheet) return name;
    sheet = place.sheet;
    return `${sheet}!${name}`;
  });
  const rest = places.length - named.length;
  if (rest > 0) return `${named.join(", ")} and ${counted(rest, "other cell")}`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/** Cells left for one reason are said together. */
function skippedWords(skipped: readonly SkippedEdit[]): string {
  const byReason = new Map<string, SkippedEdit[]>();
  for (const edit of skipped) byReason.set(edit.reason, [...(byReason.get(edit.reason) ?? []), edit]);
  return [...byReason].map(([reason, edits]) => `Not ${placesIn(edits)}: ${lowerFirst(reason)}`).join(" ");
}

function lowerFirst(sentence: string): string {
  return /^(Excel|There)\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
