/** Which rows of a table add which others: from formulas, from labels and from the figures themselves. */
import type { Sheet } from "../../workbook";
import { isBorneOut, type Support } from "../support";
import type { TableBlock } from "../tables/table-block";
import { roughlyTies, type TableFigures } from "../tables/table-figures";
import type { BodyRow, FootedRow } from "./body-row";
import { nilSupportOf, supportOf } from "./foot-support";
import { totalsByFormula } from "./totals-by-formula";
import { hasTurnedDigits } from "./turned-digits";

/** A section of one line has a total all the same: it repeats the line, but for one fault among many columns. */
function totalOfOne(line: number, held: number, tested: number): BestRun | null {
  const isRepeat = tested >= 2 && held >= Math.max(2, tested - 1);
  return isRepeat ? { parts: [{ row: line, coefficient: 1 }], support: { held, tested }, isSure: true } : null;
}

/** Fewer lines than these do not tell a total by one that nearly is their sum. */
const FEWEST_LINES = 3;

/** A row named a total that is the sum of all lines above it in no column, but for digits that changed places in each. */
function totalOfTurned(
  row: number,
  stack: Stack,
  figures: TableFigures,
  columns: readonly ColumnFigures[],
): BestRun | null {
  const parts = stack.map((part) => ({ row: part, coefficient: 1 as const }));
  const isTurned = columns.every(({ column }) => hasTurnedDigits(figures, row, column, parts));
  return parts.length >= FEWEST_LINES && isTurned
    ? { parts, support: { held: 0, tested: columns.length }, isSure: true }
    : null;
}

/** How far back an unlabelled row is compared with the rows beside it. */
const UNLABELLED_REACH = 40;

const LABELLED_REACH = 400;

export function footedRows(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  figures: TableFigures,
  additive: readonly number[],
): readonly FootedRow[] {
  const byFormula = totalsByFormula(sheet, table, body, figures, additive);
  const above = totalsAboveTheirDetail(body, figures, additive, byFormula);
  const below = totalsBelowTheirDetail(body, figures, additive, byFormula, above);
  return [...byFormula.values(), ...above.values(), ...below.values()].sort((a, b) => a.row - b.row);
}

/** Rows not yet inside a total, nearest last. */
type Stack = number[];

function totalsBelowTheirDetail(
  body: readonly BodyRow[],
  figures: TableFigures,
  additive: readonly number[],
  byFormula: ReadonlyMap<number, FootedRow>,
  above: ReadonlyMap<number, FootedRow>,
): ReadonlyMap<number, FootedRow> {
  const found = new Map<number, FootedRow>();
  const inside = new Set([...above.values()].flatMap((footed) => footed.parts.map((part) => part.row)));
  const lines = additive.map((column) => figuresDown(column, body, figures));
  const likely = new Map<number, FootedRow>();
  let stack: Stack = [];
  const close = (total: Pick<FootedRow, "parts">) => {
    const borneOut = total.parts.flatMap(({ row }) => likely.get(row) ?? []).filter((each) => !shareLines(each, total));
    for (const each of borneOut) found.set(each.row, each);
    const parts = new Set([total, ...borneOut].flatMap((each) => each.parts.map((part) => part.row)));
    stack = stack.filter((item) => !parts.has(item));
  };
  for (const { row, says, isGap, isAside } of body) {
    if (isGap || isAside || inside.has(row)) continue;
    const known = byFormula.get(row) ?? above.get(row);
    const isNamed = says.total || says.subtotal;
    const best = known ? null : bestTotal(row, stack, likely, figures, lines, isNamed, says.net);
    if (known) close(known);
    if (best) {
      const basis = isNamed ? "headings" : "arithmetic";
      const footed: FootedRow = { row, parts: best.parts, basis, support: best.support };
      if (best.isSure) {
        found.set(row, footed);
        close(footed);
      } else {
        likely.set(row, footed);
      }
    }
    stack.push(row);
  }
  return found;
}

