/** Formulas that interrupt a pattern filled along a line, or end it with a slip. */
import type { CellAddress, CellRange } from "../../../workbook";
import { isBlank, numberFormatAt, valueAt } from "../../../workbook";
import { amountOf, filledInto } from "./filled";
import { isOfOtherSheet, isOtherReckoning, isPartOf, isSlip } from "./near-miss";
import type { PatternBreak } from "./pattern-break";
import type { Band, Line, SheetFormulas, Stretch } from "./sheet-formulas";
import { cellByCell, columnFunction, meaningAt, namedCells, shapeAt } from "./sheet-formulas";

/** So many formulas of one pattern must stand beside a cell before another is strange, and so many for each strange one. */
const FEWEST_ALIKE = 3;
/** How far along its line a formula is compared, and over how wide a gap. */
const REACH = 12;
const GAP = 4;
/** More formulas side by side than this are a pattern of their own. */
const LONGEST_RUN = 2;

/** A stretch of formulas of one meaning without another between them; `from` and `to` are places in the list. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly meaning: number;
}

/** All breaks of the patterns that a column is filled with. */
export function interruptionsDown(
  formulas: SheetFormulas,
  column: number,
  stretches: readonly Stretch[],
): readonly PatternBreak[] {
  const isTotal = (form: number) => isColumnTotal(formulas, form);
  const isOfOneForm = stretches.every(({ form }) => form === stretches[0]!.form);
  if (isOfOneForm || stretches.every(({ form }) => isTotal(form))) return [];
  const at = (row: number) => ({ row, column });
  const line = cellByCell(stretches, isTotal);
  return [
    ...strayTotals(formulas, cellByCell(stretches), line, at),
    ...interruptionsIn(formulas, { line, runs: runsOf(line) }, "column", at),
  ];
}

/** All breaks of the patterns across a row, by the runs of its line. */
export function interruptionsAcross(formulas: SheetFormulas, row: number, found: RunsOfLine): readonly PatternBreak[] {
  return interruptionsIn(formulas, found, "row", (column) => ({ row, column }));
}

export interface RunsOfLine {
  readonly line: Line;
  readonly runs: readonly Run[];
}

/** The runs of a band that may interrupt one another; of rows that are filled from one another each follows that pattern, and none does. */
export function runsAcross(formulas: SheetFormulas, { top, bottom, line }: Band): RunsOfLine | null {
  if (top !== bottom || line.places.length < FEWEST_ALIKE + 1) return null;
  const lines = withoutTotals(formulas, line);
  const runs = runsOf(lines);
  return runs.length < 2 ? null : { line: lines, runs };
}

function interruptionsIn(
  formulas: SheetFormulas,
  { line, runs }: RunsOfLine,
  along: "row" | "column",
  at: (place: number) => CellAddress,
): readonly PatternBreak[] {
  if (runs.length < 2) return [];
  const found: PatternBreak[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.to - run.from > LONGEST_RUN) continue;
    const broken = breakAt(formulas, line, runs, index, along, at);
    if (broken) found.push(broken);
  }
  return found;
}

/** Sums down a column stand between its lines and belong to none of them; side by side they are compared as peers. */
function withoutTotals(formulas: SheetFormulas, { places, forms, meanings }: Line): Line {
  const isLine = (_: number, index: number) => !isColumnTotal(formulas, forms[index]!);
  return { places: places.filter(isLine), forms: forms.filter(isLine), meanings: meanings.filter(isLine) };
}

function isColumnTotal(formulas: SheetFormulas, form: number): boolean {
  return columnFunction(formulas.shape(form)) !== null;
}

/** So many formulas of one pattern around a line make the sum in it strange. */
const FEWEST_AROUND = 6;

/** Sums down the column that stand where a line's own formula belongs: the figures it would take are typed beside them. */
function strayTotals(
  formulas: SheetFormulas,
  whole: Line,
  line: Line,
  at: (place: number) => CellAddress,
): PatternBreak[] {
  if (line.places.length === whole.places.length || line.places.length < FEWEST_AROUND) return [];
  const found: PatternBreak[] = [];
  let next = 0;
  for (const place of whole.places) {
    if (line.places[next] === place) {
      next++;
      continue;
    }
    const [before, after] = [line.places[next - 1], line.places[next]];
    const meaning = line.meanings[next];
    if (before === undefined || after === undefined || meaning !== line.meanings[next - 1]) continue;
    if (place - before > GAP || after - place > GAP) continue;
    const { alike, others } = countIn(line, { from: next, to: next, meaning: 0 }, meaning!, place);
    const cell = at(place);
    if (alike < FEWEST_AROUND || alike < 3 * others || isFilledBeside(formulas, cell, "column", REACH)) continue;
    const filled = filledInto(formulas, cell, at(before));
    if (filled === null || !namesTyped(formulas, cell, at(before)) || isSameAmount(formulas, cell, filled)) continue;
    found.push({ cell, along: "column", example: at(before), alike, pattern: filled, twins: [] });
  }
  return found;
}

