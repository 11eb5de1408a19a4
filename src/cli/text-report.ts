/** What the command line says to people: file by file what was recognised, what was found, and what was not checked; then a summary. */
import { type Acceptance, type Finding, type Fix, type Report, rulesWithoutSchedule, type Severity } from "../checking";
import { sayEdit } from "../checking";
import { type CorrectionOutcome, isMoneyKind } from "../packs";
import { rangeName } from "../workbook";
import type { CheckedFile } from "./check-file";
import { policyHash, type PolicyInUse } from "../plan";
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
  const open = findings.filter(({ acceptance }) => !acceptance);
  const parts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const accepted = findings.length - open.length;
  if (accepted > 0) parts.push(`${accepted.toLocaleString("en-GB")} accepted`);
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** The part of the report on one file. */
export function fileText(checked: CheckedFile, paint: Paint): string {
  const heading = paint("bold", checked.file);
  if (checked.error !== null) return `${heading}\n${wrap(checked.error, "  Not read: ")}\n`;
  const { report, notRead } = checked;
  const problems = [...report.policy.problems, ...(report.corrections?.problems ?? [])];
  const left = [...problems, ...placesNotChecked(report, notRead), ...rulesNotTried(report)];
  return [
    heading,
    wrap(policyLine(report.policy), "  Policy: "),
    ...correctionsLine(report.corrections?.used ?? []),
    ...recognised(report.pack.schedules),
    ...findingsBySheet(report.findings, paint),
    ...(left.length === 0 ? [] : ["  Not checked", ...left.map((line) => paint("dim", wrap(line, "    ")))]),
    "",
  ].join("\n");
}

const FROM = { given: "given with --policy", default: "the default" } as const;

/** "“Ours”, version 2024/25, from the sheet Plan rules". */
function policyLine({ policy, from, sheet }: PolicyInUse): string {
  const version = policy.version === "" ? "" : `, version ${policy.version}`;
  return `“${policy.name}”${version}, hash ${policyHash(policy)}, ${from === "workbook" ? `from the sheet ${sheet}` : FROM[from]}`;
}

/** "3 corrections from Plan rules were used." */
function correctionsLine(used: readonly CorrectionOutcome[]): string[] {
  if (used.length === 0) return [];
  const sheets = [...new Set(used.map(({ correction }) => correction.at.sheet))];
  const were = used.length === 1 ? "was" : "were";
  return [wrap(`${counted(used.length, "correction")} from ${listed(sheets)} ${were} used.`, "  ")];
}

/** Beyond this many, tables of no known kind are only counted. */
const TABLES_LISTED = 5;

function recognised(all: Report["pack"]["schedules"]): string[] {
  const schedules = all.filter(({ kind }) => kind !== "text");
  if (schedules.length === 0) return ["  No schedules recognised."];
  const tables = schedules.filter(({ kind }) => kind === "table");
  const listing = tables.length > TABLES_LISTED ? schedules.filter(({ kind }) => kind !== "table") : schedules;
  const lines = listing.map(({ sheet, range, kind, unit, sign, confidence }) => {
    const facts = [
      kind,
      unit?.name ?? (isMoneyKind(kind) || kind === "table" ? "no unit" : undefined),
      sign?.name,
      `${Math.round(confidence * 100)}% sure`,
    ].filter((fact) => fact !== undefined);
    return `${sheet}!${rangeName(range)}: ${facts.join(", ")}`;
  });
  if (listing !== schedules)
    lines.push(
      `${counted(tables.length, "table")} of no known kind, on ${listed([...new Set(tables.map(({ sheet }) => sheet))])}`,
    );
  return [`  Recognised ${counted(schedules.length, "schedule")}`, ...lines.map((line) => wrap(line, "    "))];
}

