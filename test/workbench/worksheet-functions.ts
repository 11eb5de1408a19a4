/** The add-in's worksheet functions as the grid's formula engine calls them: the same functions, other conventions for blanks and errors. */

/** As registered with Excel: plain values or ranges of them in, a value or a spilled range out, a CustomFunctions.Error thrown. */
export type WorksheetFunction = (...given: never[]) => unknown;

/** Excel passes null for an argument left out; the engine passes a blank cell as null or "" too, and a range as rows. */
export function inGridTerms(worksheetFunction: WorksheetFunction): (...given: unknown[]) => never {
  return (...given) => {
    const passed = given.map((argument) => (argument === undefined ? null : argument));
    const error = passed.flat(2).find((value) => typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value) && value !== "#");
    // Excel answers with the first error among the arguments, before a custom function is called at all.
    if (error !== undefined) return error as never;
    try {
      return worksheetFunction(...(passed as never[])) as never;
    } catch (problem) {
      return errorCode(problem) as never;
    }
  };
}

/** CustomFunctions.Error carries Excel's code in `code`; anything else thrown shows as #VALUE!, as in Excel. */
function errorCode(problem: unknown): string {
  const code = typeof problem === "object" && problem !== null && "code" in problem ? problem.code : undefined;
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
