/** From sheets of cells to schedules: where tables are, what their columns and rows mean, and what they state of themselves. */
import { columnName, valueAt, type Sheet, type Workbook } from "../workbook";
import { bodyRows } from "./body-rows";
import { kindsOf } from "./cell-kinds";
import { columnRelations, signInWords, type BoundColumn, type ColumnRelation } from "./column-relations";
import { findTables, type TableBlock } from "./find-tables";
import { footedRows, type BodyRow, type FootedRow } from "./foot-rows";
import { headingsOf, tableName, type Heading } from "./headings";
import { identitiesOf } from "./identities";
import { readUnit, unitDoubt } from "./read-unit";
import type { IncomeSign, Pack, RowRole, Schedule, ScheduleColumn, ScheduleKind, ScheduleRow, SignConvention } from "./schedule";
import { figuresOf, type TableFigures } from "./table-figures";
import { CAPITAL_WORDS, measureOf, NOT_ADDITIVE, roleOf, ROW_WORDS } from "./vocabulary";

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
    if (found.length === 0) leftAside.push({ sheet: sheet.name, range: null, reason: "no table of figures was found on it" });
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
  const kind = kindOf(columns, `${sheet.name} ${title} ${headings.map(({ text }) => text).join(" ")}`);
  if (kind === "table") loosenRoles(columns);
  else nameAnalysis(columns);
  const dataRows = body.filter(({ isGap }) => !isGap).map(({ row }) => row);
  const evidence = { sheet, table, rows: linesOf(body) ?? dataRows, figures };
  const relations = columnRelations(columns, kind, evidence);
  const additive = columns
    .filter(({ role, heading }) => isFigureRole(role) && role !== "percentage" && !NOT_ADDITIVE.test(heading.toLowerCase()))
    .map(({ column }) => column)
    .filter((column) => table.figureColumns.includes(column));
  const footed = footedRows(sheet, table, body, figures, additive);
  const unit = readUnit(sheet, table, headings);
  const sign = signOf(columns, relations, headings);
  const incomeSign = incomeSignOf(columns, relations, figures, dataRows);
  const { identities, open } = identitiesOf({ sheet, table, kind, columns, body, figures, relations, footed, additive, isMoney: kind !== "table" || unit !== null });
  const doubt = unit && unitDoubt(unit, table, figures);
  return {
    id: `${sheet.name}!${tableName(table)}`,
    sheet: sheet.name,
    kind,
    title,
    range: { top: table.headerRows[0] ?? table.firstRow, left: table.left, bottom: table.lastRow, right: table.right },
    headerRows: table.headerRows,
    columns: columns.map(({ column, heading, role, measure, reason }): ScheduleColumn => ({ column, heading, role, measure, reason })),
    rows: rowsOf(body, footed),
    unit, sign, incomeSign, identities,
    confidence: confidenceOf(kind, columns, relations, footed),
    reasons: [...reasonsOf(columns, relations, footed, body), ...open, ...(doubt ? [doubt] : [])],
  };
}

/** The rows not named totals: a fault in a line shows in its totals too, and must not count against a reading twice. */
function linesOf(body: readonly BodyRow[]): readonly number[] | null {
  const lines = body.filter(({ isGap, label }) => !isGap && !ROW_WORDS.total.test(label) && !ROW_WORDS.subtotal.test(label));
  return lines.length >= 2 ? lines.map(({ row }) => row) : null;
}

function bindColumns(table: TableBlock, headings: readonly Heading[]): BoundColumn[] {
  const hasIncome = headings.some(({ text }) => measureOf(text) === "income");
  return headings.map(({ column, text, parts }): BoundColumn => {
    const isFigures = table.figureColumns.includes(column);
    const isLabel = column === table.labelColumn;
    const byWords = roleOf(text);
    const role = isLabel ? "label" : !isFigures ? (byWords === "note" || byWords === "rag" ? byWords : "text") : (byWords ?? "figure");
    const reason = isLabel ? "it names the rows" : byWords && isFigures ? `the heading says “${text}”` : "";
    return { column, heading: text, role, measure: isFigures && hasIncome ? measureIn(text, parts) : null, reason };
  });
}

/** The measure of a column in a table that shows income apart; "(over)/under spend" names a variance, not gross spend. */
function measureIn(text: string, parts: readonly string[]) {
  const withoutVariance = (words: string) => words.replace(/\(?(over|under)\)?\s*\/?\s*\(?(over|under)?\)?\s*-?spend(ing)?/gi, " ");
  return measureOf(withoutVariance(parts.at(-1) ?? "")) ?? measureOf(withoutVariance(text));
}

function titleOf(sheet: Sheet, table: TableBlock): string {
  for (const caption of [...table.captions].reverse()) {
    const text = String(valueAt(sheet, caption) ?? "").replace(/\s+/g, " ").trim();
    if (text.length >= 4 && text.length <= 160) return text;
  }
  return "";
}

/** Revenue and capital need the columns that make them one; anything less is a table of no known kind. */
function kindOf(columns: readonly BoundColumn[], words: string): ScheduleKind {
  const has = (role: BoundColumn["role"]) => columns.some((column) => column.role === role);
  const measures = new Set(columns.map(({ measure }) => measure));
  const isMonitored = has("variance") && (has("budget") || has("forecast")) && columns.filter(({ role }) => ["budget", "forecast", "actual", "figure"].includes(role)).length >= 2;
  const isGrossToNet = measures.has("gross") && measures.has("income") && measures.has("net");
  const isCapital = has("slippage") || has("advance") || has("whole-life-budget") || (isMonitored && CAPITAL_WORDS.test(words));
  if (isCapital && (isMonitored || has("whole-life-variance") || has("whole-life-forecast"))) return "capital";
  return isMonitored || isGrossToNet ? "revenue" : "table";
}

