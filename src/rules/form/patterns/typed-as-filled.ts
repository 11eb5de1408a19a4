/** Figures typed beside a formula that are, to the last digit, what the formula would give in their place. */
import type { TypedAmongFormulas } from "../../../checking";
import { cellKey } from "../../../checking";
import type { CellAddress, FormulaShape, RelativeReference, Sheet } from "../../../workbook";
import { formulaAt, formulaResult, valueAt } from "../../../workbook";
import { filledInto } from "./filled";
import { isOfOneKind } from "./interruptions";
import type { Line, SheetFormulas, Stretch } from "./sheet-formulas";
import { formulasOf, meaningAt, namedCells, oncePerLine } from "./sheet-formulas";

export interface TypedAsFilled extends TypedAmongFormulas {
  /** Whether the figure alone is no chance: it has digits enough, or formulas enough stand beside it. */
  readonly isTelling: boolean;
}

/** A figure of so many digits, or beside so many formulas, is what they give because it once was one of them. */
const FEWEST_DIGITS = 3;
const FEWEST_FORMULAS = 3;
/** How far along its line a figure is compared, and of how many typed figures at most one may speak. */
const REACH = 20;

const answers = new WeakMap<Sheet, ReadonlyMap<number, TypedAsFilled>>();

/** By `cellKey`. */
export function typedAsFilled(sheet: Sheet): ReadonlyMap<number, TypedAsFilled> {
  const known = answers.get(sheet);
  if (known) return known;
  const formulas = formulasOf(sheet);
  const found = new Map<number, TypedAsFilled>();
  for (const [column, stretches] of formulas.columns)
    findAlong(formulas, fillableIn(formulas, stretches, "column"), "column", (row) => ({ row, column }), found);
  const endsIn = oncePerLine((line) => fillableIn(formulas, stretchesAcross(line), "row"));
  for (const { top, bottom, line } of formulas.bands) {
    const ends = endsIn(line);
    for (let row = top; row <= bottom && ends.length > 0; row++)
      findAlong(formulas, ends, "row", (column) => ({ row, column }), found);
  }
  answers.set(sheet, found);
  return found;
}

/** A formula at the end of those that follow one another along a line, and on which side. */
interface End {
  readonly place: number;
  readonly step: 1 | -1;
  readonly meaning: number;
}

function stretchesAcross({ places, forms, meanings }: Line): readonly Stretch[] {
  return places.map((place, index) => ({ top: place, bottom: place, form: forms[index]!, meaning: meanings[index]! }));
}

/** The ends of a line whose formulas could be filled along it. */
function fillableIn(formulas: SheetFormulas, stretches: readonly Stretch[], along: "row" | "column"): readonly End[] {
  const ends: End[] = [];
  for (let index = 0; index < stretches.length; index++) {
    const { top, bottom, meaning } = stretches[index]!;
    if (!reckonsAcross(formulas.shape(meaning), along)) continue;
    if (stretches[index - 1]?.bottom !== top - 1) ends.push({ place: top, step: -1, meaning });
    if (stretches[index + 1]?.top !== bottom + 1) ends.push({ place: bottom, step: 1, meaning });
  }
  return ends;
}

type At = (place: number) => CellAddress;

function findAlong(
  formulas: SheetFormulas,
  ends: readonly End[],
  along: "row" | "column",
  at: At,
  found: Map<number, TypedAsFilled>,
): void {
  for (const { place, step, meaning } of ends) {
    if (place + step < 0) continue;
    const [cell, example] = [at(place + step), at(place)];
    const key = cellKey(cell.row, cell.column);
    if (found.has(key) || !isTyped(formulas.sheet, cell) || !isOfOneKind(formulas, cell, example)) continue;
    const { alike, typed } = stretchAround(formulas, place, meaning, at);
    if (typed > alike || !isWhatItGives(formulas, cell, example)) continue;
    const isLong = digitsOf(valueAt(formulas.sheet, cell) as number) >= FEWEST_DIGITS;
    const isTelling = takesTwoFigures(formulas, cell, example) && (alike >= FEWEST_FORMULAS || isLong);
    found.set(key, { cell, along, formulas: alike, example, isTelling });
  }
}

/** Whether a formula of a row takes figures of its own column, and one of a column those of its own row, besides fixed cells. */
function reckonsAcross({ references }: FormulaShape, along: "row" | "column"): boolean {
  const isOwn = ({ top, left, bottom, right }: RelativeReference) =>
    (along === "row" ? [left, right] : [top, bottom]).every(({ fixed, at }) => !fixed && at === 0);
  const isFixed = ({ top, left, bottom, right }: RelativeReference) =>
    [top, left, bottom, right].every(({ fixed }) => fixed);
  return (
    references.some(isOwn) &&
    references.every((reference) => reference.sheet === null && (isOwn(reference) || isFixed(reference)))
  );
}

/** Formulas of one meaning and typed figures that follow one another around a place. */
function stretchAround(formulas: SheetFormulas, place: number, meaning: number, at: At) {
  let [alike, typed] = [1, 0];
  for (const step of [-1, 1]) {
    for (let next = place + step; next >= 0 && Math.abs(next - place) <= REACH; next += step) {
      const { row, column } = at(next);
      if (isTyped(formulas.sheet, { row, column })) typed++;
      else if (meaningAt(formulas, row, column) === meaning) alike++;
      else break;
    }
  }
  return { alike, typed };
}

function isTyped(sheet: Sheet, cell: CellAddress): boolean {
  const value = valueAt(sheet, cell);
  return typeof value === "number" && value !== 0 && formulaAt(sheet, cell) === null;
}

function isWhatItGives(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const { sheet } = formulas;
  const filled = filledInto(formulas, cell, example);
  if (filled === null) return false;
  const gives = formulaResult(sheet, filled);
  const says = valueAt(sheet, cell) as number;
  return gives !== null && Math.abs(gives - says) <= 1e-9 * Math.abs(says);
}

/** A formula of one figure is as likely a copy of it. */
function takesTwoFigures(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const { sheet, form, shape } = formulas;
  let figures = 0;
  for (const { top, left, bottom, right } of namedCells(shape(form(example.row, example.column)), cell) ?? []) {
    for (let row = top; row <= Math.min(bottom, sheet.values.length - 1); row++) {
      for (let column = left; column <= Math.min(right, (sheet.values[row]?.length ?? 0) - 1); column++) {
        const value = sheet.values[row]?.[column] ?? null;
        if (typeof value === "number" && value !== 0) figures++;
      }
      if (figures >= 2) return true;
    }
  }
  return false;
}

/** 0.05 has one, 1,020 three, 61.3 three. */
function digitsOf(value: number): number {
  return Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}
