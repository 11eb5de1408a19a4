/** Formulas of one row that were meant to be alike, and the odd one among them: totals side by side, one rate for every year. */
import type { CellAddress, FormulaShape } from "../../../workbook";
import { filledInto } from "./filled";
import { isOfOneKind, isParallel, isSameAmount } from "./interruptions";
import { isOfOtherSheet, isOtherReckoning, isSlip } from "./near-miss";
import type { PatternBreak } from "./pattern-break";
import type { Line, SheetFormulas } from "./sheet-formulas";
import { columnFunction, meaningAt, shapeAt } from "./sheet-formulas";

/** So many peers alike for each odd one; two are enough where their columns are alike in other rows. */
const ALIKE_FOR_ONE = 3;
const FEWEST_PARALLEL = 2;
/** So many rows in which columns agree outweigh a second row of the same slip. */
const FEWEST_ELSEWHERE = 6;

export function oddPeersOf(
  formulas: SheetFormulas,
  row: number,
  peersInLine: readonly Peers[],
): readonly PatternBreak[] {
  const found = new Map<number, PatternBreak>();
  for (const peers of peersInLine) {
    for (const odd of oddOnes(formulas, row, peers)) if (!found.has(odd.cell.column)) found.set(odd.cell.column, odd);
  }
  return [...found.values()];
}

/** Columns of one line that could be one pattern, by what they reckon. */
export type Peers = ReadonlyMap<number, readonly number[]>;

export function peersOf(formulas: SheetFormulas, line: Line): readonly Peers[] {
  const { places, meanings } = line;
  const isVaried = places.length >= 3 && meanings.some((meaning) => meaning !== meanings[0]);
  return isVaried ? [kindByBuild, kindByReferences].flatMap((kind) => groupsBy(formulas, line, kind)) : [];
}

/** Formulas that could be one pattern: the same function over cells of their own columns, or the same build. */
function kindByBuild(shape: FormulaShape): string | null {
  const down = columnFunction(shape);
  if (down !== null) return `${down} down its column`;
  return shape.references.length === 0 ? null : shape.build;
}

const references = new WeakMap<FormulaShape, string>();

/** Formulas of the same cells, seen from where they stand. */
function kindByReferences(shape: FormulaShape): string | null {
  if (shape.references.length === 0 || columnFunction(shape) !== null) return null;
  const known = references.get(shape) ?? JSON.stringify(shape.references);
  references.set(shape, known);
  return known;
}

/** Columns by meaning, for each kind with more than one meaning. */
function groupsBy(
  formulas: SheetFormulas,
  { places, meanings }: Line,
  kindOf: (shape: FormulaShape) => string | null,
): readonly Peers[] {
  const kinds = new Map<string, Map<number, number[]>>();
  for (const [index, place] of places.entries()) {
    const meaning = meanings[index]!;
    const kind = kindOf(formulas.shape(meaning));
    if (kind === null) continue;
    let group = kinds.get(kind);
    if (!group) kinds.set(kind, (group = new Map()));
    const alike = group.get(meaning);
    if (alike) alike.push(place);
    else group.set(meaning, [place]);
  }
  return [...kinds.values()].filter((group) => group.size > 1);
}

function* oddOnes(formulas: SheetFormulas, row: number, peers: Peers): Generator<PatternBreak> {
  const [most, ...rest] = [...peers.values()]
    .sort((a, b) => b.length - a.length)
    .map((columns) => columns.map((column) => ({ row, column })));
  const isColumnsOwn = (cell: CellAddress) =>
    isOwnColumn(formulas, cell) && !isParallel(formulas, cell, most!.slice(0, 3), FEWEST_ELSEWHERE);
  const others = rest.filter(
    (cells) => isMeantAlike(formulas, cells[0]!, nearest(most!, cells[0]!)) && !cells.some(isColumnsOwn),
  );
  const odd = others.reduce((total, { length }) => total + length, 0);
  for (const cells of others) {
    const cell = cells[0]!;
    const isMinority = most!.length >= ALIKE_FOR_ONE && most!.length >= ALIKE_FOR_ONE * odd;
    const isAlone = most!.length === 2 && odd === 1 && isParallel(formulas, cell, most!, FEWEST_PARALLEL);
    if (!isMinority && !isAlone) continue;
    const example = nearest(most!, cell);
    if (!isAlone && !isKin(formulas, cell, example, most!)) continue;
    const filled = filledInto(formulas, cell, example);
    if (filled === null || isRightToDiffer(formulas, cell, example, filled)) continue;
    yield { cell, along: "row", example, alike: most!.length, pattern: filled, twins: cells.slice(1) };
  }
}

/** Totals are meant to be alike; other formulas where they are a near miss of one another. */
function isMeantAlike(formulas: SheetFormulas, cell: CellAddress, example: CellAddress): boolean {
  const [own, model] = [shapeAt(formulas, cell), shapeAt(formulas, example)];
  if (columnFunction(own) !== null) return true;
  return isOfOneKind(formulas, cell, example) && (isSlip(own, model, cell) || isOtherReckoning(own, model));
}

/** Of another sheet, or put together otherwise, columns may be that agree nowhere else. */
function isKin(
  formulas: SheetFormulas,
  cell: CellAddress,
  example: CellAddress,
  most: readonly CellAddress[],
): boolean {
  const [own, model] = [shapeAt(formulas, cell), shapeAt(formulas, example)];
  if (columnFunction(own) !== null || (own.build === model.build && !isOfOtherSheet(own, model))) return true;
  return isParallel(formulas, cell, most.slice(0, 3), FEWEST_PARALLEL);
}

/** A total may take in a figure the others have nothing beside, or go another way to the same amount, as by subtotals. */
function isRightToDiffer(formulas: SheetFormulas, cell: CellAddress, example: CellAddress, filled: string): boolean {
  const [own, model] = [shapeAt(formulas, cell), shapeAt(formulas, example)];
  if (columnFunction(own) === null) return false;
  return (
    reachesFurther(formulas, cell, own, model) || (own.build !== model.build && isSameAmount(formulas, cell, filled))
  );
}

function isOwnColumn(formulas: SheetFormulas, { row, column }: CellAddress): boolean {
  const own = meaningAt(formulas, row, column);
  return [-1, 1].some((step) => row + step >= 0 && meaningAt(formulas, row + step, column) === own);
}

function nearest(cells: readonly CellAddress[], to: CellAddress): CellAddress {
  return cells.reduce((best, cell) =>
    Math.abs(cell.column - to.column) < Math.abs(best.column - to.column) ? cell : best,
  );
}

/** A total that takes in a figure of its own column which the others have nothing beside is right to do so. */
function reachesFurther(
  { sheet }: SheetFormulas,
  { row, column }: CellAddress,
  own: FormulaShape,
  model: FormulaShape,
): boolean {
  const rowsIn = ({ references }: FormulaShape) => {
    const rows = new Set<number>();
    for (const { top, bottom } of references) {
      const from = top.at + (top.fixed ? 0 : row);
      const to = Math.min(bottom.at + (bottom.fixed ? 0 : row), sheet.values.length);
      for (let each = from; each <= to; each++) rows.add(each);
    }
    return rows;
  };
  const others = rowsIn(model);
  const isShared = [...rowsIn(own)].some((each) => others.has(each));
  return (
    isShared && [...rowsIn(own)].some((each) => !others.has(each) && typeof sheet.values[each]?.[column] === "number")
  );
}
