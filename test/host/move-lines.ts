/**
 * Rows or columns of the in-memory sheet put in or taken out: cells and all that lies on them go along.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
import type { CellRange } from "../../src/workbook";
import type { MemorySheet } from "./memory-sheet";
import { refuse } from "./protocol";
import { reachOf, shiftedFormula, shiftedLine, shiftedRanges, type Shift } from "./shift";

/** `sheets` are all of the workbook, whose formulas go on naming the same cells. A table that would be torn is refused, as Excel does. */
export function moveLines(sheet: MemorySheet, shift: Shift, sheets: readonly MemorySheet[]): void {
  const whole = [...sheet.tableList.map(({ range }) => range), ...sheet.mergedRanges];
  if (whole.some((range) => reachOf(range, shift) === "part")) refuse("InsertDeleteConflict", "The operation would shift cells of a table or of merged cells.");
  moveGrid(sheet.cells as unknown[][], shift);
  moveGrid(sheet.formats as unknown[][], shift);
  for (const list of [sheet.formatRules, sheet.validationList, sheet.noteList, sheet.commentList]) {
    list.forEach((entry) => (entry.ranges = entry.ranges.flatMap((range) => shiftedRanges(range, shift))));
    replace<unknown>(list, (entry) => ((entry as { ranges: readonly CellRange[] }).ranges.length > 0 ? [entry] : []));
  }
  replace(sheet.mergedRanges, (range) => shiftedRanges(range, shift).filter(({ top, left, bottom, right }) => top < bottom || left < right));
  replace(sheet.looks, (entry) => reachOf(entry.range, shift) === "nothing" ? [entry] : shiftedRanges(entry.range, shift).map((range) => ({ ...entry, range })));
  replace(sheet.tableList, (table) => shiftedRanges(table.range, shift).map((range) => Object.assign(table, { range })));
  if (!shift.band) moveHidden(sheet, shift);
  replace(sheet.filters, (filter) => {
    if (!sheet.tableList.some(({ id }) => id === filter.tableId) && filter.tableId !== null) return [];
    return shiftedRanges(filter.range, shift).map((range) => ({ ...filter, range, hides: shift.axis === "row" ? filter.hides.flatMap((row) => shiftedLine(row, shift) ?? []) : filter.hides }));
  });
  for (const { name, cells } of sheets) moveReferences(cells, name, sheet.name, shift);
}

/** New lines look like the one before them: number formats, looks, conditional formats and validation, not its contents. */
export function likeTheLineBefore(sheet: MemorySheet, shift: Shift): void {
  const { axis, at, count, band } = shift;
  if (at === 0 || count <= 0) return;
  const covers = (range: CellRange) => (axis === "row" ? range.top < at && range.bottom === at - 1 : range.left < at && range.right === at - 1) && reachOf({ ...range, ...(axis === "row" ? { bottom: at } : { right: at }) }, shift) === "all";
  const grown = (range: CellRange): CellRange => (covers(range) ? { ...range, ...(axis === "row" ? { bottom: at + count - 1 } : { right: at + count - 1 }) } : range);
  for (const list of [sheet.formatRules, sheet.validationList]) list.forEach((entry) => (entry.ranges = entry.ranges.map(grown)));
  replace(sheet.looks, (entry) => [entry.look.link === undefined ? { ...entry, range: grown(entry.range) } : entry]);
  if (axis === "column") {
    for (const row of sheet.formats) if (row) for (let column = at; column < at + count; column++) row[column] = row[at - 1];
    return;
  }
  const above = sheet.formats[at - 1] ?? [];
  for (let row = at; row < at + count; row++) {
    above.forEach((format, column) => {
      if (format !== undefined && (!band || (column >= band.first && column <= band.last))) (sheet.formats[row] ??= [])[column] = format;
    });
  }
}

function moveGrid(lines: unknown[][], shift: Shift): void {
  const { axis, at, count, band } = shift;
  if (axis === "column") {
    for (const line of lines) if (line && line.length > at) moveList(line, at, count, () => undefined);
    return;
  }
  if (!band) {
    moveList(lines, at, count, () => []);
    return;
  }
  const first = count < 0 ? at - count : at;
  const moved = lines.slice(first).map((line) => line?.slice(band.first, band.last + 1) ?? []);
  for (let row = at; row < lines.length; row++) lines[row]?.fill(undefined, band.first, band.last + 1);
  moved.forEach((line, index) => line.forEach((entry, column) => entry !== undefined && ((lines[first + count + index] ??= [])[band.first + column] = entry)));
}

function moveList(list: unknown[], at: number, count: number, blank: () => unknown): void {
  if (at >= list.length) return;
  if (count > 0) list.splice(at, 0, ...Array.from({ length: count }, blank));
  else list.splice(at, -count);
}

function moveHidden(sheet: MemorySheet, shift: Shift): void {
  const lines = shift.axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = [...lines].flatMap((line) => shiftedLine(line, shift) ?? []);
  lines.clear();
  moved.forEach((line) => lines.add(line));
  if (shift.axis === "row")
    replace(sheet.groups, (group) => shiftedRanges({ top: group.first, bottom: group.last, left: 0, right: 0 }, shift).map(({ top, bottom }) => ({ ...group, first: top, last: bottom })));
}

function moveReferences(cells: MemorySheet["cells"], on: string, moved: string, shift: Shift): void {
  for (const row of cells) {
    row?.forEach((cell, column) => {
      if (cell?.formula && (on === moved || cell.formula.includes(moved.replaceAll("'", "''")))) row[column] = { ...cell, formula: shiftedFormula(cell.formula, on, moved, shift) };
    });
  }
}

function replace<T>(list: T[], by: (entry: T) => readonly T[]): void {
  list.splice(0, list.length, ...list.flatMap(by));
}
