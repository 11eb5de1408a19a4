/** Faults put one at a time into a clean workbook, in the ways people make them. What a number takes part in is known from its formulas, not from what is checked. */
import { type CellAddress, type Sheet, type Workbook, cellName, columnName, numberFormatAt, parseCellName, referencesOf, valueAt } from "../../src/workbook";
import { forEachFormula, withCell } from "./altered-workbook";

export interface Seeded {
  readonly what: string;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly workbook: Workbook;
}

/** No more than so many, spread evenly. */
export function evenly<T>(all: readonly T[], most: number): readonly T[] {
  return all.length <= most ? all : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]!);
}

/** The workbook with every formula typed over by its own figure. */
export function typed(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, formulas: [] })) };
}

interface Part {
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  /** Whether a sum or difference takes it in; otherwise only a product or a share does, and a small change may be lost in rounding. */
  isAdded: boolean;
}

/** Every number that a formula gives or takes in. */
function partsOfFormulas(workbook: Workbook): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const sheet of workbook.sheets) {
    forEachFormula(sheet, (cell, formula) => {
      const isAdded = !/[*/]|ROUND/.test(formula);
      const taken = referencesOf(formula).flatMap(({ sheet: other, range }) => (other === null ? cellsOf(range) : []));
      for (const each of [cell, ...taken]) {
        if (typeof valueAt(sheet, each) !== "number") continue;
        const key = `${sheet.name}!${cellName(each)}`;
        const part = parts.get(key) ?? { sheet, cell: each, isAdded: false };
        part.isAdded ||= isAdded;
        parts.set(key, part);
      }
    });
  }
  return [...parts.values()];
}

function cellsOf({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

/** In a copy where all is typed, every number of `withFormulas` that takes part in a formula, altered by more than rounding explains. */
export function numbersOfFormulasAltered(withFormulas: Workbook, most: number): readonly Seeded[] {
  const copy = typed(withFormulas);
  return evenly(partsOfFormulas(withFormulas), most).map(({ sheet, cell, isAdded }) => {
    const amount = valueAt(sheet, cell) as number;
    const unit = 10 ** -placesStated(sheet, cell);
    const by = isAdded ? 37 * unit : Math.max(37 * unit, Math.abs(amount) / 5);
    const value = Number((amount + by).toPrecision(12));
    return { what: `${cellName(cell)} ${amount} → ${value}`, sheet: sheet.name, cell, workbook: withCell(copy, sheet.name, cell, { value }) };
  });
}

/** Decimal places of a cell as its format shows them, but no more than those that its neighbours of that format have: 0.29 among 0.305 leaves the third open. */
function placesStated(sheet: Sheet, cell: CellAddress): number {
  const format = numberFormatAt(sheet, cell);
  const pattern = (format ?? "General").split(";")[0]!;
  const shown = /[0#]/.test(pattern) ? (/\.([0#]+)/.exec(pattern)?.[1]!.length ?? 0) + (pattern.includes("%") ? 2 : 0) : 15;
  const own = (value: number) => String(Number(value.toPrecision(12))).split(".")[1]?.length ?? 0;
  const alike = sheet.values.flatMap((values, row) =>
    (values ?? []).flatMap((value, column) => (typeof value === "number" && !Number.isInteger(value) && numberFormatAt(sheet, { row, column }) === format ? [own(value)] : [])),
  );
  return Math.min(shown, ...(alike.length > 0 ? alike : [own(valueAt(sheet, cell) as number)]));
}

/** Every formula typed over: by its own figure, or by one so much larger. */
export function formulasOvertyped(workbook: Workbook, by: number): readonly Seeded[] {
  return workbook.sheets.flatMap((sheet) => {
    const seeded: Seeded[] = [];
    forEachFormula(sheet, (cell, formula) => {
      const value = Number(((valueAt(sheet, cell) as number) + by).toPrecision(12));
      seeded.push({ what: `${cellName(cell)} ${formula} → ${value}`, sheet: sheet.name, cell, workbook: withCell(workbook, sheet.name, cell, { value }) });
    });
    return seeded;
  });
}

/** Every SUM over a range made one cell shorter, at its end and at its beginning. */
export function sumsShortened(workbook: Workbook): readonly Seeded[] {
  return workbook.sheets.flatMap((sheet) => {
    const seeded: Seeded[] = [];
    forEachFormula(sheet, (cell, formula) => {
      for (const shorter of shorterSums(formula)) {
        seeded.push({ what: `${cellName(cell)} ${formula} → ${shorter}`, sheet: sheet.name, cell, workbook: withCell(workbook, sheet.name, cell, { formula: shorter }) });
      }
    });
    return seeded;
  });
}

function shorterSums(formula: string): readonly string[] {
  const range = /^=SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula);
  if (!range || range[1] === range[2]) return [];
  const [first, last] = [parseCellName(range[1]!)!, parseCellName(range[2]!)!];
  const isDown = first.column === last.column;
  const name = ({ row, column }: CellAddress, by: number) => (isDown ? `${columnName(column)}${row + 1 + by}` : `${columnName(column + by)}${row + 1}`);
  return [`=SUM(${name(first, 0)}:${name(last, -1)})`, `=SUM(${name(first, 1)}:${name(last, 0)})`];
}
