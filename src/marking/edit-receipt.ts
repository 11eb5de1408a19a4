/** What became of a fix that a person had made in the workbook. */
import type { CellEdit } from "../checking";

/** An edit that was made: `from` is what stood there, `to` is what Excel has there now. */
export interface MadeEdit extends CellEdit {
  /** The cell's number format before, where the edit changed it; null where it did not. */
  readonly formatBefore: string | null;
}

/** A cell that was left as it was, with the reason in a sentence. */
export interface SkippedEdit extends Pick<CellEdit, "sheet" | "cell"> {
  readonly reason: string;
}

export interface EditReceipt {
  readonly made: readonly MadeEdit[];
  readonly skipped: readonly SkippedEdit[];
  /** A sheet that was taken away again, being blank; left out where none was. */
  readonly sheetRemoved?: string;
}
