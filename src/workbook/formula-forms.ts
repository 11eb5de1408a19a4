/** Which cells of a sheet are filled from one another, found once for the whole sheet: each relative form of a formula is a number. */
import type { CellAddress } from "./address";
import { isFilledDown } from "./filled-down";
import { relativeForm } from "./formula";
import type { Sheet } from "./sheet";

export interface FormulaForms {
  /** The number of the form of a cell's formula, from 1 on; NO_FORMULA where none stands. */
  at(row: number, column: number): number;
  /** The same for all cells of a row; a row filled down from the one above gives the very same list. */
  inRow(row: number): readonly number[];
  /** The cells where the forms were met first, that of form 1 before all others. */
  readonly examples: readonly CellAddress[];
}

export const NO_FORMULA = 0;
const NO_FORMULAS: readonly number[] = [];

const answers = new WeakMap<Sheet, FormulaForms>();

export function formulaForms(sheet: Sheet): FormulaForms {
  let forms = answers.get(sheet);
  if (!forms) answers.set(sheet, (forms = readForms(sheet)));
  return forms;
}

function readForms({ formulas }: Sheet): FormulaForms {
  const byText = new Map<string, number>();
  const examples: CellAddress[] = [];
  const numbers: (readonly number[] | undefined)[] = [];
  const numberOf = (formula: string, row: number, column: number): number => {
    const above = numbers[row - 1]?.[column] ?? NO_FORMULA;
    if (above !== NO_FORMULA && isFilledDown(formulas[row - 1]![column]!, formula)) return above;
    const cell = { row, column };
    const text = relativeForm(formula, cell);
    let number = byText.get(text);
    if (number === undefined) {
      byText.set(text, (number = byText.size + 1));
      examples.push(cell);
    }
    return number;
  };
  for (let row = 0; row < formulas.length; row++) {
    const cells = formulas[row];
    if (!cells) continue;
    const above = numbers[row - 1];
    if (above && isRowFilledDown(formulas[row - 1]!, cells)) {
      numbers[row] = above;
      continue;
    }
    const own: number[] = [];
    for (let column = 0; column < cells.length; column++) {
      const formula = cells[column];
      own.push(formula == null ? NO_FORMULA : numberOf(formula, row, column));
    }
    numbers[row] = above && isSameList(own, above) ? above : own;
  }
  return {
    examples,
    at: (row, column) => numbers[row]?.[column] ?? NO_FORMULA,
    inRow: (row) => numbers[row] ?? NO_FORMULAS,
  };
}

/** Most rows of a pack are the one above them filled down as a whole. */
function isRowFilledDown(above: readonly (string | null)[], below: readonly (string | null)[]): boolean {
  if (above.length !== below.length) return false;
  for (let column = 0; column < below.length; column++) {
    const formula = below[column] ?? null;
    const over = above[column] ?? null;
    if (formula === null || over === null ? formula !== over : !isFilledDown(over, formula)) return false;
  }
  return true;
}

export function isSameList(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((number, at) => number === b[at]);
}

/** What the formulas of a row say that is the same however far they are filled down, worked out once for rows that are filled so. */
export function oncePerRow<T>(sheet: Sheet, judge: (row: number) => T): (row: number) => T {
  const forms = formulaForms(sheet);
  let last: readonly number[] | null = null;
  let answer: T;
  return (row) => {
    const own = forms.inRow(row);
    if (own !== last) answer = judge(row);
    last = own;
    return answer;
  };
}

/**
 * What a formula says as seen from its cell, worked out once for all cells that are filled from one another; null without a formula.
 * A formula that names a fixed row or column says another thing in each cell, and is asked in each.
 */
export function oncePerForm<T>(
  sheet: Sheet,
  judge: (formula: string, at: CellAddress) => T,
): (row: number, column: number) => T | null {
  const forms = formulaForms(sheet);
  const known: (T | undefined)[] = [];
  return (row, column) => {
    const form = forms.at(row, column);
    if (form === NO_FORMULA) return null;
    const answer = known[form];
    if (answer !== undefined) return answer;
    const formula = sheet.formulas[row]![column]!;
    const own = judge(formula, { row, column });
    if (!formula.includes("$")) known[form] = own;
    return own;
  };
}
