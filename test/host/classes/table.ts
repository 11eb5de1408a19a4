/** Tables and their rows. https://learn.microsoft.com/javascript/api/excel/excel.table */
import type { CellRange } from "../../../src/workbook";
import { intersect } from "../addresses";
import { count, hostObject, sheetById, text, writableSheet, type ClassTable, type HostContext } from "../class-table";
import type { HostSheet, HostTable } from "../host-model";
import { refuse } from "../protocol";
import { newTableName } from "../sheet-names";
import { rangeTable, writeTyped, type RangeState } from "./range";
import { worksheetTable } from "./worksheet";

interface TableState {
  readonly sheetId: string;
  readonly id: string;
}

/** `sheetId` is null for the workbook's collection, which holds the tables of every sheet. */
export const tableCollection: ClassTable<{ readonly sheetId: string | null }> = {
  name: "TableCollection",
  items: (state, host) => tablesOf(state.sheetId, host),
  item: (state, key, host) => tableByKey(state.sheetId, key, host) ?? refuse("ItemNotFound", "No such table."),
  methods: {
    GetItemOrNullObject: { since: "1.4", to: (state, [key], host) => tableByKey(state.sheetId, key, host) },
    Add: {
      to: ({ sheetId }, [address, hasHeaders], host) => {
        if (sheetId === null) refuse("NotImplemented", "Add tables through their sheet.");
        const sheet = writableSheet(host, sheetId);
        const range = rangeOnSheet(address, sheetId);
        if (range.bottom === range.top) refuse("InvalidArgument", "A table has at least one row below its headings.");
        const blocked = [...sheet.tables().map((table) => table.range), ...sheet.merges()].some((other) => intersect(other, range));
        if (blocked) refuse("InvalidArgument", "A table cannot overlap a table or merged cells.");
        return hostObject(tableTable, { sheetId, id: sheet.addTable(range, hasHeaders === true) });
      },
    },
  },
};

/** A bare address is refused: Excel takes it to be on the active sheet. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1) */
function rangeOnSheet(address: unknown, sheetId: string): CellRange {
  const { state } = (typeof address === "object" && address !== null ? address : {}) as { state?: RangeState };
  return state?.sheetId === sheetId ? state.range : refuse("InvalidArgument", "The table is added over a range of its own sheet.");
}

function tablesOf(sheetId: string | null, { model }: HostContext) {
  const sheets = model.sheets().filter((sheet) => sheetId === null || sheet.id === sheetId);
  return sheets.flatMap((sheet) => sheet.tables().map((table) => hostObject(tableTable, { sheetId: sheet.id, id: table.id })));
}

function tableByKey(sheetId: string | null, key: unknown, host: HostContext) {
  const wanted = text(key, "key").toLowerCase();
  return (
    tablesOf(sheetId, host).find((object) => {
      const { table } = tableAt(object.state as TableState, host);
      return table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted;
    }) ?? null
  );
}

function tableAt({ sheetId, id }: TableState, host: HostContext): { readonly sheet: HostSheet; readonly table: HostTable } {
  const sheet = sheetById(host, sheetId);
  const table = sheet.tables().find((candidate) => candidate.id === id) ?? refuse("ItemNotFound", "The table was deleted.");
  return { sheet, table };
}

export const tableTable: ClassTable<TableState> = {
  name: "Table",
  id: ({ id }) => id,
  properties: {
    Id: { read: ({ id }) => id },
    Name: {
      read: (state, host) => tableAt(state, host).table.name,
      write: (state, value, host) => writableSheet(host, state.sheetId).changeTable(state.id, { name: newTableName(host.model, value, state.id) }),
    },
    Style: {
      read: (state, host) => tableAt(state, host).table.style,
      write: (state, value, host) => {
        if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(text(value, "style"))) refuse("InvalidArgument", "No such table style.");
        writableSheet(host, state.sheetId).changeTable(state.id, { style: value as string });
      },
    },
  },
  navigations: {
    Worksheet: { since: "1.2", to: ({ sheetId }) => hostObject(worksheetTable, sheetId) },
    Rows: { to: (state) => hostObject(rowCollection, state) },
    Columns: { to: (state) => hostObject(columnCollection, state) },
  },
  methods: {
    GetRange: { to: (state, _, host) => hostObject(rangeTable, { sheetId: state.sheetId, range: tableAt(state, host).table.range }) },
    ClearFilters: { since: "1.2", result: (state, _, host) => writableSheet(host, state.sheetId).clearFilters?.(state.id) },
    Delete: { result: (state, _, host) => writableSheet(host, state.sheetId).deleteTable(tableAt(state, host).table.id) },
  },
};

