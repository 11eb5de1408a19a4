/** Totals of one row that stop short of a line which a total beside them takes in. */
import type { CellAddress, CellRange, FormulaShape, Sheet } from "../../../workbook";
import { isBlank, resolve } from "../../../workbook";
import type { Band, Line, SheetFormulas } from "./sheet-formulas";
import { meaningAt } from "./sheet-formulas";

export interface ShortOfSibling {
  readonly cell: CellAddress;
  /** The figures it leaves out, in its own column. */
  readonly missed: readonly CellAddress[];
  /** The nearest total that takes them in, and how many do. */
  readonly fuller: CellAddress;
  readonly fullerTotals: number;
  /** Other totals of the row that leave out the same lines. */
  readonly alike: readonly CellAddress[];
}

/** More lines than these are left out on purpose. */
const MOST_MISSED = 3;

interface ColumnSum {
  readonly column: number;
  readonly rows: CellRange;
}

export function shortOfSiblings(formulas: SheetFormulas, { top, bottom, line }: Band): readonly ShortOfSibling[] {
  if (!line.meanings.some((meaning) => isSumOfRange(formulas.shape(meaning)))) return [];
  const found: ShortOfSibling[] = [];
  for (let row = top; row <= bottom; row++) found.push(...shortInRow(formulas, row, line));
  return found;
}

function isSumOfRange({ build }: FormulaShape): boolean {
  return build === "=SUM(#)";
}

function shortInRow(formulas: SheetFormulas, row: number, line: Line): readonly ShortOfSibling[] {
  const sums: ColumnSum[] = [];
  for (let index = 0; index < line.places.length; index++) {
    const column = line.places[index]!;
    const rows = summedRows(formulas.shape(line.meanings[index]!), { row, column });
    if (rows) sums.push({ column, rows });
  }
  if (
    sums.length < 2 ||
    sums.every(({ rows }) => rows.top === sums[0]!.rows.top && rows.bottom === sums[0]!.rows.bottom)
  )
    return [];
  return together(
    formulas.sheet,
    sums.flatMap((sum) => shortOf(formulas, row, sum, sums) ?? []),
  );
}

/** Totals short of the same lines are one fault, told of the one that leaves out most. */
function together({ values }: Sheet, found: readonly ShortOfSibling[]): readonly ShortOfSibling[] {
  const groups = new Map<string, ShortOfSibling[]>();
  for (const total of found) {
    const lines = total.missed.map(({ row }) => row).join();
    groups.set(lines, [...(groups.get(lines) ?? []), total]);
  }
  const leftOut = ({ missed }: ShortOfSibling) =>
    missed.reduce((sum, { row, column }) => sum + Math.abs(values[row]?.[column] as number), 0);
  return [...groups.values()].map((group) => {
    const most = group.reduce((best, total) => (leftOut(total) > leftOut(best) ? total : best));
    return { ...most, alike: group.filter((total) => total !== most).map(({ cell }) => cell) };
  });
}

/** The rows of =SUM(…) over one range of the cell's own column; null for any other formula. */
function summedRows(shape: FormulaShape, cell: CellAddress): CellRange | null {
  const [reference] = shape.references;
  if (!isSumOfRange(shape) || !reference || reference.sheet !== null) return null;
  const range = resolve(reference, cell);
  return range && range.left === cell.column && range.right === cell.column ? range : null;
}

function shortOf(
  formulas: SheetFormulas,
  row: number,
  sum: ColumnSum,
  sums: readonly ColumnSum[],
): ShortOfSibling | null {
  for (const step of [-1, 1] as const) {
    const edge = step === -1 ? sum.rows.top : sum.rows.bottom;
    const reach = (other: ColumnSum) => step * ((step === -1 ? other.rows.top : other.rows.bottom) - edge);
    const sameStart = (other: ColumnSum) =>
      step === -1 ? other.rows.bottom === sum.rows.bottom : other.rows.top === sum.rows.top;
    const fuller = sums.filter((other) => sameStart(other) && reach(other) > 0 && reach(other) <= MOST_MISSED);
    if (fuller.length === 0) continue;
    const isUsual =
      fuller.length >= 2 && fuller.length >= sums.filter((other) => sameStart(other) && reach(other) <= 0).length;
    const furthest = Math.max(...fuller.map(reach));
    const missed = Array.from({ length: furthest }, (_, n) => edge + step * (n + 1));
    const figures = missed.filter(
      (each) => each !== row && typeof formulas.sheet.values[each]?.[sum.column] === "number",
    );
    if (figures.length === 0 || !figures.every((each) => isLineOfBlock(formulas, each, edge, sum.column, isUsual)))
      continue;
    const nearest = fuller.reduce((best, other) =>
      Math.abs(other.column - sum.column) < Math.abs(best.column - sum.column) ? other : best,
    );
    return {
      cell: { row, column: sum.column },
      missed: figures.map((each) => ({ row: each, column: sum.column })),
      fuller: { row, column: nearest.column },
      fullerTotals: fuller.length,
      alike: [],
    };
  }
  return null;
}

/**
 * A row is a line like the one beside it when it bears a label and its figures are typed and reckoned as that one's are; where all
 * are typed, most totals must take it in.
 */
function isLineOfBlock(
  formulas: SheetFormulas,
  row: number,
  beside: number,
  column: number,
  isUsual: boolean,
): boolean {
  const isReckonedAlike = (at: number) => meaningAt(formulas, row, at) === meaningAt(formulas, beside, at);
  if (!isLabelledAlike(formulas.sheet, row, beside) || !isReckonedAlike(column)) return false;
  let [alike, other] = [0, 0];
  for (let at = 0; at < (formulas.sheet.formulas[row]?.length ?? 0); at++) {
    if (meaningAt(formulas, row, at) === 0) continue;
    if (isReckonedAlike(at)) alike++;
    else other++;
  }
  return alike > other || (alike === other && isUsual);
}

function isLabelledAlike({ values }: Sheet, row: number, beside: number): boolean {
  const at = (values[beside] ?? []).findIndex((value) => !isBlank(value ?? null));
  return at >= 0 && typeof values[row]?.[at] === typeof values[beside]![at];
}
