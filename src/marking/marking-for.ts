/** From a report to what is written: coloured rectangles and register rows. */
import type { Finding, Report } from "../checking";
import { SEVERITIES } from "../checking";
import { DEFAULT_POLICY, type PolicySettings } from "../plan";
import type { CellAddress, Sheet } from "../workbook";
import { cellName, parseCellName } from "../workbook";
import type { Marks, RegisterRow, SheetMarks } from "./mark";
import { COLOUR_OF, MARK_COLOURS, markColourOf } from "./mark-colour";
import { notesFor } from "./notes-for";
import { markStyles } from "./mark-style";
import { toRectangles } from "./rectangles";

const RAG: Readonly<Record<(typeof COLOUR_OF)[keyof typeof COLOUR_OF], RegisterRow["rag"]>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
};

export interface MarkingOptions {
  /** What a rule is called in a note; its id where left out. */
  readonly titleOf?: (rule: string) => string;
  /** The workbook's sheets, of which merged cells are looked at. */
  readonly sheets?: readonly Pick<Sheet, "name" | "merges">[];
  /** How the policy wants marks; the default's where left out. */
  readonly marks?: PolicySettings["marks"];
}

/**
 * The marks of a report: each cell once per sheet in the colour of its worst finding that nobody accepted, with a note of all of
 * them, sheets in the workbook's order, and the register the worst first, rule by rule, each by sheet and cell. `heading` is what stands over the register, as given.
 */
export function markingFor(
  report: Pick<Report, "pack" | "findings">,
  heading: readonly string[],
  { titleOf = (rule) => rule, sheets: read = [], marks = DEFAULT_POLICY.settings.marks }: MarkingOptions = {},
): Marks {
  const sheets = sheetsInOrder(report);
  const marked = findingsByCell(sheets, report.findings);
  const merges = new Map(read.map((sheet) => [sheet.name, sheet.merges]));
  return {
    cells: [...marked].flatMap(([sheet, onSheet]) => marksOf(sheet, onSheet)),
    styles: markStyles(marks),
    ...(marks.notes && { notes: notesFor(marked, { titleOf, mergesOf: (sheet) => merges.get(sheet) ?? [] }) }),
    register: registerOf(sheets, report.findings),
    heading,
  };
}

/** Sheets as the pack has them: schedules stand in the workbook's order. */
function sheetsInOrder({ pack, findings }: Pick<Report, "pack" | "findings">): readonly string[] {
  const ofFindings = findings.flatMap(({ sheet, alsoMarked = [] }) => [sheet, ...alsoMarked.map((area) => area.sheet)]);
  return [...new Set([...pack.schedules.map(({ sheet }) => sheet), ...ofFindings])];
}

type MarkedCells = ReadonlyMap<string, readonly Finding[]>;

/** Every cell that is marked, with the findings that it is marked for. */
function findingsByCell(sheets: readonly string[], findings: readonly Finding[]): ReadonlyMap<string, MarkedCells> {
  const marked = new Map(sheets.map((sheet) => [sheet, new Map<string, Finding[]>()]));
  for (const finding of findings) {
    for (const [sheet, cell] of markedCells(finding)) {
      if (!parseCellName(cell)) continue;
      const others = marked.get(sheet)!.get(cell);
      if (!others) marked.get(sheet)!.set(cell, [finding]);
      else if (others.at(-1) !== finding) others.push(finding);
    }
  }
  return marked;
}

/** "Revenue" and "B4" of every cell of a finding: its own, and those that are marked with it. */
function* markedCells(finding: Finding): Generator<readonly [sheet: string, cell: string]> {
  yield [finding.sheet, finding.cell];
  for (const { sheet, range } of finding.alsoMarked ?? []) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) yield [sheet, cellName({ row, column })];
    }
  }
}

function marksOf(sheet: string, marked: MarkedCells): readonly SheetMarks[] {
  const colours = [...marked].map(([cell, findings]) => {
    const ranks = findings.map((finding) => MARK_COLOURS.indexOf(markColourOf(finding)));
    return { cell: parseCellName(cell)!, colour: MARK_COLOURS[Math.min(...ranks)]! };
  });
  return MARK_COLOURS.flatMap((colour) => {
    const ranges = toRectangles(colours.filter((entry) => entry.colour === colour).map(({ cell }) => cell));
    return ranges.length === 0 ? [] : [{ sheet, colour, ranges }];
  });
}

function registerOf(sheets: readonly string[], findings: readonly Finding[]): readonly RegisterRow[] {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  return findings
    .map((finding) => ({
      finding,
      sheet: places.get(finding.sheet)!,
      at: parseCellName(finding.cell) ?? { row: 0, column: 0 },
    }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        (a.finding.rule === b.finding.rule ? 0 : a.finding.rule < b.finding.rule ? -1 : 1) ||
        a.sheet - b.sheet ||
        compareCells(a.at, b.at),
    )
    .map(({ finding }) => registerRow(finding));
}

function compareCells(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}

/** A finding as the register says it. */
export function registerRow(finding: Finding): RegisterRow {
  const { key, severity, rule, sheet, cell, stated, expected, difference, message, acceptance, lapsed } = finding;
  return {
    key,
    rag: RAG[COLOUR_OF[severity]],
    severity,
    rule,
    sheet,
    cell,
    stated,
    expected,
    difference,
    message,
    ...(acceptance && { acceptance }),
    ...(lapsed !== undefined && { lapsed }),
  };
}
