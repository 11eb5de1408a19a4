/** Which cells of a sheet are filled from one another. */
import type { CellAddress, Sheet } from "../workbook";
import { formulaForms, NO_FORMULA } from "../workbook";

/** The same number for cells with the same relative formula; null for a cell without one. */
export function formAt(sheet: Sheet, { row, column }: CellAddress): number | null {
  const form = formulaForms(sheet).at(row, column);
  return form === NO_FORMULA ? null : form;
}
