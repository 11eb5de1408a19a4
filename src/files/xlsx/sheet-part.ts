/** One worksheet's XML as a plain Sheet: its cells, merges, hidden rows and columns, and whether it is protected. */
import type { CellAddress, CellRange, CellValue, Sheet } from "../../workbook";
import { parseCellName, parseRangeName } from "../../workbook";
import { isDateFormat } from "./number-formats";
import { fillable, shownFormula } from "./shared-formulas";
import { attributeOf, decodeControls, isOn, walkXml } from "./xml";

/** What a sheet's cells refer to elsewhere in the workbook. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  /** Format code by style number. */
  readonly formats: readonly (string | null)[];
  /** Whether the workbook counts days from 1904; its dates are given from 1900 like all others. */
  readonly from1904: boolean;
}

/** A sheet's contents; its name and visibility stand in the workbook. `uncomputed` are formula cells without a stored result. */
export type SheetContents = Omit<Sheet, "name" | "visibility"> & { readonly uncomputed: readonly CellAddress[] };

const DAYS_1900_TO_1904 = 1462;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** A crafted file could spread a few cells so wide that padding them would exhaust memory. */
const MOST_CELLS = 60_000_000;

type Grid<T> = (T | null)[][];

export function readSheetPart(xml: string, { strings, formats, from1904 }: SheetSurroundings): SheetContents {
  const values: Grid<Exclude<CellValue, null>> = [];
  const formulas: Grid<string> = [];
  const numberFormats: Grid<string> = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const uncomputed: CellAddress[] = [];
  const shared = new Map<string, (to: CellAddress) => string>();
  const arrays: { readonly range: CellRange; readonly formula: string }[] = [];
  const shiftOfDates = formats.map((code) => (from1904 && code !== null && isDateFormat(code) ? DAYS_1900_TO_1904 : 0));
  let isProtected = false;
  let padded = 0;

  let row = -1;
  let column = -1;
  let cellAttributes = "";
  let formulaAttributes: string | null = null;
  let formulaText = "";
  let stored: string | null = null;
  let inline = "";
  let reading: "formula" | "value" | "inline" | null = null;
  let inCell = false;
  let inPhonetic = false;

  function put<T>(grid: Grid<T>, value: T): void {
    const cells = (grid[row] ??= []);
    for (; cells.length < column; padded++) cells.push(null);
    if (padded > MOST_CELLS) throw new Error("The sheet's cells are spread too wide.");
    cells[column] = value;
  }

  function openCell(attributes: string): void {
    cellAttributes = attributes;
    const name = attributeOf(attributes, "r");
    const at = name === undefined ? null : parseCellName(name);
    // Writers may leave the address out: then a cell stands after the one before it.
    if (at) ({ row, column } = at);
    else column++;
    inCell = row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
    formulaAttributes = null;
    formulaText = "";
    stored = null;
    inline = "";
  }

  function cellFormula(): string | null {
    if (formulaAttributes === null) return null;
    const kind = attributeOf(formulaAttributes, "t");
    const range = parseRangeName(attributeOf(formulaAttributes, "ref") ?? "");
    if (kind === "dataTable") {
      const inputs = [attributeOf(formulaAttributes, "r1"), attributeOf(formulaAttributes, "r2")].filter((input) => input !== undefined);
      const formula = `=TABLE(${inputs.join(",")})`;
      if (range) arrays.push({ range, formula });
      return formula;
    }
    const group = kind === "shared" ? attributeOf(formulaAttributes, "si") : undefined;
    if (formulaText === "") return (group !== undefined && shared.get(group)?.({ row, column })) || null;
    const formula = shownFormula(formulaText);
    if (group !== undefined) shared.set(group, fillable(formula, { row, column }));
    if (kind === "array" && range) arrays.push({ range, formula });
    return formula;
  }

  function cellValue(style: number): CellValue {
    switch (attributeOf(cellAttributes, "t")) {
      case "s":
        return stored === null ? null : (strings[Number(stored)] ?? null);
      case "inlineStr":
        return decodeControls(inline);
      case "str":
        return decodeControls(stored ?? "");
      case "b":
        return stored === null ? null : stored.trim() === "1" || stored.trim().toLowerCase() === "true";
      case "e":
        return stored;
      case "d":
        return stored === null ? null : serialOfDate(stored);
      default: {
        if (stored === null || stored.trim() === "") return null;
        const number = Number(stored);
        return Number.isFinite(number) ? number + (shiftOfDates[style] ?? 0) : stored;
      }
    }
  }

  function closeCell(): void {
    if (!inCell) return;
    inCell = false;
    const style = Number(attributeOf(cellAttributes, "s") ?? 0);
    const formula = cellFormula();
    const value = cellValue(style);
    // An empty typed text shows nothing; an empty text as a formula's result is a result.
    if (value !== null && (value !== "" || formula !== null)) put(values, value);
    if (formula !== null) {
      put(formulas, formula);
      if (value === null) uncomputed.push({ row, column });
    }
    const format = value !== null || formula !== null ? formats[style] : null;
    if (format != null) put(numberFormats, format);
  }

  walkXml(xml, {
    open(name, attributes) {
      switch (name) {
        case "c":
          return openCell(attributes);
        case "v":
          reading = "value";
          stored ??= "";
          return;
        case "f":
          if (!inCell) return;
          reading = "formula";
          formulaAttributes = attributes;
          return;
        case "t":
          if (inCell && !inPhonetic) reading = "inline";
          return;
        case "rPh":
          inPhonetic = true;
          return;
        case "row": {
          const number = attributeOf(attributes, "r");
          row = number === undefined ? row + 1 : Number(number) - 1;
          column = -1;
          if (isOn(attributes, "hidden")) hiddenRows.add(row);
          return;
        }
        case "col":
          if (isOn(attributes, "hidden")) {
            const last = Math.min(Number(attributeOf(attributes, "max")) - 1, LAST_COLUMN);
            for (let hidden = Number(attributeOf(attributes, "min")) - 1; hidden <= last; hidden++) hiddenColumns.add(hidden);
          }
          return;
        case "mergeCell": {
          const range = parseRangeName(attributeOf(attributes, "ref") ?? "");
          if (range) merges.push(range);
          return;
        }
        case "sheetProtection":
          isProtected = isOn(attributes, "sheet");
      }
    },
    close(name) {
      if (name === "v" || name === "f" || name === "t") reading = null;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "c") closeCell();
    },
    text(text) {
      if (reading === "value") stored += text;
      else if (reading === "formula") formulaText += text;
      else if (reading === "inline") inline += text;
    },
  });

  for (const { range, formula } of arrays) spread(formula, range, values, formulas);
  return { values, formulas, numberFormats, merges, hiddenRows, hiddenColumns, isProtected, uncomputed };
}

/** Only the first cell of an array formula carries it in a file; Excel shows it in all that hold its results. */
function spread(formula: string, range: CellRange, values: Grid<unknown>, formulas: Grid<string>): void {
  const last = Math.min(range.bottom, values.length - 1);
  for (let row = range.top; row <= last; row++) {
    const cells = values[row];
    if (!cells) continue;
    for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column++) {
      if (cells[column] == null || formulas[row]?.[column] != null) continue;
      const formulaCells = (formulas[row] ??= []);
      while (formulaCells.length < column) formulaCells.push(null);
      formulaCells[column] = formula;
    }
  }
}

/** "2024-06-30T12:00:00" → 45473.5; what is no date stays as it is. */
function serialOfDate(iso: string): number | string {
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(time) ? iso : time / 86_400_000 + 25_569;
}
