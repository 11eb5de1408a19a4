/** Excel's tables, which the grid does not have: kept beside it, and shown as a heading band and stripes. */
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { ICellDataForSheetInterceptor, IStyleData } from "@univerjs/presets";
import { BooleanNumber, InterceptorEffectEnum } from "@univerjs/presets";
import type { CellRange } from "../../src/workbook";
import type { HostTable } from "../host/host-model";
import type { Grid } from "./grid";

interface PlacedTable extends HostTable {
  readonly sheetId: string;
}

export interface GridTables {
  on(sheetId: string): readonly HostTable[];
  get(id: string): HostTable | null;
  add(sheetId: string, range: CellRange, hasHeaders: boolean): string;
  change(id: string, change: Partial<Pick<HostTable, "name" | "style" | "range">>): void;
  remove(id: string): HostTable | null;
  /** When a sheet goes, its tables go. */
  removeSheet(sheetId: string): void;
  dispose(): void;
}

/** Looks of Excel's own default, "TableStyleMedium2". */
const HEADING: IStyleData = { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
const STRIPE: IStyleData = { bg: { rgb: "#D9E2F3" } };

/** No tables yet; what is added shows at once. To be made after the first workbook is shown, when the grid's services have started. */
export function gridTables(grid: Grid): GridTables {
  const tables = new Map<string, PlacedTable>();
  let made = 0;

  const interception = grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-tables",
    effect: InterceptorEffectEnum.Style,
    // Not every handler hands on to the next; the look itself lies under the cell's own and under conditional formats, as in Excel.
    priority: 200,
    handler: (cell, location, next) => {
      const style = styleAt(location.subUnitId, location.row, location.col);
      if (!style) return next(cell);
      const themed: ICellDataForSheetInterceptor = { ...(cell as ICellDataForSheetInterceptor | null), themeStyle: style };
      return next(themed);
    },
  });

  function styleAt(sheetId: string, row: number, column: number): IStyleData | null {
    if (tables.size === 0) return null;
    for (const table of tables.values()) {
      const { top, left, bottom, right } = table.range;
      if (table.sheetId !== sheetId || row < top || row > bottom || column < left || column > right) continue;
      if (table.hasHeaders && row === top) return HEADING;
      return (row - top) % 2 === 1 ? STRIPE : null;
    }
    return null;
  }

  return {
    on: (sheetId) => [...tables.values()].filter((table) => table.sheetId === sheetId),
    get: (id) => tables.get(id) ?? null,
    add: (sheetId, range, hasHeaders) => {
      made += 1;
      const id = String(made);
      tables.set(id, { id, sheetId, name: `Table${made}`, range, hasHeaders, style: "TableStyleMedium2" });
      return id;
    },
    change: (id, change) => {
      const table = tables.get(id);
      if (table) tables.set(id, { ...table, ...change });
    },
    remove: (id) => {
      const table = tables.get(id) ?? null;
      tables.delete(id);
      return table;
    },
    removeSheet: (sheetId) => {
      for (const table of tables.values()) if (table.sheetId === sheetId) tables.delete(table.id);
    },
    dispose: () => interception.dispose(),
  };
}
