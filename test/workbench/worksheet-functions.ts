/** The add-in's worksheet functions as the grid's formula engine calls them: the very same functions, other manners. */
import type { WorksheetFunction } from "../../src/functions";
import { isWorksheetError } from "../../src/functions";

/**
 * Excel hands every argument over as a block of cells and takes an error thrown, or an error object in the block; the engine
 * hands a constant over bare, null for an argument left out, and takes errors as their text.
 */
export function inGridTerms(worksheetFunction: WorksheetFunction): (...given: unknown[]) => never {
  return (...given) => {
    const blocks = given.map((argument) => (Array.isArray(argument) || argument === null ? argument : [[argument]]));
    try {
      const result = worksheetFunction(...(blocks as unknown[][][])).map((row) => row.map((value) => (isWorksheetError(value) ? value.code : value)));
      const isOneCell = result.length === 1 && result[0]?.length === 1;
      return (isOneCell ? result[0]?.[0] : result) as never;
    } catch (problem) {
      // Whatever else is thrown shows as #VALUE!, as in Excel.
      return (isWorksheetError(problem) ? problem.code : "#VALUE!") as never;
    }
  };
}
