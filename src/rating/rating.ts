/** Ratings as the panel shows them: plain data, with every sentence made. */
import type { CellEdit } from "../checking";
import type { Rag } from "../budget";
import type { CellAddress } from "../workbook";
import type { Direction } from "./direction";

/** One line or measure that the policy rates. */
export interface Rating {
  /** Known by it among the ratings of a check. */
  readonly id: string;
  readonly sheet: string;
  /** Where the pack keeps the rating; null where it has no column for it. */
  readonly cell: CellAddress | null;
  /** Where to look: the rating's cell, or that of the figure. */
  readonly at: CellAddress;
  readonly label: string;
  /** The period of the rating, where the schedule has several of one line: "2024/25 Q1". */
  readonly period: string | null;
  /** The first is what the figures as shown come to; more where rounding, the schedule or the policy leaves it open. */
  readonly suggested: readonly [Rag, ...Rag[]];
  /** What stands in the cell, as typed; "" for a blank. */
  readonly stated: string;
  /** Whether that is one of the suggested; null where it is blank or says no rating, or there is no cell. */
  readonly agrees: boolean | null;
  /** A blank that is to be filled in: not where the schedule leaves such lines blank on purpose. */
  readonly isMissing: boolean;
  /** "850 over its budget of 12,690 (B3), 6.7% of it. Red from 5% or £0.1m over, whichever is lower." */
  readonly arithmetic: string;
  /** "750 less and it is Amber", the worse rating first. */
  readonly distances: readonly string[];
  readonly direction: Direction | null;
  /** What writes the first of the suggested in the schedule's own style; null where it stands there, or is not to be written. */
  readonly edit: CellEdit | null;
  /** Why there is nothing to write, or how it is written; "" where there is nothing to say. */
  readonly note: string;
}

export interface ScheduleRatings {
  readonly schedule: string;
  readonly sheet: string;
  /** The schedule's title; "" where it has none. */
  readonly title: string;
  readonly ratings: readonly Rating[];
  /** Lines that stand in it and are not rated, in a sentence; "" where there are none. */
  readonly notRated: string;
}
