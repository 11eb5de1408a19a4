/**
 * One sheet of the grid as the test host wants it. Reads the grid's own cells; writes by its mutations, so that nothing is
 * interpreted on the way.
 */
import { DeleteConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import {
  FormulaDataModel, SetFrozenMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetHideMutation, SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/presets";
import { BooleanNumber, CellValueType, ICommandService, ObjectMatrix } from "@univerjs/presets";
import type { CellRange, CellValue, SheetVisibility } from "../../src/workbook";
import type { HostCell, HostLook, HostSheet } from "../host/host-model";
import { addFormat, changeFormat, formatsOf } from "./grid-conditional-formats";
import type { Grid } from "./grid";
import type { GridTables } from "./grid-tables";
import { lookStyle } from "./look";
import { gridRange } from "./xlsx-to-univer";

/** What the grid itself has no word for. */
export interface SheetNotes {
  visibility: SheetVisibility;
  isProtected: boolean;
}

/** A sheet that a person adds or shows becomes the active one; one that a program does must not. */
export const NOT_BY_HAND = { fromCollab: true };

type Cells = Record<number, Record<number, ICellData | null>>;

/** `byAddIn` runs a change as the add-in's, so that it is not taken for a person's edit. */
export function univerSheet(grid: Grid, workbook: Workbook, sheet: Worksheet, tables: GridTables, byAddIn: <T>(change: () => T) => T): HostSheet {
  const commands = grid.injector.get(ICommandService);
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const notes = sheet.getConfig().custom as SheetNotes;
  const run = (id: string, params: object, options = {}) => byAddIn(() => commands.syncExecuteCommand(id, { ...place, ...params }, options));
  const setCells = (cellValue: Cells) => run(SetRangeValuesMutation.id, { cellValue });

  function cellAt(row: number, column: number): Nullable<ICellData> {
    return sheet.getCellMatrix().getValue(row, column);
  }

  /** Spilled results lie in the formula engine, beside the cells. */
  function spilledCells() {
    return grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[place.unitId]?.[place.subUnitId] ?? {};
  }

  function spilled(row: number, column: number): Nullable<ICellData> {
    return spilledCells()[row]?.[column];
  }

  function styleAt(row: number, column: number): IStyleData | null {
    const style = cellAt(row, column)?.s;
    return (typeof style === "string" ? workbook.getStyles().get(style) : style) ?? null;
  }

  function hostCell(row: number, column: number): HostCell {
    const cell = cellAt(row, column);
    const formula = cell?.f ?? (cell?.si ? grid.api.getActiveWorkbook()?.getSheetBySheetId(place.subUnitId)?.getRange(row, column).getFormula() : null);
    return { value: cellValue(cell) ?? cellValue(spilled(row, column)), formula: formula || null };
  }

  function eachOf(range: CellRange, put: (row: number, column: number) => ICellData | null | undefined): Cells {
    const cells: Cells = {};
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = put(row, column);
        if (cell !== undefined) (cells[row] ??= {})[column] = cell;
      }
    }
    return cells;
  }

  return {
    id: place.subUnitId,
    // The grid has no validation to show: it is taken, and asks nothing of people.
    setValidation: () => undefined,
    get name() {
      return sheet.getName();
    },
    get visibility() {
      return sheet.isSheetHidden() ? (notes.visibility === "visible" ? "hidden" : notes.visibility) : "visible";
    },
    get isProtected() {
      return notes.isProtected;
    },
    rename: (name) => void run(SetWorksheetNameMutation.id, { name }),
    setVisibility: (visibility) => {
      notes.visibility = visibility;
      run(SetWorksheetHideMutation.id, { hidden: visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE }, NOT_BY_HAND);
    },

    usedRange: (valuesOnly) => {
      let used: CellRange | null = null;
      const reach = (row: number, column: number) => {
        used = {
          top: Math.min(used?.top ?? row, row), left: Math.min(used?.left ?? column, column),
          bottom: Math.max(used?.bottom ?? row, row), right: Math.max(used?.right ?? column, column),
        };
      };
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell && (cell.f || cell.si || cellValue(cell) !== null || (!valuesOnly && cell.s))) reach(row, column);
      });
      new ObjectMatrix(spilledCells()).forValue((row, column) => reach(row, column));
      return used;
    },
    read: (range) => rows(range, hostCell),
    readNumberFormats: (range) => rows(range, (row, column) => styleAt(row, column)?.n?.pattern ?? "General"),
    write: (range, cells) => {
      setCells(
        eachOf(range, (row, column) => {
          const cell = cells[row - range.top]?.[column - range.left];
          return cell && gridCell(cell);
        }),
      );
    },
    writeNumberFormats: (range, formats) => {
      setCells(
        eachOf(range, (row, column) => {
          const pattern = formats[row - range.top]?.[column - range.left];
          return pattern === undefined ? undefined : { s: { n: pattern === "General" ? null : { pattern } } };
        }),
      );
    },
    clear: (range, all) => {
      const used = eachOf(range, (row, column) => (cellAt(row, column) ? (all ? null : BLANK) : undefined));
      setCells(used);
    },

    merges: () => sheet.getMergeData().map(ourRange),
    isRowHidden: (row) => !sheet.getRowRawVisible(row),
    isColumnHidden: (column) => !sheet.getColVisible(column),

    conditionalFormats: () => formatsOf(grid, place),
    addConditionalFormat: (ranges) => byAddIn(() => addFormat(grid, place, ranges)),
    changeConditionalFormat: (id, change) => byAddIn(() => changeFormat(grid, place, id, change)),
    deleteConditionalFormat: (id) => void run(DeleteConditionalRuleMutation.id, { cfId: id }),

    tables: () => tables.on(place.subUnitId),
    addTable: (range, hasHeaders) => tables.add(place.subUnitId, range, hasHeaders),
    changeTable: (id, change) => tables.change(id, change),
    addTableRows: (id, count) => {
      const table = tables.get(id);
      if (!table) return;
      shiftBelow(table.range, count);
      tables.change(id, { range: { ...table.range, bottom: table.range.bottom + count } });
    },
    deleteTableRows: (id, index, count) => {
      const table = tables.get(id);
      if (!table) return;
      const first = table.range.top + (table.hasHeaders ? 1 : 0);
      const gone = { ...table.range, top: first + index, bottom: first + index + count - 1 };
      // Excel's tables keep one body row, if only a blank one.
      const kept = gone.top === first && gone.bottom === table.range.bottom ? 1 : 0;
      if (kept) setCells(eachOf({ ...gone, bottom: gone.top }, () => BLANK));
      shiftBelow({ ...gone, top: gone.top + kept }, -(count - kept));
      tables.change(id, { range: { ...table.range, bottom: table.range.bottom - (count - kept) } });
    },
    deleteTable: (id) => {
      const table = tables.remove(id);
      if (table) setCells(eachOf(table.range, (row, column) => (cellAt(row, column) ? null : undefined)));
    },

    setLook: (range, look) => {
      const style = lookStyle(look);
      if (Object.keys(style).length > 0) setCells(eachOf(range, () => ({ s: style, ...(look.link === undefined ? {} : { custom: { link: look.link } }) })));
      setSizes(range, look);
    },
    freezeRows: (count) => void run(SetFrozenMutation.id, { ySplit: count, xSplit: 0, startRow: count || -1, startColumn: -1 }),
  };

  /** Moves what stands below a rectangle, in its columns, down by `by` rows (up where negative). */
  function shiftBelow({ left, right, bottom }: CellRange, by: number): void {
    const last = sheet.getCellMatrix().getLength() - 1;
    const moved = { top: bottom + 1 + Math.min(by, 0), left, right, bottom: last + Math.max(by, 0) };
    if (by === 0 || moved.bottom < moved.top) return;
    const source = (row: number) => (row - by > bottom && row - by <= last ? row - by : null);
    setCells(
      eachOf(moved, (row, column) => {
        const from = source(row);
        const cell = from === null ? null : cellAt(from, column);
        return cell ? { ...BLANK, ...cell } : null;
      }),
    );
  }

  function setSizes(range: CellRange, { columnWidth, rowHeight }: HostLook): void {
    const ranges = [{ ...gridRange(range) }];
    if (columnWidth !== undefined) run(SetWorksheetColWidthMutation.id, { ranges, colWidth: pixels(columnWidth) });
    if (rowHeight !== undefined) run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels(rowHeight) });
  }
}

/** Emptied of contents, its look kept. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

function gridCell({ value, formula }: HostCell): ICellData {
  const bare = { ...BLANK, f: formula };
  if (value === null) return bare;
  if (typeof value === "number") return { ...bare, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...bare, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...bare, v: value, t: CellValueType.STRING };
}

/** The grid keeps TRUE as 1 with a type, and sometimes a number as its digits. */
function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined && text !== null) return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === "1" || v === true || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

function rows<T>(range: CellRange, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (__, across) => at(range.top + down, range.left + across)),
  );
}

/** The grid's rectangle as ours. */
export function ourRange(range: { startRow: number; startColumn: number; endRow: number; endColumn: number }): CellRange {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}
