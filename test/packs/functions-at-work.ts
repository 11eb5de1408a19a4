/** A pack that shows every worksheet function at work: a sheet for each with its worked example live, and a list of them all in front. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { CellStyle } from "hucre/xlsx";
import { isWorksheetError } from "../../src/functions";
import described from "../../src/functions/functions.json";
import { type CellAddress, type CellValue, cellName, parseCellName, rangeName } from "../../src/workbook";
import { EXAMPLES } from "../functions/examples";
import { type WorkedExample, work } from "../functions/worked-example";
import * as looks from "./pack-styles";
import { type StyledCell, type StyledSheet, type Typed, putBlock } from "./styled-sheet";

/** Under the title, what the function gives, and what the figures are. */
const TABLE_ROW = 5;
const EXAMPLE_FORMAT = '#,##0.###;(#,##0.###);"-"';
const WHOLE = looks.FIGURE_FORMAT;
const LEAST_WIDTH = 14;

/** A worked example as it stands in the pack: on the sheet named after its function, further down than on a sheet of its own. */
export interface PlacedExample {
  readonly name: string;
  readonly description: string;
  /** As it is written, optional arguments in square brackets. */
  readonly written: string;
  readonly example: WorkedExample;
  readonly formulas: readonly PlacedFormula[];
}

export interface PlacedFormula {
  /** As in the worked example, on a sheet of its own. */
  readonly original: string;
  readonly at: CellAddress;
  readonly formula: string;
  readonly results: readonly (readonly CellValue[])[];
}

/** Every registered function that has a worked example, in the order of registration. */
export function placedExamples(): readonly PlacedExample[] {
  return described.functions.flatMap(({ id, name, description, parameters }) => {
    const example = EXAMPLES[id];
    if (!example) return [];
    const written = parameters.map((each) => ("optional" in each && each.optional ? `[${each.name}]` : each.name)).join(", ");
    const formulas = example.formulas.map(({ at, formula }) => ({
      original: formula,
      at: movedDown(parseCellName(at)!),
      formula: placedFormula(formula),
      results: shownResults(formula, example.sheet),
    }));
    return [{ name, description, written: `OUTTURN.${name}(${written})`, example, formulas }];
  });
}

export function functionsAtWork(): readonly StyledSheet[] {
  const examples = placedExamples();
  return [list(examples), ...examples.map(sheetOf)];
}

/** An address of the worked example's own sheet in the pack. */
export function movedDown({ row, column }: CellAddress): CellAddress {
  return { row: row + TABLE_ROW - 1, column };
}

/** A formula of the worked example as it reads in the pack. */
export function placedFormula(formula: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, "A1"), cellName(movedDown({ row: 0, column: 0 })));
}

/** What the function gives, called directly; an error as its code. */
export function shownResults(formula: string, sheet: WorkedExample["sheet"]): readonly (readonly CellValue[])[] {
  try {
    return work(formula, sheet).map((row) => row.map((value) => (isWorksheetError(value) ? value.code : (value as CellValue))));
  } catch (error) {
    if (!isWorksheetError(error)) throw error;
    return [[error.code]];
  }
}

function list(examples: readonly PlacedExample[]): StyledSheet {
  const cells = new Map<string, StyledCell>();
  putBlock(cells, "A1", [["Outturn's worksheet functions"], ["One sheet for each, with figures from published committee papers. The formulas are live: change a figure and see."]],
    (down) => (down === 0 ? looks.title : looks.plainText));
  putBlock(cells, "A4", [["Function", "What it gives", "How it is written"]], () => looks.heading);
  putBlock(cells, "A5", examples.map(({ name, description, written }) => [name, description, written]), (_, across) => (across === 0 ? { ...looks.label, font: looks.strong.font! } : looks.label));
  const heights = Object.fromEntries(examples.map((_, index) => [5 + index, 30]));
  return { name: "Functions", cells, merges: [], widths: [18, 62, 62], heights, freeze: { rows: 4, columns: 0 }, tab: "1F3864" };
}

function sheetOf({ name, description, example, formulas }: PlacedExample): StyledSheet {
  const cells = new Map<string, StyledCell>();
  const width = Math.max(...example.sheet.map((row) => row.length), ...formulas.map(({ at, results }) => at.column + results[0]!.length));
  putBlock(cells, "A1", [[name], [description], [example.says]], (down) => (down === 0 ? looks.title : down === 1 ? looks.caption : looks.plainText));
  const table = example.sheet.map((row, down) => Array.from({ length: down === 0 ? width : row.length }, (_, across) => typedOrBlank(row[across] ?? "")));
  putBlock(cells, cellName(movedDown({ row: 0, column: 0 })), table, (down, across) => exampleLook(example.sheet, down, across));
  for (const placed of formulas) putFormula(cells, placed);

  const below = movedDown({ row: example.sheet.length + 1, column: 0 }).row + 1;
  const lines = formulas.map(({ at, formula }): Typed[] => [`In ${cellName(at)}`, formula.slice(1)]);
  putBlock(cells, `A${below}`, [["Written"], ...lines], (down, across) => (down === 0 || across === 0 ? looks.strong : looks.plainText));
  putBlock(cells, `A${below + lines.length + 2}`, example.notes.map((note) => [note]), () => looks.text);
  const notes = example.notes.map((_, index) => below + lines.length + 2 + index);
  const last = Math.max(width, 6);
  return {
    name, cells, merges: notes.map((row) => rangeName({ top: row - 1, left: 0, bottom: row - 1, right: last - 1 })),
    widths: Array.from({ length: last }, (_, column) => columnWidth(example.sheet, column)),
    heights: Object.fromEntries([[TABLE_ROW, 30], ...notes.map((row, index) => [row, 14 * Math.ceil(example.notes[index]!.length / 100)])]),
    tab: "2E75B6",
  };
}

/** The first cell holds the formula; the results after it stand as Excel stores them, as values. */
function putFormula(cells: Map<string, StyledCell>, { at, formula, results }: PlacedFormula): void {
  const fills = rangeName({ top: at.row, left: at.column, bottom: at.row + results.length - 1, right: at.column + results[0]!.length - 1 });
  results.forEach((row, down) =>
    row.forEach((result, across) => {
      const style: CellStyle = { ...figureLook(looks.total, result), fill: looks.total.fill! };
      const name = cellName({ row: at.row + down, column: at.column + across });
      cells.set(name, down === 0 && across === 0 ? { typed: formula, style, known: { result, fills } } : { typed: result, style });
    }),
  );
}

function typedOrBlank(value: CellValue): Typed {
  return value === "" ? null : value;
}

function exampleLook(sheet: WorkedExample["sheet"], down: number, across: number): CellStyle {
  const value = sheet[down]?.[across] ?? null;
  if (down === 0) return looks.heading;
  return typeof value === "number" ? figureLook(looks.typed, value) : looks.label;
}

function figureLook(look: CellStyle, value: CellValue): CellStyle {
  if (typeof value === "string") return { ...look, alignment: { horizontal: "center", vertical: "center" } };
  return { ...look, numFmt: typeof value === "number" && !Number.isInteger(value) ? EXAMPLE_FORMAT : WHOLE };
}

function columnWidth(sheet: WorkedExample["sheet"], column: number): number {
  const longest = Math.max(0, ...sheet.slice(1).map((row) => (typeof row[column] === "string" ? row[column].length : 0)));
  return Math.max(LEAST_WIDTH, Math.min(longest + 2, 48));
}
