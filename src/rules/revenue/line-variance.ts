/** How far a revenue line's forecast lies from its budget, whichever way, where one column of each can be told. */
import type { Scope } from "../../checking";
import { figureOf } from "../../checking";
import type { Figure } from "../../money";
import { absolute, minus } from "../../money";
import type { Measure, ScheduleLine } from "../../packs";
import type { CellAddress } from "../../workbook";

export interface LineVariance {
  /** Of the variance, or of the forecast where no column states one. */
  readonly cell: CellAddress;
  /** Without its sign, in the schedule's unit. */
  readonly size: Figure;
  readonly budget: Figure | null;
  readonly forecast: Figure | null;
}

/** From forecast and budget where both are there, for a variance that belies them is another rule's; null where nothing can be read. */
export function lineVariance({ workbook, schedule }: Scope, line: ScheduleLine): LineVariance | null {
  for (const measure of ["net", null] as readonly (Measure | null)[]) {
    const only = (role: "budget" | "forecast" | "variance"): CellAddress | null => {
      const cells = line.cells(role, { measure });
      return cells.length === 1 ? cells[0]! : null;
    };
    const read = (cell: CellAddress | null): Figure | null => cell && figureOf(workbook, schedule, cell);
    const [budgetAt, forecastAt, varianceAt] = [only("budget"), only("forecast"), only("variance")];
    const [budget, forecast, stated] = [read(budgetAt), read(forecastAt), read(varianceAt)];
    const difference = budget && forecast ? minus(forecast, budget) : stated;
    const cell = varianceAt ?? forecastAt;
    if (difference && cell) return { cell, size: absolute(difference), budget, forecast };
  }
  return null;
}
