/** A test case of a rule as an example in its page: the sheets with row numbers and column letters, and what the check says of them. */
import type { Finding } from "../../src/checking";
import { cellName, columnName, qualifiedName } from "../../src/workbook";
import type { DrawnCase, FlaggedCase } from "../support/rule-tester";
import { checkCase } from "../support/rule-tester";
import type { GridSheet } from "../support/text-grid";
import { gridSheets } from "../support/text-grid";

/** The paragraphs of the example that passes. */
export function drawnExample(cases: readonly DrawnCase[]): readonly string[] {
  return drawn(exampleOf(cases), []);
}

/** The paragraphs of the example that fails, with what the rule says of it. */
export function foundExample(rule: string, cases: readonly FlaggedCase[]): readonly string[] {
  const alone = cases.filter(({ alsoBy = [] }) => alsoBy.length === 0);
  const example = exampleOf(alone.length > 0 ? alone : cases);
  const findings = checkCase(example).findings.filter((finding) => finding.rule === rule);
  if (findings.length === 0) throw new Error(`${rule} finds nothing in “${example.name}”`);
  const first = gridSheets(example.grid, example)[0]!.name;
  const said = findings.map(({ sheet, cell, message, fix }) => {
    const offered = fix ? ` Fix offered: ${fix.sentence}` : "";
    return `> **${sheet === first ? cell : qualifiedName(sheet, cell)}**: ${escaped(`${message}${offered}`)}`;
  });
  return [...drawn(example, findings), "What the check says:", said.join("\n>\n")];
}

/** The case that asks to be shown; otherwise the one with the fewest cells filled. */
function exampleOf<Case extends DrawnCase>(cases: readonly Case[]): Case {
  const size = ({ grid }: Case) => gridSheets(grid).reduce((total, { cells }) => total + cells.flat().filter((cell) => cell !== "").length, 0);
  return cases.find(({ page }) => page) ?? cases.toSorted((a, b) => size(a) - size(b))[0]!;
}

function drawn(example: DrawnCase, findings: readonly Finding[]): readonly string[] {
  const sheets = gridSheets(example.grid, example);
  const cells = sheets.flatMap((sheet) => sheet.cells.flat());
  return [
    `${sentence(example.name)}${cells.some((cell) => cell.startsWith("=")) ? " Formulas are shown in place of their results." : ""}${cells.some((cell) => cell.startsWith('"')) ? " A figure in quotes is text." : ""}`,
    ...sheets.flatMap((sheet) => [...(sheets.length > 1 ? [`Sheet ${escaped(sheet.name)}:`] : []), grid(sheet, findings)]),
  ];
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${escaped(words.slice(1))}${/[.!?]$/.test(words) ? "" : "."}`;
}

function grid({ name, cells }: GridSheet, findings: readonly Finding[]): string {
  const found = new Set(findings.filter(({ sheet }) => sheet === name).map(({ cell }) => cell));
  const columns = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, column) => column);
  const rows = cells.map((row, index) => [String(index + 1), ...columns.map((column) => shown(row[column] ?? "", found.has(cellName({ row: index, column }))))]);
  return [["", ...columns.map(columnName)], ["", ...columns].map(() => "---"), ...rows].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function shown(cell: string, isFound: boolean): string {
  const text = cell.startsWith("=") ? `\`${cell}\`` : escaped(cell);
  return isFound ? `**${text || "(blank)"}**` : text;
}

/** Characters that markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<|~$[\]]/g, "\\$&");
}
