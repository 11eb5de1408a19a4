/** What a relation between columns is, and what it is tried on. */
import { isFigureRole } from "../roles";
import type { Sheet } from "../../workbook";
import type { ColumnRole, Measure } from "../roles";
import type { IdentityBasis, IdentityMeaning } from "../identity";
import type { IncomeSign, SignConvention } from "../conventions";
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
  /** A person said what it is: nothing that is read elsewhere changes it. */
  readonly isCorrected?: true;
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
  /** Of the others with figures, those named totals: they decide between readings that the lines bear out alike. */
  readonly totals: readonly number[];
  /** Whether formulas of the row add the rows above it, whatever it is called: it carries the faults of its lines. */
  readonly isSum?: (row: number) => boolean;
  readonly figures: TableFigures;
  /** The sign convention and that of income where a person said them: no other is tried. */
  readonly signSaid?: SignConvention["name"] | null;
  readonly incomeSaid?: IncomeSign | null;
}

/** Of columns that could be meant, those that a person named; all of them where none was. */
export function likelyMeant(columns: readonly BoundColumn[]): readonly BoundColumn[] {
  const named = columns.filter(({ isCorrected }) => isCorrected);
  return named.length > 0 ? named : columns;
}

/** Whether figures of that role can be terms of a sum across the row. */
export function isMoneyRole(role: ColumnRole): boolean {
  return isFigureRole(role) && !["percentage", "rate", "share", "change-percentage", "population"].includes(role);
}

/** One statement about a set of columns is enough: net = gross + income says gross = net − income as well. */
export function sameColumns(a: ColumnRelation, b: ColumnRelation): boolean {
  const columnsOf = (relation: ColumnRelation) =>
    new Set([relation.result, ...relation.terms.map(({ column }) => column)]);
  const first = columnsOf(a);
  const second = columnsOf(b);
  return first.size === second.size && [...first].every((column) => second.has(column));
}
