/** What a pattern would be in a cell that does not follow it. */
import type { CellAddress, CellRange } from "../../../workbook";
import { fillable, formulaAt, linearTermsOf, valueAt } from "../../../workbook";
import { isInside } from "./near-miss";
import type { SheetFormulas } from "./sheet-formulas";
import { namedCells, shapeAt } from "./sheet-formulas";

/** The pattern of another cell, filled into this one; null where it makes no sense there. */
export function filledInto(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): string | null {
  const { sheet } = formulas;
  const named = namedCells(shapeAt(formulas, example), cell);
  if (!named) return null;
  let figures = 0;
  for (const range of named) {
    if (isInside(cell, range)) return null;
    const isSingle = range.top === range.bottom && range.left === range.right;
    const kinds = kindsIn(formulas, range);
    if (isSingle && kinds.words > 0) return null;
    figures += kinds.figures;
  }
  if (named.length > 0 && figures === 0) return null;
  return fillable(formulaAt(sheet, example)!, example)(cell);
}

const MOST_CELLS = 2_000;

function kindsIn({ sheet }: SheetFormulas, range: CellRange): { readonly figures: number; readonly words: number } {
  let [figures, words, seen] = [0, 0, 0];
  for (let row = range.top; row <= Math.min(range.bottom, sheet.values.length - 1); row++) {
    const values = sheet.values[row];
    for (let column = range.left; values && column <= Math.min(range.right, values.length - 1); column++) {
      if (++seen > MOST_CELLS) return { figures, words };
      const value = values[column] ?? null;
      if (typeof value === "number") figures++;
      else if (typeof value === "string" && value.trim() !== "") words++;
    }
  }
  return { figures, words };
}

/** What a formula that only adds and takes away comes to in the sheet as it stands; null for any other. */
export function amountOf({ sheet }: Pick<SheetFormulas, "sheet">, formula: string): number | null {
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  let amount = 0;
  for (const { sheet: name, range, coefficient } of terms) {
    if (name !== null && name !== sheet.name) return null;
    for (let row = range.top; row <= Math.min(range.bottom, sheet.values.length - 1); row++) {
      const last = Math.min(range.right, (sheet.values[row]?.length ?? 0) - 1);
      for (let column = range.left; column <= last; column++) {
        const value = valueAt(sheet, { row, column });
        if (typeof value === "number") amount += coefficient * value;
      }
    }
  }
  return amount;
}
