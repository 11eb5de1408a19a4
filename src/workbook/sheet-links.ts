/** Which sheets the formulas of others look at: what an edit on one of them can have changed. */
import type { Sheet, Workbook } from "./sheet";

interface Links {
  /** In small letters, as Excel compares names. */
  readonly sheets: ReadonlySet<string>;
  /** Whether a formula looks somewhere that its text does not say: a defined name, a table, several sheets at once, INDIRECT. */
  readonly isOpen: boolean;
}

/**
 * The sheets named and those whose formulas come to look at them, through however many others. A sheet with a formula that may look
 * anywhere is always among them: rather one sheet too many than one too few.
 */
export function sheetsTouchedBy({ sheets }: Workbook, edited: ReadonlySet<string>): ReadonlySet<string> {
  const touched = new Set([...edited].map((name) => name.toLowerCase()));
  for (let grown = true; grown;) {
    grown = false;
    for (const sheet of sheets) {
      const name = sheet.name.toLowerCase();
      if (touched.has(name)) continue;
      const { sheets: looksAt, isOpen } = linksOf(sheet);
      if (!isOpen && [...looksAt].every((other) => !touched.has(other))) continue;
      touched.add(name);
      grown = true;
    }
  }
  return new Set(sheets.map(({ name }) => name).filter((name) => touched.has(name.toLowerCase())));
}

const known = new WeakMap<Sheet, Links>();

function linksOf(sheet: Sheet): Links {
  const before = known.get(sheet);
  if (before) return before;
  const found = new Set<string>();
  let isOpen = false;
  for (const row of sheet.formulas) {
    for (const formula of row ?? []) {
      if (formula === null || isOpen) continue;
      const rest = withoutSheets(formula.replace(TEXT_OR_ERROR, ""), found);
      isOpen = rest === null || namesSomething(rest);
    }
  }
  const links = { sheets: found, isOpen };
  known.set(sheet, links);
  return links;
}

/** Text, and "#REF!" and its like. */
const TEXT_OR_ERROR = /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?/g;
const SHEET = /'((?:[^']|'')+)'!|([^\s'!,;()+\-*/^&=<>{}:"%]+)!/g;

/** Takes "'Adult Social Care'!" out and notes whose it is; null where it is a row of sheets. Other workbooks do not change with this one. */
function withoutSheets(formula: string, found: Set<string>): string | null {
  if (!formula.includes("!")) return formula;
  let isRow = false;
  const rest = formula.replace(SHEET, (_, quoted?: string, bare?: string) => {
    const name = (quoted ?? bare ?? "").replaceAll("''", "'");
    if (name.includes("[")) return "";
    if (name.includes(":")) isRow = true;
    found.add(name.toLowerCase());
    return "";
  });
  return isRow ? null : rest;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\$]*/gu;
const CELL = /^[A-Z]{1,3}\$?\d{1,7}$/i;
const COLUMN = /^[A-Z]{1,3}$/i;

/** Whether a word in it is neither a function, nor a cell or column, nor TRUE or FALSE. */
function namesSomething(formula: string): boolean {
  for (const match of formula.matchAll(WORD)) {
    const [word] = match;
    const end = match.index + word.length;
    if (formula[end] === "(") {
      if (/^indirect$/i.test(word)) return true;
      continue;
    }
    if (CELL.test(word) || /^(true|false)$/i.test(word) || isExponent(formula, match.index)) continue;
    const isColumn =
      COLUMN.test(word.replace(/\$$/, "")) && (formula[end] === ":" || /:\$?$/.test(formula.slice(0, match.index)));
    if (!isColumn) return true;
  }
  return false;
}

/** The E of 1E+5. */
function isExponent(formula: string, at: number): boolean {
  return /\d/.test(formula[at - 1] ?? "");
}
