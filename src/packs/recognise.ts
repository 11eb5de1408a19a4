/** From sheets of cells to schedules: where tables are, what their columns and rows mean, and what they state of themselves. */
import { isBlank, valueAt, type Sheet, type Workbook } from "../workbook";
import { bindColumns, isFigureRole, kindOf, loosenRoles, nameAnalysis } from "./bind-columns";
import { bindToKind, kindOfTable } from "./bind-to-kind";
import { runsOf } from "./identities/identities";
import { isMoneyKind } from "./kinds/all-kinds";
import type { KindVerdict } from "./kinds/bind-kind";
import { looseFormulas } from "./loose-formulas";
import { incomeSignOf, signOf } from "./read-signs";
import { readUnit, unitDoubt } from "./read-unit";
import type { BoundColumn } from "./relations/column-relation";
import { columnRelations } from "./relations/column-relations";
import { partRuns, partsOfRows } from "./relations/part-statements";
import { confidenceOf, reasonsOf, relationsInWords } from "./say-why";
import type {
  ColumnRole,
  HeadingRow,
  Pack,
  RowPart,
  RowRole,
  Schedule,
  ScheduleColumn,
  ScheduleKind,
  ScheduleRow,
} from "./schedule";
import { kindsOf } from "./tables/cell-kinds";
import { findTables } from "./tables/find-tables";
import { findWordTables, without } from "./tables/find-word-tables";
import { headingsOf, tableName, type Heading } from "./tables/headings";
import type { TableBlock } from "./tables/table-block";
import { figuresOf } from "./tables/table-figures";
import { textOfSheet } from "./text-schedule";
import { readTurned, signInRows, withoutRepeats } from "./turned-table";
import type { BodyRow, FootedRow } from "./totals/body-row";
import { bodyRows } from "./totals/body-rows";
import { footedRows } from "./totals/footed-rows";
import { NOT_ADDITIVE, wordsOfLabel } from "./vocabulary";

/** Finds the schedules of a workbook; a sheet without figures is left aside with the reason. */
export function recognise(workbook: Workbook): Pack {
  const steps = recogniseInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding before each sheet how many are done. Sheets that are known already are not recognised again. */
export function* recogniseInSteps(
  workbook: Workbook,
  known: WeakMap<Sheet, readonly Schedule[]> = new WeakMap(),
): Generator<number, Pack> {
  const schedules: Schedule[] = [];
  const leftAside: Pack["leftAside"][number][] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield done;
    const found = known.get(sheet) ?? recogniseSheet(sheet);
    known.set(sheet, found);
    schedules.push(...found);
    if (found.every(({ kind }) => kind === "text"))
      leftAside.push({ sheet: sheet.name, range: null, reason: "no table of figures was found on it" });
  }
  return { schedules, leftAside };
}

/** The schedules of one sheet, and what it says outside them. */
export function recogniseSheet(sheet: Sheet): readonly Schedule[] {
  const kinds = kindsOf(sheet);
  const wordTables = findWordTables(sheet, kinds);
  const others = without(kinds, wordTables);
  const schedules = [
    ...wordTables.map(({ table, reading }) =>
      recogniseTable(sheet, table, headingsOf(sheet, kinds, table), { reading, doubt: null }),
    ),
    ...findTables(sheet, others).map((table) => recogniseTable(sheet, table, headingsOf(sheet, others, table), null)),
  ].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const said = textOfSheet(
    sheet,
    kinds,
    schedules.map(({ range }) => range),
  );
  return [...schedules, looseFormulas(sheet, schedules), said].filter((schedule) => schedule !== null);
}

