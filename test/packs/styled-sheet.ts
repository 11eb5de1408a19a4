/** Sheets as accountants dress them, put together cell by cell and turned into a plain sheet to compute and a written one to save. */
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { type CellValue, type Sheet, cellName, parseCellName, parseRangeName } from "../../src/workbook";
import { type DrawnCell, drawSheet } from "./drawn-sheet";

/** A cell's contents as somebody types them: text that begins with "=" is a formula. */
export type Typed = CellValue;

export interface StyledCell {
  readonly typed: Typed;
  readonly style: CellStyle;
  /** Of a formula whose result is known already: what stands in its cell, and the range that all its results fill. */
  readonly known?: { readonly result: CellValue; readonly fills: string };
}

/** A sheet being put together; the cells are keyed by their A1 names. */
export interface StyledSheet {
  readonly name: string;
  readonly cells: Map<string, StyledCell>;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tab: string;
  readonly isHidden?: boolean;
}

/** Puts a block of cells at a place; `styleOf` sees the place within the block. A cell with neither contents nor style is left out. */
export function putBlock(
  cells: Map<string, StyledCell>,
  at: string,
  rows: readonly (readonly Typed[])[],
  styleOf: (down: number, across: number) => CellStyle,
): void {
  const start = parseCellName(at)!;
  rows.forEach((row, down) =>
    row.forEach((typed, across) => {
      const style = styleOf(down, across);
      if (typed === null && Object.keys(style).length === 0) return;
      cells.set(cellName({ row: start.row + down, column: start.column + across }), { typed, style });
    }),
  );
}

/** The sheet as a reader of the file would see it before Excel computed it: formulas without results, but for the known ones. */
export function uncomputedSheet({ name, cells }: StyledSheet): Sheet {
  const blocks = [...cells].map(([at, { typed, known }]): { at: string; rows: DrawnCell[][] } => ({
    at,
    rows: [[isFormula(typed) ? { formula: typed, value: known?.result ?? null } : typed]],
  }));
  return drawSheet(name, blocks, { format: null });
}

export function isFormula(typed: Typed): typed is string {
  return typeof typed === "string" && typed.startsWith("=");
}

/** The sheet as it is to be written, formulas with the results that `computed` holds. */
export function writtenSheet(styled: StyledSheet, computed: Sheet): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [name, { typed, style, known }] of styled.cells) {
    const { row, column } = parseCellName(name)!;
    const result = computed.values[row]?.[column] ?? null;
    const contents = isFormula(typed) ? { value: result, formula: storedFormula(typed), formulaResult: result } : { value: typed };
    // As Excel stores a formula that may fill several cells: the first holds it, the others hold their results.
    const spilling = known ? { formulaType: "array" as const, formulaRef: known.fills, formulaDynamic: true } : {};
    cells.set(`${row},${column}`, { ...contents, ...spilling, style });
  }
  return {
    name: styled.name,
    rows: [],
    cells,
    merges: styled.merges.map((merge) => {
      const { top, left, bottom, right } = parseRangeName(merge)!;
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    columns: styled.widths.map((width) => ({ width })),
    rowDefs: new Map(Object.entries(styled.heights ?? {}).map(([row, height]) => [Number(row) - 1, { height }])),
    view: { showGridLines: false, tabColor: { rgb: styled.tab } },
    ...(styled.freeze ? { freezePane: styled.freeze } : {}),
    ...(styled.isHidden ? { hidden: true } : {}),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** As a file has it: no equals sign, and an add-in's function under the name that Excel gives it there. */
function storedFormula(typed: string): string {
  return typed.slice(1).replace(/OUTTURN\.(?=[A-Z]+\()/g, "_xldudf_OUTTURN_");
}
