/** An error of Excel's, told to a person: what went wrong, and what to do. */
export interface Failure {
  readonly what: string;
  readonly advice: string;
}

const ADVICE: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: {
    what: "A cell is being edited, so Excel cannot be read.",
    advice: "Press Enter or Esc in the cell, then try again.",
  },
  AccessDenied: {
    what: "Excel refused: the workbook or a sheet in it is protected or open for reading only.",
    advice: "Save a copy you may edit, or ask its owner to take the protection off.",
  },
  ItemNotFound: {
    what: "A sheet or a cell is no longer where it was.",
    advice: "Check the pack again.",
  },
  InvalidReference: {
    what: "A sheet or a cell is no longer where it was.",
    advice: "Check the pack again.",
  },
  RequestPayloadSizeLimitExceeded: {
    what: "The workbook is larger than Excel passes on in one piece.",
    advice: "Check one sheet at a time, or check the saved file.",
  },
  ResponsePayloadSizeLimitExceeded: {
    what: "The workbook is larger than Excel passes on in one piece.",
    advice: "Check one sheet at a time, or check the saved file.",
  },
  HostRestartNeeded: {
    what: "Excel must be restarted before add-ins work again.",
    advice: "Save the workbook and restart Excel.",
  },
};

/** `doing` is the work as a noun phrase that begins a sentence: "The check", "Clearing the marks". */
export function failureOf(error: unknown, doing: string): Failure {
  const known = ADVICE[codeOf(error)];
  if (known) return known;
  const said = error instanceof Error ? error.message : String(error);
  return {
    what: `${doing} could not be finished. Excel said: “${said.trim() || "nothing"}”`,
    advice: "No figure was changed. Try again; if it happens again, save the workbook and reopen it.",
  };
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}
