/** How far a revenue line's forecast lies from its budget, whichever way, where one column of each can be told. */
import type { Scope } from "../../checking";
import { figureOf, shownAmount } from "../../checking";
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
export function lineVariance(scope: Scope, line: ScheduleLine): LineVariance | null {
  const places = varianceCells(scope, line);
  if (!places) return null;
  const read = (cell: CellAddress | null): Figure | null => cell && figureOf(scope.workbook, scope.schedule, cell);
  const [budget, forecast] = [read(places.budget), read(places.forecast)];
  const difference = budget && forecast ? minus(forecast, budget) : read(places.variance)!;
  return { cell: places.cell, size: absolute(difference), budget, forecast };
}

/** Whether a line has a variance that can be read, seen without reckoning how exactly it is stated. */
export function hasVariance(scope: Scope, line: ScheduleLine): boolean {
  return varianceCells(scope, line) !== null;
}

function varianceCells({ sheet }: Scope, line: ScheduleLine) {
  const isRead = (cell: CellAddress | null) => cell !== null && shownAmount(sheet, cell) !== null;
  for (const measure of ["net", null] as readonly (Measure | null)[]) {
    const only = (role: "budget" | "forecast" | "variance"): CellAddress | null => {
      const cells = line.cells(role, { measure });
      return cells.length === 1 ? cells[0]! : null;
    };
    const [budget, forecast, variance] = [only("budget"), only("forecast"), only("variance")];
    const cell = variance ?? forecast;
    if (cell && ((isRead(budget) && isRead(forecast)) || isRead(variance))) return { budget, forecast, variance, cell };
  }
  return null;
}
