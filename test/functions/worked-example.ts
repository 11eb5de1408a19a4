/** A formula worked on a small sheet: printed in the function's page, and executed by a test. */
import type { WorksheetFunction } from "../../src/functions";
import { worksheetFunctions } from "../../src/functions";
import { parseRangeName } from "../../src/workbook";

export interface WorkedExample {
  /** What the sheet is and where its figures come from, in a sentence. */
  readonly says: string;
  /** The sheet from A1, headings first. */
  readonly sheet: readonly (readonly (string | number)[])[];
  /** What the comment on the function has no room for, a paragraph each. */
  readonly notes: readonly string[];
  /** How results lie beside the lines that they are of; one for each line if left out. */
  readonly spills?: "parts of a line" | "parts of all lines" | "all lines together";
  /** Whether the results are shares, which a sheet shows as percentages. */
  readonly percent?: true;
  readonly formulas: readonly { readonly at: string; readonly formula: string; readonly gives: readonly (readonly (number | string | boolean)[])[] }[];
}

/** Works =OUTTURN.NAME(…) out on a sheet. Arguments may be cells, ranges, numbers, texts or left out; Excel hands each over as a block. */
export function work(formula: string, sheet: WorkedExample["sheet"]): unknown[][] {
  const match = /^=OUTTURN\.([A-Z]+)\((.*)\)$/.exec(formula);
  const worksheetFunction = worksheetFunctions[match?.[1] ?? ""];
  if (!match || !worksheetFunction) throw new Error(`${formula} is not a formula of ours`);
  const cells = (match[2] ?? "").split(",").map((argument) => block(argument.trim(), sheet));
  return callAsExcel(worksheetFunction, cells);
}

/** Hands over whatever Excel might, which the declared types cannot say: null for an argument left out, the invocation last. */
export function callAsExcel(worksheetFunction: WorksheetFunction, cells: readonly unknown[]): unknown[][] {
  return worksheetFunction(...(cells as unknown[][][]));
}

function block(argument: string, sheet: WorkedExample["sheet"]): unknown {
  if (argument === "") return null;
  const range = parseRangeName(argument);
  if (range) return sheet.slice(range.top, range.bottom + 1).map((row) => row.slice(range.left, range.right + 1));
  return [[JSON.parse(argument) as unknown]];
}
