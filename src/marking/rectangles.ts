import type { CellAddress, CellRange } from "../workbook";

/** Joins cells to rectangles that cover each cell once and no other: along rows first, then equal stretches of adjoining rows. */
export function toRectangles(cells: readonly CellAddress[]): readonly CellRange[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return joinRows(joinColumns(inOrder));
}

function joinColumns(cells: readonly CellAddress[]): readonly CellRange[] {
  const stretches: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = stretches.at(-1);
    const isNext = last && last.top === row && column <= last.right + 1;
    if (isNext) stretches[stretches.length - 1] = { ...last, right: column };
    else stretches.push({ top: row, bottom: row, left: column, right: column });
  }
  return stretches;
}

function joinRows(stretches: readonly CellRange[]): readonly CellRange[] {
  const done: CellRange[] = [];
  let growing = new Map<string, number>();
  let row = -1;
  let next = new Map<string, number>();
  for (const stretch of stretches) {
    if (stretch.top !== row) {
      growing = stretch.top === row + 1 ? next : new Map<string, number>();
      next = new Map<string, number>();
      row = stretch.top;
    }
    const width = `${stretch.left}:${stretch.right}`;
    const above = growing.get(width);
    if (above === undefined) done.push(stretch);
    else done[above] = { ...done[above]!, bottom: stretch.bottom };
    next.set(width, above ?? done.length - 1);
  }
  return done;
}