function namesTyped(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const { values, formulas: texts } = formulas.sheet;
  const ranges = namedCells(shapeAt(formulas, example), cell) ?? [];
  return (
    ranges.length > 0 &&
    ranges.every(({ top, bottom, left, right }) => {
      if (top !== cell.row || bottom !== cell.row || right - left > REACH) return false;
      for (let column = left; column <= right; column++)
        if (typeof values[top]?.[column] !== "number" || texts[top]?.[column]) return false;
      return true;
    })
  );
}

function runsOf({ places, meanings }: Line): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let index = 1; index <= places.length; index++) {
    if (index < places.length && meanings[index] === meanings[from]) continue;
    runs.push({ from, to: index, meaning: meanings[from]! });
    from = index;
  }
  return runs;
}

function breakAt(
  formulas: SheetFormulas,
  line: Line,
  runs: readonly Run[],
  index: number,
  along: "row" | "column",
  at: (place: number) => CellAddress,
): PatternBreak | null {
  const run = runs[index]!;
  const cells = line.places.slice(run.from, run.to).map(at);
  const cell = cells[0]!;
  if (cells.some((each) => isFilledBeside(formulas, each, along, 1))) return null;
  const before = besides(line, runs[index - 1], run, -1);
  const after = besides(line, runs[index + 1], run, 1);
  const isBetween = before !== null && after !== null && before.meaning === after.meaning;
  for (const side of isBetween ? [before] : [before, after]) {
    if (!side) continue;
    const example = at(line.places[side === before ? side.to - 1 : side.from]!);
    const near = isNearMiss(formulas, cell, example);
    if (
      !isBetween &&
      !(near && isEndOf(line, run, side) && !isOfOtherSheet(shapeAt(formulas, cell), shapeAt(formulas, example)))
    )
      continue;
    const census = countIn(line, run, side.meaning);
    if (!isStrange(census, cells.length, near) || !isOfOneKind(formulas, cell, example)) continue;
    if (differsByEmptyColumn(formulas, cell, example)) continue;
    const filled = filledInto(formulas, cell, example);
    if (filled === null || (!near && !isStrangeOutright(formulas, cell, example, along, filled))) continue;
    return { cell, along, example, alike: census.alike, pattern: filled, twins: cells.slice(1) };
  }
  return null;
}

/** Line numbers and dates counted on from the one before. */
const COUNTER = /^=@[+-]n$/;

function isNearMiss(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const [own, model] = [shapeAt(formulas, cell), shapeAt(formulas, example)];
  if (COUNTER.test(own.build)) return false;
  if (isSlip(own, model, cell) || isOtherReckoning(own, model)) return true;
  return isPartOf(own, model) && (namedCells(model, cell) ?? []).every((range) => isFigure(formulas, range));
}

function isFigure({ sheet }: SheetFormulas, { top, left }: CellRange): boolean {
  return typeof sheet.values[top]?.[left] === "number";
}

/** Whether a sum across its row differs from the others only by a column that is empty in its row and in theirs. */
function differsByEmptyColumn(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const [own, model] = [acrossRow(formulas, cell), acrossRow(formulas, example)];
  if (!own || !model) return false;
  const columns = [...Array(Math.max(own.right, model.right) + 1).keys()].filter(
    (column) => (column >= own.left && column <= own.right) !== (column >= model.left && column <= model.right),
  );
  const isEmpty = (row: number) => columns.every((column) => isBlank(valueAt(formulas.sheet, { row, column })));
  return isEmpty(cell.row) && isEmpty(example.row);
}

/** The cells of a function of one range in the cell's own row. */
function acrossRow(formulas: SheetFormulas, cell: CellAddress): CellRange | null {
  const shape = shapeAt(formulas, cell);
  const [range, ...others] = namedCells(shape, cell) ?? [];
  const isOne = range && others.length === 0 && shape.references.length === 1 && range.right - range.left < 1_000;
  return isOne && range.top === cell.row && range.bottom === cell.row ? range : null;
}

/** A percentage among amounts is another kind of line, whatever cells it is made of. */
export function isOfOneKind({ sheet }: SheetFormulas, a: CellAddress, b: CellAddress): boolean {
  const isPercent = (cell: CellAddress) => numberFormatAt(sheet, cell)?.includes("%") ?? false;
  return isPercent(a) === isPercent(b);
}

