/** From findings to the notes on the cells: one a cell, with the words of all its exceptions, the worst first. */
import type { Finding, Severity } from "../checking";
import { parseCellName, type CellRange } from "../workbook";
import type { CellNote, MarkNotes } from "./mark";
import { MARK_COLOURS, markColourOf } from "./mark-colour";
import { ACCEPTED_START, NOTE_START, signedNote } from "./note-text";

/** More would slow a workbook down and be read by nobody; the register has them all. */
export const MOST_NOTES = 500;

/** A note is a small window: what does not fit is in the register. */
const MOST_WORDS = 900;
const MOST_FINDINGS = 4;

const SEVERITY_HEADS: Readonly<Record<Severity, string>> = {
  error: "E · Error",
  query: "Q · Query",
  warning: "W · Warning",
  note: "N · Note",
};

export interface NoteOptions {
  /** What a rule is called. */
  readonly titleOf: (rule: string) => string;
  /** The merged cells of a sheet: Excel has a note on the first of them only. */
  readonly mergesOf: (sheet: string) => readonly CellRange[];
}

/** `marked` are the findings on each cell, by sheet and cell, as they are marked. */
export function notesFor(
  marked: ReadonlyMap<string, ReadonlyMap<string, readonly Finding[]>>,
  options: NoteOptions,
): MarkNotes {
  const cells = [...marked].flatMap(([sheet, onSheet]) => {
    const merges = options.mergesOf(sheet);
    return [...onSheet]
      .filter(([cell]) => !isCovered(cell, merges))
      .map(([cell, findings]) => toNote(sheet, cell, findings));
  });
  const of = [...marked.values()].reduce((total, onSheet) => total + onSheet.size, 0);
  const wanted = cells.sort((a, b) => a.rank - b.rank).slice(0, MOST_NOTES);
  return {
    cells: wanted.map(({ sheet, cell, findings }) => ({ sheet, cell, text: textOf(findings, options) })),
    of,
  };
}

/** Whether a cell lies under another one that it is merged with. */
function isCovered(cell: string, merges: readonly CellRange[]): boolean {
  const { row, column } = parseCellName(cell)!;
  return merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  );
}

interface Wanted extends Omit<CellNote, "text"> {
  readonly findings: readonly Finding[];
  /** Worst colour first, and of one colour the cells that an exception names before those that are marked with them. */
  readonly rank: number;
}

function toNote(sheet: string, cell: string, findings: readonly Finding[]): Wanted {
  const inOrder = [...findings].sort((a, b) => severityRank(a) - severityRank(b));
  const worst = inOrder[0]!;
  const isNamed = findings.some((finding) => finding.sheet === sheet && finding.cell === cell);
  return { sheet, cell, findings: inOrder, rank: severityRank(worst) * 2 + (isNamed ? 0 : 1) };
}

function severityRank(finding: Finding): number {
  const colour = MARK_COLOURS.indexOf(markColourOf(finding));
  return colour * 4 + Object.keys(SEVERITY_HEADS).indexOf(finding.severity);
}

function textOf(findings: readonly Finding[], { titleOf }: NoteOptions): string {
  let text = "";
  let told = 0;
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    const words = wordsOf(finding, titleOf(finding.rule));
    if (told > 0 && text.length + words.length > MOST_WORDS) break;
    text += `${told > 0 ? "\n\n" : ""}${told === 0 ? shortened(words) : words}`;
    told++;
  }
  const untold = findings.length - told;
  return signedNote(untold > 0 ? `${text}\n\nAnd ${untold} more, in the register.` : text);
}

function wordsOf(
  { severity, acceptance, stated, expected, difference, message, lapsed }: Finding,
  title: string,
): string {
  const head = `${acceptance ? ACCEPTED_START : NOTE_START}${SEVERITY_HEADS[severity]}: ${title}`;
  const reason =
    acceptance &&
    [acceptance.reason, [acceptance.by, acceptance.when].filter(Boolean).join(", ")].filter(Boolean).join(" – ");
  const figures = [
    ["Stated", stated],
    ["expected", expected],
    ["difference", difference],
  ].flatMap(([name, figure]) => (figure === "" ? [] : `${name} ${figure}`));
  return [head, reason, lapsed, figures.length > 1 ? `${figures.join(", ")}.` : "", message].filter(Boolean).join("\n");
}

function shortened(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  const cut = words.slice(0, MOST_WORDS);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}
