/** What the command line says to people: file by file what was recognised, what was found, and what was not checked; then a summary. */
import type { Finding, Outcome, Severity } from "../checking";
import { rangeName } from "../workbook";
import type { CheckedFile } from "./check-file";
import { wrap } from "./wrap";

/** Puts colour on a text; gives it back as it is where colour is not wanted. */
export type Paint = (style: "red" | "amber" | "dim" | "bold", text: string) => string;

const CODES = { red: 31, amber: 33, dim: 2, bold: 1 } as const;
export const inColour: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
export const plain: Paint = (_, text) => text;

const SEVERITIES: readonly Severity[] = ["error", "query", "warning", "note"];
const STYLE = { error: "red", query: "amber", warning: "amber", note: "dim" } as const;
const PLURAL: Readonly<Record<string, string>> = { query: "queries" };

/** "1 error", "3 queries". */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? noun : (PLURAL[noun] ?? `${noun}s`)}`;
}

function countBySeverity(findings: readonly Finding[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** The part of the report on one file. */
export function fileText(checked: CheckedFile, paint: Paint): string {
  const heading = paint("bold", checked.file);
  if (checked.error !== null) return `${heading}\n${wrap(checked.error, "  Not read: ")}\n`;
  const { pack, findings, outcomes } = checked.report;
  return [
    heading,
    ...recognised(pack.schedules),
    ...findingsBySheet(findings, paint),
    ...notChecked(checked.notRead, pack.leftAside, outcomes, paint),
    "",
  ].join("\n");
}

function recognised(schedules: (CheckedFile & { error: null })["report"]["pack"]["schedules"]): string[] {
  if (schedules.length === 0) return ["  No schedules recognised."];
  const lines = schedules.map(({ sheet, range, kind, unit, sign, confidence }) => {
    const facts = [kind, unit?.name ?? "no unit", sign?.name, `${Math.round(confidence * 100)}% sure`].filter((fact) => fact !== undefined);
    return wrap(`${sheet}!${rangeName(range)}: ${facts.join(", ")}`, "    ");
  });
  return [`  Recognised ${counted(schedules.length, "schedule")}`, ...lines];
}

function findingsBySheet(findings: readonly Finding[], paint: Paint): string[] {
  const lines = [`  Found: ${countBySeverity(findings)}`];
  for (const [sheet, onSheet] of groupBy(findings, ({ sheet }) => sheet)) {
    lines.push(`    ${paint("bold", sheet)}`);
    for (const finding of onSheet) {
      const letter = finding.severity[0]!.toUpperCase();
      const first = `      ${letter} ${finding.cell.padEnd(6)} `;
      const message = wrap(finding.message, first);
      lines.push(message.replace(` ${letter} `, ` ${paint(STYLE[finding.severity], letter)} `));
      const figures = [["stated", finding.stated], ["expected", finding.expected], ["difference", finding.difference]]
        .filter(([, figure]) => figure !== "")
        .map(([word, figure]) => `${word} ${figure}`);
      lines.push(paint("dim", wrap([...figures, finding.rule].join(" · "), " ".repeat(first.length))));
    }
  }
  return lines;
}

function notChecked(
  notRead: readonly { readonly sheet: string; readonly reason: string }[],
  leftAside: (CheckedFile & { error: null })["report"]["pack"]["leftAside"],
  outcomes: readonly Outcome[],
  paint: Paint,
): string[] {
  const places = [
    ...notRead,
    ...leftAside.map(({ sheet, range, reason }) => ({ sheet: range ? `${sheet}!${rangeName(range)}` : sheet, reason })),
  ];
  const lines = [...groupBy(places, ({ reason }) => reason)].map(([reason, at]) => wrap(`${listed(at.map(({ sheet }) => sheet))}: ${reason}`, "    "));
  const untested = outcomes.filter(({ outcome }) => outcome === "not-applicable" || outcome === "crashed");
  for (const [, same] of groupBy(untested, ({ rule, outcome, reason }) => `${outcome} ${rule} ${reason}`)) {
    const { rule, outcome, reason } = same[0]!;
    const what = outcome === "crashed" ? `failed, please report it (${reason})` : reason;
    lines.push(wrap(`${rule} on ${listed(same.map(({ schedule }) => schedule))}: ${what}`, "    "));
  }
  return lines.length === 0 ? [] : ["  Not checked", ...lines.map((line) => paint("dim", line))];
}

/** "Revenue", "Revenue and Capital", "Revenue, Capital and 12 others". */
function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names[0]}, ${names[1]} and ${counted(names.length - 2, "other")}`;
}

/** The last lines: what all files together come to, and that silence is no pass where nothing was tested. */
export function summaryText(checked: readonly CheckedFile[]): string {
  const reports = checked.flatMap((file) => (file.error === null ? [file.report] : []));
  const failed = checked.length - reports.length;
  const tested = reports.flatMap(({ outcomes }) => outcomes).reduce((sum, { tested }) => sum + tested, 0);
  const schedules = reports.reduce((sum, { pack }) => sum + pack.schedules.length, 0);
  const sentences = [
    `${counted(reports.length, "file")} checked${failed === 0 ? "" : `, ${failed} not read`}.`,
    `${counted(schedules, "schedule")}, ${counted(tested, "statement")} tested: ${countBySeverity(reports.flatMap(({ findings }) => findings))}.`,
    ...(tested === 0 && reports.length > 0 ? ["Nothing was tested, so nothing is confirmed either."] : []),
  ];
  return wrap(sentences.join(" "), "");
}

function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
