/** The errors a worksheet function gives to a cell, in Excel and outside it. */

/** Excel's errors that a custom function may give; #REF! and #NAME? it may only receive. */
export type WorksheetErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Excel shows `message` on the cell for #VALUE! and #N/A only. */
export interface WorksheetError {
  readonly code: string;
  readonly message?: string;
}

const GIVEN: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
] satisfies readonly WorksheetErrorCode[];

/** Excel's own error object where its runtime is, else one of the same shape, so that tests and other grids can read it. */
export function worksheetError(code: WorksheetErrorCode, sentence: string): WorksheetError {
  if (typeof CustomFunctions !== "undefined")
    return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);
  return Object.assign(new Error(sentence), { code });
}

/** Whether a value is an error that a function gave, or that Excel handed to one. */
export function isWorksheetError(value: unknown): value is WorksheetError {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    value.code.startsWith("#")
  );
}

/** Whether Excel lets a custom function give this error. */
export function canBeGiven(code: string): code is WorksheetErrorCode {
  return GIVEN.includes(code);
}
