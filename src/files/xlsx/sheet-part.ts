/** One worksheet's XML as a plain Sheet: its cells, merges, hidden rows and columns, and whether it is protected. */
import {
  type CellAddress,
  type CellRange,
  type CellValue,
  type Sheet,
  parseCellName,
  parseRangeName,
} from "../../workbook";
import { type CellGrid, putCell } from "../cell-grid";
import { type RawCell, type SheetSurroundings, rawCell, styleOf, valueOfRaw } from "./raw-cell";
import { sheetFormulas } from "./sheet-formulas";
import { attributeOf, isOn, walkXml } from "./xml";

/** A sheet's contents; its name and visibility stand in the workbook. `uncomputed` are formula cells without a stored result. */
export type SheetContents = Omit<Sheet, "name" | "visibility"> & { readonly uncomputed: readonly CellAddress[] };

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** A crafted file could spread a few cells so wide that filling the gaps would exhaust memory. */
const MOST_GAPS = 60_000_000;

export function readSheetPart(xml: string, surroundings: SheetSurroundings): SheetContents {
  const values: CellGrid<Exclude<CellValue, null>> = [];
  const formulas: CellGrid<string> = [];
  const numberFormats: CellGrid<string> = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const uncomputed: CellAddress[] = [];
  const written = sheetFormulas();
  let isProtected = false;
  let gaps = 0;

  let row = -1;
  let column = -1;
  let cell: RawCell | null = null;
  let reading: "formula" | "stored" | "inline" | null = null;
  let inPhonetic = false;

  function openRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    column = -1;
    if (isOn(attributes, "hidden")) hiddenRows.add(row);
  }

  function openCell(attributes: string): void {
    const name = attributeOf(attributes, "r");
    const at = name === undefined ? null : parseCellName(name);
    // Writers may leave the address out: then a cell stands after the one before it.
    if (at) ({ row, column } = at);
    else column++;
    cell = row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? rawCell(attributes) : null;
  }

  function closeCell(): void {
    if (!cell) return;
    const formula = written.of(cell, { row, column });
    const value = valueOfRaw(cell, surroundings);
    // An empty typed text shows nothing; an empty text as a formula's result is a result.
    if (value !== null && (value !== "" || formula !== null)) gaps += putCell(values, row, column, value);
    if (formula !== null) {
      gaps += putCell(formulas, row, column, formula);
      if (value === null) uncomputed.push({ row, column });
    }
    const format = value !== null || formula !== null ? surroundings.formats[styleOf(cell.attributes)] : null;
    if (format != null) gaps += putCell(numberFormats, row, column, format);
    if (gaps > MOST_GAPS) throw new RangeError("The sheet's cells are spread too wide.");
    cell = null;
  }

  walkXml(xml, {
    open(name, attributes) {
      switch (name) {
        case "row":
          return openRow(attributes);
        case "c":
          return openCell(attributes);
        case "v":
          reading = "stored";
          if (cell) cell.stored ??= "";
          return;
        case "f":
          reading = "formula";
          if (cell) cell.formulaAttributes = attributes;
          return;
        case "t":
          reading = inPhonetic ? null : "inline";
          return;
        case "rPh":
          inPhonetic = true;
          return;
        case "col":
          return isOn(attributes, "hidden") ? addColumns(hiddenColumns, attributes) : undefined;
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
      if (!cell || reading === null) return;
      if (reading === "stored") cell.stored += text;
      else cell[reading] += text;
    },
  });

  written.spreadArrays(values, formulas);
  return { values, formulas, numberFormats, merges, hiddenRows, hiddenColumns, isProtected, uncomputed };
}

/** A <col> element speaks of the columns from its min to its max, counted from 1. */
function addColumns(columns: Set<number>, attributes: string): void {
  const last = Math.min(Number(attributeOf(attributes, "max")) - 1, LAST_COLUMN);
  for (let column = Number(attributeOf(attributes, "min")) - 1; column <= last; column++) columns.add(column);
}
