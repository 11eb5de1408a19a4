/** Which style counts at a cell of ratings: that of what stands nearest to it. */
import type { Scope } from "../checking";
import type { LineCell, Schedule } from "../packs";
import { hasRole, linesOf } from "../packs";
import type { CellAddress } from "../workbook";
import { findSheet, valueAt } from "../workbook";
import { isRateable } from "./found-ratings";
import { styleOf, styleUnder, type RatingStyle } from "./rating-style";

export type Styles = (cell: LineCell) => RatingStyle;

/** The style of a cell's own column, else of the schedule's other columns of ratings, else of the pack's, else what its heading suggests. */
export function stylesIn({ workbook, schedule, sheet, pack }: Scope): Styles {
  const isTurned = schedule.headingRows.length > 0;
  const placeOf = ({ row, column }: CellAddress) => (isTurned ? row : column);
  const cells = ratingCells(schedule);
  const known = new Map<number, RatingStyle>();
  const elsewhere = once(() => {
    const others = pack.schedules.filter((other) => other !== schedule && isRateable(other));
    return others.flatMap((other) => {
      const there = findSheet(workbook, other.sheet);
      return there ? ratingCells(other).map((cell) => valueAt(there, cell)) : [];
    });
  });
  const here = (of: readonly CellAddress[]) => styleOf(of.map((cell) => valueAt(sheet, cell)));
  return (cell) => {
    const place = placeOf(cell);
    const style =
      known.get(place) ??
      here(cells.filter((other) => placeOf(other) === place)) ??
      here(cells) ??
      styleOf(elsewhere()) ??
      styleUnder(cell.heading);
    known.set(place, style);
    return style;
  };
}

function ratingCells(schedule: Schedule): readonly CellAddress[] {
  return hasRole(schedule, "rag") ? linesOf(schedule).flatMap((line) => line.cells("rag")) : [];
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}
