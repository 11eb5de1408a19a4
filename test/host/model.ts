/** The in-memory spreadsheet: what the test host serves when there is no grid. It keeps, it does not calculate. */
import { cellName, columnName, parseRangeName, rangeName, type CellRange, type CellValue, type Workbook } from "../../src/workbook";
import type { HostEdit, HostModel } from "./host-model";
import { memorySheet, type MemorySheet } from "./memory-sheet";
import { refuse } from "./protocol";

export interface MemoryModel extends HostModel {
  isStructureProtected: boolean;
  isEditingCell: boolean;
  sheets(): MemorySheet[];
  addSheet(name: string): MemorySheet;
  sheet(name: string): MemorySheet;
  /** A person types into one cell: a value, or a formula and what it comes to. */
  edit(sheet: string, cell: string, value: CellValue, formula?: string): void;
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
    edit(sheetName, cell, value, formula) {
      editor = "person";
      model.sheet(sheetName).write(parseRangeName(cell)!, [[{ value, formula: formula ?? null }]]);
      editor = "add-in";
    },
    finishEditing() {
      model.isEditingCell = false;
      waiting.splice(0).forEach((resolve) => resolve());
    },
  };
  return model;
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
      tables: sheet.tableList.map((table) => ({ ...table, range: rangeName(table.range) })),
      looks: [...sheet.looks],
      frozenRows: sheet.frozenRows,
    })),
  };
}
