import type { CellAddress, Sheet } from "../workbook";

/** Whether a cell lies under another that is merged over it: what it says is that one's, for several lines together. */
export function isCoveredByMerge({ merges }: Sheet, { row, column }: CellAddress): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
