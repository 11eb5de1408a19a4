/** All that is known of a table when its statements are drawn from it. */
import type { Sheet } from "../../workbook";
import type { BoundColumn, ColumnRelation } from "../relations/column-relation";
import type { ScheduleKind } from "../roles";
import type { TableBlock } from "../tables/table-block";
import type { TableFigures } from "../tables/table-figures";
import type { BodyRow, FootedRow } from "../totals/body-row";

export interface Reading {
  readonly sheet: Sheet;
  readonly table: TableBlock;
  readonly kind: ScheduleKind;
  readonly columns: readonly BoundColumn[];
  readonly body: readonly BodyRow[];
  readonly figures: TableFigures;
  readonly relations: readonly ColumnRelation[];
  readonly footed: readonly FootedRow[];
  readonly additive: readonly number[];
  /** Counts and the like may have been rounded to 5 or 10 before they were published; money is not. */
  readonly isMoney: boolean;
}
