import { rangeName, type CellAddress, type CellRange } from "../workbook";

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

/** Whether two lists of rectangles cover the same cells. One that covers a cell twice is not the same as one that does not. */
export function coverSame(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  if (countCells(a) !== countCells(b)) return false;
  const [one, other] = [a, b].map((ranges) => new Set(toRectangles(ranges.flatMap(cellsIn)).map(rangeName)));
  return one!.size === other!.size && [...one!].every((name) => other!.has(name));
}

export function countCells(ranges: readonly CellRange[]): number {
  return ranges.reduce((total, { top, bottom, left, right }) => total + (bottom - top + 1) * (right - left + 1), 0);
}

function cellsIn({ top, bottom, left, right }: CellRange): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}
