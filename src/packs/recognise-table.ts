/** What one table means: its kind, columns, rows, unit and signs, and what it states of itself. */
import { columnName } from "../workbook";
import { bindColumns, kindOf, kindOfMoney, loosenRoles, nameAnalysis } from "./bind-columns";
import { isFigureRole } from "./roles";
import { bindToKind, kindOfTable, readingAs } from "./bind-to-kind";
import {
  correctColumns,
  correctionsInWords,
  correctRows,
  correctTotals,
  signSaid,
  unitSaid,
} from "./corrections/apply-corrections";
import type { Correction } from "./corrections/correction";
import {
  correctedOf,
  isAnythingSaid,
  NOTHING_SAID,
  tableCorrections,
  type Refusal,
  type TableCorrections,
} from "./corrections/table-corrections";
import { runsOf } from "./identities/identities";
import { isMoneyKind } from "./kinds/all-kinds";
import { incomeSignOf, signOf } from "./read-signs";
import { readUnit, unitDoubt } from "./read-unit";
import type { BoundColumn, ColumnRelation, Evidence } from "./relations/column-relation";
import { columnRelations } from "./relations/column-relations";
import { partRuns, partsOfRows } from "./relations/part-statements";
import { confidenceOf, reasonsOf, relationsInWords } from "./say-why";
import type { ColumnRole, RowPart, RowRole, ScheduleKind } from "./roles";
import type { HeadingRow, Schedule, ScheduleColumn, ScheduleRow } from "./schedule";
import { tableName } from "./tables/headings";
import type { LaidTable } from "./tables/lay-out";
import type { TableBlock } from "./tables/table-block";
import { figuresOf, type TableFigures } from "./tables/table-figures";
import { readTurned, signInRows, withoutRepeats } from "./turned-table";
import type { BodyRow, FootedRow } from "./totals/body-row";
import { bodyRows } from "./totals/body-rows";
import { footedRows } from "./totals/footed-rows";
import { rowsOfSums } from "./totals/totals-by-formula";
import { isNotAdded } from "./vocabulary";
import { wordRows } from "./word-rows";

/** The schedule as it is recognised, and what people said of it put in the place of that. */
export function* recogniseCorrected(
  laid: LaidTable,
  corrections: readonly Correction[],
): Generator<void, { readonly schedule: Schedule; readonly refused: readonly Refusal[] }> {
  const before = yield* recogniseTable(laid);
  const { said, refused } = tableCorrections(
    corrections,
    laid.table,
    laid.headings,
    before.columns,
    before.rows.map(({ label }) => label),
  );
  if (!isAnythingSaid(said)) return { schedule: before, refused };
  const schedule = yield* recogniseTable(laid, said);
  return { schedule: { ...schedule, corrected: correctedOf(said, before.kind) }, refused };
}

