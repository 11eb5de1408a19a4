/** What a line of money is rated by: its budget and how far it is over it, now and at the period before. */
import type { Scope } from "../checking";
import { figureOf } from "../checking";
import type { Decimal, Figure } from "../money";
import { minus, negate, ties } from "../money";
import type { LineCell, Measure, ScheduleLine } from "../packs";
import type { CellAddress } from "../workbook";
import { isBlank, valueAt } from "../workbook";
import { comparePeriods, namesPeriodBefore } from "./periods";

export interface LineFigures {
  readonly budgetAt: CellAddress;
  readonly budget: Decimal;
  /** The forecast's cell, or the variance's where there is no one forecast. */
  readonly sizeAt: LineCell;
  /** How far over the budget, below nil where under it; in the schedule's unit. */
  readonly over: Figure;
}

/** Null where the line has no one budget beside a forecast or a variance that somebody has filled in. */
export function lineFigures(scope: Scope, line: ScheduleLine): LineFigures | null {
  for (const measure of ["net", null] as readonly (Measure | null)[]) {
    const [budgetAt, forecastAt, varianceAt] = (["budget", "forecast", "variance"] as const).map((role) =>
      only(line.cells(role, { measure }).filter(({ heading }) => !namesPeriodBefore(heading))),
    );
    const budget = budgetAt && read(scope, budgetAt);
    if (!budgetAt || !budget) continue;
    const forecast = forecastAt && filled(scope, forecastAt);
    if (forecastAt && forecast)
      return { budgetAt, budget: budget.amount, sizeAt: forecastAt, over: minus(forecast, budget) };
    const over = varianceAt && overIn(scope, varianceAt);
    if (varianceAt && over) return { budgetAt, budget: budget.amount, sizeAt: varianceAt, over };
  }
  return null;
}

export interface EarlierSize {
  readonly over: Figure;
  readonly cell: LineCell;
}

/** How far over the budget the line was a period earlier, as another column of its schedule says; null where none does. */
export function earlierSize(scope: Scope, line: ScheduleLine, figures: LineFigures): EarlierSize | null {
  const { sizeAt, over } = figures;
  const budget = read(scope, figures.budgetAt);
  if (!budget) return null;
  const earlier = (role: "forecast" | "variance") => {
    const cells = line
      .cells(role, { measure: sizeAt.measure })
      .filter((cell) => cell.column !== sizeAt.column || cell.row !== sizeAt.row);
    return latestBefore(
      cells.filter((cell) => !isBlank(valueAt(scope.sheet, cell))),
      sizeAt.period,
    );
  };
  const forecastAt = earlier("forecast");
  const forecast = forecastAt && filled(scope, forecastAt);
  if (forecastAt && forecast) return { over: minus(forecast, budget), cell: forecastAt };
  // A variance column is of the period before only beside one that is this period's.
  const hasOwn = line
    .cells("variance", { measure: sizeAt.measure })
    .some((cell) => !namesPeriodBefore(cell.heading) && isTied(overIn(scope, cell), over));
  const varianceAt = hasOwn ? earlier("variance") : null;
  const before = varianceAt && overIn(scope, varianceAt);
  return varianceAt && before && !isTied(varianceAt.period === sizeAt.period ? before : null, over)
    ? { over: before, cell: varianceAt }
    : null;
}

/** The one cell whose heading says that it is the period before, or else the latest of those that name an earlier period. */
export function latestBefore(cells: readonly LineCell[], period: string | null): LineCell | null {
  const said = cells.filter(({ heading }) => namesPeriodBefore(heading));
  if (said.length === 1) return said[0]!;
  const earlier = cells.filter((cell) => (comparePeriods(cell.period, period) ?? 0) < 0);
  return earlier.reduce<LineCell | null>(
    (latest, cell) => (latest && comparePeriods(cell.period, latest.period)! <= 0 ? latest : cell),
    null,
  );
}

function isTied(one: Figure | null, other: Figure): boolean {
  return one !== null && ties(one, other);
}

function overIn(scope: Scope, cell: CellAddress): Figure | null {
  const { sign } = scope.schedule;
  const stated = sign && filled(scope, cell);
  if (!sign || !stated) return null;
  return sign.name === "(over)/under" ? negate(stated) : stated;
}

/** A blank forecast is not yet filled in: it is no forecast of nil. */
function filled(scope: Scope, cell: CellAddress): Figure | null {
  return isBlank(valueAt(scope.sheet, cell)) ? null : read(scope, cell);
}

function read({ workbook, schedule }: Scope, cell: CellAddress): Figure | null {
  return figureOf(workbook, schedule, cell);
}

function only<T>(cells: readonly T[]): T | null {
  return cells.length === 1 ? cells[0]! : null;
}
