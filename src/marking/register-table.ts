/** The register's table as a workbook holds it, cut out of its sheet as rows of values, heading row first. */
import type { CellRange, CellValue, Sheet } from "../workbook";
import { isBlank } from "../workbook";
import { REGISTER_SHEET } from "./mark";

/** Headings that no other list has together; columns that came later are not among them. */
const TELLING = ["Rule", "Where", "What to do", "Status", "Reason", "Key"];

/** Whether a table with the register's name is the register, though it may have lost a column, and not something of a person's own. */
export function isRegister(headings: readonly unknown[]): boolean {
  return TELLING.filter((heading) => headings.includes(heading)).length * 2 >= TELLING.length;
}

/** The cells of a range as rows of values. */
export function registerRows(sheet: Sheet, { top, left, bottom, right }: CellRange): readonly (readonly CellValue[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => sheet.values[top + row]?.[left + column] ?? null),
  );
}

/** Where nothing names the register's table: it is known by its headings on a sheet named Exceptions…, and ends at a blank row. */
export function registerByHeadings(sheet: Sheet): CellRange | null {
  if (!sheet.name.toLowerCase().startsWith(REGISTER_SHEET.toLowerCase())) return null;
  for (const [top, cells] of sheet.values.entries()) {
    const left = cells?.findIndex((cell) => !isBlank(cell)) ?? -1;
    if (!cells || left < 0 || !TELLING.every((heading) => cells.includes(heading))) continue;
    const end = cells.findIndex((cell, column) => column > left && isBlank(cell));
    const right = (end < 0 ? cells.length : end) - 1;
    let bottom = top;
    while (!isBlankRow(sheet.values[bottom + 1], left, right)) bottom++;
    return { top, left, bottom, right };
  }
  return null;
}

function isBlankRow(cells: readonly CellValue[] | undefined, left: number, right: number): boolean {
  return (cells ?? []).slice(left, right + 1).every(isBlank);
}
