/** Layouts drawn with formulas, tried with them and with their results typed, and faults put into one cell at a time. */
import type { Workbook } from "../../src/workbook";
import { drawGrid, type GridOptions, gridSheets } from "./text-grid";

export interface CouncilLayout {
  readonly name: string;
  /** As `drawGrid` reads it, "@" being the number of the row it stands in. */
  readonly grid: string;
  /** Cells with what is put into them, "Summary!C3" on a sheet by name; found only where the layout has formulas, or only where it is typed. */
  readonly faults: readonly (readonly [cell: string, text: string, only?: "formulas" | "typed"])[];
  /** Rules that rightly have something to say of the layout as it is. */
  readonly asks?: readonly string[];
  readonly options?: GridOptions;
  /** The return before this one. */
  readonly prior?: string;
}

export type Written = "formulas" | "typed";

/** The layout's cells by sheet, as they are written in one of the two ways; null where it has no formulas to be told apart by. */
export function cellsOf({ grid }: Pick<CouncilLayout, "grid">, written: Written): Map<string, string[][]> | null {
  const sheets = gridSheets(grid);
  const cells = new Map(sheets.map(({ name, cells }) => [name, cells.map((row, at) => row.map((cell) => cell.replaceAll("@", String(at + 1))))]));
  const hasFormulas = [...cells.values()].some((rows) => rows.some((row) => row.some((cell) => cell.startsWith("="))));
  if (written === "formulas") return hasFormulas ? cells : null;
  const workbook = workbookOf(cells);
  return new Map([...cells].map(([name, rows], at) => [name, rows.map((row, r) => row.map((cell, c) => (cell.startsWith("=") ? typed(workbook.sheets[at]!.values[r]?.[c]) : cell)))]));
}

/** Twelve digits, as nobody types the last ones of a double. */
function typed(value: unknown): string {
  if (typeof value !== "number") return String(value ?? "");
  const amount = Number(value.toPrecision(12));
  return amount < 0 ? `(${-amount})` : String(amount);
}

export function workbookOf(cells: ReadonlyMap<string, readonly (readonly string[])[]>, options?: GridOptions): Workbook {
  const text = [...cells].map(([name, rows]) => [`--- ${name}`, ...rows.map((row) => row.join(" | "))].join("\n")).join("\n");
  return drawGrid(text, options);
}

/** The cells with one of them replaced; null where the replacement is no fault: a figure typed over a figure that nothing else states. */
export function withFault(cells: ReadonlyMap<string, readonly (readonly string[])[]>, cell: string, text: string, written: Written) {
  const [, named, letter, digits] = /^(?:(.+)!)?([A-Z])(\d+)$/.exec(cell)!;
  const sheet = named ?? [...cells.keys()][0]!;
  const [row, column] = [Number(digits) - 1, letter!.charCodeAt(0) - 65];
  const was = cells.get(sheet)![row]![column]!;
  if (written === "formulas" ? !was.startsWith("=") && /^[(\d-]/.test(text) : text.startsWith("=")) return null;
  const rows = cells.get(sheet)!.map((each, r) => each.map((own, c) => (r === row && c === column ? text : own)));
  return { sheet, row, column, cells: new Map([...cells].map(([name, own]) => [name, name === sheet ? rows : own])) };
}
