/** One sheet of the in-memory model: plain arrays and lists, open to a test's own changes. */
import { computeMissing } from "../../src/files";
import { valueAt, type CellRange, type CellValue, type Sheet, type SheetVisibility } from "../../src/workbook";
import { intersect } from "./addresses";
import type { HostCell, HostConditionalFormat, HostLook, HostSheet, HostTable } from "./host-model";
import { refuse } from "./protocol";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

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
  readonly looks: { readonly range: CellRange; readonly look: HostLook }[];
  frozenRows: number;
}

const BLANK: HostCell = { value: null, formula: null };

/** `newId` numbers formats and tables; `wrote` is told of every write of cells. */
export function memorySheet(id: string, name: string, newId: () => string, wrote: (range: CellRange) => void): MemorySheet {
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
    isRowHidden: (row) => sheet.hiddenRows.has(row),
    isColumnHidden: (column) => sheet.hiddenColumns.has(column),

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
      shiftCells(sheet, table.range, table.range.bottom + 1, count);
      table.range = { ...table.range, bottom: table.range.bottom + count };
    },
    deleteTableRows(tableId, index, count) {
      const table = byId(sheet.tableList, tableId);
      const first = table.range.top + 1 + index;
      shiftCells(sheet, table.range, first + count, -count);
      table.range = { ...table.range, bottom: table.range.bottom - count };
    },
    deleteTable(tableId) {
      sheet.clear(byId(sheet.tableList, tableId).range, true);
      keepOnly(sheet.tableList, (table) => table.id !== tableId);
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

/** Moves what stands in the table's columns from row `from` on, down by `by` rows, or up where `by` is negative. */
function shiftCells(sheet: MemorySheet, columns: CellRange, from: number, by: number): void {
  for (const lines of [sheet.cells, sheet.formats] as unknown[][][]) {
    const moved = lines.slice(from).map((line) => line?.slice(columns.left, columns.right + 1) ?? []);
    for (let row = Math.min(from, from + by); row < lines.length; row++) lines[row]?.fill(undefined, columns.left, columns.right + 1);
    moved.forEach((line, index) => {
      line.forEach((entry, column) => entry !== undefined && ((lines[from + by + index] ??= [])[columns.left + column] = entry));
    });
  }
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
