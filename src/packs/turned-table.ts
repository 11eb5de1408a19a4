/** Tables that stand on their side: services across the page, budget, forecast and variance down it. */
import { kindOf, measureIn, nameAnalysis } from "./bind-columns";
import { kindNamed } from "./kinds/bind-kind";
import type { KindHeading } from "./kinds/kind";
import { periodIn } from "./read-period";
import type { BoundColumn, ColumnRelation, Evidence } from "./relations/column-relation";
import { namedRelations } from "./relations/column-relations";
import { statementRelations } from "./relations/statement-relations";
import type { IdentityRun } from "./identity";
import type { ScheduleKind } from "./roles";
import type { SignConvention } from "./conventions";
import type { TableFigures } from "./tables/table-figures";
import type { BodyRow, FootedRow } from "./totals/body-row";
import { isBlank, valueAt } from "../workbook";
import { measureOf, RATINGS, roleOf, signInWords } from "./vocabulary";

export interface TurnedReading {
  readonly kind: ScheduleKind;
  /** Its rows, bound as columns are elsewhere. */
  readonly rows: readonly BoundColumn[];
  /** Relations between rows: `column` in them is a row of the sheet. */
  readonly relations: readonly ColumnRelation[];
  readonly runs: readonly IdentityRun[];
}

/**
 * Reads the labels of rows as if they were headings of columns. Null unless they name a schedule and, of a revenue or capital one, the
 * figures bear at least one of its statements out.
 */
export function readTurned(
  body: readonly BodyRow[],
  across: readonly number[],
  words: string,
  { sheet, table, figures }: Evidence,
): TurnedReading | null {
  if (across.length === 0) return null;
  const upright: Evidence = { sheet, table, rows: [], totals: [], figures };
  return readTurnedMonitoring(body, across, words, upright) ?? readTurnedKind(body, across, words, upright);
}

function readTurnedMonitoring(
  body: readonly BodyRow[],
  across: readonly number[],
  words: string,
  upright: Evidence,
): TurnedReading | null {
  const rows = bindRows(headingsDown(body, across, upright));
  if (across.length < 2 || !areHeadings(rows)) return null;
  const kind = kindOf(rows, words);
  if (kind === "table") return null;
  nameAnalysis(rows);
  const figures = turn(upright.figures);
  const relations = namedRelations(rows, kind, null, { ...upright, rows: across, totals: [], figures });
  if (relations.length === 0) return null;
  return turnedReading(kind, rows, relations, across, figures);
}

/** One of the other kinds with its headings down the side, such as a reserve from its opening to its closing balance. */
function readTurnedKind(
  body: readonly BodyRow[],
  across: readonly number[],
  words: string,
  upright: Evidence,
): TurnedReading | null {
  const headed = headingsDown(body, across, upright);
  if (headed.length > MOST_ROWS) return null;
  const headings = headed.map(({ label, holdsWords }): KindHeading => ({ text: label, isLabel: false, holdsWords }));
  const { reading } = kindNamed(
    headings,
    words,
    headed.map(({ heading }) => heading),
    ({ turns }) => turns === true,
  );
  if (!reading) return null;
  const named = reading.roles.filter((role) => role !== null).length;
  if (named * 3 < headed.length * 2) return null;
  const rows = headed.map(({ row, heading }, i): BoundColumn => ({
    column: row,
    heading,
    role: reading.roles[i] ?? "figure",
    measure: null,
    period: periodIn(heading),
    reason: `the row is “${heading}”`,
  }));
  const figures = turn(upright.figures);
  const relations = statementRelations(reading.kind.statements, rows, {
    ...upright,
    rows: across,
    totals: [],
    figures,
  });
  return turnedReading(reading.kind.kind, rows, relations, across, figures);
}

function turnedReading(
  kind: ScheduleKind,
  rows: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  across: readonly number[],
  figures: TableFigures,
): TurnedReading {
  return {
    kind,
    rows,
    relations,
    runs: relations.map((relation) => statements(relation, across, figures)).filter(({ on }) => on.length > 0),
  };
}

/** The sign convention that the labels of its variances name. */
export function signInRows({ rows }: TurnedReading): SignConvention | null {
  for (const { role, heading } of rows) {
    const name = role === "variance" ? signInWords(heading) : null;
    if (name) return { name, basis: "headings", cell: null };
  }
  return null;
}

const MOST_ROWS = 40;

/** Whether the labels are those of a schedule's columns, and not a long list of services with a word of theirs here and there. */
function areHeadings(rows: readonly BoundColumn[]): boolean {
  const named = rows.filter(({ role, measure }) => role !== "figure" || measure !== null);
  return rows.length <= MOST_ROWS && named.length * 3 >= rows.length * 2;
}

/** Totals that say the same as a relation between rows are not said twice. */
export function withoutRepeats(footed: readonly FootedRow[], turned: TurnedReading): readonly FootedRow[] {
  const saysSame = ({ result, terms }: ColumnRelation, { row, parts }: FootedRow) =>
    result === row &&
    parts.length === terms.length &&
    parts.every((part) => terms.some(({ column }) => column === part.row));
  return footed.filter((total) => !turned.relations.some((relation) => saysSame(relation, total)));
}

interface HeadingDown {
  readonly row: number;
  readonly label: string;
  /** With the name of its section before it. */
  readonly heading: string;
  /** Ratings, which are words under the figures. */
  readonly holdsWords: boolean;
}

function headingsDown(
  body: readonly BodyRow[],
  across: readonly number[],
  { sheet }: Evidence,
): readonly HeadingDown[] {
  let section = "";
  return body.flatMap(({ row, label, isGap }) => {
    const holdsWords =
      isGap && RATINGS.test(label) && across.some((column) => !isBlank(valueAt(sheet, { row, column })));
    if (isGap && !holdsWords) section = label;
    return isGap && !holdsWords
      ? []
      : [{ row, label, heading: section === "" ? label : `${section} ${label}`, holdsWords }];
  });
}

function bindRows(headed: readonly HeadingDown[]): readonly BoundColumn[] {
  const hasIncome = headed.some(({ heading }) => measureOf(heading) === "income");
  return headed.map(({ row, label, heading }): BoundColumn => ({
    column: row,
    heading,
    role: roleOf(label) ?? roleOf(heading) ?? "figure",
    measure: hasIncome ? measureIn(heading, [label]) : null,
    period: periodIn(heading),
    reason: `the row is “${heading}”`,
  }));
}

function turn(figures: TableFigures): TableFigures {
  return {
    at: (row, column) => figures.at(column, row),
    isWithheld: (row, column) => figures.isWithheld(column, row),
    isDash: (row, column) => figures.isDash(column, row),
    slack: (row, column) => figures.slack(column, row),
    roundedTo: () => 1,
    largest: figures.largest,
  };
}

function statements(
  { meaning, result, terms, basis, support }: ColumnRelation,
  across: readonly number[],
  figures: TableFigures,
): IdentityRun {
  const has = (column: number, row: number) => !Number.isNaN(figures.at(column, row));
  const isStatedIn = (column: number) =>
    has(column, result) &&
    terms.some((term) => has(column, term.column)) &&
    !terms.some((term) => figures.isWithheld(column, term.column)) &&
    (meaning !== "percentage" ||
      (terms.every((term) => has(column, term.column)) && figures.at(column, terms[1]!.column) !== 0));
  return {
    meaning,
    basis,
    along: "column",
    result,
    terms: terms.map(({ column: row, coefficient }) => ({ line: row, coefficient })),
    on: across.filter(isStatedIn),
    support: support.held === support.tested ? null : support,
  };
}
