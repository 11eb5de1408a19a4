/** Ranges, areas of several ranges, and their formats. https://learn.microsoft.com/javascript/api/excel/excel.range */
import { cellName, fillable, type CellAddress, type CellRange } from "../../../src/workbook";
import { cellCount, fullAddress, intersect, LAST_COLUMN, LAST_ROW } from "../addresses";
import { count, hostObject, sheetById, text, writableSheet, type ClassTable, type HostContext, type Property } from "../class-table";
import type { HostLook, HostSheet } from "../host-model";
import { refuse } from "../protocol";
import { typedCell } from "../typed-cell";
import { conditionalFormatCollection } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { worksheetTable } from "./worksheet";

export interface RangeState {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface AreasState {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
}

/** A read of more is refused. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS = 5_000_000;

export const rangeTable: ClassTable<RangeState> = {
  name: "Range",
  isReference: true,
  properties: {
    Address: { read: ({ sheetId, range }, host) => fullAddress(sheetById(host, sheetId).name, range) },
    RowIndex: { read: ({ range }) => range.top },
    ColumnIndex: { read: ({ range }) => range.left },
    RowCount: { read: ({ range }) => range.bottom - range.top + 1 },
    ColumnCount: { read: ({ range }) => range.right - range.left + 1 },
    RowHidden: { since: "1.2", read: ({ sheetId, range }, host) => allHidden(range.top, range.bottom, rowsOf(sheetId, host)) },
    ColumnHidden: { since: "1.2", read: ({ sheetId, range }, host) => allHidden(range.left, range.right, columnsOf(sheetId, host)) },
    Values: cellsProperty((sheet, range) => sheet.read(range).map((row) => row.map((cell) => cell.value ?? ""))),
    Formulas: cellsProperty((sheet, range) => sheet.read(range).map((row) => row.map((cell) => cell.formula ?? cell.value ?? ""))),
    /** Written only, and only with references to the same row: RC[2]. */
    FormulasR1C1: {
      since: "1.2",
      write: ({ sheetId, range }, value, host) => {
        const entries = grid(value, range).map((row, r) =>
          row.map((entry, c) => text(entry, "formula").replace(/\bRC\[(-?\d+)\]/g, (_, by: string) => cellName({ row: range.top + r, column: range.left + c + Number(by) }))),
        );
        writeTyped(host, sheetId, range, entries);
      },
    },
    NumberFormat: {
      read: ({ sheetId, range }, host) => readable(range) && sheetById(host, sheetId).readNumberFormats(range),
      write: ({ sheetId, range }, value, host) => {
        const formats = grid(value, range).map((row) => row.map((entry) => (entry === null ? undefined : typeof entry === "string" ? entry : refuse("InvalidArgument", "A number format is text."))));
        unfiltered(writableSheet(host, sheetId), range).writeNumberFormats(range, formats);
      },
    },
  },
  navigations: {
    Format: { to: (state) => hostObject(rangeFormat, state) },
    Worksheet: { to: ({ sheetId }) => hostObject(worksheetTable, sheetId) },
    DataValidation: { since: "1.8", to: (state) => hostObject(dataValidation, state) },
    ConditionalFormats: { since: "1.6", to: ({ sheetId, range }) => hostObject(conditionalFormatCollection, { sheetId, ranges: [range] }) },
  },
  methods: {
    GetRow: {
      to: ({ sheetId, range }, [index]) => {
        const row = range.top + count(index, "row");
        return hostObject(rangeTable, { sheetId, range: { ...range, top: row, bottom: row } });
      },
    },
    GetBoundingRect: {
      to: ({ sheetId, range }, [other]) => {
        const { range: second } = (other as { state: RangeState }).state;
        return hostObject(rangeTable, {
          sheetId,
          range: { top: Math.min(range.top, second.top), left: Math.min(range.left, second.left), bottom: Math.max(range.bottom, second.bottom), right: Math.max(range.right, second.right) },
        });
      },
    },
    /** Only merges whose first cell lies in the range are given, and no more of them than the range holds (office-js #3611, #1590). */
    GetMergedAreasOrNullObject: {
      since: "1.13",
      to: ({ sheetId, range }, _, host) => {
        const merges = sheetById(host, sheetId).merges().filter((merge) => merge.top >= range.top && merge.left >= range.left);
        const ranges = merges.map((merge) => intersect(merge, range)).filter((merge) => merge !== null);
        return ranges.length > 0 ? hostObject(rangeAreasTable, { sheetId, ranges }) : null;
      },
    },
    GetRowProperties: { since: "1.9", result: ({ sheetId, range }, [wanted], host) => hiddenLines(wanted, "rowHidden", range.top, range.bottom, rowsOf(sheetId, host)) },
    GetColumnProperties: { since: "1.9", result: ({ sheetId, range }, [wanted], host) => hiddenLines(wanted, "columnHidden", range.left, range.right, columnsOf(sheetId, host)) },
    SetCellProperties: { since: "1.9", result: ({ sheetId, range }, [value], host) => setLinks(host, sheetId, range, grid(value, range)) },
    Clear: {
      result: ({ sheetId, range }, [applyTo], host) => {
        if (applyTo !== "Contents" && applyTo !== "All") refuse("NotImplemented", "Only contents, or all, are cleared here.");
        writableSheet(host, sheetId).clear(range, applyTo === "All");
      },
    },
    Select: {
      result: ({ sheetId, range }, _, host) => {
        if (sheetById(host, sheetId).visibility !== "visible") refuse("InvalidOperation", "Nothing can be selected on a hidden sheet.");
        host.model.select(sheetId, range);
      },
    },
    _ValidateArraySize: {
      since: "1.3",
      result: ({ range }, [rows, columns]) => {
        if (rows !== range.bottom - range.top + 1 || columns !== range.right - range.left + 1) refuse("InvalidArgument", "The array has not the range's shape.");
      },
    },
  },
};

