/** A table's numbers for finding structure: doubles and a rough slack. Findings are reckoned in decimals elsewhere. */
import { parseAmount } from "../../money";
import { isBlank, isCellError, type Sheet } from "../../workbook";
import type { TableBlock } from "./table-block";

export interface TableFigures {
  /** The figure in a cell; 0 for a typed sign of nil; NaN for blank, words, errors and "n/a". */
  at(row: number, column: number): number;
  /** A cell that holds something, but no figure: words, an error, "n/a". A sum with one in it cannot be tried. */
  isWithheld(row: number, column: number): boolean;
  /** A typed "-": nil in a schedule of a known kind, "not given" in many others. */
  isDash(row: number, column: number): boolean;
  /** Half of the last place the figure is stated to; none for nil, which among millions with three places is not "below a half". */
  slack(row: number, column: number): number;
  /** No figure of the table is larger, whatever its sign. */
  readonly largest: number;
  /** 5, 10 or 100 when nearly all figures of a long column are multiples of it, as in published counts; else 1, or nil where figures have decimals. */
  roundedTo(column: number): number;
}

const ROUNDINGS = [100, 10, 5];

function roundingOf(numbers: readonly number[]): number {
  const figures = numbers.filter((number) => number !== 0 && !Number.isNaN(number));
  if (!figures.every(Number.isInteger)) return 0;
  if (figures.length < 10) return 1;
  return ROUNDINGS.find((unit) => figures.filter((number) => number % unit === 0).length >= figures.length * 0.95) ?? 1;
}

/** Half of the last decimal place of a number as Excel shows it, nil beyond ten places. */
export function halfLastPlace(value: number): number {
  if (Number.isInteger(value)) return 0.5;
  let scaled = Math.abs(value);
  for (let places = 0, half = 0.5; places <= 10; places++, half /= 10, scaled *= 10) {
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, scaled)) return half;
  }
  return 0;
}

/** Whether two sums can be one figure, given the slack of all the rounded figures in them. */
export function roughlyTies(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack + 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}

export function figuresOf(sheet: Sheet, table: TableBlock): TableFigures {
  const { firstRow, lastRow, left, right } = table;
  const width = right - left + 1;
  const height = lastRow - firstRow + 1;
  const numbers = new Float64Array(width * height).fill(NaN);
  const halves = new Float64Array(width * height);
  let largest = 0;
  const index = (row: number, column: number) => (column - left) * height + row - firstRow;
  const inside = (row: number, column: number) =>
    row >= firstRow && row <= lastRow && column >= left && column <= right;
  for (let row = firstRow; row <= lastRow; row++) {
    for (const column of table.figureColumns) {
      const number = numberIn(sheet, row, column);
      numbers[index(row, column)] = number;
      if (number === 0 || Number.isNaN(number)) continue;
      halves[index(row, column)] = halfLastPlace(number);
      largest = Math.max(largest, Math.abs(number));
    }
  }
  const at = (row: number, column: number) => (inside(row, column) ? numbers[index(row, column)]! : NaN);
  return {
    roundedTo(column) {
      return roundingOf([...numbers.subarray(index(firstRow, column), index(lastRow + 1, column))]);
    },
    at,
    isWithheld: (row, column) => Number.isNaN(at(row, column)) && !isBlank(sheet.values[row]?.[column] ?? null),
    isDash: (row, column) => at(row, column) === 0 && typeof sheet.values[row]?.[column] === "string",
    slack: (row, column) => (inside(row, column) ? halves[index(row, column)]! : 0),
    largest,
  };
}

function numberIn(sheet: Sheet, row: number, column: number): number {
  const value = sheet.values[row]?.[column];
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "" || isCellError(value)) return NaN;
  const parsed = parseAmount(value);
  if (parsed.kind === "amount") return parsed.amount.toNumber();
  return parsed.kind === "nil" ? 0 : NaN;
}