/** The run that a row adds; where a total adds likely subtotals without their lines, and comes out right only so, each bears out the other. */
function bestTotal(
  row: number,
  stack: Stack,
  likely: ReadonlyMap<number, FootedRow>,
  figures: TableFigures,
  lines: readonly ColumnFigures[],
  isNamed: boolean,
  isNet: boolean,
): BestRun | null {
  const plain = bestRun(row, stack, figures, lines, isNamed, isNet);
  if (!isNamed || likely.size === 0) return plain;
  const detail = new Set([...likely.values()].flatMap(({ parts }) => parts.map((part) => part.row)));
  const overall = bestRun(
    row,
    stack.filter((item) => !detail.has(item)),
    figures,
    lines,
    isNamed,
    isNet,
  );
  return overall && overall.support.held >= (plain?.support.held ?? 0) + 2 ? overall : plain;
}

function shareLines(one: Pick<FootedRow, "parts">, other: Pick<FootedRow, "parts">): boolean {
  const rows = new Set(one.parts.map(({ row }) => row));
  return other.parts.some(({ row }) => rows.has(row));
}

function totalsAboveTheirDetail(
  body: readonly BodyRow[],
  figures: TableFigures,
  additive: readonly number[],
  byFormula: ReadonlyMap<number, FootedRow>,
): ReadonlyMap<number, FootedRow> {
  const found = new Map<number, FootedRow>();
  const inFormula = new Set([...byFormula.values()].flatMap((footed) => footed.parts.map((part) => part.row)));
  const blocks = blocksOf(body);
  for (const strict of [true, false]) {
    // One altered figure must not hide a block's head where other blocks of the table are built the same way.
    if (!strict && found.size < 2) break;
    for (const block of blocks) {
      const [head, ...detail] = block;
      if (!head || detail.length < 2 || found.has(head.row) || byFormula.has(head.row)) continue;
      if (detail.some(({ row }) => byFormula.has(row) || (inFormula.has(row) && inFormula.has(head.row)))) continue;
      const parts = detail.map(({ row }) => ({ row, coefficient: 1 as const }));
      const support = supportOf(head.row, parts, figures, additive);
      const holds = strict
        ? support.weighty >= 2 && support.held >= support.tested * 0.75 && isBorneOut(support)
        : support.weighty >= 1 && support.held * 2 > support.tested && isBorneOut(support);
      if (holds) found.set(head.row, { row: head.row, parts, basis: "arithmetic", support });
    }
  }
  return found;
}