export const rangeAreasTable: ClassTable<AreasState> = {
  name: "RangeAreas",
  isReference: true,
  properties: {
    Address: { since: "1.9", read: ({ sheetId, ranges }, host) => ranges.map((range) => fullAddress(sheetById(host, sheetId).name, range)).join(", ") },
    AreaCount: { since: "1.9", read: ({ ranges }) => ranges.length },
  },
  navigations: { ConditionalFormats: { since: "1.9", to: ({ sheetId, ranges }) => hostObject(conditionalFormatCollection, { sheetId, ranges }) } },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat: ClassTable<RangeState> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: look("columnWidth", "1.2"),
    RowHeight: look("rowHeight", "1.2"),
    WrapText: look("wrap"),
    VerticalAlignment: look("verticalAlignment"),
    HorizontalAlignment: look("horizontalAlignment"),
  },
  navigations: { Font: { to: (state) => hostObject(rangeFont, state) }, Fill: { to: (state) => hostObject(rangeFill, state) } },
};

export const rangeFont: ClassTable<RangeState> = { name: "RangeFont", properties: { Bold: look("bold"), Italic: look("italic"), Color: look("fontColour") } };
export const rangeFill: ClassTable<RangeState> = { name: "RangeFill", properties: { Color: look("fill") } };

function look(key: keyof HostLook, since = "1.1"): Property<RangeState> {
  return { since, write: ({ sheetId, range }, value, host) => writableSheet(host, sheetId).setLook(range, { [key]: value } as HostLook) };
}

/** Only hyperlinks to a place in the workbook are served; the text they bring is taken as if typed. An empty object changes nothing. */
function setLinks(host: HostContext, sheetId: string, range: CellRange, entries: readonly (readonly unknown[])[]): void {
  entries.forEach((row, r) =>
    row.forEach((entry, c) => {
      const { hyperlink, ...others } = entry as { hyperlink?: Excel.RangeHyperlink };
      if (Object.keys(entry as object).length === 0) return;
      if (!hyperlink?.documentReference || Object.keys(others).length > 0) refuse("NotImplemented", "Only hyperlinks are set by cell properties here.");
      const cell = { top: range.top + r, left: range.left + c, bottom: range.top + r, right: range.left + c };
      writeTyped(host, sheetId, cell, [[hyperlink.textToDisplay ?? null]]);
      writableSheet(host, sheetId).setLook(cell, { link: hyperlink.documentReference });
    }),
  );
}

