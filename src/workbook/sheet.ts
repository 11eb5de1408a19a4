import type { CellAddress, CellRange } from "./address";

/** What a cell shows: a number (dates are Excel's serial numbers), text, TRUE/FALSE, an error such as "#REF!" (see isCellError), or nothing. */
export type CellValue = number | string | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * One worksheet as plain data. Rows are indexed from the sheet's first row; a row or a cell beyond what is stored is blank.
 * `formulas` and `numberFormats` have the shape of `values`, but a row with nothing to say is left out.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Whether Excel would refuse to mark it. */
  readonly isProtected: boolean;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** "=B2-C2" in A1 form and English, with the leading sign; null where the cell is typed. */
  readonly formulas: readonly (readonly (string | null)[] | undefined)[];
  /** Excel's format codes; null stands for General. */
  readonly numberFormats: readonly (readonly (string | null)[] | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A whole pack as Excel or a file gave it. */
export interface Workbook {
  /** The file's name, for people. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Sheets and parts that could not be read, each with a reason in a sentence. */
  readonly notRead: readonly { readonly sheet: string; readonly reason: string }[];
  /** Our own register's table, heading row first, which is none of `sheets`; left out where the workbook has none. */
  readonly register?: readonly (readonly CellValue[])[];
  /** A file: its formulas show what they came to when it was last reckoned, which need not be what they come to now. */
  readonly isFile?: true;
}

export function valueAt(sheet: Sheet, { row, column }: CellAddress): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

export function formulaAt(sheet: Sheet, { row, column }: CellAddress): string | null {
  return sheet.formulas[row]?.[column] ?? null;
}

/** What is in a cell: a formula with its "=", or what somebody typed; a blank is a value of null. */
export type CellContent = { readonly formula: string } | { readonly value: CellValue };

export function contentAt(sheet: Sheet, cell: CellAddress): CellContent {
  const formula = formulaAt(sheet, cell);
  return formula === null ? { value: valueAt(sheet, cell) } : { formula };
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if ("formula" in a) return "formula" in b && a.formula === b.formula;
  return "value" in b && (a.value ?? "") === (b.value ?? "");
}

export function numberFormatAt(sheet: Sheet, { row, column }: CellAddress): string | null {
  return sheet.numberFormats[row]?.[column] ?? null;
}

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#BUSY!",
]);

/** Excel and files both give a cell's error as its text; no accountant types one by hand. */
export function isCellError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}

/** A cell with nothing in it, or only spaces. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
