/** A cell that breaks the pattern its neighbours follow, as plain data. */
import type { CellAddress } from "../../../workbook";

export interface PatternBreak {
  readonly cell: CellAddress;
  /** Along which line the neighbours stand. */
  readonly along: "row" | "column";
  /** The nearest neighbour that follows the pattern, and how many do. */
  readonly example: CellAddress;
  readonly alike: number;
  /** What the pattern would be in the cell. */
  readonly pattern: string;
  /** Further cells of the line with the same break: one fault. */
  readonly twins: readonly CellAddress[];
}
