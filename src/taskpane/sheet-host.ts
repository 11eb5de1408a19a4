/** What the panel needs of Excel, in the panel's own words; src/excel/ gives it, tests and the workbench run the same one. */
import type { Marks } from "../marking";
import type { CellAddress, Workbook } from "../workbook";

export interface ReadProgress {
  readonly done: number;
  readonly of: number;
  /** What is being read, for people: "Revenue (3 of 12)". */
  readonly what: string;
}

/** What became of writing marks: the sheets that could not be marked, each with a reason in a sentence. */
export interface MarkReceipt {
  readonly marked: number;
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
  readonly register: string;
}

/** What becomes of a register in which somebody wrote: "ask" clears nothing where there is one, "keep" leaves the register, "clear" removes it. */
export type RegisterWords = "ask" | "keep" | "clear";

/** What became of clearing. "asks": nothing was cleared, for so many rows of the register hold what somebody typed. */
export type ClearReceipt =
  | {
      readonly kind: "cleared";
      readonly cleared: number;
      readonly registerRemoved: boolean;
      readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
    }
  | { readonly kind: "asks"; readonly rowsWithWords: number };

/** Every promise that is rejected has an error whose message is a sentence for people: what is wrong and what to do. */
export interface SheetHost {
  /** Reads the whole workbook, our own register left out. Rejects with an AbortError when the signal is aborted. */
  readWorkbook(options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: ReadProgress) => void;
  }): Promise<Workbook>;
  /** Replaces all earlier marks and rewrites the register. `onlySheet` leaves the marks of other sheets, and their rows, alone. */
  applyMarks(marks: Marks, options?: { readonly onlySheet?: string }): Promise<MarkReceipt>;
  /** Takes off all marks and the register; `words`, "ask" unless given, is what is done about words that people typed. */
  clearMarks(options?: { readonly words?: RegisterWords }): Promise<ClearReceipt>;
  /** Whether the workbook already carries marks or a register of ours. */
  hasMarks(): Promise<boolean>;
  goTo(sheet: string, cell: CellAddress): Promise<void>;
  activeSheet(): Promise<string>;
  /** Calls back when a person edits a cell outside the register; returns the way to stop. */
  onEdited(callback: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  /** What this Excel lacks, in sentences for people; empty when it has all we use. */
  readonly lacks: readonly string[];
}
