import { foot } from "../budget";
import { Decimal, toExcel } from "../money";
import { aboveNil, amount, optional } from "./argument-kinds";
import { readLines, readSetting } from "./spill";

/**
 * Rounds a range so that the rounded lines add to the rounded total.
 * @customfunction FOOT
 * @param range The unrounded lines, without their total: a column or a row. Each column of a block is footed by itself.
 * @param [unit] What to round to, such as 0.1 or 1000; 1 if left out.
 * @returns The rounded lines.
 */
export function FOOT(range: unknown[][], unit?: unknown[][]): unknown[][] {
  const roundTo = readSetting(unit, optional(aboveNil("unit"), new Decimal(1)));
  const lines = readLines([range], [amount("line")]).map(([line]) => line);
  const width = Array.isArray(range) ? range[0]?.length ?? 1 : 1;
  if (width === lines.length) return [foot(lines, roundTo).map(toExcel)];
  const columns = Array.from({ length: width }, (_, column) => foot(lines.filter((_line, position) => position % width === column), roundTo).map(toExcel));
  return Array.from({ length: lines.length / width }, (_, row) => columns.map((column) => column[row]));
}