function findingsBySheet(findings: readonly Finding[], paint: Paint): string[] {
  const lines = [`  Found: ${countBySeverity(findings)}`];
  for (const [sheet, onSheet] of groupBy(findings, ({ sheet }) => sheet)) {
    lines.push(`    ${paint("bold", sheet)}`);
    for (const finding of onSheet) {
      if (finding.acceptance) {
        lines.push(paint("dim", acceptedLine(finding, finding.acceptance)));
        continue;
      }
      const letter = finding.severity[0]!.toUpperCase();
      const first = `      ${letter} ${finding.cell.padEnd(6)} `;
      const message = wrap([finding.lapsed ?? [], finding.message].flat().join(" "), first);
      lines.push(message.replace(` ${letter} `, ` ${paint(STYLE[finding.severity], letter)} `));
      const figures = [
        ["stated", finding.stated],
        ["expected", finding.expected],
        ["difference", finding.difference],
      ]
        .filter(([, figure]) => figure !== "")
        .map(([word, figure]) => `${word} ${figure}`);
      lines.push(paint("dim", wrap([...figures, finding.rule].join(" · "), " ".repeat(first.length))));
      if (finding.fix) lines.push(...fixLines(finding.fix, " ".repeat(first.length)));
    }
  }
  return lines;
}

/** One line, without the letter that the others have: "accepted: D16 total-does-not-foot, 133,407: agreed (K. Patel, 24 November 2026)". */
function acceptedLine({ cell, rule, stated }: Finding, { of, reason, by, when }: Acceptance): string {
  const who = [by, when].filter((word) => word !== "").join(", ");
  const what = of === "finding" ? "accepted" : `accepted with its ${of}`;
  const why = `${what}${reason === "" ? "" : `: ${reason}`}${who === "" ? "" : ` (${who})`}`;
  return wrap([rule, stated, why].filter((word) => word !== "").join(" · "), `      - ${cell.padEnd(6)} `);
}

/** Beyond this many, edits of one fix are only counted. */
const EDITS_LISTED = 8;

/** What would put it right; where that takes several cells, what would be put in each. */
function fixLines({ sentence, edits }: Fix, indent: string): string[] {
  const listing = edits.length > 1 ? edits.slice(0, EDITS_LISTED) : [];
  const rest = edits.length > EDITS_LISTED ? [`and ${counted(edits.length - EDITS_LISTED, "more cell")}`] : [];
  return [
    wrap(sentence, `${indent}fix: `),
    ...[...listing.map(sayEdit), ...rest].map((line) => wrap(line, `${indent}     `)),
  ];
}

function placesNotChecked({ pack }: Report, notRead: (CheckedFile & { error: null })["notRead"]): string[] {
  const places = [
    ...notRead,
    ...pack.leftAside.map(({ sheet, range, reason }) => ({
      sheet: range ? `${sheet}!${rangeName(range)}` : sheet,
      reason,
    })),
  ];
  return [...groupBy(places, ({ reason }) => reason)].map(
    ([reason, at]) => `${listed(at.map(({ sheet }) => sheet))}: ${reason}`,
  );
}

/** Rules that were not tried, each with its reason. A table of no known kind gets one line for all rules that want a kind. */
function rulesNotTried({ pack, outcomes }: Report): string[] {
  const tables = new Set(pack.schedules.filter(({ kind }) => kind === "table").map(({ id }) => id));
  const crashed = outcomes.filter(({ outcome }) => outcome === "crashed");
  const untried = outcomes.filter(
    ({ outcome, schedule, isOtherKind }) => outcome === "not-applicable" && !isOtherKind && !tables.has(schedule),
  );
  const idle = rulesWithoutSchedule(outcomes);
  const onTables = [
    ...new Set(
      outcomes
        .filter(
          ({ outcome, schedule, isOtherKind }) => outcome === "not-applicable" && !isOtherKind && tables.has(schedule),
        )
        .map(({ schedule }) => schedule),
    ),
  ];
  return [
    ...[...groupBy(crashed, ({ rule, reason }) => `${rule} ${reason}`).values()].map(
      (same) => `${onSchedules(same)}: the rule failed, please report it (${same[0]!.reason})`,
    ),
    ...[...groupBy(untried, ({ rule, reason }) => `${rule} ${reason}`).values()].map(
      (same) => `${onSchedules(same)}: ${same[0]!.reason}`,
    ),
    ...(onTables.length === 0
      ? []
      : [`${listed(onTables)}: of no known kind, so only form and what the table says of itself was tested`]),
    ...(idle.length === 0
      ? []
      : [`${counted(idle.length, "rule")} had no schedule of their kind to be tried on: ${idle.join(", ")}`]),
  ];
}

const onSchedules = (same: Report["outcomes"]): string =>
  `${same[0]!.rule} on ${listed(same.map(({ schedule }) => schedule))}`;

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
  const schedules = reports.reduce(
    (sum, { pack }) => sum + pack.schedules.filter(({ kind }) => kind !== "text").length,
    0,
  );
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
