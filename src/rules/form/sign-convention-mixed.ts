import type { Description, RootCause, Rule, Scope } from "../../checking";
import { headingAt, held, rootCauses, shownAmount } from "../../checking";
import { Decimal, sayAmount } from "../../money";
import { identityAt, identityCount } from "../../packs";
import type { SignConvention } from "../../packs";
import { cellName } from "../../workbook";
import { ownerOf } from "../cause-owner";
import { adviceOn, nameOf, relatedCells, workingOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import { formulaForCause } from "../mending/formula-for-cause";
import { turnedSign } from "../mending/turned-sign";
import type { TurnedColumn } from "./turned-variances";
import { isVarianceRun, turnedColumns } from "./turned-variances";

type Evidence =
  { readonly kind: "column"; readonly turned: TurnedColumn } | { readonly kind: "cell"; readonly cause: RootCause };

/** Brackets must mean one thing in a schedule, and what its heading says. */
export const signConventionMixed: Rule<Evidence> = {
  id: "sign-convention-mixed",
  family: "form",
  title: "Variance against the sign convention",
  severity: "error",
  page: {
    finds:
      "Brackets mean one thing in a schedule, and what its heading says: an overspend where variance = budget − forecast, an underspend where variance = forecast − budget.",
    matters:
      "A reader takes an overspend for an underspend, and whoever adds up returns from several services adds opposites together.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, puts overspends in brackets; West Sussex, Children First outturn 2020/21, puts underspends in brackets. Each is right by its own heading.",
    turnOff:
      "Where one schedule holds two conventions on purpose, for instance cost and income lines each shown as adverse or favourable.",
  },
  lacks: ({ schedule }) => {
    if (schedule.sign === null) return "neither its headings nor its figures say which sign an overspend has";
    return schedule.identityRuns.some(isVarianceRun) ? null : "it has no variance beside a budget and a forecast";
  },
  *test(scope) {
    const columns = turnedColumns(scope);
    const cells = rootCauses(scope).filter((cause) => isTurnedAlone(scope, cause, columns));
    const statements = identityCount({ identityRuns: scope.schedule.identityRuns.filter(isVarianceRun) });
    yield held(statements - columns.length - cells.length);
    for (const turned of columns) yield { kind: "column", turned };
    for (const cause of cells) yield { kind: "cell", cause };
  },
  describe: (evidence, scope) =>
    evidence.kind === "column" ? describeColumn(evidence.turned, scope) : describeCell(evidence.cause, scope),
  // A whole column has two right answers, its figures or its heading.
  fix: (evidence, scope) =>
    evidence.kind === "column"
      ? null
      : (formulaForCause(scope, evidence.cause) ?? turnedSign(scope, evidence.cause.cell, evidence.cause)),
};

function isTurnedAlone(scope: Scope, cause: RootCause, columns: readonly TurnedColumn[]): boolean {
  return (
    ownerOf(scope, cause) === "sign-convention-mixed" && !columns.some(({ column }) => column === cause.cell.column)
  );
}

const MEANS: Readonly<Record<SignConvention["name"], string>> = {
  "(over)/under": "brackets for an overspend (budget − forecast)",
  "over/(under)": "brackets for an underspend (forecast − budget)",
};

const SOURCES: Readonly<Record<SignConvention["basis"], string>> = {
  headings: "the heading says",
  correction: "a correction on the plan rules says",
  formulas: "the other variances have",
  arithmetic: "the other variances have",
};

function describeColumn({ column, turned, of, convention }: TurnedColumn, { schedule }: Scope): Description {
  const sign = schedule.sign!;
  const row = schedule.headerRows.at(-1) ?? schedule.range.top;
  const cell = sign.cell && sign.cell.column === column ? sign.cell : { row, column };
  const source = SOURCES[sign.basis];
  return {
    cell,
    related: [],
    stated: convention,
    expected: sign.name,
    difference: "",
    message:
      `“${headingAt(schedule, cell)}” (${cellName(cell)}): ${source} ${sign.name}, ${MEANS[sign.name]}, but ${turned} of its ${of} figures have ${MEANS[convention]}. ` +
      `A reader takes an overspend for an underspend. Turn the figures round, or put ${convention} in the heading.`,
  };
}

function describeCell(cause: RootCause, scope: Scope): Description {
  const identity = identityAt(scope.schedule, cause.statement);
  const says = shownAmount(scope.sheet, cause.cell) ?? new Decimal(0);
  const [stated, expected] = [sayAmount(says), sayAmount(cause.expected)];
  const sign = scope.schedule.sign!;
  return {
    cell: cause.cell,
    related: relatedCells(identity, cause.cell),
    stated,
    expected,
    difference: sayAmount(says.minus(cause.expected)),
    message:
      `${nameOf(scope, cause.cell)} is ${stated}, the right size with the wrong sign: the schedule has ${sign.name}, ${MEANS[sign.name]}, ` +
      `and ${workingOf(scope, identity)}. ${adviceOn(scope, cause, expected)}`,
  };
}
