/** A sheet drawn as text: cells parted by "|", the first line is row 1. */
import type { CellValue, Sheet, Workbook } from "../../src/workbook";
import { recalculated } from "./altered-workbook";

export interface GridOptions {
  readonly sheet?: string;
  /** Number formats by column letter index, e.g. { 4: "0.0%" }. */
  readonly formats?: Readonly<Record<number, string>>;
}

/**
 * 1,234 and (1,234) and 6.5% are numbers, "1,234" in quotes is text that looks like one, =B2-C2 is a formula whose result is
 * reckoned, #REF! an error; a blank between bars is an empty cell and anything else is text.
 */
export function drawGrid(text: string, { sheet = "Sheet1", formats = {} }: GridOptions = {}): Workbook {
  const lines = text.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells = lines.map((line) => line.trim().split("|").map((cell) => cell.trim()));
  const values = cells.map((row) => row.map(readCell));
  const formulas = cells.map((row) => row.map((cell) => (cell.startsWith("=") ? cell : null)));
  const numberFormats = cells.map((row) => row.map((_, column) => formats[column] ?? null));
  const drawn: Sheet = {
    name: sheet, visibility: "visible", isProtected: false, values, formulas, numberFormats, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
  };
  return recalculated({ name: "drawn.xlsx", sheets: [drawn], notRead: [] });
}

function readCell(cell: string): CellValue {
  if (cell === "" || cell.startsWith("=")) return null;
  const quoted = /^"(.*)"$/.exec(cell);
  if (quoted) return quoted[1]!;
  const number = /^(\()?(-?[\d,]*\.?\d+)(%)?(\))?$/.exec(cell);
  if (!number || (number[1] === undefined) !== (number[4] === undefined)) return cell;
  const amount = Number(number[2]!.replaceAll(",", "")) / (number[3] ? 100 : 1);
  return number[1] ? -amount : amount;
}
