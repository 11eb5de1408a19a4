/** The corrections of one table, put to its own columns and rows; what would make no sense of it is refused. */
import { isFigureRole } from "../roles";
import type { ColumnRole, Measure, ScheduleKind } from "../roles";
import type { IncomeSign, ScheduleUnit, SignConvention } from "../conventions";
import type { ScheduleColumn } from "../schedule";
import type { Heading } from "../tables/headings";
import type { TableBlock } from "../tables/table-block";
import type { Corrected, CorrectedRow, Correction } from "./correction";
import { roleName } from "./correction-words";
import { namedOne, sameWords } from "./same-words";

export interface Said<T> {
  readonly is: T;
  /** "Plan rules!T7". */
  readonly from: string;
}

export interface ColumnSaid {
  readonly role: ColumnRole | null;
  readonly measure: Measure | null;
  readonly period: string | null;
}

export interface TableCorrections {
  readonly kind: Said<ScheduleKind> | null;
  readonly unit: Said<ScheduleUnit["name"] | null> | null;
  readonly sign: Said<SignConvention["name"]> | null;
  readonly income: Said<IncomeSign> | null;
  /** By column of the sheet. */
  readonly columns: ReadonlyMap<number, Said<ColumnSaid>>;
  /** By row of the sheet. */
  readonly rows: ReadonlyMap<number, Said<CorrectedRow>>;
}

export const NOTHING_SAID: TableCorrections = {
  kind: null,
  unit: null,
  sign: null,
  income: null,
  columns: new Map(),
  rows: new Map(),
};

export function isAnythingSaid({ kind, unit, sign, income, columns, rows }: TableCorrections): boolean {
  return [kind, unit, sign, income].some((said) => said !== null) || columns.size > 0 || rows.size > 0;
}

export interface Refusal {
  readonly correction: Correction;
  /** A sentence. */
  readonly problem: string;
}

/** `labels` are those of the table's rows, from its first row on. Of two that speak of the same thing the later one counts. */
export function tableCorrections(
  corrections: readonly Correction[],
  table: TableBlock,
  headings: readonly Heading[],
  columns: Columns,
  labels: readonly string[],
): { readonly said: TableCorrections; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  const latest = new Map<string, Correction>();
  const byColumn = new Map<number, Said<ColumnSaid>>();
  const rows = new Map<number, Said<CorrectedRow>>();
  for (const correction of corrections) {
    const subject = subjectOf(correction, headings, labels, table);
    if (typeof subject !== "string") {
      refused.push({ correction, problem: `${subject.problem}.` });
      continue;
    }
    const earlier = latest.get(subject);
    if (earlier) refused.push({ correction: earlier, problem: `${correction.from} says otherwise below it.` });
    latest.set(subject, correction);
  }
  for (const pair of twoOfOne(latest, columns)) {
    for (const correction of pair.corrections) {
      refused.push({ correction, problem: `${pair.problem}.` });
      latest.delete(pair.subjectOf(correction));
    }
  }
  for (const [subject, { says, from }] of latest) {
    const [, line = ""] = subject.split(" ");
    if (says.what === "column") byColumn.set(Number(line), { is: says, from });
    if (says.what === "row") rows.set(Number(line), { is: says.role, from });
  }
  const one = <W extends Correction["says"]["what"]>(what: W) => {
    const correction = latest.get(what);
    return correction
      ? { says: correction.says as Extract<Correction["says"], { what: W }>, from: correction.from }
      : null;
  };
  const [kind, unit, sign, income] = [one("kind"), one("unit"), one("sign"), one("income")];
  const said = {
    kind: kind && { is: kind.says.kind, from: kind.from },
    unit: unit && { is: unit.says.unit, from: unit.from },
    sign: sign && { is: sign.says.sign, from: sign.from },
    income: income && { is: income.says.income, from: income.from },
    columns: byColumn,
    rows,
  };
  return { said, refused };
}

