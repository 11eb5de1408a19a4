/** Formulas that fill several cells, as a file keeps them: one formula, and the results as values of the cells. */
import type { Sheet as FileSheet } from "hucre";
import type { CellAddress, CellRange } from "../../src/workbook";
import { parseRangeName } from "../../src/workbook";

/** The ranges of a file's sheet that one formula fills, its own cell first. */
export function spillsOf(file: FileSheet | null): readonly CellRange[] {
  return [...(file?.cells?.values() ?? [])].flatMap(({ formulaType, formulaRef }) => {
    const range = formulaType === "array" ? parseRangeName(formulaRef ?? "") : null;
    return range && (range.bottom > range.top || range.right > range.left) ? [range] : [];
  });
}

/** The cells of a range that are filled by the formula in its first. */
export function* filledBy({ top, left, bottom, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (row > top || column > left) yield { row, column };
  }
}