/** `known`: what its headings alone have told already. */
function recogniseTable(
  sheet: Sheet,
  table: TableBlock,
  headings: readonly Heading[],
  known: KindVerdict | null,
): Schedule {
  const figures = figuresOf(sheet, table);
  const body = known ? wordRows(sheet, table) : bodyRows(sheet, table, figures);
  const title = titleOf(sheet, table);
  const words = `${sheet.name} ${title} ${headings.map(({ text }) => text).join(" ")}`;
  const monitored = bindColumns(table, headings);
  const { reading, doubt } =
    known ??
    kindOfTable(
      sheet,
      table,
      headings,
      body.map(({ label }) => label),
      words,
      kindOf(monitored, words),
    );
  const data = reading?.kind ?? null;
  const columns = reading ? bindToKind(table, headings, reading) : monitored;
  const uprightKind = data?.kind ?? kindOf(columns, words);
  if (uprightKind === "table") loosenRoles(columns);
  else if (!data) nameAnalysis(columns);
  const dataRows = body.filter(({ isGap }) => !isGap).map(({ row }) => row);
  const evidence = { sheet, table, rows: linesOf(body) ?? dataRows, figures };
  const relations = columnRelations(columns, uprightKind, data, evidence);
  const additive = addingColumns(columns, table, uprightKind);
  const turned = uprightKind === "table" ? readTurned(body, additive, words, evidence) : null;
  const kind = turned?.kind ?? uprightKind;
  const found = known ? [] : footedRows(sheet, table, body, figures, additive);
  const footed = turned ? withoutRepeats(found, turned) : found;
  const parts = partsOfRows(data, body);
  const unit = readUnit(sheet, table, headings);
  const sign = turned ? signInRows(turned) : signOf(columns, relations, headings);
  const incomeSign = incomeSignOf(columns, relations, figures, dataRows);
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
    isMoney: isMoneyKind(kind) || (kind === "table" && unit !== null),
  });
  const unitDoubts = unit && unitDoubt(unit, table, figures);
  return {
    id: `${sheet.name}!${tableName(table)}`,
    sheet: sheet.name,
    kind,
    title,
    range: { top: table.headerRows[0] ?? table.firstRow, left: table.left, bottom: table.lastRow, right: table.right },
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
    sign,
    incomeSign,
    identityRuns: [...runs, ...(turned?.runs ?? []), ...partRuns(data, body, parts, footed, additive, figures)],
    confidence: confidenceOf(kind, columns, [...relations, ...(turned?.relations ?? [])], footed),
    reasons: [
      ...reasonsOf(columns, relations, footed, body),
      ...(turned ? relationsInWords(turned.rows, turned.relations, "columns") : []),
      ...open,
      ...(doubt && kind === "table" ? [doubt] : []),
      ...(unitDoubts ? [unitDoubts] : []),
    ],
  };
}

/** The columns whose figures add down the page, if the table has totals. */
function addingColumns(columns: readonly BoundColumn[], table: TableBlock, kind: ScheduleKind): readonly number[] {
  if (kind === "performance") return [];
  return columns
    .filter(({ role, heading }) => isFigureRole(role) && addsDown(role) && !NOT_ADDITIVE.test(heading.toLowerCase()))
    .map(({ column }) => column)
    .filter((column) => table.figureColumns.includes(column));
}

function addsDown(role: ColumnRole): boolean {
  return !["percentage", "rate", "change-percentage", "average", "score", "likelihood", "impact"].includes(role);
}

/** The rows not named totals: a fault in a line shows in its totals too, and must not count against a reading twice. */
function linesOf(body: readonly BodyRow[]): readonly number[] | null {
  const lines = body.filter(({ isGap, says }) => !isGap && !says.total && !says.subtotal);
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

/** Rows of a table of words: one in which a single cell stands names a section. */
function wordRows(sheet: Sheet, table: TableBlock): readonly BodyRow[] {
  return Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, i): BodyRow => {
    const row = table.firstRow + i;
    const filled: string[] = [];
    for (let column = table.left; column <= table.right; column++) {
      const value = valueAt(sheet, { row, column });
      if (!isBlank(value)) filled.push(String(value));
    }
    const label = valueAt(sheet, { row, column: table.labelColumn ?? table.left });
    const words = (isBlank(label) ? (filled[0] ?? "") : String(label)).replace(/\s+/g, " ").trim();
    return { row, label: words, says: wordsOfLabel(words), isGap: filled.length <= 1, isAside: false };
  });
}
