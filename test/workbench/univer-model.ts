/** The live grid as the test host's spreadsheet: the add-in's requests end here, and people's edits start here. */
import {
  InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, ScrollToRangeOperation, SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, InsertSheetMutation, SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { ICommandInfo, IExecutionOptions, IRange, Workbook, Worksheet } from "@univerjs/presets";
import { generateRandomId, ICommandService } from "@univerjs/presets";
import { rangeName } from "../../src/workbook";
import type { HostEdit, HostModel, HostSheet } from "../host/host-model";
import type { Grid } from "./grid";
import type { GridTables } from "./grid-tables";
import { NOT_BY_HAND, ourRange, univerSheet } from "./univer-sheet";
import { emptySheet, gridRange } from "./xlsx-to-univer";

/** How long a calculation may take before the host answers with what there is. */
const PATIENCE = 20_000;

const STRUCTURE = new Set([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id, MoveRangeMutation.id]);

/** The model of a workbook that the grid shows; `dispose` when another takes its place. */
export function univerModel(grid: Grid, workbook: Workbook, tables: GridTables, isStructureProtected: boolean): HostModel & { dispose(): void } {
  const commands = grid.injector.get(ICommandService);
  const listeners = new Set<(edit: HostEdit) => void>();
  const known = new Map<string, HostSheet>();
  let addInDepth = 0;
  let calculating = false;
  const calculated = new EventTarget();

  const unitId = workbook.getUnitId();

  function byAddIn<T>(change: () => T): T {
    addInDepth += 1;
    try {
      return change();
    } finally {
      addInDepth -= 1;
    }
  }

  const listening = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const ended = (command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
      if (ended) {
        calculating = false;
        calculated.dispatchEvent(new Event("end"));
      }
      return;
    }
    const edit = editOf(command, options);
    if (!edit) return;
    // The grid starts to calculate a tenth of a second after the last change.
    calculating = true;
    for (const listener of listeners) listener({ ...edit, by: addInDepth > 0 ? "add-in" : "person" });
  });

  function sheetOf(sheet: Worksheet): HostSheet {
    const id = sheet.getSheetId();
    const model = known.get(id) ?? univerSheet(grid, workbook, sheet, tables, byAddIn);
    known.set(id, model);
    return model;
  }

  /** Where Excel goes when the active sheet is deleted: to the next on the right, from the last to the one before. */
  function neighbourOf(id: string): string {
    const order = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden() || sheet.getSheetId() === id).map((sheet) => sheet.getSheetId());
    const place = order.indexOf(id);
    return order[place + 1] ?? order[place - 1] ?? id;
  }

  function activate(sheetId: string): void {
    if (workbook.getActiveSheet().getSheetId() === sheetId) return;
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
  }

  return {
    name: workbook.name,
    isStructureProtected,
    get isEditingCell() {
      return grid.api.getActiveWorkbook()?.isCellEditing() ?? false;
    },
    sheets: () => workbook.getSheets().map(sheetOf),
    addSheet: (name) => {
      const id = generateRandomId(6);
      byAddIn(() => commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index: workbook.getSheetSize(), sheet: emptySheet(id, name, workbook.getSnapshot().defaultStyle) }, NOT_BY_HAND));
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`The grid did not add the sheet ${name}.`);
      return sheetOf(sheet);
    },
    deleteSheet: (id) => {
      if (workbook.getActiveSheet().getSheetId() === id) activate(neighbourOf(id));
      byAddIn(() => commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName: known.get(id)?.name ?? "" }));
      tables.removeSheet(id);
      known.delete(id);
    },
    activeSheetId: () => workbook.getActiveSheet().getSheetId(),
    selection: () => {
      const range = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return range ? ourRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
    },
    activate,
    select: (sheetId, range) => {
      activate(sheetId);
      const chosen = gridRange(range);
      const primary = { ...chosen, endRow: chosen.startRow, endColumn: chosen.startColumn, actualRow: range.top, actualColumn: range.left, isMerged: false, isMergedMainCell: false };
      commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheetId, selections: [{ range: chosen, primary, style: null }] });
      commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: chosen });
    },
    onEdit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      const until = Date.now() + PATIENCE;
      while ((calculating || grid.api.getActiveWorkbook()?.isCellEditing()) && Date.now() < until) {
        await new Promise<void>((done) => {
          const timer = setTimeout(done, 100);
          calculated.addEventListener("end", () => { clearTimeout(timer); done(); }, { once: true });
        });
      }
    },
    dispose: () => {
      listening.dispose();
      listeners.clear();
    },
  };

  /** Contents that changed, by whoever; what formulas gave and what only looks different is none of it. */
  function editOf(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Omit<HostEdit, "by"> | null {
    const params = command.params as { unitId?: string; subUnitId?: string; cellValue?: Record<number, Record<number, object | null>>; range?: IRange } | undefined;
    if (params?.unitId !== unitId || !params.subUnitId) return null;
    if (STRUCTURE.has(command.id)) {
      return { sheetId: params.subUnitId, address: params.range ? rangeName(ourRange(params.range)) : "A1" };
    }
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.["fromFormula"]) return null;
    const address = touched(params.cellValue ?? {});
    return address === null ? null : { sheetId: params.subUnitId, address };
  }
}

/** The rectangle round all cells whose contents are in the change; null when only looks are. */
function touched(cells: Record<number, Record<number, object | null>>): string | null {
  const places = Object.entries(cells).flatMap(([row, across]) =>
    Object.entries(across).flatMap(([column, cell]) => (cell === null || "v" in cell || "f" in cell || "p" in cell ? [[Number(row), Number(column)] as const] : [])),
  );
  if (places.length === 0) return null;
  const down = places.map(([row]) => row);
  const over = places.map(([, column]) => column);
  const extreme = (pick: (a: number, b: number) => number, numbers: number[]) => numbers.reduce((a, b) => pick(a, b));
  return rangeName({ top: extreme(Math.min, down), bottom: extreme(Math.max, down), left: extreme(Math.min, over), right: extreme(Math.max, over) });
}