/** Yields between its parts, of which each may take a while in a table of a hundred thousand cells. */
export function* recogniseTable(
  { sheet, table, range, title, headings, known }: LaidTable,
  said: TableCorrections = NOTHING_SAID,
): Generator<void, Schedule> {
  const figures = figuresOf(sheet, table);
  const body = correctRows(known ? wordRows(sheet, table) : bodyRows(sheet, table, figures), said);
  const words = `${sheet.name} ${title} ${headings.map(({ text }) => text).join(" ")}`;
  const monitored = correctColumns(bindColumns(table, headings), said);
  const { reading: recognised, doubt } =
    known ??
    kindOfTable(
      sheet,
      table,
      headings,
      body.map(({ label }) => label),
      words,
      kindOf(monitored, words),
      said,
    );
  const reading = said.kind ? readingAs(said.kind.is, sheet, table, headings, said) : recognised;
  const data = reading?.kind ?? null;
  const columns = reading ? correctColumns(bindToKind(table, headings, reading), said) : monitored;
  const isNamed = data !== null || kindOf(columns, words) !== "table";
  const mayBeTurned = recognised === null && kindOf(monitored, words) === "table";
  const dataRows = body.filter(({ isGap }) => !isGap).map(({ row }) => row);
  const lines = linesOf(body) ?? dataRows;
  yield;
  const evidence: Evidence = {
    sheet,
    table,
    rows: lines,
    totals: without(dataRows, lines),
    isSum: rowsOfSums(sheet, table),
    figures,
    signSaid: said.sign?.is ?? null,
    incomeSaid: said.income?.is ?? null,
  };
  const unit = said.unit ? unitSaid(said.unit) : readUnit(sheet, table, headings);
  const onItsSide = mayBeTurned ? readTurned(body, lineColumns(columns, table), words, evidence) : null;
  const isSureMoney = !isNamed && !onItsSide && unit !== null && said.unit?.is !== null;
  const uprightKind = said.kind?.is ?? data?.kind ?? (isSureMoney ? kindOfMoney : kindOf)(columns, words);
  if (uprightKind === "table") loosenRoles(columns);
  else if (!data) nameAnalysis(columns);
  yield;
  const relations = yield* columnRelations(columns, uprightKind, data, evidence);
  yield;
  const additive = withoutRepeated(addingColumns(columns, table, uprightKind), body, figures);
  const turned = said.kind && said.kind.is !== onItsSide?.kind ? null : onItsSide;
  const kind = turned?.kind ?? uprightKind;
  const found = known ? [] : correctTotals(footedRows(sheet, table, body, figures, additive), said);
  const footed = turned ? withoutRepeats(found, turned) : found;
  const parts = partsOfRows(data, body);
  yield;
  const isMoney = said.unit ? said.unit.is !== null : unit !== null || !countsStaff(columns, title);
  const sign = said.sign ? signSaid(said.sign) : turned ? signInRows(turned) : signOf(columns, relations, headings);
  const incomeSign = said.income?.is ?? incomeSignOf(columns, relations, figures, dataRows);
  const { runs, open } = runsOf({
    sheet,
    table,
    kind: isMoneyKind(uprightKind) ? uprightKind : "table",
    columns,
    body,
    figures,
    relations,
    footed,
    additive,
    isMoney: isMoney && (isMoneyKind(kind) || (kind === "table" && unit !== null)),
  });
  const unitDoubts = unit && !said.unit && unitDoubt(unit, table, figures);
  return {
    id: `${sheet.name}!${tableName(table)}`,
    sheet: sheet.name,
    kind,
    title,
    range,
    headerRows: table.headerRows,
    columns: columns.map(({ column, heading, role, measure, period, reason }): ScheduleColumn => ({
      column,
      heading,
      role,
      measure,
      period,
      reason,
    })),
    rows: rowsOf(body, footed, parts),
    headingRows: (turned?.rows ?? []).map(({ column, heading, role, measure, period }): HeadingRow => ({
      row: column,
      heading,
      role,
      measure,
      period,
    })),
    texts: [],
    unit,
    ...(isMoney ? {} : { isMoney: false }),
    sign,
    incomeSign,
    identityRuns: [...runs, ...(turned?.runs ?? []), ...partRuns(data, body, parts, footed, additive, figures)],
    confidence: confidenceOf(kind, columns, [...relations, ...(turned?.relations ?? [])], footed),
    reasons: [
      ...correctionsInWords(said),
      ...reasonsOf(columns, relations, footed, body),
      ...(turned ? relationsInWords(turned.rows, turned.relations, "columns") : []),
      ...open,
      ...variancesNotTested(columns, relations),
      ...(doubt && kind === "table" ? [doubt] : []),
      ...(unitDoubts ? [unitDoubts] : []),
    ],
  };
}

const STAFF = /\b[fw]te\b|full.?time equivalent|head.?count|\bposts\b|\bestablishment\b/i;

/** Whether figures without a unit of money are staff: budgeted, in post and vacant, as money is budgeted and spent. */
function countsStaff(columns: readonly BoundColumn[], title: string): boolean {
  const figures = columns.filter(({ role }) => isFigureRole(role) && role !== "percentage");
  const named = figures.filter(({ heading }) => STAFF.test(heading)).length;
  return named * 2 > figures.length || (STAFF.test(title) && figures.length > 0);
}

