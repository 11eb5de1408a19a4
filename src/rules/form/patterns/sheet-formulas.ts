/** The formulas of a sheet as their patterns are looked for: by meaning, by line, and with what they are made of. */
import type { CellAddress, CellRange, CellValue, FormulaForms, FormulaShape, Sheet } from "../../../workbook";
import {
  formulaAt,
  formulaForms,
  isCellError,
  isSameList,
  meaningOf,
  NO_FORMULA,
  relativeForm,
  resolve,
  shapeOf,
} from "../../../workbook";

export interface SheetFormulas {
  readonly sheet: Sheet;
  /** The number of a cell's form, 0 where it holds no formula. */
  form(row: number, column: number): number;
  /** Of each form: what it is made of, and the number of the first that reckons the same in another way of writing. */
  shape(form: number): FormulaShape;
  meaning(form: number): number;
  /** All rows that hold formulas, from top to bottom. */
  readonly bands: readonly Band[];
  /** All columns that hold formulas, each from top to bottom. */
  readonly columns: ReadonlyMap<number, readonly Stretch[]>;
}

/** The formulas along one line, in order: where each stands, its form, and its form by meaning. */
export interface Line {
  readonly places: readonly number[];
  readonly forms: readonly number[];
  readonly meanings: readonly number[];
}

/** What is the same for all rows of the same formulas, worked out once for each line. */
export function oncePerLine<T>(judge: (line: Line) => T): (line: Line) => T {
  const known = new Map<Line, T>();
  return (line) => {
    const answer = known.get(line) ?? judge(line);
    known.set(line, answer);
    return answer;
  };
}

/** Rows, one under the other, that are filled from one another: what the formulas of one say, all say. Bands of the same formulas have the same line. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly line: Line;
}

/** Cells of a column, one under the other, that are filled from one another. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly form: number;
  readonly meaning: number;
}

type Forms = Pick<SheetFormulas, "sheet" | "form" | "meaning">;

const answers = new WeakMap<Sheet, SheetFormulas>();

export function formulasOf(sheet: Sheet): SheetFormulas {
  const known = answers.get(sheet);
  if (known) return known;
  const forms = formulaForms(sheet);
  const meanings: number[] = [];
  const byMeaning = new Map<string, number>();
  const readings: FormReading[] = [];
  const reading = (form: number) => (readings[form] ??= readingOf(sheet, forms.examples[form - 1]!));
  const numbered: Forms = {
    sheet,
    form: forms.at,
    meaning: (form) => {
      if (meanings[form] !== undefined) return meanings[form];
      const { meaning } = reading(form);
      const first = byMeaning.get(meaning) ?? form;
      byMeaning.set(meaning, first);
      return (meanings[form] = first);
    },
  };
  const bands = bandsOf(sheet, forms, numbered);
  const formulas: SheetFormulas = {
    ...numbered,
    shape: (form) => reading(form).shape,
    bands,
    columns: columnsOf(bands),
  };
  answers.set(sheet, formulas);
  return formulas;
}

/** What a form is made of, and what it reckons in whichever way it is written. */
interface FormReading {
  readonly shape: FormulaShape;
  readonly meaning: string;
}

const readings = new Map<string, FormReading>();
const MOST_READINGS = 10_000;

/** Remembered, as the sheets of a pack have their forms in common. */
function readingOf(sheet: Sheet, at: CellAddress): FormReading {
  const formula = formulaAt(sheet, at)!;
  const text = relativeForm(formula, at);
  const known = readings.get(text);
  if (known) return known;
  const reading = { shape: shapeOf(text), meaning: meaningOf(formula, at, text) };
  if (readings.size < MOST_READINGS) readings.set(text, reading);
  return reading;
}

/** The meaning of the formula in a cell; 0 where there is none that gives a figure. */
export function meaningAt(formulas: Forms, row: number, column: number): number {
  const form = formulas.form(row, column);
  return form === 0 || !isFigureOrError(formulas.sheet.values[row]?.[column]) ? 0 : formulas.meaning(form);
}

/** A formula whose result is text takes no part: it is a label, or says that there is nothing to reckon. */
function isFigureOrError(value: CellValue | undefined): boolean {
  return typeof value === "number" || isCellError(value ?? null);
}

