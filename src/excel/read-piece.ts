/** Some rows of one sheet: what is asked of Excel, and how the answer goes into the sheet. */
import type { CellRange } from "../workbook";
import { parseAreas } from "./areas";
import type { SheetBuilder } from "./sheet-builder";

/** A sheet with something on it. rowsHidden and columnsHidden are true for all, false for none, null for some. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly builder: SheetBuilder;
  readonly range: CellRange;
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** Formulas, formats and merges are not wanted. */
  readonly valuesOnly?: true;
}

/** Rows top to bottom of a used sheet. */
export interface Piece {
  readonly used: UsedSheet;
  readonly top: number;
  readonly bottom: number;
}

export interface PieceContents {
  /** Puts what came into the sheet, and gives its size in characters as it was sent. */
  take(): number;
}

/** Queues the reads; `take` is for after the sync. Merges and hidden columns come with a sheet's first rows. */
export function readPiece({ used, top, bottom }: Piece): PieceContents {
  const { sheet, builder, range } = used;
  const isFirst = top === range.top;
  const width = range.right - range.left + 1;
  const rows = sheet.getRangeByIndexes(top, range.left, bottom - top + 1, width).untrack();
  rows.load(used.valuesOnly ? "values" : "values,formulas,numberFormat");
  const hiddenRows = used.rowsHidden === null ? rows.getRowProperties({ rowHidden: true }) : null;
  const whole =
    isFirst && !used.valuesOnly
      ? sheet.getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, width).untrack()
      : null;
  // Asked for over the used range: over less, Excel leaves out merges that begin elsewhere.
  const merges = whole?.getMergedAreasOrNullObject().untrack().load("address");
  const hiddenColumns = whole && used.columnsHidden === null ? whole.getColumnProperties({ columnHidden: true }) : null;

  return {
    take() {
      const size = used.valuesOnly
        ? builder.addRows(top, range.left, rows.values, [], [])
        : builder.addRows(top, range.left, rows.values, rows.formulas, rows.numberFormat);
      // Cut at the edge of what is used, a merge over blank cells can come as a single cell: nothing is merged then.
      if (merges && !merges.isNullObject)
        builder.merges.push(
          ...parseAreas(merges.address).filter((merge) => merge.top < merge.bottom || merge.left < merge.right),
        );
      if (used.rowsHidden === true) for (let row = top; row <= bottom; row++) builder.hiddenRows.add(row);
      hiddenRows?.value.forEach((row, index) => row.rowHidden && builder.hiddenRows.add(top + index));
      if (isFirst && used.columnsHidden === true)
        for (let column = range.left; column <= range.right; column++) builder.hiddenColumns.add(column);
      hiddenColumns?.value.forEach(
        (column, index) => column.columnHidden && builder.hiddenColumns.add(range.left + index),
      );
      return size + (hiddenRows ? 20 * (bottom - top + 1) : 0);
    },
  };
}
