/** Results that fill the cells after a formula's own, handed to the grid's formula engine, which keeps them beside the cells. */
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { ICellData, IRange } from "@univerjs/presets";
import type { CellRange, CellValue } from "../../src/workbook";
import type { Grid } from "./grid";
import { filledBy } from "./spilled-formulas";
import { gridRange, shownValue } from "./xlsx-to-univer";

/** All that formulas of one sheet fill. */
export interface SheetSpills {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
  readonly values: readonly (readonly CellValue[] | undefined)[];
}

/** As if the engine had calculated them. To be called once the workbook is shown. */
export function keepSpills(grid: Grid, unitId: string, spills: readonly SheetSpills[]): void {
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
  const cells: Record<string, Record<number, Record<number, ICellData>>> = {};
  for (const { sheetId, ranges: filled, values } of spills) {
    for (const range of filled) {
      ((ranges[sheetId] ??= {})[range.top] ??= {})[range.left] = gridRange(range);
      for (const { row, column } of filledBy(range)) {
        const value = values[row]?.[column] ?? null;
        if (value !== null) ((cells[sheetId] ??= {})[row] ??= {})[column] = shownValue(value);
      }
    }
  }
  const engine = grid.injector.get(FormulaDataModel);
  // Written into what the engine has: it may still be putting away the workbook before, and would set these aside with it.
  engine.getArrayFormulaRange()[unitId] = ranges;
  engine.getArrayFormulaCellData()[unitId] = cells;
}
