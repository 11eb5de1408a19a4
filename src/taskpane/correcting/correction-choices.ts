/** What a person may choose of a schedule's reading, what they have chosen so far, and the rows of corrections that makes. */
import {
  CORRECTABLE_KINDS,
  isFigureRole,
  kindName,
  nameOfTable,
  ordinal,
  roleName,
  rolesOf,
  sameWords,
  sayIs,
  type Correction,
  type CorrectionOutcome,
  type Schedule,
  type ScheduleColumn,
  type ScheduleKind,
} from "../../packs";
import type { CorrectionChanges, CorrectionRow } from "../../plan";
import { rangeName } from "../../workbook";
import type { Choice, ChoiceOption, Chosen } from "./choice";
import { rowNames, rowSubject } from "./row-choices";

/** Whether it is a table that people can speak of, and not the sentences or the loose formulas of a sheet. */
export function isCorrectable({ id, sheet, kind, range }: Schedule): boolean {
  return kind !== "text" && id === `${sheet}!${rangeName({ ...range, bottom: range.top, right: range.left })}`;
}

/** The corrections that are in force on the schedule. */
export function inForceOn({ id }: Schedule, outcomes: readonly CorrectionOutcome[]): readonly CorrectionOutcome[] {
  return outcomes.filter(({ schedules }) => schedules.includes(id));
}

/** What is chosen before anybody chooses: what is in force. */
export function chosenIn(schedule: Schedule, inForce: readonly CorrectionOutcome[]): Chosen {
  return Object.fromEntries(inForce.map(({ correction }) => [subjectIn(schedule, correction), sayIs(correction.says)]));
}

function subjectIn(schedule: Schedule, { says }: Correction): string {
  if (says.what === "row") return rowSubject(nameAmong(rowNames(schedule), says.label));
  if (says.what !== "column") return says.what;
  return columnSubject(nameAmong(columnNames(schedule), says.heading));
}

function nameAmong(names: readonly string[], said: string): string {
  return names.find((name) => sameWords(name) === sameWords(said)) ?? said;
}

const columnSubject = (name: string) => `column ${name}`;

const UNITS = ["£", "£000", "£m", "£bn", "not money"];
const SIGNS = [
  { is: "(over)/under", label: "(over)/under: brackets are an overspend" },
  { is: "over/(under)", label: "over/(under): brackets are an underspend" },
];
const INCOMES = [
  { is: "income negative", label: "shown negative" },
  { is: "income positive", label: "shown positive" },
];

/** The choices of the table as a whole. */
export function tableChoices(schedule: Schedule): readonly Choice[] {
  const { kind, unit, sign, incomeSign, corrected } = schedule;
  const was = (fact: "unit" | "sign" | "income", words: string) => (corrected?.facts.includes(fact) ? "" : words);
  const kindBefore = corrected?.facts.includes("kind") ? corrected.kindBefore : kind;
  return [
    {
      subject: "kind",
      label: "Kind",
      recognised: kindName(kindBefore),
      options: CORRECTABLE_KINDS.map((each) => ({ is: kindName(each), label: kindName(each) })),
    },
    {
      subject: "unit",
      label: "Unit",
      recognised: was("unit", unit?.name ?? "not stated"),
      options: UNITS.map((is) => ({ is, label: is })),
    },
    { subject: "sign", label: "Sign", recognised: was("sign", sign?.name ?? "not stated"), options: SIGNS },
    {
      subject: "income",
      label: "Income",
      recognised: was("income", incomeSign ? `shown ${incomeSign}` : "not known"),
      options: INCOMES,
    },
  ];
}

/** A choice for each column but the labels; none of a schedule on its side, whose columns are lines. */
export function columnChoices(schedule: Schedule, kind: ScheduleKind): readonly Choice[] {
  if (schedule.headingRows.length > 0) return [];
  const names = columnNames(schedule);
  return schedule.columns.flatMap((column, index) =>
    column.role === "label"
      ? []
      : {
          subject: columnSubject(names[index]!),
          label: names[index]!,
          recognised: schedule.corrected?.columns.includes(column.column) ? "" : saidOf(column),
          options: roleOptions(column, kind),
        },
  );
}

function saidOf({ role, measure }: ScheduleColumn): string {
  if (role === "text") return "words";
  return [measure ?? "", role === "figure" ? (measure ? "" : "no known role") : roleName(role)].join(" ").trim();
}

/** "Gross (2nd)", "3rd column": as a correction names a column. */
export function columnNames({ columns }: Schedule): readonly string[] {
  return columns.map(({ heading }, index) => {
    const words = sameWords(heading);
    if (words === "") return `${ordinal(index + 1)} column`;
    const same = columns.filter((other) => sameWords(other.heading) === words);
    return same.length === 1 ? heading : `${heading} (${ordinal(same.indexOf(columns[index]!) + 1)})`;
  });
}

const MEASURES = ["gross", "income", "net"];

function roleOptions({ role }: ScheduleColumn, kind: ScheduleKind): readonly ChoiceOption[] {
  const roles = rolesOf(kind).filter((each) => isFigureRole(role) || !isFigureRole(each));
  const plain = roles.map((each) => ({ is: roleName(each), label: roleName(each) }));
  if (!isFigureRole(role) || !["revenue", "capital", "table"].includes(kind)) return plain;
  const measured = (["budget", "forecast", "actual", "variance"] as const).flatMap((each) =>
    MEASURES.map((measure) => ({
      is: `${measure} ${each}`,
      label: `${measure} ${each}`,
      group: "Gross, income and net",
    })),
  );
  return [...plain, ...measured];
}

/** The kind that the choices go by: the one chosen, else the one read. */
export function kindChosen(schedule: Schedule, chosen: Chosen): ScheduleKind {
  const said = CORRECTABLE_KINDS.find((kind) => kindName(kind) === chosen["kind"]);
  return said ?? (schedule.corrected?.facts.includes("kind") ? schedule.corrected.kindBefore : schedule.kind);
}

/** What has to be kept, replaced and taken away for the workbook to say what was chosen. */
export function changesFor(
  schedule: Schedule,
  inForce: readonly CorrectionOutcome[],
  chosen: Chosen,
  who: { readonly by: string; readonly when: string },
): CorrectionChanges {
  const table = nameOfTable({ ...schedule, headings: schedule.columns.map(({ heading }) => heading) });
  const before = new Map(inForce.map((outcome) => [subjectIn(schedule, outcome.correction), outcome]));
  const added: CorrectionRow[] = [];
  const replaced: { before: Correction; row: CorrectionRow }[] = [];
  const removed: Correction[] = [];
  for (const [subject, is] of Object.entries(chosen)) {
    const outcome = before.get(subject);
    if (is === (outcome ? sayIs(outcome.correction.says) : "")) continue;
    const of = /^(?:column|row) (.*)$/s.exec(subject)?.[1] ?? "";
    const row = { table, of, is, ...who };
    if (!outcome) added.push(row);
    else if (is === "") removed.push(outcome.correction);
    // What is said of a whole sheet goes on speaking of its other tables.
    else if (outcome.schedules.length > 1) added.push(row);
    else replaced.push({ before: outcome.correction, row });
  }
  return { added, replaced, removed };
}

/** How many rows that changes. */
export function countChanges({ added, replaced, removed }: CorrectionChanges): number {
  return added.length + replaced.length + removed.length;
}
