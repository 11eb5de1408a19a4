/** From sheets of cells to schedules: where tables are, what their columns and rows mean, and what they state of themselves. */
import { valueAt, type Sheet, type Workbook } from "../workbook";
import { bindColumns, isFigureRole, kindOf, loosenRoles, nameAnalysis } from "./bind-columns";
import { runsOf } from "./identities/identities";
import { incomeSignOf, signOf } from "./read-signs";
import { readUnit, unitDoubt } from "./read-unit";
import { columnRelations } from "./relations/column-relations";
import { confidenceOf, reasonsOf, relationsInWords } from "./say-why";
import type { Pack, RowRole, Schedule, ScheduleColumn, ScheduleRow } from "./schedule";
import { kindsOf } from "./tables/cell-kinds";
import { findTables } from "./tables/find-tables";
import { headingsOf, tableName, type Heading } from "./tables/headings";
import type { TableBlock } from "./tables/table-block";
import { figuresOf } from "./tables/table-figures";
import { readTurned, signInRows, withoutRepeats } from "./turned-table";
import type { BodyRow, FootedRow } from "./totals/body-row";
import { bodyRows } from "./totals/body-rows";
import { footedRows } from "./totals/footed-rows";
import { NOT_ADDITIVE, ROW_WORDS } from "./vocabulary";

/** Finds the schedules of a workbook; a sheet without figures is left aside with the reason. */
export function recognise(workbook: Workbook): Pack {
  const steps = recogniseInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding before each sheet how many are done. */
export function* recogniseInSteps(workbook: Workbook): Generator<number, Pack> {
  const schedules: Schedule[] = [];
  const leftAside: Pack["leftAside"][number][] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield done;
    const found = recogniseSheet(sheet);
    schedules.push(...found);
    if (found.length === 0)
      leftAside.push({ sheet: sheet.name, range: null, reason: "no table of figures was found on it" });
  }
  return { schedules, leftAside };
}

/** The schedules of one sheet. */
export function recogniseSheet(sheet: Sheet): readonly Schedule[] {
  const kinds = kindsOf(sheet);
  return findTables(sheet, kinds).map((table) => recogniseTable(sheet, table, headingsOf(sheet, kinds, table)));
}

function recogniseTable(sheet: Sheet, table: TableBlock, headings: readonly Heading[]): Schedule {
  const figures = figuresOf(sheet, table);
  const body = bodyRows(sheet, table, figures);
  const columns = bindColumns(table, headings);
  const title = titleOf(sheet, table);
  const words = `${sheet.name} ${title} ${headings.map(({ text }) => text).join(" ")}`;
  const uprightKind = kindOf(columns, words);
  if (uprightKind === "table") loosenRoles(columns);
  else nameAnalysis(columns);
  const dataRows = body.filter(({ isGap }) => !isGap).map(({ row }) => row);
  const evidence = { sheet, table, rows: linesOf(body) ?? dataRows, figures };
  const relations = columnRelations(columns, uprightKind, evidence);
  const additive = columns
    .filter(
      ({ role, heading }) => isFigureRole(role) && role !== "percentage" && !NOT_ADDITIVE.test(heading.toLowerCase()),
    )
    .map(({ column }) => column)
    .filter((column) => table.figureColumns.includes(column));
  const turned = uprightKind === "table" ? readTurned(body, additive, words, evidence) : null;
  const kind = turned?.kind ?? uprightKind;
  const found = footedRows(sheet, table, body, figures, additive);
  const footed = turned ? withoutRepeats(found, turned) : found;
  const unit = readUnit(sheet, table, headings);
  const sign = turned ? signInRows(turned) : signOf(columns, relations, headings);
  const incomeSign = incomeSignOf(columns, relations, figures, dataRows);
  const { runs, open } = runsOf({
    sheet,
    table,
    kind: uprightKind,
    columns,
    body,
    figures,
    relations,
    footed,
    additive,
    isMoney: kind !== "table" || unit !== null,
  });
  const doubt = unit && unitDoubt(unit, table, figures);
  return {
    id: `${sheet.name}!${tableName(table)}`,
    sheet: sheet.name,
    kind,
    title,
    range: { top: table.headerRows[0] ?? table.firstRow, left: table.left, bottom: table.lastRow, right: table.right },
    headerRows: table.headerRows,
    columns: columns.map(({ column, heading, role, measure, reason }): ScheduleColumn => ({
      column,
      heading,
      role,
      measure,
      reason,
    })),
    rows: rowsOf(body, footed),
    unit,
    sign,
    incomeSign,
    identityRuns: turned ? [...runs, ...turned.runs] : runs,
    confidence: confidenceOf(kind, columns, [...relations, ...(turned?.relations ?? [])], footed),
    reasons: [
      ...reasonsOf(columns, relations, footed, body),
      ...(turned ? relationsInWords(turned.rows, turned.relations, "columns") : []),
      ...open,
      ...(doubt ? [doubt] : []),
    ],
  };
}

/** The rows not named totals: a fault in a line shows in its totals too, and must not count against a reading twice. */
function linesOf(body: readonly BodyRow[]): readonly number[] | null {
  const lines = body.filter(
    ({ isGap, label }) => !isGap && !ROW_WORDS.total.test(label) && !ROW_WORDS.subtotal.test(label),
  );
  return lines.length >= 2 ? lines.map(({ row }) => row) : null;
}

function titleOf(sheet: Sheet, table: TableBlock): string {
  for (const caption of [...table.captions].reverse()) {
    const text = String(valueAt(sheet, caption) ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (text.length >= 4 && text.length <= 160) return text;
  }
  return "";
}

function rowsOf(body: readonly BodyRow[], footed: readonly FootedRow[]): readonly ScheduleRow[] {
  const totals = new Map(footed.map((foot) => [foot.row, foot]));
  const parts = new Set(footed.flatMap((foot) => foot.parts.map(({ row }) => row)));
  const role = (line: BodyRow): RowRole => {
    if (line.isGap) return line.label === "" ? "blank" : "section";
    if (totals.has(line.row)) return parts.has(line.row) ? "subtotal" : "total";
    if (ROW_WORDS.ofWhich.test(line.label)) return "of-which";
    if (line.isAside) return ROW_WORDS.memo.test(line.label) ? "memo" : "of-which";
    if (ROW_WORDS.subtotal.test(line.label)) return "subtotal";
    return ROW_WORDS.total.test(line.label) ? "total" : "line";
  };
  return body.map((line) => ({ row: line.row, role: role(line), label: line.label }));
}