/** Variances that a person named and that the figures do not bear out: not tested, so it is said. */
function variancesNotTested(columns: readonly BoundColumn[], relations: readonly ColumnRelation[]): readonly string[] {
  return columns
    .filter(({ role, isCorrected, column }) => {
      const isVariance = role === "variance" || role === "whole-life-variance";
      return isCorrected && isVariance && !relations.some(({ result }) => result === column);
    })
    .map(
      ({ heading, column }) =>
        `the variances in ${heading || `column ${columnName(column)}`} were not tested: they are not the budget less the forecast, or the other way round, on enough rows`,
    );
}

/** The columns whose figures add down the page, if the table has totals. */
function addingColumns(columns: readonly BoundColumn[], table: TableBlock, kind: ScheduleKind): readonly number[] {
  if (kind === "performance") return [];
  return columns
    .filter(({ role, heading }) => isFigureRole(role) && addsDown(role) && !isNotAdded(heading))
    .map(({ column }) => column)
    .filter((column) => table.figureColumns.includes(column));
}

/**
 * A figure of a service that is repeated on each of its lines, "Adults 340" beside every driver, does not add; that is told where it is
 * so in some columns and not in others.
 */
function withoutRepeated(
  columns: readonly number[],
  body: readonly BodyRow[],
  figures: TableFigures,
): readonly number[] {
  const lines = body.filter(({ isGap, label }) => !isGap && label !== "");
  const again = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && before.label === line.label && before.row === line.row - 1 ? [line.row] : [];
  });
  if (again.length === 0) return columns;
  const repeats = (column: number) =>
    again.every((row) => figures.at(row, column) !== 0 && figures.at(row, column) === figures.at(row - 1, column));
  const adding = columns.filter((column) => !repeats(column));
  return adding.length > 0 ? adding : columns;
}

/** The columns that are the lines of a table on its side; what adds down such a column is the same whatever it counts, but for shares. */
function lineColumns(columns: readonly BoundColumn[], table: TableBlock): readonly number[] {
  return columns
    .filter(({ role, heading }) => isFigureRole(role) && addsDown(role) && !SHARE.test(heading))
    .map(({ column }) => column)
    .filter((column) => table.figureColumns.includes(column));
}

const SHARE = /%|per ?cent|percentage|\bshare\b|\bratio\b|\bindex\b/i;

function addsDown(role: ColumnRole): boolean {
  return !["percentage", "rate", "change-percentage", "average", "score", "likelihood", "impact"].includes(role);
}

/** The rows not named totals: a fault in a line shows in its totals too, and must not count against a reading twice. */
function linesOf(body: readonly BodyRow[]): readonly number[] | null {
  const lines = body.filter(({ isGap, says }) => !isGap && !says.total && !says.subtotal);
  return lines.length >= 2 ? lines.map(({ row }) => row) : null;
}

function without(rows: readonly number[], others: readonly number[]): readonly number[] {
  const left = new Set(others);
  return rows.filter((row) => !left.has(row));
}

function rowsOf(
  body: readonly BodyRow[],
  footed: readonly FootedRow[],
  parts: ReadonlyMap<number, RowPart>,
): readonly ScheduleRow[] {
  const totals = new Map(footed.map((foot) => [foot.row, foot]));
  const added = new Set(footed.flatMap((foot) => foot.parts.map(({ row }) => row)));
  const role = (line: BodyRow): RowRole => {
    if (line.isGap) return line.label === "" ? "blank" : "section";
    if (totals.has(line.row)) return added.has(line.row) ? "subtotal" : "total";
    if (line.says.ofWhich) return "of-which";
    if (line.isAside) return line.says.memo ? "memo" : "of-which";
    if (line.says.subtotal) return "subtotal";
    return line.says.total ? "total" : "line";
  };
  return body.map((line) => ({
    row: line.row,
    role: role(line),
    label: line.label,
    part: parts.get(line.row) ?? null,
  }));
}