/** A second over/(under) column right beside slippage or advance analyses the first: it is not another variance. */
function nameAnalysis(columns: readonly BoundColumn[]): void {
  const variances = columns.filter(({ role }) => role === "variance");
  const second = variances[1];
  const isAnalysed = columns.some(({ role, column }) => (role === "slippage" || role === "advance") && second && column > second.column && column - second.column <= 2);
  if (variances.length === 2 && second && isAnalysed) second.role = "over-under";
}

/** In a table of no known kind a heading's word is a hint at most: only percentages, notes and codes keep their part. */
function loosenRoles(columns: readonly BoundColumn[]): void {
  for (const column of columns) {
    if (["percentage", "note", "code", "rag", "label", "text"].includes(column.role)) continue;
    column.role = "figure";
    column.reason = "";
  }
}

function isFigureRole(role: BoundColumn["role"]): boolean {
  return role !== "label" && role !== "note" && role !== "code" && role !== "text" && role !== "rag";
}

function signOf(columns: readonly BoundColumn[], relations: readonly ColumnRelation[], headings: readonly Heading[]): SignConvention | null {
  for (const { column, heading, role } of columns) {
    if (role !== "variance" && role !== "over-under" && role !== "whole-life-variance") continue;
    const name = signInWords(heading);
    if (name) return { name, basis: "headings", cell: headings.find((h) => h.column === column)?.cell ?? null };
  }
  const relation = relations.find(({ meaning, result, terms }) => {
    const isExpenditure = columns.find(({ column }) => column === result)?.measure !== "income";
    return (meaning === "variance" || meaning === "capital-variance") && isExpenditure && terms.length === 2;
  });
  if (!relation) return null;
  const budget = relation.terms.find(({ column }) => ["budget", "whole-life-budget"].includes(columns.find((c) => c.column === column)?.role ?? ""));
  if (!budget) return null;
  return { name: budget.coefficient === 1 ? "(over)/under" : "over/(under)", basis: "arithmetic", cell: null };
}

function incomeSignOf(
  columns: readonly BoundColumn[], relations: readonly ColumnRelation[], figures: TableFigures, rows: readonly number[],
): IncomeSign | null {
  const incomes = columns.filter(({ measure, role }) => measure === "income" && role !== "variance").map(({ column }) => column);
  if (incomes.length === 0) return null;
  const net = relations.find(({ meaning, terms }) => meaning === "net" && terms.some(({ column }) => incomes.includes(column)));
  const coefficient = net?.terms.find(({ column }) => incomes.includes(column))?.coefficient;
  if (coefficient) return coefficient === 1 ? "negative" : "positive";
  let negative = 0, positive = 0;
  for (const row of rows) {
    for (const column of incomes) {
      const figure = figures.at(row, column);
      if (figure < 0) negative++;
      else if (figure > 0) positive++;
    }
  }
  if (negative >= 3 && negative >= 4 * positive) return "negative";
  return positive >= 3 && positive >= 4 * negative ? "positive" : null;
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

function confidenceOf(kind: ScheduleKind, columns: readonly BoundColumn[], relations: readonly ColumnRelation[], footed: readonly FootedRow[]): number {
  const named = columns.filter(({ role, heading }) => role !== "figure" && role !== "text" && heading !== "").length;
  const share = columns.length > 0 ? named / columns.length : 0;
  const borneOut = [...relations, ...footed].map(({ support }) => (support.tested > 0 ? support.held / support.tested : 0));
  const average = borneOut.length > 0 ? borneOut.reduce((sum, held) => sum + held, 0) / borneOut.length : 0;
  const score = (kind === "table" ? 0.2 : 0.45) + 0.2 * share + (borneOut.length > 0 ? 0.15 + 0.2 * average : 0);
  return Math.round(Math.min(1, score) * 100) / 100;
}

function reasonsOf(columns: readonly BoundColumn[], relations: readonly ColumnRelation[], footed: readonly FootedRow[], body: readonly BodyRow[]): readonly string[] {
  const name = (column: number) => columns.find((bound) => bound.column === column)?.heading || `column ${columnName(column)}`;
  const reasons = columns.filter(({ role, reason }) => reason !== "" && role !== "label").map(({ column, role, reason }) => `${columnName(column)} is ${role.replaceAll("-", " ")}: ${reason}`);
  for (const { meaning, result, terms, basis, support } of relations) {
    const sum = meaning === "percentage"
      ? `${terms[0]!.coefficient < 0 ? "−" : ""}${name(terms[0]!.column)} ÷ ${name(terms[1]!.column)}`
      : terms.map(({ column, coefficient }, i) => `${i === 0 ? (coefficient < 0 ? "−" : "") : coefficient < 0 ? " − " : " + "}${name(column)}`).join("");
    reasons.push(`${name(result)} = ${sum}: read from ${basis}, holds on ${support.held} of ${support.tested} rows`);
  }
  const labels = new Map(body.map(({ row, label }) => [row, label]));
  for (const { row, parts, basis, support } of footed.slice(0, 30)) {
    reasons.push(`row ${row + 1}${labels.get(row) ? ` (${labels.get(row)})` : ""} adds ${parts.length} rows: read from ${basis}, holds in ${support.held} of ${support.tested} columns`);
  }
  return reasons;
}

