/** The in-memory spreadsheet: what the test host serves when there is no grid. It keeps, it does not calculate. */
import { cellName, columnName, parseRangeName, rangeName, type CellAddress, type CellRange, type CellValue, type Workbook } from "../../src/workbook";
import type { HostEdit, HostModel, HostName } from "./host-model";
import { memorySheet, type MemorySheet } from "./memory-sheet";
import { refuse } from "./protocol";

export interface MemoryModel extends HostModel {
  isStructureProtected: boolean;
  isEditingCell: boolean;
  isReadOnly: boolean;
  calculationMode: NonNullable<HostModel["calculationMode"]>;
  calculationState: NonNullable<HostModel["calculationState"]>;
  readonly nameList: HostName[];
  sheets(): MemorySheet[];
  addSheet(name: string): MemorySheet;
  sheet(name: string): MemorySheet;
  /** A person, this one unless said, types into one cell: a value, or a formula and what it comes to. */
  edit(sheet: string, cell: string, value: CellValue, formula?: string | null, by?: HostEdit["by"]): void;
  /** Tells listeners of an edit that was made otherwise than by typing. */
  tell(edit: HostEdit): void;
  /** The person leaves the cell that was being edited. */
  finishEditing(): void;
}

export function memoryModel(name: string): MemoryModel {
  let lastId = 0;
  const newId = () => String(++lastId);
  const all: MemorySheet[] = [];
  const listeners = new Set<(edit: HostEdit) => void>();
  const waiting: (() => void)[] = [];
  let active = "";
  let selected: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  let editor: HostEdit["by"] = "add-in";

  const model: MemoryModel = {
    name,
    isStructureProtected: false,
    isEditingCell: false,
    isReadOnly: false,
    calculationMode: "Automatic",
    calculationState: "Done",
    nameList: [],
    names: () => model.nameList,
    sheets: () => all,
    sheet: (wanted) => all.find((sheet) => sheet.name === wanted) ?? refuse("ItemNotFound", `No sheet ${wanted}.`),
    addSheet(sheetName) {
      const id = `{sheet-${newId()}}`;
      const sheet = memorySheet(id, sheetName, newId, (range) => listeners.forEach((tell) => tell({ sheetId: id, address: rangeName(range), by: editor })));
      all.push(sheet);
      active ||= id;
      return sheet;
    },
    deleteSheet(id) {
      const index = all.findIndex((sheet) => sheet.id === id);
      all.splice(index, 1);
      if (active === id) active = (all.slice(index).find(isVisible) ?? all.filter(isVisible).at(-1))?.id ?? "";
    },
    activeSheetId: () => active,
    selection: () => selected,
    activate(id) {
      active = id;
    },
    select(id, range) {
      active = id;
      selected = range;
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settled: () => (model.isEditingCell ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    edit(sheetName, cell, value, formula, by = "person") {
      const sheet = model.sheet(sheetName);
      const range = parseRangeName(cell)!;
      editor = by;
      if (value !== null) growTables(sheet, { row: range.top, column: range.left });
      sheet.write(range, [[{ value, formula: formula ?? null }]]);
      editor = "add-in";
      if (model.calculationMode === "Manual") model.calculationState = "Pending";
    },
    tell: (edit) => listeners.forEach((hear) => hear(edit)),
    finishEditing() {
      model.isEditingCell = false;
      waiting.splice(0).forEach((resolve) => resolve());
    },
  };
  return model;
}

/** What is typed right below or beside a table becomes part of it. https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165 */
function growTables(sheet: MemorySheet, { row, column }: CellAddress): void {
  for (const table of sheet.tableList) {
    const { top, left, bottom, right } = table.range;
    const grown = { ...table.range, bottom: row === bottom + 1 && column >= left && column <= right ? row : bottom, right: column === right + 1 && row >= top && row <= bottom ? column : right };
    const added = { top: grown.bottom > bottom ? row : top, left: grown.right > right ? column : left, bottom: grown.bottom, right: grown.right };
    const isFree = sheet.read(added).every((cells) => cells.every((cell) => cell.value === null && cell.formula === null));
    if ((grown.bottom === bottom && grown.right === right) || !isFree) continue;
    table.range = grown;
    if (grown.right > right) sheet.write({ top, bottom: top, left: column, right: column }, [[{ value: `Column${column - left + 1}`, formula: null }]]);
  }
}

function isVisible(sheet: MemorySheet): boolean {
  return sheet.visibility === "visible";
}

/** The model of a workbook that was read from a file or built by a test. Its first sheet is active. */
export function modelFromWorkbook(workbook: Workbook): MemoryModel {
  const model = memoryModel(workbook.name);
  for (const source of workbook.sheets) {
    const sheet = model.addSheet(source.name);
    source.values.forEach((row, r) => {
      const formulas = source.formulas[r];
      if (!row && !formulas) return;
      const width = Math.max(row?.length ?? 0, formulas?.length ?? 0);
      sheet.cells[r] = Array.from({ length: width }, (_, c) => {
        const cell = { value: row?.[c] ?? null, formula: formulas?.[c] ?? null };
        return cell.value === null && cell.formula === null ? undefined : cell;
      });
    });
    source.numberFormats.forEach((row, r) => {
      if (row?.some((format) => format !== null)) sheet.formats[r] = row.map((format) => format ?? undefined);
    });
    sheet.mergedRanges.push(...source.merges);
    source.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
    source.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
    sheet.visibility = source.visibility;
    sheet.isProtected = source.isProtected;
  }
  return model;
}

/** Everything a person could see or save, as plain data to compare: "the workbook is what it was". */
export function snapshot(model: MemoryModel): unknown {
  return {
    active: model.sheets().find((sheet) => sheet.id === model.activeSheetId())?.name,
    selection: rangeName(model.selection()),
    names: [...model.nameList],
    calculationMode: model.calculationMode,
    sheets: model.sheets().map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      cells: Object.fromEntries(
        sheet.cells.flatMap((row, r) => row.map((cell, c) => [cellName({ row: r, column: c }), cell] as const).filter(([, cell]) => cell && (cell.value !== null || cell.formula !== null))),
      ),
      formats: Object.fromEntries(sheet.formats.flatMap((row, r) => row.map((format, c) => [cellName({ row: r, column: c }), format] as const).filter(([, format]) => format !== undefined))),
      merges: sheet.mergedRanges.map(rangeName),
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns].map(columnName)],
      conditionalFormats: sheet.formatRules.map((rule) => ({ ...rule, ranges: rule.ranges.map(rangeName) })),
      validations: sheet.validationList.map((entry) => ({ ...entry, ranges: entry.ranges.map(rangeName) })),
      notes: Object.fromEntries(sheet.noteList.map(({ ranges, text }) => [rangeName(ranges[0]!), text])),
      comments: Object.fromEntries(sheet.commentList.map(({ id, ranges }) => [rangeName(ranges[0]!), id])),
      filters: sheet.filters.map((filter) => ({ ...filter, range: rangeName(filter.range) })),
      groups: [...sheet.groups],
      tables: sheet.tableList.map((table) => ({ ...table, range: rangeName(table.range) })),
      looks: [...sheet.looks],
      frozenRows: sheet.frozenRows,
    })),
  };
}
