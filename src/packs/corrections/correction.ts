/** What a person said of a table that was recognised otherwise, or not at all. It wins over headings, formulas and arithmetic. */
import type { CellAddress } from "../../workbook";
import type { ColumnRole, Measure, ScheduleKind } from "../roles";
import type { IncomeSign, ScheduleUnit, SignConvention } from "../conventions";

/** How a correction names its table, so that it still fits after rows were inserted over it or its sheet was renamed. */
export interface NamedTable {
  /** As it is written, for people. */
  readonly text: string;
  /** Null where words alone name it. */
  readonly sheet: string | null;
  /** Where its first heading stood; null for every table of the sheet. */
  readonly cell: CellAddress | null;
  /** Its title and headings, as many as are given. */
  readonly words: readonly string[];
}

export type CorrectedRow = "total" | "subtotal" | "line" | "section" | "memo";

export type CorrectionSays =
  | { readonly what: "ignored" }
  | { readonly what: "kind"; readonly kind: ScheduleKind }
  /** Null: its figures are no money. */
  | { readonly what: "unit"; readonly unit: ScheduleUnit["name"] | null }
  | { readonly what: "sign"; readonly sign: SignConvention["name"] }
  | { readonly what: "income"; readonly income: IncomeSign }
  /** "figure" is none of the known roles, "text" a column that is left alone; null leaves the role as it was recognised. */
  | {
      readonly what: "column";
      readonly heading: string;
      readonly role: ColumnRole | null;
      readonly measure: Measure | null;
      readonly period: string | null;
    }
  | { readonly what: "row"; readonly label: string; readonly role: CorrectedRow };

export interface Correction {
  /** The row it is kept in, by its first cell. */
  readonly at: { readonly sheet: string; readonly cell: CellAddress };
  /** The same for people: "Plan rules!T7". */
  readonly from: string;
  readonly table: NamedTable;
  readonly says: CorrectionSays;
  readonly by: string;
  readonly when: string;
}

/** What became of a correction: the schedules it was used on, by their ids; where it was not used, why, in a sentence. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  readonly schedules: readonly string[];
  readonly problem: string | null;
}

/** What of a schedule was corrected, so that it can be shown as that. */
export interface Corrected {
  /** The kind that was recognised before: what findings are known by must not change with a correction. */
  readonly kindBefore: ScheduleKind;
  readonly facts: readonly ("kind" | "unit" | "sign" | "income")[];
  /** Columns of the sheet. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}
