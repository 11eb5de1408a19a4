/**
 * How far a statement may be off through rounding alone. A typed figure may be half of its last place out either way, and so may
 * the result of a look-up, a product or a ROUND; a sum by formula is as exact as the figures it is built on, and one figure
 * standing on both sides of a statement cancels: the sum of nine typed lines, made by a formula, must be their sum exactly.
 */
import { lastPlace } from "../../money";
import type { FormulaReference, Sheet, Workbook } from "../../workbook";
import { findSheet, formulaAt, linearTermsOf } from "../../workbook";

export interface SlackTerm {
  readonly row: number;
  readonly column: number;
  readonly coefficient: number;
}

/** Half of the place a number is stated to. */
export type HalfPlace = (sheet: Sheet, column: number, amount: number) => number;

/** Beyond this many cells the figures still open are taken to be exact; a statement that large is the sum of a formula anyway. */
const MOST_CELLS = 20_000;
/** What each figure that is added may lose beyond the 15 digits that are shown. */
const DOUBLE_NOISE = 5e-15;

/** The slack of Σ coefficient × cell, in the schedule's unit; 0 when every rounding cancels. */
export function roundingSlack(
  workbook: Workbook,
  sheet: Sheet,
  terms: readonly SlackTerm[],
  halfPlace: HalfPlace,
): number {
  const typed = new Map<Sheet, Map<number, number>>();
  const open: { sheet: Sheet; row: number; column: number; coefficient: number }[] = terms.map((term) => ({
    sheet,
    ...term,
  }));
  let noise = 0;
  for (let taken = 0; taken < open.length; taken++) {
    const { sheet: at, row, column, coefficient } = open[taken]!;
    const value = at.values[row]?.[column];
    if (typeof value !== "number") continue;
    noise += Math.abs(coefficient * value) * DOUBLE_NOISE;
    const parts = open.length < MOST_CELLS ? partsOf(workbook, at, row, column) : null;
    if (parts) {
      for (const part of parts) open.push({ ...part, coefficient: coefficient * part.coefficient });
      continue;
    }
    const ofSheet = typed.get(at) ?? new Map<number, number>();
    typed.set(at, ofSheet);
    const key = cellKey(row, column);
    ofSheet.set(key, (ofSheet.get(key) ?? 0) + coefficient);
  }
  return noise + halfPlacesOf(typed, halfPlace);
}

function halfPlacesOf(typed: ReadonlyMap<Sheet, ReadonlyMap<number, number>>, halfPlace: HalfPlace): number {
  let slack = 0;
  for (const [sheet, coefficients] of typed) {
    for (const [key, coefficient] of coefficients) {
      const { row, column } = cellOfKey(key);
      const amount = sheet.values[row]?.[column] as number;
      slack += Math.abs(coefficient) * halfPlace(sheet, column, amount);
    }
  }
  return slack;
}

/** The cells a formula adds up, or null for a typed cell and for a formula that does anything else. */
function partsOf(workbook: Workbook, sheet: Sheet, row: number, column: number) {
  const formula = formulaAt(sheet, { row, column });
  const terms = formula === null ? null : linearTermsOf(formula);
  if (!terms) return null;
  const parts: { sheet: Sheet; row: number; column: number; coefficient: number }[] = [];
  for (const term of terms) {
    const at = sheetOf(workbook, sheet, term);
    if (!at) return null;
    for (const cell of cellsIn(at, term)) parts.push({ sheet: at, ...cell, coefficient: term.coefficient });
    if (parts.length > MOST_CELLS) return null;
  }
  return parts;
}

function sheetOf(workbook: Workbook, sheet: Sheet, reference: FormulaReference): Sheet | undefined {
  return reference.sheet === null ? sheet : findSheet(workbook, reference.sheet);
}

function* cellsIn(sheet: Sheet, { range }: FormulaReference): Generator<{ row: number; column: number }> {
  for (let row = range.top; row <= Math.min(range.bottom, sheet.values.length - 1); row++) {
    const right = Math.min(range.right, (sheet.values[row]?.length ?? 0) - 1);
    for (let column = range.left; column <= right; column++) yield { row, column };
  }
}

/** Half of a number's own last place, 12,000 being stated to 1. */
export function ownHalfPlace(amount: number): number {
  return Number.isInteger(amount) ? 0.5 : lastPlace(amount).toNumber() / 2;
}

const COLUMNS = 16_384;

/** One number for a cell, to file it under. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
