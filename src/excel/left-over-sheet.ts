/**
 * A sheet that Excel added for the register before it broke off: its table had no name yet, so nothing but this pane's memory tells whose it is.
 * The next command takes it away.
 */
import { REGISTER_COLUMNS } from "../marking";

export interface LeftOverSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** What one pane remembers of its own commands: the sheet it asked for, until Excel answers that all was done. */
export interface Unfinished {
  sheet: string | null;
}

export function loadLeftOver(sheets: readonly Excel.Worksheet[], name: string | null): LeftOverSheet | null {
  const sheet = name === null ? undefined : sheets.find((other) => other.name === name);
  return sheet ? { sheet, used: sheet.getUsedRangeOrNullObject(true).untrack().load("values") } : null;
}

/** Whether nobody has written on it; headings of the table itself do not count. */
export function isLeftOver({ sheet, used }: LeftOverSheet): boolean {
  if (sheet.protection.protected || used.isNullObject) return !sheet.protection.protected;
  const own: readonly string[] = REGISTER_COLUMNS;
  return used.values
    .flat()
    .every((entry) => entry === "" || own.includes(String(entry)) || /^Column\d+$/.test(String(entry)));
}