/** Rows of a table with an active filter are sometimes not deleted, and sometimes refused (OfficeDev/office-js #994, #468): here neither they are deleted nor any added. */
function unfiltered(sheet: HostSheet, { top, bottom }: CellRange): void {
  for (let row = top; row <= bottom; row++) if (sheet.isRowFiltered?.(row)) refuse("GeneralException", "There was an internal error: rows of the table are filtered.");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const rowCollection: ClassTable<TableState> = {
  name: "TableRowCollection",
  methods: {
    Add: {
      to: (state, [index, values], host) => {
        const sheet = writableSheet(host, state.sheetId);
        const { range } = tableAt(state, host).table;
        unfiltered(sheet, range);
        if (index !== null && index !== undefined && index !== -1) refuse("NotImplemented", "Rows are added at the end here.");
        const width = range.right - range.left + 1;
        if (!Array.isArray(values) || values.some((row) => !Array.isArray(row) || row.length !== width)) refuse("InvalidArgument", `Rows of ${width} values are wanted.`);
        sheet.addTableRows(state.id, values.length);
        writeTyped(host, state.sheetId, { ...range, top: range.bottom + 1, bottom: range.bottom + values.length }, values as unknown[][]);
        return hostObject(rowTable, { ...state, index: range.bottom - range.top });
      },
    },
    GetItemAt: { to: (state, [index]) => hostObject(rowTable, { ...state, index: count(index, "index") }) },
  },
};

type ColumnState = TableState & { readonly index: number };

/** A column is called what its heading says. https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const columnCollection: ClassTable<TableState> = {
  name: "TableColumnCollection",
  items: (state, host) => {
    const { left, right } = tableAt(state, host).table.range;
    return Array.from({ length: right - left + 1 }, (_, index) => hostObject(columnTable, { ...state, index }));
  },
  item: (state, key, host) => {
    const { left, right } = tableAt(state, host).table.range;
    const index = count(Number(key), "key") - 1;
    return index <= right - left ? hostObject(columnTable, { ...state, index }) : refuse("ItemNotFound", "No such column.");
  },
};

export const columnTable: ClassTable<ColumnState> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  properties: {
    Id: { read: ({ index }) => index + 1 },
    Name: {
      read: (state, host) => {
        const { sheet, table } = tableAt(state, host);
        const at = table.range.left + state.index;
        return String(sheet.read({ top: table.range.top, bottom: table.range.top, left: at, right: at })[0]![0]!.value ?? `Column${state.index + 1}`);
      },
    },
  },
  navigations: { Filter: { since: "1.2", to: (state) => hostObject(columnFilter, state) } },
};

/**
 * Filters by values. What is read has null for whatever is not said, also where there is no filter, and is refused as it was read
 * (OfficeDev/office-js #1226). https://learn.microsoft.com/javascript/api/excel/excel.filter
 */
export const columnFilter: ClassTable<ColumnState> = {
  name: "Filter",
  properties: {
    Criteria: {
      since: "1.2",
      read: ({ sheetId, id, index }, host) => {
        const values = sheetById(host, sheetId).readFilter?.(id, index) ?? null;
        return { filterOn: values ? "Values" : "Custom", color: null, criterion1: null, criterion2: null, dynamicCriteria: "Unknown", icon: null, operator: "And", subField: null, values };
      },
    },
  },
  methods: {
    Apply: {
      since: "1.2",
      result: ({ sheetId, id, index }, [criteria], host) => {
        const { filterOn, values, ...others } = criteria as Excel.FilterCriteria;
        const isWhole = filterOn === "Values" && Array.isArray(values) && values.every((value) => typeof value === "string");
        if (!isWhole || Object.values(others).includes(null as never)) refuse("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
        writableSheet(host, sheetId).setFilter?.(id, index, values as string[]);
      },
    },
  },
};

export const rowTable: ClassTable<TableState & { readonly index: number }> = {
  name: "TableRow",
  methods: {
    Delete: {
      result: (state, _, host) => {
        const sheet = writableSheet(host, state.sheetId);
        const { range } = tableAt(state, host).table;
        unfiltered(sheet, range);
        if (state.index >= range.bottom - range.top) refuse("InvalidArgument", "The table has no such row.");
        // What Excel's table is like without a row is nowhere written down: here it keeps one.
        if (range.bottom - range.top === 1) refuse("InvalidOperation", "The last row of a table is not deleted here.");
        sheet.deleteTableRows(state.id, state.index, 1);
      },
    },
  },
};
