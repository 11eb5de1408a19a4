/** The plan's own rules, as the rows of a workbook's *Plan rules* table hold them. */
import type { CellAddress, CellRange, CellValue, Sheet, Workbook } from "../../workbook";
import { cellName, findSheet, formulaAt, qualifiedName, valueAt } from "../../workbook";
import { fromSerial, lastDayOf, readDate, sayDate } from "./dates";
import type { HeadedTable } from "../heading-rows";
import { cellUnder, headedTables, plainWords, textUnder } from "../heading-rows";
import { LAST_COLUMN, LAST_ROW, parseAreas } from "./parse-areas";

export const PLAN_RULE_HEADINGS = [
  "Test",
  "Applies to",
  "Ref",
  "Measure",
  "Severity",
  "Due",
  "Owner",
  "Source",
] as const;
const REQUIRED = ["Test", "Applies to"] as const;

export type PlanRuleSeverity = "error" | "query" | "warning" | "note";

/** One row. Texts are as typed; what could not be read of them is null, with the text still there to be shown. */
export interface PlanRuleRow {
  readonly sheet: string;
  /** The row of the table's headings. */
  readonly headingRow: number;
  readonly row: number;
  readonly ref: string;
  readonly measure: string;
  /** `value` is what the formula came to when the workbook was last reckoned: TRUE and FALSE are what is wanted. */
  readonly test: { readonly cell: CellAddress; readonly formula: string | null; readonly value: CellValue };
  readonly appliesTo: {
    readonly cell: CellAddress;
    readonly text: string;
    /** Cut to what the sheets hold, so that a whole column is not a million cells. */
    readonly areas: readonly { readonly sheet: string; readonly range: CellRange }[];
    /** A sentence on what could not be read. */
    readonly problem: string | null;
  };
  readonly severity: { readonly text: string; readonly severity: PlanRuleSeverity | null };
  /** `date` is "2020-03-31"; of "March 2020" the month's last day. */
  readonly due: { readonly text: string; readonly date: string | null };
  readonly owner: string;
  readonly source: string;
}

/** The rules of every *Plan rules* table of the workbook, or of one sheet. */
export function readPlanRules(workbook: Workbook, onlySheet?: string): readonly PlanRuleRow[] {
  return planRuleTables(workbook)
    .filter(({ sheet }) => onlySheet === undefined || sheet.name === onlySheet)
    .flatMap((table) => table.rows.flatMap((row) => readRow(table, row, workbook) ?? []));
}

export type PlanRuleTable = HeadedTable<(typeof PLAN_RULE_HEADINGS)[number]>;

/** Test and Applies to must be there, and enough else to tell such a table from an auditor's list of tests in words. */
export function planRuleTables(workbook: Workbook): readonly PlanRuleTable[] {
  return headedTables(workbook, PLAN_RULE_HEADINGS, REQUIRED).filter((table) => {
    const others = Object.values(table.columns).filter((column) => column !== null).length - REQUIRED.length;
    return others >= 4 || (others >= 1 && table.rows.some((row) => isReckoned(table, row)));
  });
}

function isReckoned({ sheet, columns }: PlanRuleTable, row: number): boolean {
  const cell = { row, column: columns.Test! };
  const value = valueAt(sheet, cell);
  return formulaAt(sheet, cell) !== null || typeof value === "boolean" || String(value).startsWith("=");
}

function readRow(table: PlanRuleTable, row: number, workbook: Workbook): PlanRuleRow | null {
  const { sheet } = table;
  const text = (heading: (typeof PLAN_RULE_HEADINGS)[number]) => textUnder(table, row, heading);
  const isCaption = PLAN_RULE_HEADINGS.filter((heading) => text(heading) !== "").length < 2 && !isReckoned(table, row);
  if (isCaption) return null;
  const testCell = cellUnder(table, row, "Test")!;
  return {
    sheet: sheet.name,
    headingRow: table.headingRow,
    row,
    ref: text("Ref"),
    measure: text("Measure"),
    test: { cell: testCell, formula: formulaAt(sheet, testCell), value: valueAt(sheet, testCell) },
    appliesTo: readAppliesTo(table, row, workbook),
    severity: { text: text("Severity"), severity: SEVERITY_WORDS.get(plainWords(text("Severity"))) ?? null },
    due: readDue(table, row),
    owner: text("Owner"),
    source: text("Source"),
  };
}

const SEVERITY_WORDS: ReadonlyMap<string, PlanRuleSeverity> = new Map([
  ["error", "error"],
  ["red", "error"],
  ["high", "error"],
  ["critical", "error"],
  ["query", "query"],
  ["amber", "query"],
  ["medium", "query"],
  ["warning", "warning"],
  ["note", "note"],
  ["green", "note"],
  ["low", "note"],
  ["information", "note"],
]);

function readAppliesTo(table: PlanRuleTable, row: number, workbook: Workbook): PlanRuleRow["appliesTo"] {
  const cell = cellUnder(table, row, "Applies to")!;
  const at = qualifiedName(table.sheet.name, cellName(cell));
  // Typed as a formula, =Revenue!C4 shows what stands in C4; it is C4 that is meant.
  const pointsAt = parseAreas(formulaAt(table.sheet, cell) ?? "");
  const isPointer = !("problem" in pointsAt) && pointsAt.length > 0;
  const text = isPointer ? formulaAt(table.sheet, cell)!.slice(1) : textUnder(table, row, "Applies to");
  const parsed = isPointer ? pointsAt : parseAreas(text);
  if ("problem" in parsed) return { cell, text, areas: [], problem: `${at}: ${parsed.problem}.` };
  const areas: { sheet: string; range: CellRange }[] = [];
  for (const { sheet: name, range } of parsed) {
    const sheet = name === null ? table.sheet : sheetNamed(workbook, name);
    if (!sheet) return { cell, text, areas: [], problem: `${at}: there is no sheet “${name}”.` };
    areas.push({ sheet: sheet.name, range: cutToUse(range, sheet) });
  }
  return { cell, text, areas, problem: null };
}

/** Excel takes names of sheets that differ only in case for the same. */
function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return findSheet(workbook, name) ?? workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** A whole column down to the last row that holds anything, a whole row across to the last column that does. */
function cutToUse(range: CellRange, { values }: Sheet): CellRange {
  const lastRow = Math.max(range.top, values.length - 1);
  const bottom = range.bottom === LAST_ROW ? lastRow : range.bottom;
  if (range.right !== LAST_COLUMN) return { ...range, bottom };
  const widest = values.slice(range.top, bottom + 1).reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { ...range, bottom, right: Math.max(range.left, widest - 1) };
}

function readDue(table: PlanRuleTable, row: number): PlanRuleRow["due"] {
  const cell = cellUnder(table, row, "Due");
  const value = cell === null ? null : valueAt(table.sheet, cell);
  if (typeof value === "number") {
    const date = fromSerial(value);
    return { text: date === null ? String(value) : sayDate(date), date };
  }
  const text = textUnder(table, row, "Due");
  return { text, date: readDate(text) ?? lastDayOf(text) };
}
