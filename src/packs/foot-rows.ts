/** Which rows of a table add which others: from formulas, from labels and from the figures themselves. */
import { formulaAt, linearTermsOf, valueAt, type Sheet } from "../workbook";
import type { TableBlock } from "./find-tables";
import type { IdentityBasis } from "./schedule";
import { isBorneOut, type Support } from "./support";
import { roughlyTies, type TableFigures } from "./table-figures";
import { ROW_WORDS } from "./vocabulary";

/** One total row: it is the sum of coefficient × part over its part rows, in the columns that add down the page. */
export interface FootedRow {
  readonly row: number;
  readonly parts: readonly { readonly row: number; readonly coefficient: 1 | -1 }[];
  readonly basis: IdentityBasis;
  readonly support: Support;
}

export interface BodyRow {
  readonly row: number;
  readonly label: string;
  /** A blank row or a section's name: no figures in it. */
  readonly isGap: boolean;
  /** "of which" and memo lines, by their own words or those over them: they take part in no total. */
  readonly isAside: boolean;
}

/** How far back an unlabelled row is compared with the rows beside it. */
const UNLABELLED_REACH = 40;
const LABELLED_REACH = 400;

export function footedRows(
  sheet: Sheet, table: TableBlock, body: readonly BodyRow[], figures: TableFigures, additive: readonly number[],
): readonly FootedRow[] {
  const byFormula = new Map<number, FootedRow>();
  for (const { row, isGap } of body) {
    const footed = isGap ? null : fromFormulas(sheet, table, body, row, figures, additive);
    if (footed) byFormula.set(row, footed);
  }
  const above = totalsAboveTheirDetail(body, figures, additive, byFormula);
  const below = totalsBelowTheirDetail(body, figures, additive, byFormula, above);
  return [...byFormula.values(), ...above.values(), ...below.values()].sort((a, b) => a.row - b.row);
}

/** The sum that most columns' formulas of this row make of other rows of the table. */
function fromFormulas(
  sheet: Sheet, table: TableBlock, body: readonly BodyRow[], row: number, figures: TableFigures, additive: readonly number[],
): FootedRow | null {
  const bySignature = new Map<string, { count: number; parts: FootedRow["parts"] }>();
  let figuresInRow = 0;
  for (const column of additive) {
    if (!Number.isNaN(figures.at(row, column)) || formulaAt(sheet, { row, column }) !== null) figuresInRow++;
    const parts = partsIn(sheet, table, body, row, column);
    if (!parts) continue;
    const signature = parts.map((part) => part.coefficient * part.row).join();
    const seen = bySignature.get(signature);
    if (seen) seen.count++;
    else bySignature.set(signature, { count: 1, parts });
  }
  // The sum that comes out right in most columns, so that one which starts a line late does not pass for the meant one.
  let best: { count: number; parts: FootedRow["parts"]; support: Support } | null = null;
  for (const { count, parts } of bySignature.values()) {
    const support = supportOf(row, parts, figures, additive);
    const isBetter = best === null || support.held > best.support.held ||
      (support.held === best.support.held && (parts.length > best.parts.length || (parts.length === best.parts.length && count > best.count)));
    if (isBetter) best = { count, parts, support };
  }
  if (!best || best.parts.length === 0) return null;
  // =B4 down a row is a copy, not a total.
  if (best.parts.length === 1 && !ROW_WORDS.total.test(labelAt(body, row))) return null;
  const sums = [...bySignature.values()].reduce((total, { count }) => total + count, 0);
  if (sums * 3 < figuresInRow) return null;
  return { row, parts: best.parts, basis: "formulas", support: best.support };
}

function labelAt(body: readonly BodyRow[], row: number): string {
  return body.find((candidate) => candidate.row === row)?.label ?? "";
}

/** The rows a cell's formula adds, all in its own column and inside the table; null for any other formula. */
export function partsIn(sheet: Sheet, table: TableBlock, body: readonly BodyRow[], row: number, column: number): FootedRow["parts"] | null {
  const formula = formulaAt(sheet, { row, column });
  if (formula === null) return null;
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const parts = new Map<number, 1 | -1>();
  for (const term of terms) {
    const { top, bottom, left, right } = term.range;
    if (left !== column || right !== column || (term.sheet !== null && term.sheet !== sheet.name)) return null;
    if (top < table.firstRow - 3 || bottom > table.lastRow + 3) return null;
    // A sum that begins on its heading is still a sum of the body; one that takes in figures from outside is not.
    for (let r = top; r <= bottom; r++) {
      if (r >= table.firstRow && r <= table.lastRow) continue;
      if (typeof valueAt(sheet, { row: r, column }) === "number") return null;
    }
    for (let r = Math.max(top, table.firstRow); r <= Math.min(bottom, table.lastRow); r++) {
      if (r === row || parts.has(r)) return null;
      if (!body[r - table.firstRow]!.isGap) parts.set(r, term.coefficient);
    }
  }
  return [...parts].map(([r, coefficient]) => ({ row: r, coefficient })).sort((a, b) => a.row - b.row);
}

