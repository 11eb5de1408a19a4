/** A pack that shows every worksheet function at work: a sheet for each with its worked example live, and a list of them all in front. */
import type { CellStyle } from "hucre/xlsx";
import { isWorksheetError } from "../../src/functions";
import described from "../../src/functions/functions.json";
import { type CellAddress, type CellRange, type CellValue, cellName, parseCellName, rangeName } from "../../src/workbook";
import { EXAMPLES } from "../functions/examples";
import { type WorkedExample, work } from "../functions/worked-example";
import * as looks from "./pack-styles";
import { type StyledCell, type StyledSheet, type Typed, putBlock } from "./styled-sheet";

const FRACTION_FORMAT = '#,##0.0##;(#,##0.0##);"-"';
const PERCENT_FORMAT = '0.00%;(0.00%);"-"';
/** In characters, as Excel measures columns. */
const LEAST_WIDTH = 14;
const TEXT_WIDTH = 90;

/** A worked example as it stands in the pack: on the sheet named after its function, every cell where the function's page has it. */
export interface PlacedExample {
  readonly name: string;
  readonly description: string;
  /** As it is written, optional arguments in square brackets. */
  readonly written: string;
  readonly example: WorkedExample;
  readonly formulas: readonly PlacedFormula[];
}

export interface PlacedFormula {
  /** Right of the place that the example names, where results of another formula fill that. */
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
    return [{ name, description, written: `OUTTURN.${name}(${written})`, example, formulas: placed(example) }];
  });
}

function placed({ formulas, sheet }: WorkedExample): readonly PlacedFormula[] {
  const taken: CellRange[] = [];
  return formulas.map(({ at, formula }) => {
    const results = shownResults(formula, sheet);
    const { row, column: wanted } = parseCellName(at)!;
    const isTaken = (column: number) => taken.some((range) => meets(range, filled({ row, column }, results)));
    let column = isTaken(wanted) ? widthOf(sheet) : wanted;
    while (isTaken(column)) column++;
    taken.push(filled({ row, column }, results));
    return { at: { row, column }, formula, results };
  });
}

export function functionsAtWork(): readonly StyledSheet[] {
  const examples = placedExamples();
  return [list(examples), ...examples.map(sheetOf)];
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
  const heights = { 1: 20, ...Object.fromEntries(examples.map((_, index) => [5 + index, 30])) };
  return { name: "Functions", cells, merges: [], widths: [18, 62, 62], heights, freeze: { rows: 4, columns: 0 }, tab: "1F3864" };
}

function sheetOf({ name, description, written, example, formulas }: PlacedExample): StyledSheet {
  const cells = new Map<string, StyledCell>();
  const headed = Math.max(example.sheet[0]!.length, ...formulas.map(({ at, results }) => filled(at, results).right + 1));
  const table = example.sheet.map((row, down) => Array.from({ length: down === 0 ? headed : row.length }, (_, across) => typedOrBlank(row[across] ?? "")));
  putBlock(cells, "A1", table, (down, across) => exampleLook(example.sheet, down, across));
  for (const formula of formulas) putFormula(cells, formula, example.percent ? PERCENT_FORMAT : null);

  const below = example.sheet.length + 2;
  putBlock(cells, `A${below}`, [[name], [description]], (down) => (down === 0 ? looks.title : looks.caption));
  const ways = [["Written", written], ...formulas.map(({ at, formula }) => [`In ${cellName(at)}`, formula.slice(1)])];
  putBlock(cells, `A${below + 3}`, ways, (_, across) => (across === 0 ? looks.strong : looks.plainText));
  // In the pages a backquote sets a name apart; here it would only be in the way.
  const paragraphs = [example.says, ...example.notes].map((text) => text.replaceAll("`", ""));
  const first = below + 4 + ways.length;
  putBlock(cells, `A${first}`, paragraphs.map((text) => [text]), () => looks.text);

  const widths = Array.from({ length: Math.max(widthOf(example.sheet), headed, 7) }, (_, column) => columnWidth(example.sheet, column));
  const last = widths.findIndex((_, column) => widths.slice(0, column + 1).reduce((sum, width) => sum + width) >= TEXT_WIDTH);
  return {
    name, cells, widths,
    merges: paragraphs.map((_, index) => rangeName({ top: first + index - 1, left: 0, bottom: first + index - 1, right: last })),
    heights: { 1: 30, [below]: 20, ...Object.fromEntries(paragraphs.map((text, index) => [first + index, 5 + 13 * Math.ceil(text.length / TEXT_WIDTH)])) },
    tab: "2E75B6",
  };
}

function widthOf(sheet: WorkedExample["sheet"]): number {
  return Math.max(...sheet.map((row) => row.length));
}

/** The first cell holds the formula; the results after it stand as Excel stores them, as values. */
function putFormula(cells: Map<string, StyledCell>, { at, formula, results }: PlacedFormula, format: string | null): void {
  const fills = rangeName(filled(at, results));
  results.forEach((row, down) =>
    row.forEach((result, across) => {
      const look = figureLook(looks.total, result);
      const style = format === null ? look : { ...look, numFmt: format };
      const name = cellName({ row: at.row + down, column: at.column + across });
      cells.set(name, down === 0 && across === 0 ? { typed: formula, style, known: { result, fills } } : { typed: result, style });
    }),
  );
}

function filled({ row, column }: CellAddress, results: PlacedFormula["results"]): CellRange {
  return { top: row, left: column, bottom: row + results.length - 1, right: column + results[0]!.length - 1 };
}

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
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
  if (typeof value !== "number") return { ...look, alignment: { horizontal: "center", vertical: "center" } };
  return Number.isInteger(value) ? look : { ...look, numFmt: FRACTION_FORMAT };
}

function columnWidth(sheet: WorkedExample["sheet"], column: number): number {
  const longest = Math.max(0, ...sheet.slice(1).map((row) => (typeof row[column] === "string" ? row[column].length : 0)));
  return Math.max(LEAST_WIDTH, Math.min(longest + 2, 48));
}
