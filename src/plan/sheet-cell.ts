/** Plain cells to be written, without anything of Excel's. */
import type { CellAddress } from "../workbook";

/** A text is a text whatever it begins with; only `formula` is reckoned. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** "=P6<=15"; null for a typed cell. */
  readonly formula: string | null;
  /** Excel's format code; null stands for General. */
  readonly numberFormat: string | null;
}

/** Cells side by side and one below another, from one cell on. */
export interface SheetBlock {
  readonly at: CellAddress;
  readonly rows: readonly (readonly SheetCell[])[];
}

export const BLANK: SheetCell = { value: null, formula: null, numberFormat: null };

export function typed(value: SheetCell["value"], numberFormat: string | null = null): SheetCell {
  return value === "" ? BLANK : { value, formula: null, numberFormat };
}

export function formula(text: string): SheetCell {
  return { value: null, formula: text, numberFormat: null };
}
