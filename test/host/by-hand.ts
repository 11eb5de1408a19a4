/** What people do to a sheet besides typing: lines put in and taken out, sorting, filters, groups, copying. Each as Excel does it. */
import { columnName, fillable, parseRangeName, type CellRange } from "../../src/workbook";
import { intersect } from "./addresses";
import type { HostCell } from "./host-model";
import { filterOf, type MemorySheet } from "./memory-sheet";
import type { MemoryModel } from "./model";
import { likeTheLineBefore, moveLines } from "./move-lines";
import { refuse } from "./protocol";

/** `count` rows before row `at`, the first being 1; the new ones look like the row above. */
export function insertRows(model: MemoryModel, sheet: string, at: number, count = 1): void {
  lines(model, sheet, "row", at - 1, count, `${at}:${at + count - 1}`);
}

export function deleteRows(model: MemoryModel, sheet: string, at: number, count = 1): void {
  lines(model, sheet, "row", at - 1, -count, `${at}:${at + count - 1}`);
}

/** `count` columns before the column named. */
export function insertColumns(model: MemoryModel, sheet: string, column: string, count = 1): void {
  const { left } = at(`${column}1`);
  lines(model, sheet, "column", left, count, `${column}:${columnName(left + count - 1)}`);
}

export function deleteColumns(model: MemoryModel, sheet: string, column: string, count = 1): void {
  const { left } = at(`${column}1`);
  lines(model, sheet, "column", left, -count, `${column}:${columnName(left + count - 1)}`);
}

function lines(model: MemoryModel, name: string, axis: "row" | "column", first: number, count: number, address: string): void {
  const sheet = model.sheet(name);
  const shift = { axis, at: first, count };
  // Excel takes a column out of a table, but not its heading row.
  if (axis === "row" && count < 0 && sheet.tableList.some(({ range }) => range.top >= first && range.top < first - count && range.bottom >= first - count))
    refuse("InvalidOperation", "The heading row of a table is not deleted.");
  moveLines(sheet, shift, model.sheets());
  if (count > 0) likeTheLineBefore(sheet, shift);
  if (axis === "column" && count > 0) nameNewColumns(sheet, first, count);
  model.tell({ sheetId: sheet.id, address, by: "person", change: `${axis === "row" ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}` });
}

/** A table's columns all have headings: a new one is Column1, Column2 and so on. */
function nameNewColumns(sheet: MemorySheet, first: number, count: number): void {
  for (const { range } of sheet.tableList) {
    if (first <= range.left || first > range.right) continue;
    for (let column = first; column < first + count; column++) sheet.write({ top: range.top, bottom: range.top, left: column, right: column }, [[{ value: `Column${column - first + 1}`, formula: null }]]);
  }
}