/** Values and Formulas are written alike: each entry is taken as if it had been typed. */
function cellsProperty(read: (sheet: HostSheet, range: CellRange) => unknown): Property<RangeState> {
  return {
    read: ({ sheetId, range }, host) => readable(range) && read(sheetById(host, sheetId), range),
    write: ({ sheetId, range }, value, host) => writeTyped(host, sheetId, range, grid(value, range)),
  };
}

export function writeTyped(host: HostContext, sheetId: string, range: CellRange, entries: readonly (readonly unknown[])[]): void {
  const sheet = unfiltered(writableSheet(host, sheetId), range);
  const formats = sheet.readNumberFormats(range);
  const cells = entries.map((row, r) => row.map((entry, c) => typedCell(entry, formats[r]?.[c] ?? "General")));
  sheet.write(range, cells);
  // Each formula would fill the column anew: the last one is what stays.
  for (let c = 0; c <= range.right - range.left; c++) {
    const r = cells.findLastIndex((row) => row[c]?.formula);
    if (r >= 0) fillTableColumn(sheet, { row: range.top + r, column: range.left + c }, cells[r]![c]!.formula!);
  }
}

/**
 * An array that is written over rows of which a filter hides some ends up in the wrong cells (OfficeDev/office-js #224, xlwings #747): refused here.
 * Rows hidden by hand or by a group take it, and so does a single cell.
 */
function unfiltered(sheet: HostSheet, range: CellRange): HostSheet {
  for (let row = range.top; row <= range.bottom && range.top < range.bottom; row++) {
    if (sheet.isRowFiltered?.(row)) refuse("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
  return sheet;
}

/** Excel makes a calculated column of a formula that is put into a table, unless its AutoCorrect option is off (OfficeDev/office-js #2093, #5909). */
function fillTableColumn(sheet: HostSheet, at: CellAddress, formula: string): void {
  const { row, column } = at;
  const table = sheet.tables().find(({ range }) => row > range.top && row <= range.bottom && column >= range.left && column <= range.right);
  if (!table) return;
  const fill = fillable(formula, at);
  for (let other = table.range.top + 1; other <= table.range.bottom; other++) {
    const cell = { value: null, formula: fill({ row: other, column }) };
    if (other !== row) sheet.write({ top: other, bottom: other, left: column, right: column }, [[cell]]);
  }
}

/** An array of the range's shape; a single value goes into every cell. */
function grid(value: unknown, range: CellRange): readonly (readonly unknown[])[] {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value as unknown));
  if (value.length !== rows || value.some((row) => !Array.isArray(row) || row.length !== columns)) {
    refuse("InvalidArgument", `An array of ${rows} by ${columns} is wanted.`);
  }
  return value as unknown[][];
}

function readable(range: CellRange): true {
  if (range.bottom === LAST_ROW && range.right === LAST_COLUMN) refuse("InvalidArgument", "The cells of a whole sheet are not read at once.");
  if (cellCount(range) > MOST_CELLS) refuse("RangeExceedsLimit", "At most five million cells are read at once.");
  return true;
}

function rowsOf(sheetId: string, host: HostContext): (row: number) => boolean {
  const sheet = sheetById(host, sheetId);
  return (row) => sheet.isRowHidden(row);
}

function columnsOf(sheetId: string, host: HostContext): (column: number) => boolean {
  const sheet = sheetById(host, sheetId);
  return (column) => sheet.isColumnHidden(column);
}

/** true, false, or null where some are and some are not, as Excel says it. */
function allHidden(first: number, last: number, isHidden: (line: number) => boolean): boolean | null {
  const answer = isHidden(first);
  for (let line = first + 1; line <= last; line++) if (isHidden(line) !== answer) return null;
  return answer;
}

function hiddenLines(wanted: unknown, key: "rowHidden" | "columnHidden", first: number, last: number, isHidden: (line: number) => boolean): unknown {
  if (JSON.stringify(wanted) !== JSON.stringify({ [key]: true })) refuse("NotImplemented", `Only ${key} is served.`);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ [key]: isHidden(first + index) }));
}
