/** What of a sum stands where nobody sees it. */
import type { Scope } from "../../checking";
import type { CellAddress, CellRange, LinearTerm, Sheet } from "../../workbook";
import { columnName, findSheet, linearTermsOf, qualifiedName } from "../../workbook";

export interface HiddenPart {
  /** In words: "hidden row 6", "hidden columns D to F", "the hidden sheet Workings". */
  readonly where: string;
  readonly amount: number;
  /** The hidden figures of the total's own sheet. */
  readonly figures: readonly CellAddress[];
}

/** The hidden figures that a formula adds; null when it adds none, or all of them are nil. */
export function hiddenPartOf({ sheet, workbook }: Scope, formula: string): HiddenPart | null {
  const figures: CellAddress[] = [];
  const sheets = new Set<string>();
  let amount = 0;
  for (const term of linearTermsOf(formula) ?? []) {
    const at = term.sheet === null ? sheet : findSheet(workbook, term.sheet);
    if (!at) continue;
    for (const cell of at === sheet
      ? hiddenCells(at, term.range)
      : at.visibility === "visible"
        ? []
        : cellsIn(at, term.range)) {
      const value = at.values[cell.row]?.[cell.column];
      if (typeof value !== "number" || value === 0) continue;
      amount += term.coefficient * value;
      if (at === sheet) figures.push(cell);
      else sheets.add(at.name);
    }
  }
  if (figures.length === 0 && sheets.size === 0) return null;
  return { where: whereabouts(sheet, figures, [...sheets]), amount, figures };
}

/** Whether anything of a workbook's sheet, or a sheet of it, is hidden. */
export function hasHidden({ sheet, workbook }: Scope): boolean {
  const isSheetHidden = workbook.sheets.some(({ visibility }) => visibility !== "visible");
  return isSheetHidden || sheet.hiddenRows.size > 0 || sheet.hiddenColumns.size > 0;
}

/** Whether a formula adds figures, and all of them whether shown or not: SUBTOTAL may leave hidden rows out. */
export function isTotal(formula: string): boolean {
  if (formula.includes("SUBTOTAL(")) return false;
  const terms = linearTermsOf(formula);
  return terms !== null && (terms.length > 1 || isWide(terms[0]!));
}

function isWide({ range }: LinearTerm): boolean {
  return range.bottom > range.top || range.right > range.left;
}

/** More hidden cells than these in one sum are told of without the rest. */
const MOST_CELLS = 5_000;

function* hiddenCells(sheet: Sheet, range: CellRange): Generator<CellAddress> {
  const { rows, columns } = hiddenLines(sheet);
  const bottom = Math.min(range.bottom, sheet.values.length - 1);
  const hiddenColumns = columns.filter((column) => column >= range.left && column <= range.right);
  let seen = 0;
  for (let index = firstFrom(rows, range.top); index < rows.length && rows[index]! <= bottom; index++) {
    const row = rows[index]!;
    const last = Math.min(range.right, (sheet.values[row]?.length ?? 0) - 1);
    for (let column = range.left; column <= last && seen < MOST_CELLS; column++, seen++) yield { row, column };
  }
  if (hiddenColumns.length === 0) return;
  for (let row = range.top; row <= bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (const column of hiddenColumns) if (seen++ < MOST_CELLS) yield { row, column };
  }
}

interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const answers = new WeakMap<Sheet, HiddenLines>();

/** The hidden rows and columns of a sheet, in order. */
function hiddenLines(sheet: Sheet): HiddenLines {
  const known = answers.get(sheet);
  if (known) return known;
  const inOrder = (lines: ReadonlySet<number>) => [...lines].sort((a, b) => a - b);
  const lines = { rows: inOrder(sheet.hiddenRows), columns: inOrder(sheet.hiddenColumns) };
  answers.set(sheet, lines);
  return lines;
}

/** The place of the first line that is not before another, found by halving. */
function firstFrom(lines: readonly number[], from: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* cellsIn(sheet: Sheet, { top, bottom, left, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= Math.min(bottom, sheet.values.length - 1); row++) {
    const last = Math.min(right, (sheet.values[row]?.length ?? 0) - 1);
    for (let column = left; column <= last; column++) yield { row, column };
  }
}

function whereabouts(sheet: Sheet, figures: readonly CellAddress[], sheets: readonly string[]): string {
  const rows = figures.filter(({ row }) => sheet.hiddenRows.has(row)).map(({ row }) => row);
  const columns = figures.filter(({ row }) => !sheet.hiddenRows.has(row)).map(({ column }) => column);
  return [
    ...linesInWords("row", rows, (row) => String(row + 1)),
    ...linesInWords("column", columns, columnName),
    ...sheets.map((name) => `the hidden sheet ${qualifiedName(name, "").slice(0, -1)}`),
  ].join(" and ");
}

/** "hidden row 6", "hidden rows 6 to 8 and 12". */
function linesInWords(what: string, lines: readonly number[], name: (line: number) => string): readonly string[] {
  const inOrder = [...new Set(lines)].sort((a, b) => a - b);
  if (inOrder.length === 0) return [];
  const runs: number[][] = [];
  for (const line of inOrder) {
    const run = runs.at(-1);
    if (run && run.at(-1) === line - 1) run.push(line);
    else runs.push([line]);
  }
  const names = runs.map((run) => (run.length === 1 ? name(run[0]!) : `${name(run[0]!)} to ${name(run.at(-1)!)}`));
  const listed = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
  return [`hidden ${what}${inOrder.length === 1 ? "" : "s"} ${listed}`];
}
