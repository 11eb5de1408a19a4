import { CARRYFWD } from "./carryfwd";
import { LACRATE } from "./lacrate";
import { VARIANCE } from "./variance";

export { type WorksheetError, isWorksheetError } from "./worksheet-error";

/** Takes its arguments as Excel hands them over, each a block of cells; gives a block, or throws a WorksheetError for the whole of it. */
export type WorksheetFunction = (...cells: unknown[][][]) => unknown[][];

/** Every worksheet function by its id in functions.json, which is also its name after "OUTTURN." in a formula. */
export const worksheetFunctions: Readonly<Record<string, WorksheetFunction>> = { VARIANCE, CARRYFWD, LACRATE };

/**
 * Tells Excel's runtime which function answers to which id. Call it once, where the add-in starts.
 * An Excel without custom functions, as on the iPad, is told nothing.
 */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, worksheetFunction] of Object.entries(worksheetFunctions)) CustomFunctions.associate(id, worksheetFunction);
}
