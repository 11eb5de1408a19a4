/** What a formula would show if it stood on a sheet, the sheet being as it is. */
import { evaluateFormula } from "./computing/evaluate";
import { type Cells, Uncomputable } from "./computing/operand";
import type { Sheet } from "./sheet";

/** Null where it is beyond what is computed here, names another sheet, or gives no number. */
export function formulaResult(sheet: Sheet, formula: string): number | null {
  try {
    const value = evaluateFormula(formula, { cells: cellsOf(sheet), sheetArea: (name) => areaOf(sheet, name) });
    return typeof value === "number" ? value : null;
  } catch (fault) {
    // A RangeError is a formula nested too deep for the call stack.
    if (!(fault instanceof Uncomputable || fault instanceof RangeError)) throw fault;
    return null;
  }
}

function cellsOf({ values, formulas, hiddenRows }: Sheet): Cells {
  return {
    read: (_, row, column) => values[row]?.[column] ?? null,
    formula: (_, row, column) => formulas[row]?.[column] ?? null,
    isHiddenRow: (_, row) => hiddenRows.has(row),
  };
}

/** As far right as any sheet reaches: rows beyond the last hold nothing, and blank cells are cheap to read. */
const RIGHT = 16_383;

function areaOf({ name: own, values }: Sheet, name: string | null) {
  if (name !== null && name.toLowerCase() !== own.toLowerCase()) return null;
  return { sheet: 0, range: { top: 0, left: 0, bottom: Math.max(0, values.length - 1), right: RIGHT } };
}
