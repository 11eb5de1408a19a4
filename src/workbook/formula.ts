/** How a formula is built and what it refers to, read once per distinct text. Parsing is @borgar/fx's. */
import {
  isFunction,
  isOperator,
  isRange,
  isWhitespace,
  parseA1Ref,
  tokenize,
  translateFormulaToR1C1,
} from "@borgar/fx";
import type { CellAddress, CellRange } from "./address";
import { cellName, columnNumber, parseRangeName } from "./address";
import { remembered } from "./remembered";

/** A reference inside a formula. `sheet` is null for the formula's own sheet; a whole column or row reaches to the sheet's edge. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly range: CellRange;
}

/** A formula that only adds and takes away: SUM(B4:B9) + B12 − C4. `sum` says the range stood inside SUM or SUBTOTAL(9, …). */
export interface LinearTerm extends FormulaReference {
  readonly coefficient: 1 | -1;
  readonly sum: boolean;
}

interface Token {
  readonly type: string;
  readonly value: string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function tokensOf(formula: string): readonly Token[] {
  return (tokenize(formula, { mergeRefs: true }) as Token[]).filter(
    (token) => !isWhitespace(token as never) && token.type !== "fx_prefix",
  );
}

function toReference(text: string): FormulaReference | null {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || !parsed.range) return null;
  const { top, left, bottom, right } = parsed.range;
  const outside = parsed.context && parsed.context.length > 1;
  if (outside) return null;
  return {
    sheet: parsed.context?.[0] ?? null,
    range: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN },
  };
}

/** Every cell and range a formula names, in order; names, tables and other workbooks are left out. */
export const referencesOf: (formula: string) => readonly FormulaReference[] = remembered((formula) => {
  const references: FormulaReference[] = [];
  for (const token of tokensOf(formula)) {
    if (!isRange(token as never)) continue;
    const reference = toReference(token.value);
    if (reference) references.push(reference);
  }
  return references;
});

/** Whether two formulas differ in nothing but where they point: the same functions, signs, constants and sizes of ranges in the same order. */
export function isSameShape(a: string, b: string): boolean {
  return shapeOf(a) === shapeOf(b);
}

const shapeOf: (formula: string) => string = remembered((formula) =>
  tokensOf(formula)
    .map((token) => (isRange(token as never) ? sizeOf(token.value) : token.value.toUpperCase()))
    .join(" "),
);

/** "4 by 1"; a name, which points to one place only, stands for itself. */
function sizeOf(reference: string): string {
  const found = toReference(reference);
  if (!found) return reference;
  const { sheet, range } = found;
  return `${sheet ?? ""} ${range.bottom - range.top + 1} by ${range.right - range.left + 1}`;
}

/** Names of the functions a formula calls, in capitals. */
export const functionsOf: (formula: string) => readonly string[] = remembered((formula) =>
  tokensOf(formula)
    .filter((token) => isFunction(token as never))
    .map((token) => token.value.toUpperCase().replace(/^_XLFN\./, "")),
);

/**
 * The formula as seen from its cell ("=RC[-2]-RC[-1]"): two cells filled from one another have the same text here.
 */
export function relativeForm(formula: string, at: CellAddress): string {
  return WHOLE_LINES.test(formula) ? translateFormulaToR1C1(formula, cellName(at)) : formOfCells(formula, at);
}