/**
 * Rows in the order of a column. Cells go with their rows, number formats, notes and formulas that look along the row too; conditional
 * formats and validation stay where they are. https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortRows(model: MemoryModel, sheetName: string, address: string, byColumn: string, descending = false): void {
  const sheet = model.sheet(sheetName);
  const range = at(address);
  const { left: key } = at(`${byColumn}1`);
  if (sheet.mergedRanges.some((merge) => intersect(merge, range))) refuse("MergedRangeConflict", "Merged cells are not sorted.");
  const rows = sheet.read(range).map((cells, index) => ({ cells, row: range.top + index, formats: sheet.readNumberFormats({ ...range, top: range.top + index, bottom: range.top + index })[0]! }));
  const keyOf = ({ cells }: (typeof rows)[number]) => cells[key - range.left]?.value ?? null;
  rows.sort((a, b) => compare(keyOf(a), keyOf(b)) * (descending ? -1 : 1));
  // Looks that reach beyond the rows and columns that are sorted are those of whole columns, and stay.
  const looks = sheet.looks.filter((entry) => isWithin(entry.range, range));
  sheet.looks.splice(0, sheet.looks.length, ...sheet.looks.filter((entry) => !isWithin(entry.range, range)));
  const placesBefore = new Map([...sheet.noteList, ...sheet.commentList].map((note) => [note, note.ranges[0]!.top]));
  rows.forEach(({ cells, row, formats }, index) => {
    const to = range.top + index;
    sheet.write({ ...range, top: to, bottom: to }, [cells.map((cell, column) => moved(cell, row, to, range.left + column))]);
    sheet.writeNumberFormats({ ...range, top: to, bottom: to }, [formats]);
    for (const note of [...sheet.noteList, ...sheet.commentList]) {
      const [place] = note.ranges;
      if (placesBefore.get(note) === row && place!.left >= range.left && place!.left <= range.right) note.ranges = [{ ...place!, top: to, bottom: to }];
    }
    for (const entry of looks) {
      const part = intersect(entry.range, { ...range, top: row, bottom: row });
      if (part) sheet.looks.push({ ...entry, range: { ...part, top: to, bottom: to } });
    }
  });
  model.tell({ sheetId: sheet.id, address, by: "person", change: "RowSorted" });
}

function isWithin(range: CellRange, other: CellRange): boolean {
  return range.top >= other.top && range.bottom <= other.bottom && range.left >= other.left && range.right <= other.right;
}

function moved(cell: HostCell, row: number, to: number, column: number): HostCell {
  return cell.formula === null ? cell : { ...cell, formula: fillable(cell.formula, { row, column })({ row: to, column }) };
}

function compare(a: HostCell["value"], b: HostCell["value"]): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === typeof b ? String(a).localeCompare(String(b), "en-GB") : typeof a === "number" ? -1 : 1;
}

/** Shows only rows in which the column holds one of the texts; over a table it is the table's filter. `address` has the heading row. */
export function filter(model: MemoryModel, sheetName: string, address: string, byColumn: string, shows: readonly string[]): void {
  const sheet = model.sheet(sheetName);
  const range = at(address);
  const column = at(`${byColumn}1`).left - range.left;
  const table = sheet.tableList.find((candidate) => intersect(candidate.range, range));
  sheet.filters.push(filterOf(sheet, table?.id ?? null, range, column, shows));
}

/** Rows of an outline, the first being 1. */
export function group(model: MemoryModel, sheet: string, first: number, last: number, isCollapsed: boolean): void {
  model.sheet(sheet).groups.push({ first: first - 1, last: last - 1, isCollapsed });
}

/** Copies a cell onto others: contents, number format, note, and the conditional formats and validation that lie on it. */
export function copyCell(model: MemoryModel, sheetName: string, from: string, to: string): void {
  const sheet = model.sheet(sheetName);
  const source = at(from);
  const [cell] = sheet.read(source)[0]!;
  const [format] = sheet.readNumberFormats(source)[0]!;
  const note = sheet.noteList.find(({ ranges }) => intersect(ranges[0]!, source));
  for (let row = at(to).top; row <= at(to).bottom; row++) {
    for (let column = at(to).left; column <= at(to).right; column++) {
      const target = { top: row, left: column, bottom: row, right: column };
      const content = cell!.formula === null ? cell! : { ...cell!, formula: fillable(cell!.formula, { row: source.top, column: source.left })({ row, column }) };
      sheet.write(target, [[content]]);
      sheet.writeNumberFormats(target, [[format]]);
      if (note) sheet.setNote!({ row, column }, note.text);
    }
  }
  for (const rule of sheet.formatRules.filter(({ ranges }) => ranges.some((range) => intersect(range, source)))) rule.ranges = [...rule.ranges, at(to)];
  for (const entry of sheet.validationList.filter(({ ranges }) => ranges.some((range) => intersect(range, source)))) entry.ranges = [...entry.ranges, at(to)];
  model.tell({ sheetId: sheet.id, address: to, by: "person" });
}

/** A table becomes plain cells again, which stay as they are. */
export function tableToRange(model: MemoryModel, sheetName: string, table: string): void {
  const { tableList, filters } = model.sheet(sheetName);
  const index = tableList.findIndex(({ name }) => name === table);
  const [gone] = tableList.splice(index, 1);
  for (const [place, entry] of [...filters.entries()].reverse()) if (entry.tableId === gone!.id) filters.splice(place, 1);
}

/** The sheet goes to another place among the tabs, the first being 0. */
export function moveSheet(model: MemoryModel, name: string, to: number): void {
  const all = model.sheets();
  all.splice(to, 0, ...all.splice(all.indexOf(model.sheet(name)), 1));
}

function at(address: string): CellRange {
  return parseRangeName(address) ?? refuse("InvalidArgument", `"${address}" is not an address.`);
}
