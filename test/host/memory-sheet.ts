/** One sheet of the in-memory model: plain arrays and lists, open to a test's own changes. */
import { computeMissing } from "../../src/files";
import { columnNumber, valueAt, type CellRange, type CellValue, type Sheet, type SheetVisibility } from "../../src/workbook";
import { intersect } from "./addresses";
import type { HostCell, HostConditionalFormat, HostLook, HostSheet, HostTable, HostValidation } from "./host-model";
import { likeTheLineBefore, moveLines } from "./move-lines";
import { refuse } from "./protocol";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A filter as it was last applied: on a table, or on the sheet itself where `tableId` is null. `range` has the heading row. */
export interface MemoryFilter {
  readonly tableId: string | null;
  readonly range: CellRange;
  /** From 0, the column of the range. */
  readonly column: number;
  /** What it shows: texts of cells. */
  readonly shows: readonly string[];
  readonly hides: readonly number[];
}

/** A filter as it comes out of the cells that stand there now. */
export function filterOf(sheet: HostSheet, tableId: string | null, range: CellRange, column: number, shows: readonly string[]): MemoryFilter {
  const hides = sheet.read({ ...range, top: range.top + 1 }).flatMap((cells, index) => (shows.includes(String(cells[column]?.value ?? "")) ? [] : [range.top + 1 + index]));
  return { tableId, range, column, shows, hides };
}

/** Rows of an outline; collapsed, they are hidden. */
export interface MemoryGroup {
  readonly first: number;
  readonly last: number;
  readonly isCollapsed: boolean;
}

export interface MemorySheet extends HostSheet {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly cells: (HostCell | undefined)[][];
  readonly formats: (string | undefined)[][];
  readonly mergedRanges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly formatRules: Mutable<HostConditionalFormat>[];
  readonly tableList: Mutable<HostTable>[];
  readonly validationList: Mutable<HostValidation>[];
  readonly noteList: { ranges: readonly CellRange[]; readonly text: string }[];
  readonly commentList: { readonly id: string; ranges: readonly CellRange[] }[];
  readonly filters: MemoryFilter[];
  readonly groups: MemoryGroup[];
  readonly looks: { readonly range: CellRange; readonly look: HostLook }[];
  frozenRows: number;
}

const BLANK: HostCell = { value: null, formula: null };

/** `newId` numbers formats and tables; `wrote` is told of every write of cells. */
export function memorySheet(id: string, name: string, newId: () => string, wrote: (range: CellRange) => void): MemorySheet {
  const isRowFiltered = (row: number) => sheet.filters.some(({ hides }) => hides.includes(row));
  const sheet: MemorySheet = {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    cells: [],
    formats: [],
    mergedRanges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formatRules: [],
    tableList: [],
    validationList: [],
    noteList: [],
    commentList: [],
    filters: [],
    groups: [],
    looks: [],
    frozenRows: 0,

    rename(newName) {
      sheet.name = newName;
    },
    setVisibility(visibility) {
      sheet.visibility = visibility;
    },

    usedRange(valuesOnly) {
      const used = edges(sheet.cells, (cell) => cell.value !== null || cell.formula !== null);
      return valuesOnly ? used : around(used, edges(sheet.formats, () => true));
    },
    read: (range) => rectangle(range, (row, column) => sheet.cells[row]?.[column] ?? BLANK),
    readNumberFormats: (range) => rectangle(range, (row, column) => sheet.formats[row]?.[column] ?? "General"),
    write(range, entries) {
      each(range, entries, (row, column, cell) => {
        (sheet.cells[row] ??= [])[column] = cell.formula !== null && cell.value === null ? { ...cell, value: calculated(cell.formula, sheet) } : cell;
      });
      wrote(range);
    },
    writeNumberFormats(range, entries) {
      each(range, entries, (row, column, format) => {
        (sheet.formats[row] ??= [])[column] = format === "General" ? undefined : format;
      });
    },
    clear(range, all) {
      for (let row = range.top; row <= Math.min(range.bottom, Math.max(sheet.cells.length, sheet.formats.length)); row++) {
        for (let column = range.left; column <= Math.min(range.right, (sheet.cells[row]?.length ?? 0) + (sheet.formats[row]?.length ?? 0)); column++) {
          delete sheet.cells[row]?.[column];
          if (all) delete sheet.formats[row]?.[column];
        }
      }
      if (all) keepOnly(sheet.looks, (entry) => !intersect(entry.range, range));
      wrote(range);
    },

    merges: () => sheet.mergedRanges,
    isRowHidden: (row) => sheet.hiddenRows.has(row) || isRowFiltered(row) || sheet.groups.some(({ first, last, isCollapsed }) => isCollapsed && row >= first && row <= last),
    isColumnHidden: (column) => sheet.hiddenColumns.has(column),
    isRowFiltered,

    validations: () => sheet.validationList,
    setValidation(range, rule) {
      keepOnly(sheet.validationList, (entry) => {
        entry.ranges = entry.ranges.flatMap((other) => without(other, range));
        return entry.ranges.length > 0;
      });
      if (rule) sheet.validationList.push({ ranges: [range], rule });
    },

    notes: () => sheet.noteList.map(({ ranges, text }) => ({ range: ranges[0]!, text })),
    setNote({ row, column }, text) {
      keepOnly(sheet.noteList, ({ ranges: [range] }) => range!.top !== row || range!.left !== column);
      if (text !== null) sheet.noteList.push({ ranges: [{ top: row, bottom: row, left: column, right: column }], text });
    },
    comments: () => sheet.commentList.map(({ id, ranges }) => ({ id, range: ranges[0]! })),

    conditionalFormats: () => sheet.formatRules,
    addConditionalFormat(ranges) {
      const rule = { id: newId(), type: "Custom" as const, ranges, formula: null, fill: null, fontColour: null, stopIfTrue: false };
      sheet.formatRules.unshift(rule);
      return rule.id;
    },
    changeConditionalFormat(ruleId, change) {
      Object.assign(byId(sheet.formatRules, ruleId), change);
    },
    deleteConditionalFormat: (ruleId) => keepOnly(sheet.formatRules, (rule) => rule.id !== ruleId),

    tables: () => sheet.tableList,
    addTable(range, hasHeaders) {
      const tableId = newId();
      sheet.tableList.push({ id: tableId, name: `Table${tableId}`, range, hasHeaders, style: "TableStyleMedium2" });
      return tableId;
    },
    changeTable(tableId, change) {
      Object.assign(byId(sheet.tableList, tableId), change);
    },
    addTableRows(tableId, count) {
      const table = byId(sheet.tableList, tableId);
      const { top, left, right, bottom } = table.range;
      const shift = { axis: "row", at: bottom + 1, count, band: { first: left, last: right } } as const;
      moveLines(sheet, shift, [sheet]);
      likeTheLineBefore(sheet, shift);
      table.range = { top, left, right, bottom: bottom + count };
    },
    deleteTableRows(tableId, index, count) {
      const { top, left, right } = byId(sheet.tableList, tableId).range;
      // Formulas beside a table keep what they name: thousands of rows may go one by one, and none of ours has formulas.
      moveLines(sheet, { axis: "row", at: top + 1 + index, count: -count, band: { first: left, last: right } }, []);
    },
    deleteTable(tableId) {
      sheet.clear(byId(sheet.tableList, tableId).range, true);
      keepOnly(sheet.tableList, (table) => table.id !== tableId);
      keepOnly(sheet.filters, (filter) => filter.tableId !== tableId);
    },
    clearFilters: (tableId) => keepOnly(sheet.filters, (filter) => filter.tableId !== tableId),
    readFilter: (tableId, column) => sheet.filters.find((filter) => filter.tableId === tableId && filter.column === column)?.shows ?? null,
    setFilter(tableId, column, shows) {
      keepOnly(sheet.filters, (filter) => filter.tableId !== tableId || filter.column !== column);
      sheet.filters.push(filterOf(sheet, tableId, byId(sheet.tableList, tableId).range, column, shows));
    },

    setLook(range, look) {
      sheet.looks.push({ range, look });
    },
    freezeRows(count) {
      sheet.frozenRows = count;
    },
  };
  return sheet;
}

