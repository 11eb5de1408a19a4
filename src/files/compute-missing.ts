/**
 * Fills in the results of formulas that a file holds none for, as files written by scripts do until Excel has saved them once.
 * A small evaluator of our own, because the ready-made engine for this, HyperFormula, is under the GPL.
 */
import {
  type Area,
  type CellAddress,
  type CellValue,
  type Sheet,
  type Workbook,
  Uncomputable,
  evaluateFormula,
  formulaAt,
  referencesOf,
} from "../workbook";

/** A sheet and its formula cells without a stored result. */
export interface PartlyComputed {
  readonly sheet: Sheet;
  readonly uncomputed: readonly CellAddress[];
}

type State = "untried" | "trying" | "done" | "beyond";

interface Cell {
  readonly sheet: number;
  readonly at: CellAddress;
  readonly formula: string;
  state: State;
  value: CellValue;
}

/** The sheets with all results that could be computed; `notRead` counts the rest, sheet by sheet. */
export function computeMissing(partly: readonly PartlyComputed[]): Pick<Workbook, "sheets" | "notRead"> {
  const sheets = partly.map(({ sheet }) => sheet);
  if (partly.every(({ uncomputed }) => uncomputed.length === 0)) return { sheets, notRead: [] };

  const missing = partly.map(({ sheet, uncomputed }, position) => toCells(sheet, position, uncomputed));
  computeAll(sheets, missing);
  return {
    sheets: sheets.map((sheet, position) => withResults(sheet, missing[position]!)),
    notRead: missing.flatMap((cells, position) => {
      const beyond = [...allOf(cells)].filter(({ state }) => state !== "done").length;
      if (beyond === 0) return [];
      const formulas = beyond === 1 ? "1 formula has" : `${beyond.toLocaleString("en-GB")} formulas have`;
      return [
        {
          sheet: sheets[position]!.name,
          reason: `${formulas} no stored value: open and save the file in Excel first.`,
        },
      ];
    }),
  };
}

/** The cells of one sheet by row and column. */
type CellGrid = Map<number, Map<number, Cell>>;

function toCells(sheet: Sheet, position: number, uncomputed: readonly CellAddress[]): CellGrid {
  const grid: CellGrid = new Map();
  for (const at of uncomputed) {
    const row = grid.get(at.row) ?? new Map<number, Cell>();
    row.set(at.column, { sheet: position, at, formula: formulaAt(sheet, at) ?? "", state: "untried", value: null });
    grid.set(at.row, row);
  }
  return grid;
}

function* allOf(grid: CellGrid): Generator<Cell> {
  for (const row of grid.values()) yield* row.values();
}

/** What a cell refers to is computed before it. The way back is kept in a list, not on the call stack: a running total may be thousands of cells long. */
function computeAll(sheets: readonly Sheet[], missing: readonly CellGrid[]): void {
  const names = new Map(sheets.map(({ name }, position) => [name.toLowerCase(), position]));
  const extents = sheets.map(({ values, formulas }) => ({
    top: 0,
    left: 0,
    bottom: Math.max(values.length, formulas.length) - 1,
    right: [...values, ...formulas].reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0) - 1,
  }));
  const cells = {
    read(sheet: number, row: number, column: number): CellValue {
      const cell = missing[sheet]?.get(row)?.get(column);
      if (!cell) return sheets[sheet]!.values[row]?.[column] ?? null;
      if (cell.state !== "done") throw new Uncomputable("a cell that could not be computed");
      return cell.value;
    },
    formula: (sheet: number, row: number, column: number) => sheets[sheet]!.formulas[row]?.[column] ?? null,
    isHiddenRow: (sheet: number, row: number) => sheets[sheet]!.hiddenRows.has(row),
  };

  function areaOf(name: string | null, own: number): Area | null {
    const sheet = name === null ? own : names.get(name.toLowerCase());
    return sheet === undefined ? null : { sheet, range: extents[sheet]! };
  }

  function* precedents({ formula, sheet: own }: Cell): Generator<Cell> {
    for (const { sheet: name, range } of referencesOf(formula)) {
      const area = areaOf(name, own);
      const grid = area && missing[area.sheet];
      if (!grid) continue;
      const bottom = Math.min(range.bottom, area.range.bottom);
      const right = Math.min(range.right, area.range.right);
      for (let row = range.top; row <= bottom; row++) {
        const cellsOfRow = grid.get(row);
        if (!cellsOfRow) continue;
        for (let column = range.left; column <= right; column++) {
          const cell = cellsOfRow.get(column);
          if (cell) yield cell;
        }
      }
    }
  }

  function compute(cell: Cell): void {
    try {
      cell.value = evaluateFormula(cell.formula, { cells, sheetArea: (name) => areaOf(name, cell.sheet) });
      cell.state = "done";
    } catch (fault) {
      // A RangeError is a formula nested too deep for the call stack.
      if (!(fault instanceof Uncomputable || fault instanceof RangeError)) throw fault;
      cell.state = "beyond";
    }
  }

  for (const cell of missing.flatMap((grid) => [...allOf(grid)])) {
    const path: { readonly cell: Cell; readonly rest: Iterator<Cell> }[] = [];
    const enter = (next: Cell) => {
      if (next.state !== "untried") return;
      next.state = "trying";
      path.push({ cell: next, rest: precedents(next) });
    };
    enter(cell);
    while (path.length > 0) {
      const { cell: current, rest } = path.at(-1)!;
      const step = rest.next();
      if (!step.done) enter(step.value);
      else {
        path.pop();
        compute(current);
      }
    }
  }
}

function withResults(sheet: Sheet, computed: CellGrid): Sheet {
  if (computed.size === 0) return sheet;
  const values = [...sheet.values];
  for (const [row, cells] of computed) {
    const changed = [...(values[row] ?? [])];
    for (const { at, value, state } of cells.values()) {
      while (changed.length < at.column) changed.push(null);
      changed[at.column] = state === "done" ? value : null;
    }
    values[row] = changed;
  }
  return { ...sheet, values };
}
