import { isWorksheetError, worksheetFunctions } from "../../src/functions";
import { callAsExcel } from "./worked-example";

/** What a formula shows: a block of numbers, each error as "#VALUE! The budget is …"; one string when the whole formula fails. */
export function outcome(id: string, ...cells: unknown[]): unknown {
  const worksheetFunction = worksheetFunctions[id];
  if (!worksheetFunction) throw new Error(`There is no ${id}`);
  try {
    return callAsExcel(worksheetFunction, cells).map((row) => row.map(spoken));
  } catch (error) {
    if (!isWorksheetError(error)) throw error;
    return spoken(error);
  }
}

function spoken(value: unknown): unknown {
  return isWorksheetError(value) ? `${value.code} ${value.message ?? ""}` : value;
}
