/** Figures of several schedules in one unit, so that they can be compared whatever each is stated in. */
import type { Scope } from "../checking";
import { figureOf } from "../checking";
import type { Decimal, Figure } from "../money";
import { exact, sayAmount, scale, sum } from "../money";
import type { Schedule } from "../packs";
import type { CellAddress } from "../workbook";

/** Null for a cell that cannot be read. A schedule that states no unit is taken to be in pounds: see `haveOneUnit`. */
export function poundsAt({ workbook }: Pick<Scope, "workbook">, schedule: Schedule, cell: CellAddress): Figure | null {
  const figure = figureOf(workbook, schedule, cell);
  return figure && scale(figure, schedule.unit?.pounds ?? 1);
}

/** The sum of the cells that can be read; null where there is none. */
export function poundsOf(
  scope: Pick<Scope, "workbook">,
  schedule: Schedule,
  cells: readonly CellAddress[],
): Figure | null {
  const figures = cells.flatMap((cell) => poundsAt(scope, schedule, cell) ?? []);
  return figures.length === 0 ? null : sum(figures);
}

/** Whether figures of both may be compared: each says what it counts, or neither does. */
export function haveOneUnit(a: Schedule, b: Schedule): boolean {
  return (a.unit === null) === (b.unit === null);
}

/** An amount of pounds in the unit of a schedule, for a sentence about it. */
export function sayIn({ unit }: Schedule, pounds: Decimal): string {
  return sayAmount(pounds.div(unit?.pounds ?? 1));
}

/** A figure that is at least nil. */
export function notBelowNil(figure: Figure): Figure {
  return figure.high.isNegative() ? exact(0) : figure;
}
