/** Which cells of a sheet are filled from one another, asked millions of times: each distinct form is a number. */
import type { CellAddress, Sheet } from "../workbook";
import { formulaAt, relativeForm } from "../workbook";
import { cellKey } from "./rounding-slack";

interface Forms {
  readonly numbers: Map<string, number>;
  readonly byCell: Map<number, number>;
}

const forms = new WeakMap<Sheet, Forms>();

/** The same number for cells with the same relative formula; null for a cell without one. */
export function formAt(sheet: Sheet, cell: CellAddress): number | null {
  const formula = formulaAt(sheet, cell);
  if (formula === null) return null;
  const known = forms.get(sheet) ?? { numbers: new Map<string, number>(), byCell: new Map<number, number>() };
  forms.set(sheet, known);
  const key = cellKey(cell.row, cell.column);
  const answer = known.byCell.get(key);
  if (answer !== undefined) return answer;
  const form = relativeForm(formula, cell);
  const number = known.numbers.get(form) ?? known.numbers.size;
  known.numbers.set(form, number);
  known.byCell.set(key, number);
  return number;
}
