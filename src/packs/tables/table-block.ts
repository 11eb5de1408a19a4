/** A table before anything is known of its meaning. */
import type { CellAddress } from "../../workbook";

/** A table's extent before anything is known of its meaning. All rows and columns are the sheet's own. */
export interface TableBlock {
  /** Top to bottom; empty when a table stands without headings. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** The column that names the rows; null when nothing does. */
  readonly labelColumn: number | null;
  /** Columns right of the labels that hold at least one figure. */
  readonly figureColumns: readonly number[];
  /** Text cells over the headings that belong to this table, nearest last. */
  readonly captions: readonly CellAddress[];
}

/** A sheet's cells by kind, row by row. */
export type Kinds = readonly (Uint8Array | undefined)[];

/** A run of columns. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}