/** This model has no formula engine: the register's links, and what a file without results is reckoned by, are all it is asked to calculate. */
function calculated(formula: string, { name, cells }: MemorySheet): CellValue {
  const link = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula);
  if (link) return link[1]!.replaceAll('""', '"');
  const parts = /^=IF\(([A-Z]+)(\d+)="","",HYPERLINK\(.*,([A-Z]+)\2&"!"&\1\2\)\)$/.exec(formula);
  if (parts) {
    const inColumn = (column: string) => String(cells[Number(parts[2]) - 1]?.[columnNumber(column)]?.value ?? "");
    return inColumn(parts[1]!) === "" ? "" : `${inColumn(parts[3]!)}!${inColumn(parts[1]!)}`;
  }
  const at = { row: cells.length, column: 0 };
  const sheet: Sheet = {
    name,
    visibility: "visible",
    isProtected: false,
    values: [...cells.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)), [null]],
    formulas: [...cells.map(() => undefined), [formula]],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  const { sheets, notRead } = computeMissing([{ sheet, uncomputed: [at] }]);
  return notRead.length === 0 ? valueAt(sheets[0]!, at) : refuse("NotImplemented", `The in-memory model does not calculate ${formula}.`);
}

function rectangle<T>(range: CellRange, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: T[] = [];
    for (let column = range.left; column <= range.right; column++) cells.push(at(row, column));
    rows.push(cells);
  }
  return rows;
}

function each<T>(range: CellRange, entries: readonly (readonly (T | undefined)[])[], put: (row: number, column: number, entry: T) => void): void {
  entries.forEach((line, r) => line.forEach((entry, c) => entry !== undefined && put(range.top + r, range.left + c, entry)));
}

/** What is left of a range, in up to four pieces. */
function without(range: CellRange, taken: CellRange): CellRange[] {
  const middle = intersect(range, taken);
  if (!middle) return [range];
  return [
    { ...range, bottom: middle.top - 1 },
    { ...range, top: middle.bottom + 1 },
    { ...middle, left: range.left, right: middle.left - 1 },
    { ...middle, left: middle.right + 1, right: range.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

function edges<T>(lines: readonly (readonly (T | undefined)[])[], counts: (entry: T) => boolean): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  lines.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (entry === undefined || !counts(entry)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = row;
      right = Math.max(right, column);
    });
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

function around(a: CellRange | null, b: CellRange | null): CellRange | null {
  if (!a || !b) return a ?? b;
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

function keepOnly<T>(list: T[], keep: (entry: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(keep));
}

function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  return list.find((entry) => entry.id === id) ?? refuse("ItemNotFound", "It was deleted.");
}