/** Whether cells beside it in the other direction are filled alike: then it follows that pattern. */
function isFilledBeside(
  formulas: SheetFormulas,
  { row, column }: CellAddress,
  along: "row" | "column",
  reach: number,
): boolean {
  const own = meaningAt(formulas, row, column);
  const [down, right] = along === "column" ? [0, 1] : [1, 0];
  for (let step = 1; step <= reach; step++) {
    for (const sign of [-1, 1]) {
      const [atRow, atColumn] = [row + sign * step * down, column + sign * step * right];
      if (atRow >= 0 && atColumn >= 0 && meaningAt(formulas, atRow, atColumn) === own) return true;
    }
  }
  return false;
}

/** The run on one side of another, if near enough to speak of it. */
function besides({ places }: Line, side: Run | undefined, run: Run, step: 1 | -1): Run | null {
  if (!side) return null;
  const gap = step === 1 ? places[side.from]! - places[run.to - 1]! : places[run.from]! - places[side.to - 1]!;
  return gap <= GAP ? side : null;
}

/** Whether a single formula stands at the very end of a run long enough to be a pattern. */
function isEndOf({ places }: Line, run: Run, side: Run): boolean {
  const gap = side.from >= run.to ? places[side.from]! - places[run.from]! : places[run.from]! - places[side.to - 1]!;
  return run.to - run.from === 1 && gap === 1 && side.to - side.from >= FEWEST_ALIKE;
}

interface Census {
  /** Formulas of the pattern within reach, of the strange one elsewhere, and of neither. */
  readonly alike: number;
  readonly again: number;
  readonly others: number;
}

function countIn({ places, meanings }: Line, run: Run, meaning: number, place?: number): Census {
  let [alike, again, others] = [0, 0, 0];
  const [first, last] = [place ?? places[run.from]!, place ?? places[run.to - 1]!];
  const count = (index: number) => {
    if (meanings[index] === meaning) alike++;
    else if (meanings[index] === run.meaning) again++;
    else others++;
  };
  for (let index = run.from - 1; index >= 0 && first - places[index]! <= REACH; index--) count(index);
  for (let index = run.to; index < places.length && places[index]! - last <= REACH; index++) count(index);
  return { alike, again, others };
}

/** A slip may have been made more than once; a formula of another kind that comes again is meant. */
function isStrange({ alike, again, others }: Census, length: number, isNear: boolean): boolean {
  if (alike < FEWEST_ALIKE || alike < 3 * others) return false;
  return isNear ? alike >= 2 * (length + again) : length === 1 && again === 0;
}

const LINK_OR_COUNTER = /^=[@n]([+-]n)?$/;

/**
 * A formula of another kind is strange unless it is a link or counter, which follow their source, or part of a pattern across its
 * row, or comes to what the pattern would. Across a row, columns mean different things unless other rows say that they do not.
 */
function isStrangeOutright(
  formulas: SheetFormulas,
  cell: CellAddress,
  example: CellAddress,
  along: "row" | "column",
  filled: string,
): boolean {
  if (LINK_OR_COUNTER.test(shapeAt(formulas, cell).build) || isFilledBeside(formulas, cell, along, REACH)) return false;
  if (isSameAmount(formulas, cell, filled)) return false;
  return along === "column" || isParallel(formulas, cell, [example], 1);
}

/** Whether the pattern would come to what the cell shows. */
export function isSameAmount({ sheet }: SheetFormulas, cell: CellAddress, filled: string): boolean {
  const [amount, shown] = [amountOf({ sheet }, filled), valueAt(sheet, cell)];
  return (
    amount !== null && typeof shown === "number" && Math.abs(amount - shown) <= 1e-9 * Math.max(1, Math.abs(shown))
  );
}

/** How far up and down two columns are compared. */
const PARALLEL_REACH = 40;

/** Whether the columns of cells in one row have the same formulas in other rows, at least so many and twice as often as not. */
export function isParallel(
  formulas: SheetFormulas,
  cell: CellAddress,
  others: readonly CellAddress[],
  fewest: number,
): boolean {
  let [agree, differ] = [0, 0];
  for (let row = Math.max(0, cell.row - PARALLEL_REACH); row <= cell.row + PARALLEL_REACH; row++) {
    if (row === cell.row) continue;
    const own = meaningAt(formulas, row, cell.column);
    if (own === 0) continue;
    const beside = others.map(({ column }) => meaningAt(formulas, row, column));
    if (beside.some((meaning) => meaning === 0)) continue;
    if (beside.every((meaning) => meaning === own)) agree++;
    else differ++;
  }
  return agree >= fewest && agree >= 2 * differ;
}