/** Without whole columns or rows, references stand out of the text; read so, a form costs a hundredth of what a parser takes. */
const WHOLE_LINES = /:\$?[A-Z]{1,3}(?![A-Za-z0-9$_.(])|:\$?\d/;
const TEXT_SHEET_OR_CELL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![A-Za-z0-9_.$\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(![])/g;

function formOfCells(formula: string, at: CellAddress): string {
  return formula.replace(
    TEXT_SHEET_OR_CELL,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const row = Number(digits) - 1;
      const column = columnNumber(letters);
      return `R${fixedRow ? row + 1 : offset(row - at.row)}C${fixedColumn ? column + 1 : offset(column - at.column)}`;
    },
  );
}

function offset(by: number): string {
  return by === 0 ? "" : `[${by}]`;
}

/**
 * The formula as a sum of references with signs, or null when it does anything else (multiplies, branches, holds a constant).
 * =SUM(B4:B9), =B4+B5-B6, =-(C4+C5), =SUM(B4,B9)-D2, =SUBTOTAL(9,B4:B9) and =+B4 are such sums; brackets may nest.
 */
export const linearTermsOf: (formula: string) => readonly LinearTerm[] | null = remembered((formula) => {
  if (SUM_OF_RANGE.test(formula) || SUM_OF_CELLS.test(formula)) return plainTerms(formula);
  if (!formula.includes("'") && DOES_MORE.test(formula)) return null;
  const tokens = tokensOf(formula);
  const terms: LinearTerm[] = [];
  let position = 0;
  const peek = () => tokens[position];
  const isSign = (token: Token | undefined, signs: string) =>
    token !== undefined && isOperator(token as never) && token.value.length === 1 && signs.includes(token.value);

  function expression(coefficient: 1 | -1, sum: boolean): boolean {
    let sign = coefficient;
    for (;;) {
      while (isSign(peek(), "+-")) {
        if (peek()!.value === "-") sign = -sign as 1 | -1;
        position++;
      }
      if (!operand(sign, sum)) return false;
      if (!isSign(peek(), "+-")) return true;
      sign = coefficient;
    }
  }

  function operand(sign: 1 | -1, sum: boolean): boolean {
    const token = peek();
    if (!token) return false;
    if (isRange(token as never)) {
      position++;
      const reference = toReference(token.value);
      if (!reference) return false;
      const single = reference.range.top === reference.range.bottom && reference.range.left === reference.range.right;
      if (!single && !sum) return false;
      terms.push({ ...reference, coefficient: sign, sum });
      return true;
    }
    if (isFunction(token as never)) {
      const name = token.value.toUpperCase();
      if (name !== "SUM" && name !== "SUBTOTAL") return false;
      position += 2;
      if (name === "SUBTOTAL") {
        const code = peek()?.value;
        if ((code !== "9" && code !== "109") || tokens[position + 1]?.value !== ",") return false;
        position += 2;
      }
      for (;;) {
        if (!expression(sign, true)) return false;
        if (peek()?.value !== ",") break;
        position++;
      }
      if (peek()?.value !== ")") return false;
      position++;
      return true;
    }
    if (token.value === "(") {
      position++;
      if (!expression(sign, sum)) return false;
      if (peek()?.value !== ")") return false;
      position++;
      return true;
    }
    return false;
  }

  return expression(1, false) && position === tokens.length && terms.length > 0 ? terms : null;
});

/** The two ways most sums are written, read without a parser: =SUM(B4:B9) and =B4+B5-B6. */
const SUM_OF_RANGE = /^=SUM\(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}\)$/;
const SUM_OF_CELLS = /^=[+-]?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?:[+-]\$?[A-Z]{1,3}\$?[1-9]\d{0,6})*$/;

/** What no sum of references holds, outside the names of sheets: seen without a parser. */
const DOES_MORE = /[*/^&<>"{%]|.=/;

function plainTerms(formula: string): readonly LinearTerm[] | null {
  const isRange = formula.startsWith("=SUM(");
  const parts = isRange ? [formula.slice(5, -1)] : (formula.slice(1).match(/[+-]?[^+-]+/g) ?? []);
  const terms: LinearTerm[] = [];
  for (const part of parts) {
    const range = parseRangeName(part.replace(/^[+-]/, ""));
    if (!range || range.right > LAST_COLUMN || range.bottom > LAST_ROW) return null;
    terms.push({ sheet: null, range, coefficient: part.startsWith("-") ? -1 : 1, sum: isRange });
  }
  return terms;
}
