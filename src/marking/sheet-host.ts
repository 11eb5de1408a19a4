/** The workbook that marks are written into, as the panel needs it; src/excel/ gives it for Excel. Said once, so that neither names the other. */
import type { CellEdit } from "../checking";
import type { CellAddress, Workbook } from "../workbook";
import type { PlanWrite } from "../plan";
import type { EditReceipt, MadeEdit } from "./edit-receipt";
import type { Marks, RegisterRow } from "./mark";

export interface ReadProgress {
  /** Cells read, of all there are. */
  readonly done: number;
  readonly of: number;
  /** What is being read, for people: "Revenue (3 of 12)". */
  readonly what: string;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** What was read before, of which all but these sheets, and those that were not there, is taken as it was. */
  readonly again?: { readonly earlier: Workbook; readonly sheets: ReadonlySet<string> };
}

/** Cells that changed, by a person at this screen or by somebody else who has the workbook open. */
export interface EditNotice {
  readonly sheet: string;
  readonly address: string;
  readonly by: "person" | "co-author";
}

/** A sheet that was left as it was, with the reason in a sentence. */
export interface Skipped {
  readonly sheet: string;
  readonly reason: string;
}

/** What became of notes on marked cells. */
export interface NoteReceipt {
  /** How many marked cells have one now. */
  readonly written: number;
  /** How many cells are marked. */
  readonly of: number;
  /** On how many somebody's own note or comment stands, and was left. */
  readonly taken: number;
}

/** What became of writing marks. */
export interface MarkReceipt {
  /** How many cells were marked. */
  readonly marked: number;
  /** Sheets with exceptions that no cell of theirs shows. */
  readonly unmarked: readonly string[];
  readonly skipped: readonly Skipped[];
  /** The sheet the register is on; "" when it could not be written. */
  readonly register: string;
  /** Left out where this Excel has no notes, or none were wanted. */
  readonly notes?: NoteReceipt;
}

/** What becomes of a register in which somebody wrote: "ask" clears nothing and says how many rows they are, "keep" leaves the register, "clear" removes it. */
export type RegisterWords = "ask" | "keep" | "clear";

/** What became of clearing. "asks": nothing was cleared, for so many rows of the register hold what somebody typed. */
export type ClearReceipt =
  | {
      readonly kind: "cleared";
      /** How many marks, each of which may cover many cells, were removed. */
      readonly cleared: number;
      /** How many notes were removed; left out where this Excel has no notes. */
      readonly notes?: number;
      /** Whether there was a register and it is gone, its sheet with it. */
      readonly registerRemoved: boolean;
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: "asks"; readonly rowsWithWords: number };

/** What became of writing the starter rules or a policy. */
export interface PlanReceipt {
  /** The sheet that now holds them. */
  readonly sheet: string;
}

/** Which marks are taken off: all and the register with them, those of one sheet, or those of accepted exceptions; the latter two leave the register. */
export type ClearWhat =
  { readonly kind: "all" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "accepted" };

/** What a person decided about one exception: let it stand for a reason, or take that back. */
export interface Decision {
  /** The register's row, which is added where it is not there yet. */
  readonly row: RegisterRow;
  readonly status: "Accepted" | "Open";
  readonly reason: string;
  readonly by: string;
  /** "24 November 2026", as it is to be read. */
  readonly when: string;
}

/** What became of writing decisions into the register. */
export interface DecisionReceipt {
  readonly written: number;
  /** The sheet the register is on; "" where it could not be written. */
  readonly register: string;
  readonly skipped: readonly Skipped[];
}

/** Every promise that is rejected has an error whose message is a sentence for people: what is wrong and what to do. */
export interface SheetHost {
  /** Reads the whole workbook, our own register left out. Rejects with an AbortError when the signal is aborted. */
  readWorkbook(options: ReadOptions): Promise<Workbook>;
  /** Replaces all earlier marks and rewrites the register. `onlySheet` leaves the marks of other sheets, and their rows, alone. */
  applyMarks(marks: Marks, options?: { readonly onlySheet?: string }): Promise<MarkReceipt>;
  /** Takes marks off, all and the register unless `what` says otherwise; `words`, "ask" unless given, is what is done about words that people typed. */
  clearMarks(options?: { readonly words?: RegisterWords; readonly what?: ClearWhat }): Promise<ClearReceipt>;
  /** Writes what was decided about exceptions into the register's rows, which are added where they are not there yet; nothing else is touched. */
  decide(decisions: readonly Decision[]): Promise<DecisionReceipt>;
  /** Whether the workbook already carries marks or a register of ours. */
  hasMarks(): Promise<boolean>;
  /** Writes the starter rules or a policy where they were placed. Nothing is written where the sheet has changed since it was read. */
  writePlan(write: PlanWrite): Promise<PlanReceipt>;
  /** Makes edits, each only where the cell still holds what it held; the others, and those on protected sheets, are skipped and said. */
  makeEdits(edits: readonly CellEdit[]): Promise<EditReceipt>;
  /** Puts back what stood there, only where the cell still holds what was put into it; a sheet that was added for it goes where nothing is left on it. */
  undoEdits(made: readonly MadeEdit[], sheetAdded?: string): Promise<EditReceipt>;
  goTo(sheet: string, cell: CellAddress): Promise<void>;
  activeSheet(): Promise<string>;
  /** Calls back when people edit cells outside the register; returns the way to stop. */
  onEdited(callback: (edit: EditNotice) => void): Promise<() => Promise<void>>;
  /** What this Excel lacks, in sentences for people; empty when it has all we use. */
  readonly lacks: readonly string[];
}
