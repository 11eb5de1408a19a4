/** The order findings are read in: the worst first, then as they stand in the workbook. */
import type { Workbook } from "../workbook";
import { parseCellName } from "../workbook";
import type { Finding, Severity } from "./finding";

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "query", "warning", "note"];

/** Severity, sheet in the workbook's order, row, column, rule. */
export function inReadingOrder(findings: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const place = (finding: Finding) => {
    const cell = parseCellName(finding.cell);
    return [
      SEVERITIES.indexOf(finding.severity),
      sheets.get(finding.sheet) ?? sheets.size,
      cell?.row ?? 0,
      cell?.column ?? 0,
    ];
  };
  return findings
    .map((finding) => ({ finding, at: place(finding) }))
    .sort((a, b) => compareLists(a.at, b.at) || compareTexts(a.finding.rule, b.finding.rule))
    .map(({ finding }) => finding);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  return a.map((part, index) => part - b[index]!).find((difference) => difference !== 0) ?? 0;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