function bandsOf(sheet: Sheet, forms: FormulaForms, { meaning }: Forms): readonly Band[] {
  const bands: { readonly top: number; bottom: number; readonly line: Line }[] = [];
  const lines = new Map<string, Line>();
  const lineFor = (own: readonly number[]) => {
    const name = own.join();
    const line = lines.get(name) ?? lineOf(own, meaning);
    lines.set(name, line);
    return line;
  };
  let above: readonly number[] = [];
  for (const row of sheet.formulas.keys()) {
    const own = figureForms(sheet, row, forms.inRow(row));
    const band = bands.at(-1);
    if (band?.bottom === row - 1 && isSameList(own, above)) band.bottom = row;
    else {
      const line = lineFor(own);
      if (line.places.length > 0) bands.push({ top: row, bottom: row, line });
    }
    above = own;
  }
  return bands;
}

/** The forms of a row that give figures; the row's own list where all do. */
function figureForms(sheet: Sheet, row: number, forms: readonly number[]): readonly number[] {
  const values = sheet.values[row] ?? [];
  for (let column = 0; column < forms.length; column++) {
    if (forms[column] === NO_FORMULA || isFigureOrError(values[column])) continue;
    return forms.map((form, at) => (isFigureOrError(values[at]) ? form : NO_FORMULA));
  }
  return forms;
}

function lineOf(formsInRow: readonly number[], meaning: Forms["meaning"]): Line {
  const places = [...formsInRow.keys()].filter((place) => formsInRow[place] !== NO_FORMULA);
  const forms = places.map((place) => formsInRow[place]!);
  return { places, forms, meanings: forms.map(meaning) };
}

function columnsOf(bands: readonly Band[]): ReadonlyMap<number, readonly Stretch[]> {
  const columns = new Map<number, { readonly top: number; bottom: number; form: number; meaning: number }[]>();
  for (const { top, bottom, line } of bands) {
    for (let index = 0; index < line.places.length; index++) {
      const column = line.places[index]!;
      const form = line.forms[index]!;
      let stretches = columns.get(column);
      if (!stretches) columns.set(column, (stretches = []));
      const last = stretches.at(-1);
      if (last?.form === form && last.bottom === top - 1) last.bottom = bottom;
      else stretches.push({ top, bottom, form, meaning: line.meanings[index]! });
    }
  }
  return columns;
}

/** The cells of stretches one by one, less those whose form is left out. */
export function cellByCell(stretches: readonly Stretch[], isLeftOut: (form: number) => boolean = () => false): Line {
  const line = { places: [] as number[], forms: [] as number[], meanings: [] as number[] };
  for (const { top, bottom, form, meaning } of stretches) {
    if (isLeftOut(form)) continue;
    for (let row = top; row <= bottom; row++) {
      line.places.push(row);
      line.forms.push(form);
      line.meanings.push(meaning);
    }
  }
  return line;
}

export function shapeAt(formulas: SheetFormulas, { row, column }: CellAddress): FormulaShape {
  return formulas.shape(formulas.form(row, column));
}

/** The cells of its own sheet that a formula of this shape names from a cell; null where one lies off the sheet. */
export function namedCells({ references }: FormulaShape, cell: CellAddress): readonly CellRange[] | null {
  const ranges: CellRange[] = [];
  for (const reference of references) {
    if (reference.sheet !== null) continue;
    const range = resolve(reference, cell);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

/** Whether a formula reckons from two cells or more of its own row. */
export function isAcrossRow(formulas: SheetFormulas, cell: CellAddress): boolean {
  const named = namedCells(shapeAt(formulas, cell), cell) ?? [];
  const own = named.filter(({ top, bottom }) => top === cell.row && bottom === cell.row);
  return own.length > 1 || own.some(({ left, right }) => right > left);
}

/** One function over one range of the cell's own column: "SUM", "AVERAGE"; sums picked cell by cell count as SUM. */
export function columnFunction(shape: FormulaShape): string | null {
  const known = functions.get(shape);
  if (known !== undefined) return known;
  const name = columnFunctionOf(shape);
  functions.set(shape, name);
  return name;
}

const functions = new WeakMap<FormulaShape, string | null>();

function columnFunctionOf(shape: FormulaShape): string | null {
  const name = OF_ONE_RANGE.exec(shape.build)?.[1];
  const isOwn = shape.references.every(
    ({ sheet, left, right }) => sheet === null && !left.fixed && !right.fixed && left.at === 0 && right.at === 0,
  );
  if (!isOwn || shape.references.length === 0) return null;
  if (name) return name;
  return PICKED.test(shape.build) && shape.references.length > 1 ? "SUM" : null;
}

const OF_ONE_RANGE = /^=([A-Z][A-Z0-9.]*)\(#\)$/;
const PICKED = /^=(SUM\()?[@#]([+,][@#])*\)?$/;
