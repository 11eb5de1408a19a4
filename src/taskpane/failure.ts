/** An error told to a person: what could not be done, and why or what to do in the words that came with the error. */
export interface Failure {
  readonly what: string;
  readonly why: string;
}

/** `doing` is the work as a noun phrase that begins a sentence: "The check", "Clearing the marks". */
export function failureOf(error: unknown, doing: string): Failure {
  const said = (error instanceof Error ? error.message : String(error)).trim();
  return {
    what: `${doing} could not be finished.`,
    why: said || "Excel did not say why. Save the workbook, reopen it and try again.",
  };
}
