/** Reading the addresses a client sends, as strictly as Excel does. */
import { parseRangeName, rangeName, type CellRange } from "../../src/workbook";
import { refuse } from "./protocol";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Longer addresses are refused (OfficeDev/office-js #5198). */
const LONGEST = 8_192;

/** "B2:D9" on a sheet; the sheet's own name before it is not taken here. Excel's page: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
export function rangeOf(address: unknown): CellRange {
  if (address === undefined || address === null) return WHOLE_SHEET;
  if (typeof address !== "string" || address.length > LONGEST) refuse("InvalidArgument", "The address is missing, or longer than 8,192 characters.");
  const range = parseRangeName(address);
  if (!range || range.bottom > LAST_ROW || range.right > LAST_COLUMN) refuse("InvalidArgument", `"${address}" is not an address on a sheet.`);
  return range;
}

export function rangesOf(address: unknown): CellRange[] {
  if (typeof address !== "string" || address === "") refuse("InvalidArgument", "The address is missing.");
  if (address.length > LONGEST) refuse("InvalidArgument", "The address is longer than 8,192 characters.");
  return address.split(",").map((part) => rangeOf(part.trim()));
}

/** Sheet names stand quoted where Excel quotes them. */
export function fullAddress(sheet: string, range: CellRange): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${rangeName(range)}`;
}

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
