/** A worksheet, its protection and its frozen panes. https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { rangeOf, rangesOf } from "../addresses";
import { count, hostObject, sheetById, text, writableSheet, writableWorkbook, type ClassTable, type HostContext } from "../class-table";
import { refuse } from "../protocol";
import { newSheetName } from "../sheet-names";
import { rangeAreasTable, rangeTable } from "./range";
import { noteCollection } from "./notes";
import { tableCollection } from "./table";
import type { SheetVisibility } from "../../../src/workbook";

const ON_THE_WIRE = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The state is the sheet's id. */
export const worksheetTable: ClassTable<string> = {
  name: "Worksheet",
  id: (id) => id,
  properties: {
    Id: { read: (id) => id },
    Name: {
      read: (id, host) => sheetById(host, id).name,
      write: (id, name, host) => structure(host, id).rename(newSheetName(host.model, name)),
    },
    Position: { read: (id, { model }) => model.sheets().findIndex((sheet) => sheet.id === id) },
    Visibility: {
      read: (id, host) => ON_THE_WIRE[sheetById(host, id).visibility],
      write: (id, value, host) => setVisibility(host, id, value),
    },
  },
  navigations: {
    Protection: { since: "1.2", to: (id) => hostObject(worksheetProtection, id) },
    PageLayout: { since: "1.9", to: (id) => hostObject(pageLayout, id) },
    FreezePanes: { since: "1.7", to: (id) => hostObject(freezePanes, id) },
    Notes: { since: "1.18", to: (id) => hostObject(noteCollection, { sheetId: id }) },
    Tables: { to: (id) => hostObject(tableCollection, { sheetId: id }) },
  },
  methods: {
    GetRange: { to: (id, [address]) => hostObject(rangeTable, { sheetId: id, range: rangeOf(address) }) },
    GetRanges: { since: "1.9", to: (id, [address]) => hostObject(rangeAreasTable, { sheetId: id, ranges: rangesOf(address) }) },
    GetRangeByIndexes: {
      since: "1.7",
      to: (id, [row, column, rows, columns]) => {
        const top = count(row, "startRow");
        const left = count(column, "startColumn");
        const range = { top, left, bottom: top + count(rows, "rowCount") - 1, right: left + count(columns, "columnCount") - 1 };
        if (range.bottom < top || range.right < left || range.bottom > 1_048_575 || range.right > 16_383) refuse("InvalidArgument", "The range lies outside the sheet.");
        return hostObject(rangeTable, { sheetId: id, range });
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      to: (id, [valuesOnly], host) => {
        const range = sheetById(host, id).usedRange(valuesOnly === true);
        return range && hostObject(rangeTable, { sheetId: id, range });
      },
    },
    Activate: {
      result: (id, _, host) => {
        if (sheetById(host, id).visibility !== "visible") refuse("InvalidOperation", "A hidden sheet cannot be activated.");
        host.model.activate(id);
      },
    },
    Delete: {
      result: (id, _, host) => {
        const sheet = structure(host, id);
        if (sheet.visibility === "veryHidden") refuse("GeneralException", "A very hidden sheet must be unhidden before it is deleted (OfficeDev/office-js #365).");
        lastVisible(host, id);
        host.model.deleteSheet(id);
      },
    },
  },
};

function setVisibility(host: HostContext, id: string, value: unknown): void {
  const sheet = structure(host, id);
  const found = Object.entries(ON_THE_WIRE).find(([, name]) => name === text(value, "visibility"));
  const visibility = (found ?? refuse("InvalidArgument", "No such visibility."))[0] as SheetVisibility;
  if (visibility !== "visible") lastVisible(host, id);
  sheet.setVisibility(visibility);
}

/** https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517 */
function structure(host: HostContext, id: string) {
  if (writableWorkbook(host).isStructureProtected) refuse("AccessDenied", "The workbook's structure is protected.");
  return sheetById(host, id);
}

function lastVisible(host: HostContext, id: string): void {
  const others = host.model.sheets().some((sheet) => sheet.id !== id && sheet.visibility === "visible");
  if (!others) refuse("InvalidOperation", "A workbook keeps at least one visible sheet.");
}

export const worksheetProtection: ClassTable<string> = {
  name: "WorksheetProtection",
  properties: { Protected: { since: "1.2", read: (id, host) => sheetById(host, id).isProtected } },
};

export const freezePanes: ClassTable<string> = {
  name: "WorksheetFreezePanes",
  methods: { FreezeRows: { since: "1.7", result: (id, [rows], host) => writableSheet(host, id).freezeRows(count(rows, "count")) } },
};

/** How a sheet is printed, which no model keeps. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout: ClassTable<string> = {
  name: "PageLayout",
  properties: {
    Orientation: { since: "1.9", write: (id, value, host) => void (value === "Landscape" || value === "Portrait" ? writableSheet(host, id) : refuse("InvalidArgument", "No such orientation.")) },
    Zoom: { since: "1.9", write: (id, _, host) => void writableSheet(host, id) },
  },
  methods: {
    SetPrintTitleRows: { since: "1.9", result: (id, [rows], host) => void (/^\$\d+:\$\d+$/.test(text(rows, "printTitleRows")) ? writableSheet(host, id) : refuse("InvalidArgument", "Title rows are named as $4:$4.")) },
    SetPrintArea: { since: "1.9", result: (id, [area], host) => void (/^[A-Z]+:[A-Z]+$/.test(text(area, "printArea")) ? writableSheet(host, id) : refuse("NotImplemented", "Whole columns are printed here.")) },
  },
};