/** In how many columns a row is the sum of the parts; columns that are nil throughout say nothing. */
function supportOf(
  row: number, parts: FootedRow["parts"], figures: TableFigures, additive: readonly number[],
): Support & { readonly weighty: number } {
  let held = 0, tested = 0, weighty = 0;
  for (const column of additive) {
    const total = figures.at(row, column);
    if (Number.isNaN(total)) continue;
    let sum = 0, slack = figures.slack(row, column), nonNil = 0;
    if (parts.some((part) => figures.isWithheld(part.row, column))) continue;
    for (const part of parts) {
      const figure = figures.at(part.row, column);
      if (Number.isNaN(figure)) continue;
      sum += part.coefficient * figure;
      slack += figures.slack(part.row, column);
      if (figure !== 0) nonNil++;
    }
    if (nonNil === 0 && total === 0) continue;
    tested++;
    if (!roughlyTies(total, sum, slack)) continue;
    held++;
    // A sum of small numbers can come out right by chance; one of large numbers cannot.
    if (nonNil >= 2 && Math.abs(total) > 12 * slack) weighty++;
  }
  return { held, tested, weighty };
}

/** Rows not yet inside a total, nearest last. */
type Stack = number[];

function totalsBelowTheirDetail(
  body: readonly BodyRow[], figures: TableFigures, additive: readonly number[],
  byFormula: ReadonlyMap<number, FootedRow>, above: ReadonlyMap<number, FootedRow>,
): ReadonlyMap<number, FootedRow> {
  const found = new Map<number, FootedRow>();
  const inside = new Set([...above.values()].flatMap((footed) => footed.parts.map((part) => part.row)));
  let stack: Stack = [];
  for (const { row, label, isGap, isAside } of body) {
    if (isGap || isAside || inside.has(row)) continue;
    const known = byFormula.get(row) ?? above.get(row);
    if (known) {
      const parts = new Set(known.parts.map((part) => part.row));
      stack = stack.filter((item) => !parts.has(item));
      stack.push(row);
      continue;
    }
    const isNamed = ROW_WORDS.total.test(label) || ROW_WORDS.subtotal.test(label);
    const best = bestRun(row, stack, figures, additive, isNamed, ROW_WORDS.net.test(label));
    if (best) {
      found.set(row, { row, parts: best.parts, basis: isNamed ? "headings" : "arithmetic", support: best.support });
      const parts = new Set(best.parts.map((part) => part.row));
      stack = stack.filter((item) => !parts.has(item));
    }
    stack.push(row);
  }
  return found;
}

function totalsAboveTheirDetail(
  body: readonly BodyRow[], figures: TableFigures, additive: readonly number[], byFormula: ReadonlyMap<number, FootedRow>,
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
      const holds = strict ? support.weighty >= 2 && support.held >= support.tested * 0.75 && isBorneOut(support) : support.weighty >= 1 && support.held * 2 > support.tested && isBorneOut(support);
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

interface Run {
  readonly parts: FootedRow["parts"];
  readonly support: Support;
}

/**
 * The rows just above that a row adds, if any: of all runs ending at the row, the one that comes out right in most columns.
 * A row named a total needs half its columns; one that is not named needs nearly all, and more than one.
 */
function bestRun(row: number, stack: Stack, figures: TableFigures, additive: readonly number[], isNamed: boolean, isNet: boolean): Run | null {
  const columns = additive.filter((column) => !Number.isNaN(figures.at(row, column)) && figures.at(row, column) !== 0);
  if (columns.length === 0 || stack.length === 0) return null;
  const sums = new Float64Array(columns.length);
  const slacks = Float64Array.from(columns, (column) => figures.slack(row, column));
  const reach = Math.min(stack.length, isNamed ? LABELLED_REACH : UNLABELLED_REACH);
  let bestLength = 0, bestHeld = 0;
  for (let length = 1; length <= reach; length++) {
    const part = stack[stack.length - length]!;
    let held = 0;
    for (let i = 0; i < columns.length; i++) {
      const figure = figures.at(part, columns[i]!);
      if (!Number.isNaN(figure)) {
        sums[i]! += figure;
        slacks[i]! += figures.slack(part, columns[i]!);
      }
      if (roughlyTies(figures.at(row, columns[i]!), sums[i]!, slacks[i]!)) held++;
      else if (!isNamed && i === 1 && held === 0) break;
    }
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
    const support = supportOf(row, parts, figures, additive);
    if (!best || support.held > best.support.held) best = { parts, support, weighty: support.weighty };
  }
  if (!best) return null;
  const { held, tested } = best.support;
  const isSure = isNamed ? best.weighty >= 1 && isBorneOut(best.support) : best.weighty >= 2 && held >= tested * 0.75 && isBorneOut(best.support);
  return isSure ? best : null;
}
