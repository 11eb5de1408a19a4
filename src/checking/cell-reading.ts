/** One cell of a schedule as an amount: what arithmetic may take it for. */
import type { WrittenAmount } from "../money";
import { fromExcel, parseAmount, worthOf } from "../money";
import type { CellAddress, CellValue, Sheet } from "../workbook";
import { isBlank, isCellError, numberFormatAt, valueAt } from "../workbook";

/**
 * number: a real number. nil: blank, a dash or the word, which a council's line means as nought. text-number: text that reads as an
 * amount, a fault of its own, but the arithmetic goes on with what it says. unreadable: a statement that needs it cannot be tested.
 */
export type CellReading =
  | { readonly kind: "number"; readonly amount: number }
  | { readonly kind: "nil"; readonly amount: 0 }
  | { readonly kind: "text-number"; readonly amount: number; readonly written: WrittenAmount }
  | { readonly kind: "unreadable" };

const NIL: CellReading = { kind: "nil", amount: 0 };
const UNREADABLE: CellReading = { kind: "unreadable" };

export function readCell(sheet: Sheet, cell: CellAddress): CellReading {
  return readValue(valueAt(sheet, cell));
}

function readValue(value: CellValue): CellReading {
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", amount: value } : UNREADABLE;
  if (isBlank(value)) return NIL;
  if (typeof value === "boolean" || isCellError(value)) return UNREADABLE;
  return readText(value as string);
}

const SCALES_IN_WORDS = /[kmb]|thousand|million|billion/i;

function readText(text: string): CellReading {
  const parsed = parseAmount(text);
  if (parsed.kind === "nil") return NIL;
  if (parsed.kind !== "amount") return UNREADABLE;
  const carriesItsScale = parsed.scale !== null && parsed.scale !== "£" && SCALES_IN_WORDS.test(text);
  if (carriesItsScale) return UNREADABLE;
  return { kind: "text-number", amount: worthOf(parsed).toNumber(), written: parsed };
}

/** The amount of a cell as a double, nil being 0; NaN when it cannot be read. The quick way for a million cells. */
export function amountAt(sheet: Sheet, row: number, column: number): number {
  return amountOf(sheet.values[row]?.[column]);
}

/** The same of a value that was looked up already. */
export function amountOf(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  if (value === undefined || value === null) return 0;
  const reading = readValue(value);
  return reading.kind === "unreadable" ? NaN : reading.amount;
}

/** The amount of a cell as Excel shows it, for wordings; null when it cannot be read. */
export function shownAmount(sheet: Sheet, cell: CellAddress) {
  const amount = amountAt(sheet, cell.row, cell.column);
  return Number.isFinite(amount) ? fromExcel(amount) : null;
}

/** Whether a cell is shown in per cent, so that 0.067 stands in it for 6.7 %. */
export function isShownInPercent(sheet: Sheet, cell: CellAddress): boolean {
  return numberFormatAt(sheet, cell)?.includes("%") ?? false;
}
