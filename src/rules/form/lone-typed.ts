/** The one figure of a column that is typed where every other line of its table is reckoned alike. */
import type { Scope, TypedAmongFormulas } from "../../checking";
import type { CellAddress } from "../../workbook";
import { formulaAt, valueAt } from "../../workbook";
import { figureColumns } from "../figure-cells";
import { filledInto } from "./patterns/filled";
import type { SheetFormulas } from "./patterns/sheet-formulas";
import { columnFunction, formulasOf, isAcrossRow, meaningAt, shapeAt } from "./patterns/sheet-formulas";

/** So many lines reckoned alike leave no doubt about the one that is not. */
const FEWEST_FORMULAS = 3;

export function loneTyped({ schedule, sheet }: Scope): readonly TypedAmongFormulas[] {
  const formulas = formulasOf(sheet);
  const lines = schedule.rows.filter(({ role, label }) => role === "line" && label !== "").map(({ row }) => row);
  if (lines.length <= FEWEST_FORMULAS) return [];
  return figureColumns(schedule).flatMap(({ column }) => loneIn(formulas, lines, column) ?? []);
}

function loneIn(formulas: SheetFormulas, lines: readonly number[], column: number): TypedAmongFormulas | null {
  const { sheet } = formulas;
  let typed: CellAddress | null = null;
  const reckoned: CellAddress[] = [];
  for (const row of lines) {
    const cell = { row, column };
    if (formulaAt(sheet, cell) === null) {
      if (typeof valueAt(sheet, cell) !== "number") continue;
      if (typed || valueAt(sheet, cell) === 0) return null;
      typed = cell;
    } else if (columnFunction(shapeAt(formulas, cell)) === null) reckoned.push(cell);
  }
  const [example] = reckoned;
  if (!typed || !example || reckoned.length < FEWEST_FORMULAS) return null;
  const meaning = meaningAt(formulas, example.row, column);
  const areAlike = reckoned.every(({ row }) => meaningAt(formulas, row, column) === meaning);
  if (!areAlike || !isAcrossRow(formulas, example) || filledInto(formulas, typed, example) === null) return null;
  return { cell: typed, along: "column", formulas: reckoned.length, example };
}
