/** From a report to what is written: coloured rectangles and register rows. */
import type { Finding, Report } from "../checking";
import { SEVERITIES } from "../checking";
import type { CellAddress, CellRange } from "../workbook";
import { cellName, parseCellName } from "../workbook";
import type { MarkColour, Marks, RegisterRow, SheetMarks } from "./mark";
import { COLOUR_OF, MARK_COLOURS } from "./mark";
import { toRectangles } from "./rectangles";

const RAG: Readonly<Record<(typeof COLOUR_OF)[keyof typeof COLOUR_OF], RegisterRow["rag"]>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
};

/**
 * The marks of a report: each cell once per sheet in the colour of its worst finding that nobody accepted, sheets in the workbook's order, and the
 * register by sheet and cell. `heading` is what stands over the register, as given.
 */
export function markingFor(report: Pick<Report, "pack" | "findings">, heading: readonly string[]): Marks {
  const sheets = sheetsInOrder(report);
  const bySheet = new Map(sheets.map((sheet) => [sheet, [] as Finding[]]));
  for (const finding of report.findings) bySheet.get(finding.sheet)!.push(finding);
  return {
    cells: sheets.flatMap((sheet) => marksOf(sheet, report.findings)),
    register: sheets.flatMap((sheet) => registerOf(bySheet.get(sheet)!)),
    heading,
  };
}

/** Sheets as the pack has them: schedules stand in the workbook's order. */
function sheetsInOrder({ pack, findings }: Pick<Report, "pack" | "findings">): readonly string[] {
  const ofFindings = findings.flatMap(({ sheet, alsoMarked = [] }) => [sheet, ...alsoMarked.map((area) => area.sheet)]);
  return [...new Set([...pack.schedules.map(({ sheet }) => sheet), ...ofFindings])];
}

function marksOf(sheet: string, findings: readonly Finding[]): readonly SheetMarks[] {
  const colours = new Map<string, MarkColour>();
  for (const finding of findings) {
    const colour = colourOf(finding);
    for (const cell of cellsOn(sheet, finding)) {
      const other = colours.get(cell);
      if (other === undefined || MARK_COLOURS.indexOf(colour) < MARK_COLOURS.indexOf(other)) colours.set(cell, colour);
    }
  }
  return MARK_COLOURS.flatMap((colour) => {
    const cells = [...colours].filter(([, other]) => other === colour).flatMap(([cell]) => parseCellName(cell) ?? []);
    const ranges: readonly CellRange[] = toRectangles(cells);
    return ranges.length === 0 ? [] : [{ sheet, colour, ranges }];
  });
}

function colourOf({ acceptance, severity }: Finding): MarkColour {
  return acceptance ? "accepted" : COLOUR_OF[severity];
}

/** Its own cell and those that are marked with it, as far as they are on the sheet. */
function* cellsOn(sheet: string, finding: Finding): Generator<string> {
  if (finding.sheet === sheet) yield finding.cell;
  for (const area of finding.alsoMarked ?? []) {
    if (area.sheet !== sheet) continue;
    const { top, bottom, left, right } = area.range;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) yield cellName({ row, column });
    }
  }
}

function registerOf(findings: readonly Finding[]): readonly RegisterRow[] {
  return findings
    .map((finding) => ({ finding, at: parseCellName(finding.cell) ?? { row: 0, column: 0 } }))
    .sort(
      (a, b) =>
        compareCells(a.at, b.at) || SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
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