/** What it speaks of: "unit", "column 4", "row 12". */
function subjectOf(
  { says }: Correction,
  headings: readonly Heading[],
  labels: readonly string[],
  table: TableBlock,
): string | { readonly problem: string } {
  if (says.what === "row") {
    const index = indexOf(
      says.label,
      labels.map((label) => [label]),
      "row labelled",
    );
    return typeof index === "number" ? `row ${table.firstRow + index}` : index;
  }
  if (says.what !== "column") return says.what;
  const nth = /^(\d+)(?:st|nd|rd|th) column$/i.exec(says.heading)?.[1];
  const names = headings.map(({ text, parts }) => [text, ...parts.slice(-1)]);
  const index = nth ? Number(nth) - 1 : indexOf(says.heading, names, "column headed");
  if (typeof index !== "number") return index;
  const heading = headings[index];
  if (!heading) return { problem: `the table has no ${says.heading}` };
  const holdsFigures = table.figureColumns.includes(heading.column);
  if (says.role !== null && isFigureRole(says.role) && !holdsFigures)
    return {
      problem: `no figures stand in the column “${heading.text || says.heading}”, so it cannot be ${roleName(says.role)}`,
    };
  if (says.role === null && !holdsFigures)
    return { problem: `no figures stand in the column “${heading.text || says.heading}”` };
  return `column ${heading.column}`;
}

/** Where the name stands among names; the whole heading counts before its last line. */
function indexOf(
  text: string,
  names: readonly (readonly string[])[],
  noun: string,
): number | { readonly problem: string } {
  const { name, which } = namedOne(text);
  const wanted = sameWords(name);
  for (const level of [0, 1]) {
    const found = names.flatMap((each, index) =>
      each[level] !== undefined && sameWords(each[level]!) === wanted ? [index] : [],
    );
    if (which !== null && found[which - 1] !== undefined) return found[which - 1]!;
    if (which === null && found.length === 1) return found[0]!;
    if (which === null && found.length > 1)
      return { problem: `the table has more than one ${noun} “${name}”: say which, as in “${name} (2nd)”` };
  }
  return { problem: `the table has no ${noun} “${text}”` };
}

/** Roles that no two columns of one measure and period have in a schedule that makes sense. */
const ONLY_ONE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget",
  "forecast",
  "variance",
  "whole-life-budget",
  "whole-life-forecast",
  "whole-life-variance",
  "opening",
  "closing",
]);

type Columns = readonly Pick<ScheduleColumn, "column" | "measure" | "period">[];

/** Columns that are said to be the same: neither is believed. */
function twoOfOne(latest: ReadonlyMap<string, Correction>, columns: Columns) {
  const groups = new Map<string, { subject: string; correction: Correction }[]>();
  for (const [subject, correction] of latest) {
    const { says } = correction;
    if (says.what !== "column" || says.role === null || !ONLY_ONE.has(says.role)) continue;
    const column = columns.find((each) => subject === `column ${each.column}`);
    const [measure, period] = [says.measure ?? column?.measure ?? "", says.period ?? column?.period ?? ""];
    const name = [measure, roleName(says.role), period && `for ${period}`].filter((part) => part !== "").join(" ");
    groups.set(name, [...(groups.get(name) ?? []), { subject, correction }]);
  }
  return [...groups]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({
      corrections: same.map(({ correction }) => correction),
      problem: `${same.length} columns are said to be the ${name}: ${same.map(({ correction }) => `“${headingIn(correction)}”`).join(" and ")}`,
      subjectOf: (correction: Correction) => same.find((one) => one.correction === correction)!.subject,
    }));
}

function headingIn({ says }: Correction): string {
  return says.what === "column" ? says.heading : "";
}

/** What of the schedule is marked as corrected. */
export function correctedOf(said: TableCorrections, kindBefore: ScheduleKind): Corrected {
  const facts = (["kind", "unit", "sign", "income"] as const).filter((fact) => said[fact] !== null);
  return { kindBefore, facts, columns: [...said.columns.keys()], rows: [...said.rows.keys()] };
}

export function byCorrection(from: string): string {
  return `by correction on ${from}`;
}