/** Runs of rows between gaps; "of which" rows left out. */
function blocksOf(body: readonly BodyRow[]): readonly (readonly BodyRow[])[] {
  const blocks: BodyRow[][] = [[]];
  for (const line of body) {
    if (line.isGap) blocks.push([]);
    else if (!line.isAside) blocks.at(-1)!.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The figures and slacks of one column by row of the body, which are added up over and over. */
interface ColumnFigures {
  readonly column: number;
  readonly firstRow: number;
  readonly figures: Float64Array;
  readonly slacks: Float64Array;
  /** Which side of nil all of its figures lie on, each by its slack and more: a sum of them only grows. 0 where they lie on both. */
  readonly side: 1 | -1 | 0;
}

function figuresDown(column: number, body: readonly BodyRow[], { at, slack }: TableFigures): ColumnFigures {
  const figures = new Float64Array(body.length);
  const slacks = new Float64Array(body.length);
  let isAbove = true,
    isBelow = true;
  for (let i = 0; i < body.length; i++) {
    const figure = (figures[i] = at(body[i]!.row, column));
    const twice = 2 * (slacks[i] = slack(body[i]!.row, column));
    if (figure < twice) isAbove = false;
    if (-figure < twice) isBelow = false;
  }
  return { column, firstRow: body[0]?.row ?? 0, figures, slacks, side: isAbove ? 1 : isBelow ? -1 : 0 };
}

interface Run {
  readonly parts: FootedRow["parts"];
  readonly support: Support;
}

interface BestRun extends Run {
  /** Otherwise it is likely, and needs a total above it to bear it out. */
  readonly isSure: boolean;
}

/**
 * The rows just above that a row adds, if any: of all runs ending at the row, the one that comes out right in most columns.
 * A row named a total needs half its columns; one that is not named needs nearly all, and more than one, or is only likely.
 */
function bestRun(
  row: number,
  stack: Stack,
  figures: TableFigures,
  lines: readonly ColumnFigures[],
  isNamed: boolean,
  isNet: boolean,
): BestRun | null {
  const own = row - (lines[0]?.firstRow ?? 0);
  if (isNamed) {
    const parts = stack.slice(-LABELLED_REACH).map((part) => ({ row: part, coefficient: 1 as const }));
    const allColumns = lines.map(({ column }) => column);
    const support = nilSupportOf(row, parts, figures, allColumns);
    if (support) return { parts, support, isSure: true };
  }
  const reach = Math.min(stack.length, isNamed ? LABELLED_REACH : UNLABELLED_REACH);
  if (!isNamed && !isNet && !mayBeSum(lines, own, stack, reach)) return null;
  const columns = lines.filter((line) => hasFigure(line, own));
  if (columns.length === 0 || stack.length === 0) return null;
  const sums = columns.map(() => 0);
  const slacks = columns.map((line) => line.slacks[own]!);
  let bestLength = 0,
    bestHeld = 0,
    repeats = 0;
  for (let length = 1; length <= reach; length++) {
    const part = stack[stack.length - length]! - columns[0]!.firstRow;
    let held = 0;
    for (let i = 0; i < columns.length; i++) {
      const line = columns[i]!;
      const figure = line.figures[part]!;
      if (!Number.isNaN(figure)) {
        sums[i]! += figure;
        slacks[i]! += line.slacks[part]!;
      }
      if (roughlyTies(line.figures[own]!, sums[i]!, slacks[i]!)) held++;
      else if (!isNamed && i === 1 && held === 0) break;
    }
    if (length === 1) repeats = held;
    // A longer run that is as good only adds lines of nil; take it where a total names everything above it.
    if (length >= 2 && (held > bestHeld || (isNamed && held === bestHeld && held > 0))) {
      bestHeld = held;
      bestLength = length;
    }
  }
  const candidates: FootedRow["parts"][] = [];
  if (bestLength > 0) candidates.push(stack.slice(-bestLength).map((part) => ({ row: part, coefficient: 1 as const })));
  if (isNet && stack.length >= 2) {
    candidates.push([
      { row: stack.at(-2)!, coefficient: 1 },
      { row: stack.at(-1)!, coefficient: -1 },
    ]);
  }
  let best: (Run & { readonly weighty: number }) | null = null;
  for (const parts of candidates) {
    const support = supportOf(
      row,
      parts,
      figures,
      lines.map(({ column }) => column),
    );
    if (!best || support.held > best.support.held) best = { parts, support, weighty: support.weighty };
  }
  if (!best) {
    return isNamed
      ? (totalOfOne(stack.at(-1)!, repeats, columns.length) ?? totalOfTurned(row, stack, figures, columns))
      : null;
  }
  const { held, tested } = best.support;
  if (best.weighty < (isNamed ? 1 : 2) || !isBorneOut(best.support)) return null;
  return { parts: best.parts, support: best.support, isSure: isNamed || held >= tested * 0.75 };
}

/** A row that is not named a total has to come out right in one of its first two columns; most rows do in none. */
function mayBeSum(lines: readonly ColumnFigures[], own: number, stack: Stack, reach: number): boolean {
  let tried = 0;
  for (const line of lines) {
    if (!hasFigure(line, own)) continue;
    if (comesOut(line, own, stack, reach)) return true;
    if (++tried === 2) return false;
  }
  return false;
}

/** A figure that is not nil. */
function hasFigure({ figures }: ColumnFigures, own: number): boolean {
  return !Number.isNaN(figures[own]) && figures[own] !== 0;
}

/** Whether some run of the rows just above adds up to a figure. */
function comesOut(
  { firstRow, figures, slacks, side }: ColumnFigures,
  own: number,
  stack: Stack,
  reach: number,
): boolean {
  const total = figures[own]!;
  let sum = 0,
    slack = slacks[own]!;
  for (let length = 1; length <= reach; length++) {
    const part = stack[stack.length - length]! - firstRow;
    const figure = figures[part]!;
    if (!Number.isNaN(figure)) {
      sum += figure;
      slack += slacks[part]!;
    }
    if (roughlyTies(total, sum, slack)) return true;
    // Beyond the figure and growing, it does not come back.
    if (side * (sum - total) > 0) return false;
  }
  return false;
}
