/** Whether a formula, put in the cell of a result, would make a statement hold. */
import type { Scope } from "../../checking";
import { saysAndShould } from "../../checking";
import type { Identity } from "../../packs";
import type { CellAddress, CellRange } from "../../workbook";
import { formulaAt, linearTermsOf, referencesOf, valueAt } from "../../workbook";
import { filledValue } from "./filled-value";

/** Doubles that differ by less are one figure. */
const NOISE = 1e-9;
/** A formula that names more cells than these is not compared cell by cell. */
const MOST_CELLS = 2_000;

/**
 * A formula that only adds is reckoned. Of any other it must be seen that it names the statement's own cells and no other figure:
 * the caller knows it from other lines, where it holds.
 */
export function saysTheStatement(scope: Scope, identity: Identity, formula: string): boolean {
  if (identity.meaning !== "percentage" && linearTermsOf(formula)) {
    const value = filledValue(scope, identity.result, formula);
    return value !== null && isSameFigure(value, saysAndShould(scope, identity).expected.toNumber());
  }
  return namesItsCells(scope, identity, formula);
}

export function isSameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));
}

function namesItsCells({ sheet }: Scope, { terms }: Identity, formula: string): boolean {
  const wanted = new Set(terms.map(({ cell }) => nameOf(cell)));
  const isRead = ({ row, column }: CellAddress) => {
    const value = valueAt(sheet, { row, column });
    return value === null || typeof value === "number";
  };
  if (!terms.every(({ cell }) => isRead(cell))) return false;
  for (const { sheet: name, range } of referencesOf(formula)) {
    if (name !== null && name !== sheet.name) return false;
    if (cellCount(range) > MOST_CELLS) return false;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isTerm = wanted.delete(nameOf({ row, column })) || terms.some(({ cell }) => isAt(cell, row, column));
        if (!isTerm && typeof valueAt(sheet, { row, column }) === "number") return false;
      }
    }
  }
  return wanted.size === 0;
}

/** Whether a cell may be given another formula without a second thought: it is typed, or adds cells of its own sheet and nothing else. */
export function isOpenToFormula({ sheet }: Scope, cell: CellAddress): boolean {
  const formula = formulaAt(sheet, cell);
  if (formula === null) return typeof valueAt(sheet, cell) === "number";
  return linearTermsOf(formula)?.every((term) => term.sheet === null || term.sheet === sheet.name) ?? false;
}

function isAt(cell: CellAddress, row: number, column: number): boolean {
  return cell.row === row && cell.column === column;
}

function nameOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
