/** A schedule: one table of a pack, with what its columns and rows are, how sure that is, and why. Plain data. */
import type { CellAddress, CellRange } from "../workbook";
import type { IncomeSign, ScheduleUnit, SignConvention } from "./conventions";
import type { Corrected, CorrectionOutcome } from "./corrections/correction";
import type { IdentityRun } from "./identity";
import type { ColumnRole, Measure, RowPart, RowRole, ScheduleKind } from "./roles";

/** A column of a schedule, bound to a role where its heading, formulas or arithmetic gave one. */
export interface ScheduleColumn {
  readonly column: number;
  /** The heading as a person reads it: the parts of all header rows over this column, joined. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  /** The period its heading names, in one spelling: "2024/25", "2024/25 Q1", "P4", "2020-06"; null when it names none. */
  readonly period: string | null;
  /** Why the role was given, in words for the panel. */
  readonly reason: string;
}

export interface ScheduleRow {
  readonly row: number;
  readonly role: RowRole;
  readonly label: string;
  readonly part: RowPart | null;
}

/** A row of a schedule that stands on its side, bound to a role as columns are elsewhere. */
export interface HeadingRow {
  readonly row: number;
  /** Its section's name and its own label, joined. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly measure: Measure | null;
  readonly period: string | null;
}

/** A cell outside all tables that holds words, with its white space tidied. */
export interface TextCell {
  readonly cell: CellAddress;
  readonly text: string;
}

export interface Schedule {
  /** Sheet and first heading cell, e.g. "Revenue!A5"; unique in the pack. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: ScheduleKind;
  /** The caption over the table, as typed; empty when there is none. */
  readonly title: string;
  /** Heading rows and body together. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly columns: readonly ScheduleColumn[];
  readonly rows: readonly ScheduleRow[];
  /** Of a schedule on its side, what each row says; empty where columns have the headings. */
  readonly headingRows: readonly HeadingRow[];
  /** Of kind "text", the cells that say something; of any other kind empty. */
  readonly texts: readonly TextCell[];
  readonly unit: ScheduleUnit | null;
  /** False where a person said that its figures are no money; left out otherwise. */
  readonly isMoney?: false;
  readonly sign: SignConvention | null;
  readonly incomeSign: IncomeSign | null;
  /** What it states of itself; a statement's place is counted through all runs in order. */
  readonly identityRuns: readonly IdentityRun[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in words for the panel: what was read from headings, formulas and arithmetic, and what stayed open. */
  readonly reasons: readonly string[];
  /** What of it is as a person said; left out where nothing is. */
  readonly corrected?: Corrected;
}

/** A recognised pack: the workbook's schedules, sheet by sheet, and what was left aside with the reason. */
export interface Pack {
  readonly schedules: readonly Schedule[];
  readonly leftAside: readonly { readonly sheet: string; readonly range: CellRange | null; readonly reason: string }[];
  /** What became of the corrections that were given; left out where none were. */
  readonly corrections?: readonly CorrectionOutcome[];
}
