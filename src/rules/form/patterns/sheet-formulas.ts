/** The formulas of a sheet as their patterns are looked for: by meaning, by line, and with what they are made of. */
import type { CellAddress, CellRange, FormulaShape, Sheet } from "../../../workbook";
import {
  formulaAt,
  formulaForms,
  isCellError,
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
  /** All rows and all columns that hold formulas, in order; rows that are filled from one another are one and the same line. */
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
}

/** The formulas along one line, in order: where each stands, and its form by meaning. */
export interface Line {
  readonly places: readonly number[];
  readonly meanings: readonly number[];
}

type Forms = Pick<SheetFormulas, "sheet" | "form" | "meaning">;

const answers = new WeakMap<Sheet, SheetFormulas>();

export function formulasOf(sheet: Sheet): SheetFormulas {
  const known = answers.get(sheet);
  if (known) return known;
  const forms = formulaForms(sheet);
  const shapes: FormulaShape[] = [];
  const meanings: number[] = [];
  const byMeaning = new Map<string, number>();
  const example = (form: number) => {
    const at = forms.examples[form - 1]!;
    const formula = formulaAt(sheet, at)!;
    return { formula, at, text: relativeForm(formula, at) };
  };
  const numbered: Forms = {
    sheet,
    form: (row, column) => forms.at(row, column) - NO_FORMULA,
    meaning: (form) => {
      if (meanings[form] !== undefined) return meanings[form];
      const { formula, at, text } = example(form);
      const meaning = meaningOf(formula, at, text);
      const first = byMeaning.get(meaning) ?? form;
      byMeaning.set(meaning, first);
      return (meanings[form] = first);
    },
  };
  const rows = linesAcross(numbered);
  const formulas: SheetFormulas = {
    ...numbered,
    shape: (form) => (shapes[form] ??= shapeOf(example(form).text)),
    rows,
    columns: linesDown(rows),
  };
  answers.set(sheet, formulas);
  return formulas;
}

/** The meaning of the formula in a cell; 0 where there is none that gives a figure. */
export function meaningAt(formulas: Forms, row: number, column: number): number {
  const form = formulas.form(row, column);
  return form === 0 || !isFigureOrError(formulas.sheet, row, column) ? 0 : formulas.meaning(form);
}

/** A formula whose result is text takes no part: it is a label, or says that there is nothing to reckon. */
function isFigureOrError(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.values[row]?.[column] ?? null;
  return typeof value === "number" || isCellError(value);
}

function linesAcross(formulas: Forms): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  let above: number[] = [];
  for (const [row, texts] of formulas.sheet.formulas.entries()) {
    if (!texts) continue;
    const forms: number[] = [];
    for (let column = 0; column < texts.length; column++)
      forms.push(meaningAt(formulas, row, column) === 0 ? 0 : formulas.form(row, column));
    const known = isSame(forms, above) ? lines.get(row - 1) : undefined;
    const line = known ?? lineOf(forms, formulas);
    if (line.places.length > 0) lines.set(row, line);
    above = forms;
  }
  return lines;
}

function isSame(forms: readonly number[], others: readonly number[]): boolean {
  return forms.length === others.length && forms.every((form, place) => form === others[place]);
}

function lineOf(forms: readonly number[], { meaning }: Forms): Line {
  const places = [...forms.keys()].filter((place) => forms[place] !== 0);
  return { places, meanings: places.map((place) => meaning(forms[place]!)) };
}

function linesDown(rows: ReadonlyMap<number, Line>): ReadonlyMap<number, Line> {
  const lines = new Map<number, { places: number[]; meanings: number[] }>();
  for (const [row, { places, meanings }] of rows) {
    for (let index = 0; index < places.length; index++) {
      const column = places[index]!;
      let line = lines.get(column);
      if (!line) lines.set(column, (line = { places: [], meanings: [] }));
      line.places.push(row);
      line.meanings.push(meanings[index]!);
    }
  }
  return lines;
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
