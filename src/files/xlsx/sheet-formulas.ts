/** The formulas of one sheet: those written once for many cells, by filling down or as an array, are given to each cell they belong to. */
import { type CellAddress, type CellRange, fillable, parseRangeName } from "../../workbook";
import { type CellGrid, putCell } from "../cell-grid";
import type { RawCell } from "./raw-cell";
import { shownFormula } from "./shown-formula";
import { attributeOf } from "./xml";

export interface SheetFormulas {
  /** The formula of a cell, as Excel shows it; null when it has none. Cells must come in the order of the file. */
  of(cell: RawCell, at: CellAddress): string | null;
  /** Only the first cell of an array formula carries it in a file; Excel shows it in all that hold its results. */
  spreadArrays(values: CellGrid<unknown>, formulas: CellGrid<string>): void;
}

export function sheetFormulas(): SheetFormulas {
  const shared = new Map<string, (to: CellAddress) => string>();
  const arrays: { readonly range: CellRange; readonly formula: string }[] = [];

  function of({ formulaAttributes, formula: text }: RawCell, at: CellAddress): string | null {
    if (formulaAttributes === null) return null;
    const kind = attributeOf(formulaAttributes, "t");
    const group = kind === "shared" ? attributeOf(formulaAttributes, "si") : undefined;
    if (kind !== "dataTable" && text === "") return (group !== undefined && shared.get(group)?.(at)) || null;
    const formula = kind === "dataTable" ? dataTable(formulaAttributes) : shownFormula(text);
    if (group !== undefined) shared.set(group, fillable(formula, at));
    const range =
      kind === "array" || kind === "dataTable" ? parseRangeName(attributeOf(formulaAttributes, "ref") ?? "") : null;
    if (range) arrays.push({ range, formula });
    return formula;
  }

  function spreadArrays(values: CellGrid<unknown>, formulas: CellGrid<string>): void {
    for (const { range, formula } of arrays) {
      const last = Math.min(range.bottom, values.length - 1);
      for (let row = range.top; row <= last; row++) {
        const cells = values[row] ?? [];
        for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column++) {
          if (cells[column] != null && formulas[row]?.[column] == null) putCell(formulas, row, column, formula);
        }
      }
    }
  }

  return { of, spreadArrays };
}

/** A what-if table has no formula text; Excel shows its one or two input cells. */
function dataTable(attributes: string): string {
  return `=TABLE(${["r1", "r2"]
    .map((input) => attributeOf(attributes, input))
    .filter((input) => input !== undefined)
    .join(",")})`;
}
