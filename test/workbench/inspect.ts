/** What tests ask of the page, as window.workbench: cells as they are shown, marks, and a full dump for "the workbook is what it was". */
import type { ICellData, IStyleData, IWorkbookData, Nullable, Workbook } from "@univerjs/presets";
import { isMarkFormula } from "../../src/marking";
import type { CellAddress, CellValue } from "../../src/workbook";
import { cellName, parseCellName, rangeName } from "../../src/workbook";
import type { HostModel, HostSheet } from "../host/host-model";
import { rulesOf } from "./grid-conditional-formats";
import type { Grid } from "./grid";

/** A cell as a person sees it: its colours are those on screen, conditional formats included. */
export interface ShownCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly fill: string | null;
  readonly text: string | null;
}

export interface Inspection {
  cell(sheet: string, address: string): ShownCell;
  /** Every marked cell, with the formula of its mark. */
  marks(): { sheet: string; cell: string; mark: string }[];
  /** 1 is natural size. */
  zoom(ratio: number): void;
  /** The middle of a cell of the active sheet on the page, in pixels, while the sheet is not scrolled. */
  middleOf(address: string): { x: number; y: number };
  active(): { sheet: string; selection: string };
  sheets(): { name: string; visibility: string }[];
  tables(): { sheet: string; name: string; range: string }[];
  /** All that the workbook holds, styles spelt out, as text that can be compared. Which cell is selected is no part of it. */
  dump(): string;
}

export function inspection(grid: Grid, workbook: Workbook, model: HostModel): Inspection {
  function sheetNamed(name: string): HostSheet {
    const sheet = model.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  return {
    cell: (name, address) => {
      const sheet = sheetNamed(name);
      const at = parseCellName(address);
      if (!at) throw new Error(`${address} is no cell.`);
      const [cell] = sheet.read(single(at)).flat();
      const style = workbook.getSheetBySheetId(sheet.id)?.getComposedCellStyle(at.row, at.column);
      return { value: cell?.value ?? null, formula: cell?.formula ?? null, fill: style?.bg?.rgb ?? null, text: style?.cl?.rgb ?? null };
    },
    marks: () =>
      model.sheets().flatMap((sheet) =>
        sheet.conditionalFormats().flatMap(({ formula, ranges }) =>
          formula === null || !isMarkFormula(formula)
            ? []
            : ranges.flatMap(({ top, left, bottom, right }) => {
                const cells: { sheet: string; cell: string; mark: string }[] = [];
                for (let row = top; row <= bottom; row++) {
                  for (let column = left; column <= right; column++) cells.push({ sheet: sheet.name, cell: cellName({ row, column }), mark: formula });
                }
                return cells;
              }),
        ),
      ),
    zoom: (ratio) => void grid.api.getActiveWorkbook()?.getActiveSheet().zoom(ratio),
    middleOf: (address) => {
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
      const canvas = document.querySelector("#grid canvas[id^='univer-sheet-main-canvas']")?.getBoundingClientRect();
      if (!sheet || !canvas) throw new Error("No sheet is shown.");
      const cell = sheet.getRange(address).getCellRect();
      return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
    },
    active: () => {
      const active = model.sheets().find((sheet) => sheet.id === model.activeSheetId());
      return { sheet: active?.name ?? "", selection: rangeName(model.selection()) };
    },
    sheets: () => model.sheets().map(({ name, visibility }) => ({ name, visibility })),
    tables: () => model.sheets().flatMap((sheet) => sheet.tables().map((table) => ({ sheet: sheet.name, name: table.name, range: rangeName(table.range) }))),
    dump: () => dump(grid, workbook, model),
  };
}

function dump(grid: Grid, workbook: Workbook, model: HostModel): string {
  const saved = workbook.getSnapshot();
  const sheets = model.sheets().map((sheet) => {
    const { cellData, ...rest } = saved.sheets[sheet.id] ?? {};
    return {
      ...rest,
      visibility: sheet.visibility,
      cells: cellsOf(cellData, saved),
      conditionalFormats: rulesOf(grid, { unitId: workbook.getUnitId(), subUnitId: sheet.id }),
      tables: sheet.tables(),
    };
  });
  return JSON.stringify({ name: saved.name, sheets }, null, 1);
}

/** Contents and look of every cell that has either; what the formula engine keeps for itself (xf, ids of styles) is left out. */
function cellsOf(cellData: Partial<IWorkbookData["sheets"][string]>["cellData"], saved: IWorkbookData): Record<string, object> {
  const cells: Record<string, object> = {};
  for (const [row, across] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(across as Record<string, Nullable<ICellData>>)) {
      if (!cell) continue;
      const style: Nullable<IStyleData> = typeof cell.s === "string" ? saved.styles[cell.s] : cell.s;
      const kept = Object.entries({ v: cell.v, t: cell.t, f: cell.f, si: cell.si, p: cell.p, custom: cell.custom, style: said(style) }).filter(([, value]) => value !== null && value !== undefined);
      if (kept.length > 0) cells[cellName({ row: Number(row), column: Number(column) })] = Object.fromEntries(kept);
    }
  }
  return cells;
}

/** A style without its empty keys, in one order; null where it says nothing. */
function said(style: Nullable<IStyleData>): object | null {
  const keys = Object.entries(style ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return keys.length === 0 ? null : Object.fromEntries(keys.sort(([a], [b]) => a.localeCompare(b)));
}

function single({ row, column }: CellAddress) {
  return { top: row, left: column, bottom: row, right: column };
}
