import { foot } from "../budget";
import { Decimal, toExcel } from "../money";
import { aboveNil, amount, optional } from "./argument-kinds";
import { footInThousandths } from "./foot-in-thousandths";
import { toThousandths, fromThousandths } from "./thousandths";
import { readLines, readSetting } from "./spill";

const UNIT = optional(aboveNil("unit"), new Decimal(1));
const LINE = [amount("line")] as const;

/**
 * Rounds a range so that the rounded lines add to the rounded total.
 * @customfunction FOOT
 * @param range The unrounded lines, without their total: a column or a row. Each column of a block is footed by itself.
 * @param [unit] What to round to, such as 0.1 or 1000; 1 if left out.
 * @returns The rounded lines.
 */
export function FOOT(range: unknown[][], unit?: unknown[][]): unknown[][] {
  const roundTo = readSetting(unit, UNIT);
  const rows: readonly unknown[][] = Array.isArray(range) ? range : [[range]];
  const [first = []] = rows;
  if (rows.length === 1) return [footed(first, roundTo)];
  const columns = first.map((_, column) =>
    footed(
      rows.map((row) => row[column]),
      roundTo,
    ),
  );
  return rows.map((_, row) => columns.map((column) => column[row]));
}

function footed(cells: readonly unknown[], unit: Decimal): unknown[] {
  const thousandths = toThousandths(unit.toNumber());
  const quickly = thousandths > 0 ? footInThousandths(cells, thousandths) : null;
  if (quickly) return quickly.map(fromThousandths);
  const lines = readLines([[cells]], LINE).map(([line]) => line);
  return foot(lines, unit).map(toExcel);
}
