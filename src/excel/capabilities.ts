/** What the add-in uses of Excel, and what a person misses where an Excel has not got it. */

/** The oldest ExcelApi everything here works with: Excel 2021 (LTSC). */
export const EXCEL_API_FLOOR = "1.14";

/** Several writes become one step of Excel's undo from here on. */
export const UNDO_GROUP_API = "1.20";

/** Notes on cells are an add-in's to read and write from here on. */
export const NOTES_API = "1.18";

/** In sentences; empty when nothing is lacking. */
export function lacks(isSetSupported: (name: string, version?: string) => boolean): readonly string[] {
  const sentences: string[] = [];
  if (!isSetSupported("ExcelApi", EXCEL_API_FLOOR))
    sentences.push(
      "This Excel is older than the add-in is made for (Excel 2021 or Microsoft 365), and some of it may not work.",
    );
  if (!isSetSupported("ExcelApi", NOTES_API))
    sentences.push(
      "This Excel gives add-ins no notes, so the words of an exception stand in the register and in the panel only, and notes that another Excel made stay when marks are cleared.",
    );
  if (!isSetSupported("DelayForCellEdit"))
    sentences.push(
      "This Excel does not wait while a cell is being edited: press Enter or Esc in it before you check or clear.",
    );
  return sentences;
}
