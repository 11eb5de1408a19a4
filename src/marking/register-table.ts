/** The register's table as a workbook holds it, cut out of its sheet as rows of values, heading row first. */
import type { CellRange, CellValue, Sheet } from "../workbook";
import { isBlank } from "../workbook";
import { REGISTER_SHEET, REGISTER_TABLE, REGISTER_TABLES } from "./mark";

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

/** What looks like the register, wherever it was read: the register, or a copy of it that somebody keeps. */
export interface RegisterLike {
  /** null where no table names it. */
  readonly table: string | null;
  readonly sheet: string;
}

/** Of what looks like the register, the one that is it: by its table's name, which no copy has, or where there is no table by its sheet's. */
export function ownRegister<Like extends RegisterLike>(alike: readonly Like[]): Like | undefined {
  const byTable = REGISTER_TABLES.flatMap((own) =>
    alike.filter(({ table }) => table !== null && table.toLowerCase() === own.toLowerCase()),
  );
  return byTable.at(0) ?? alike.find(({ table, sheet }) => table === null && isRegisterSheet(sheet));
}

/** Whether a table may be the register or a copy of it: Excel gives the table of a copied sheet the old name and a number. */
export function isNamedLikeRegister(table: string): boolean {
  return table.toLowerCase().startsWith(REGISTER_TABLE.toLowerCase());
}

/** Whether the add-in gives the sheet of a register this name. */
function isRegisterSheet(name: string): boolean {
  return new RegExp(`^${REGISTER_SHEET}(?: \\(Outturn(?: \\d+)?\\))?$`, "i").test(name);
}

/** The register's rows on a sheet, or a copy's, by their headings down to a blank row; null where the sheet is none, or holds figures of its own besides. */
export function registerByHeadings(sheet: Sheet): CellRange | null {
  for (const [top, cells] of sheet.values.entries()) {
    const left = cells?.findIndex((cell) => !isBlank(cell)) ?? -1;
    if (!cells || left < 0 || !TELLING.every((heading) => cells.includes(heading))) continue;
    const end = cells.findIndex((cell, column) => column > left && isBlank(cell));
    const right = (end < 0 ? cells.length : end) - 1;
    let bottom = top;
    while (!isBlankRow(sheet.values[bottom + 1], left, right)) bottom++;
    const range = { top, left, bottom, right };
    return isRegisterSheet(sheet.name) || !hasFiguresBeside(sheet, range) ? range : null;
  }
  return null;
}

function hasFiguresBeside(sheet: Sheet, { top, left, bottom, right }: CellRange): boolean {
  return sheet.values.some((cells, row) =>
    cells?.some(
      (cell, column) => typeof cell === "number" && (row < top || row > bottom || column < left || column > right),
    ),
  );
}

function isBlankRow(cells: readonly CellValue[] | undefined, left: number, right: number): boolean {
  return (cells ?? []).slice(left, right + 1).every(isBlank);
}
