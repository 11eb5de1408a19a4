/** What each cell of a sheet looks like from afar, one small number per cell, so that tables can be found quickly. */
import { parseAmount } from "../../money";
import { isCellError, remembered, type CellValue, type Sheet } from "../../workbook";

export const CellKind = {
  blank: 0,
  /** A number, typed or computed. */
  number: 1,
  /** "-", "n/a", "x": the typed sign for nil or for a figure that is not given. */
  mark: 2,
  /** Text that reads as an amount, well formed or not ("133,632", "£1,7m"). */
  textNumber: 3,
  text: 4,
  boolean: 5,
  error: 6,
  /** A date, or a whole number that can only be a year: heads columns, is no figure. */
  date: 7,
  year: 8,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Whether a number format shows a date or a time; text in quotes, colours and currency codes do not count. */
export const isDateFormat = remembered((format): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, "");
  return /[dmyhs]/i.test(bare) && !/general|[0#]\.?[0#]*e\+/i.test(bare);
});

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2060;
}

function kindOf(value: CellValue, format: string | null): CellKind {
  switch (typeof value) {
    case "number":
      if (format !== null && isDateFormat(format)) return CellKind.date;
      return isYear(value) && (format === null || format === "0") ? CellKind.year : CellKind.number;
    case "boolean":
      return CellKind.boolean;
    case "string":
      return textKind(value);
    default:
      return CellKind.blank;
  }
}

const textKind = remembered((text): CellKind => {
  if (isCellError(text)) return CellKind.error;
  const trimmed = text.trim();
  if (trimmed === "") return CellKind.blank;
  if (trimmed.length > 24) return CellKind.text;
  switch (parseAmount(trimmed).kind) {
    case "amount":
      return /^(19|20)\d\d$/.test(trimmed) ? CellKind.year : CellKind.textNumber;
    case "malformed":
      return CellKind.textNumber;
    case "nil":
    case "not-available":
      return CellKind.mark;
    default:
      return CellKind.text;
  }
});

/** The kinds of a whole sheet, by row; a blank row has none. */
export function kindsOf(sheet: Sheet): readonly (Uint8Array | undefined)[] {
  const rows: (Uint8Array | undefined)[] = [];
  for (const [r, row] of sheet.values.entries()) rows.push(row && kindsIn(row, sheet.numberFormats[r]));
  return rows;
}

function kindsIn(row: readonly CellValue[], formats: readonly (string | null)[] | undefined): Uint8Array | undefined {
  const kinds = new Uint8Array(row.length);
  let any = 0;
  for (let c = 0; c < row.length; c++) any |= kinds[c] = kindOf(row[c] ?? null, formats?.[c] ?? null);
  return any === 0 ? undefined : kinds;
}

/** A cell that can be a figure of a table's body. */
export function isFigure(kind: number): boolean {
  return kind === CellKind.number || kind === CellKind.textNumber || kind === CellKind.error || kind === CellKind.year;
}
