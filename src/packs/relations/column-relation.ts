/** What a relation between columns is, and what it is tried on. */
import { isFigureRole } from "../bind-columns";
import type { Sheet } from "../../workbook";
import type { ColumnRole, IdentityBasis, IdentityMeaning, Measure } from "../schedule";
import type { TableBlock } from "../tables/table-block";
import type { TableFigures } from "../tables/table-figures";
import type { Support } from "../support";

/** A column as far as its heading tells; `role` may still be changed by what the figures say. */
export interface BoundColumn {
  readonly column: number;
  readonly heading: string;
  role: ColumnRole;
  measure: Measure | null;
  readonly period: string | null;
  reason: string;
}

/** result = sum of coefficient × column on every row; a percentage is terms[0] / |terms[1]|. */
export interface ColumnRelation {
  readonly meaning: Exclude<IdentityMeaning, "foot">;
  readonly result: number;
  readonly terms: readonly { readonly column: number; readonly coefficient: 1 | -1 }[];
  readonly basis: IdentityBasis;
  readonly support: Support;
}

export interface Candidate {
  readonly result: number;
  readonly terms: ColumnRelation["terms"];
}

export interface Evidence {
  readonly sheet: Sheet;
  readonly table: TableBlock;
  /** The rows on which a relation may be tried: those with figures. */
  readonly rows: readonly number[];
  readonly figures: TableFigures;
}

/** Whether figures of that role can be terms of a sum across the row. */
export function isMoneyRole(role: ColumnRole): boolean {
  return isFigureRole(role) && !["percentage", "rate", "change-percentage", "population"].includes(role);
}
