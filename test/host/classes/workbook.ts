/** Workbook, its worksheets and the application. https://learn.microsoft.com/javascript/api/excel/excel.workbook */
import { hostObject, sheetById, text, writableWorkbook, type ClassTable } from "../class-table";
import { refuse } from "../protocol";
import { newSheetName } from "../sheet-names";
import { namedItemCollection } from "./named-item";
import { commentCollection } from "./comment";
import { noteCollection } from "./notes";
import { tableCollection } from "./table";
import { worksheetTable } from "./worksheet";

export const workbookTable: ClassTable<null> = {
  name: "Workbook",
  properties: {
    Name: { since: "1.7", read: (_, { model }) => model.name },
    ReadOnly: { since: "1.8", read: (_, { model }) => model.isReadOnly ?? false },
  },
  navigations: {
    Worksheets: { to: () => hostObject(worksheetCollection, null) },
    Comments: { since: "1.10", to: () => hostObject(commentCollection, null) },
    Notes: { since: "1.18", to: () => hostObject(noteCollection, { sheetId: null }) },
    Tables: { to: () => hostObject(tableCollection, { sheetId: null }) },
    Names: { to: () => hostObject(namedItemCollection, null) },
    Application: { to: () => hostObject(applicationTable, null) },
    Protection: { since: "1.7", to: () => hostObject(workbookProtection, null) },
  },
  methods: {
    _RemoveReference: { result: (_, [reference], { references }) => void references.delete(text(reference, "reference")) },
  },
};

export const applicationTable: ClassTable<null> = {
  name: "Application",
  properties: {
    CalculationMode: { read: (_, { model }) => model.calculationMode ?? "Automatic" },
    CalculationState: { since: "1.9", read: (_, { model }) => model.calculationState ?? "Done" },
  },
  methods: { SuspendScreenUpdatingUntilNextSync: { since: "1.9", result: () => undefined } },
};

export const workbookProtection: ClassTable<null> = {
  name: "WorkbookProtection",
  properties: { Protected: { since: "1.7", read: (_, { model }) => model.isStructureProtected } },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection: ClassTable<null> = {
  name: "WorksheetCollection",
  items: (_, { model }) => model.sheets().map((sheet) => hostObject(worksheetTable, sheet.id)),
  item: (_, key, host) => {
    const sheet = sheetByKey(key, host.model.sheets());
    return hostObject(worksheetTable, sheetById(host, sheet?.id ?? "").id);
  },
  methods: {
    GetItemOrNullObject: {
      since: "1.4",
      to: (_, [key], { model }) => {
        const sheet = sheetByKey(key, model.sheets());
        return sheet ? hostObject(worksheetTable, sheet.id) : null;
      },
    },
    GetActiveWorksheet: { to: (_, __, { model }) => hostObject(worksheetTable, model.activeSheetId()) },
    Add: {
      to: (_, [name], host) => {
        const model = writableWorkbook(host);
        if (model.isStructureProtected) refuse("AccessDenied", "The workbook's structure is protected.");
        return hostObject(worksheetTable, model.addSheet(newSheetName(model, name)).id);
      },
    },
    _RegisterDataChangedEvent: { since: "1.9", result: (_, __, { events }) => void events.add("Changed") },
    _RegisterRowSortedEvent: { since: "1.10", result: (_, __, { events }) => void events.add("RowSorted") },
    _UnregisterRowSortedEvent: { since: "1.10", result: (_, __, { events }) => void events.delete("RowSorted") },
    _UnregisterDataChangedEvent: { since: "1.9", result: (_, __, { events }) => void events.delete("Changed") },
  },
};

/** A sheet is asked for by its name, in either case, or by its id. */
function sheetByKey<Sheet extends { id: string; name: string }>(key: unknown, sheets: readonly Sheet[]): Sheet | undefined {
  const wanted = text(key, "key").toLowerCase();
  return sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}
