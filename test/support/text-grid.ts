/** Sheets drawn as text: cells parted by "|", the first line is row 1, and a line "--- Savings" begins another sheet of that name. */
import type { CellValue, Sheet, Workbook } from "../../src/workbook";
import { recalculated } from "./altered-workbook";

export interface GridOptions {
  /** The name of the first sheet, unless the grid begins with a line that names it. */
  readonly sheet?: string;
  /** Number formats by column letter index, e.g. { 4: "0.0%" }, on every sheet. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Rows and columns by their index, the first being 0; of every sheet. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** The cells of one sheet as they are written in the grid. */
export interface GridSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * 1,234 and (1,234) and 6.5% are numbers, "1,234" in quotes is text that looks like one, =B2-C2 is a formula whose result is
 * reckoned, #REF! an error; a blank between bars is an empty cell and anything else is text.
 */
export function drawGrid(text: string, options: GridOptions = {}): Workbook {
  const sheets = gridSheets(text, options).map((sheet) => drawSheet(sheet, options));
  return recalculated({ name: "drawn.xlsx", sheets, notRead: [] });
}

export function gridSheets(text: string, { sheet = "Sheet1" }: GridOptions = {}): readonly GridSheet[] {
  const sheets: { readonly name: string; readonly cells: string[][] }[] = [{ name: sheet, cells: [] }];
  for (const line of text.replace(/^\n|\n\s*$/g, "").split("\n").map((each) => each.trim())) {
    const name = /^--- ([^|]+)$/.exec(line)?.[1];
    if (name === undefined) sheets.at(-1)!.cells.push(line.split("|").map((cell) => cell.trim()));
    else sheets.push({ name, cells: [] });
  }
  return sheets[0]!.cells.length === 0 ? sheets.slice(1) : sheets;
}

function drawSheet({ name, cells }: GridSheet, { formats = {}, hiddenRows = [], hiddenColumns = [] }: GridOptions): Sheet {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    values: cells.map((row) => row.map(readCell)),
    formulas: cells.map((row) => row.map((cell) => (cell.startsWith("=") ? cell : null))),
    numberFormats: cells.map((row) => row.map((_, column) => formats[column] ?? null)),
    merges: [],
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  };
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
