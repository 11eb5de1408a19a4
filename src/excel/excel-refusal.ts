/** What Excel says when it refuses, in sentences for people. Codes: https://learn.microsoft.com/javascript/api/excel/excel.errorcodes */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel refused: the sheet or the workbook is protected, or is open for viewing only. Unprotect it or choose Editing, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in it, then try again.",
  ItemNotFound: "A sheet or mark was removed while the add-in was at work. Try again.",
  InvalidReference: "A cell was removed while the add-in was at work. Try again.",
  RequestPayloadSizeLimitExceeded: "There is more to write than Excel takes at once.",
  ResponsePayloadSizeLimitExceeded: "A row of the workbook is larger than Excel hands over at once.",
  ApiNotFound: "This version of Excel is too old for the add-in. Update Excel, then try again.",
};

/** The error as a person should read it; Excel's own is its cause. Anything that is not Excel's comes back as it is. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new Error(SENTENCES[code] ?? "Excel could not do this just now. Try again.", { cause: error });
}

/** Whether an answer was larger than the 5 MB that Excel on the web gives at once. */
export function isTooLarge(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Whether something in a group of writes cannot be undone by Excel, which then makes no group. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
export function isNotUndoable(error: unknown): boolean {
  return codeOf(error) === "UndoNotSupported";
}

/** Told by its name, not its class: the library may live in another realm than this code. */
function codeOf(error: unknown): string | null {
  const { name, code } = (typeof error === "object" && error !== null ? error : {}) as {
    name?: unknown;
    code?: unknown;
  };
  return name === "RichApi.Error" && typeof code === "string" ? code : null;
}
