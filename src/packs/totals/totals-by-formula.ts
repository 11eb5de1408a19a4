/** Totals that formulas name. */
import {
  formulaAt,
  linearTermsOf,
  oncePerForm,
  oncePerRow,
  valueAt,
  type CellAddress,
  type Sheet,
} from "../../workbook";
import type { Support } from "../support";
import type { TableBlock } from "../tables/table-block";
import type { TableFigures } from "../tables/table-figures";
import { ROW_WORDS } from "../vocabulary";
import type { BodyRow, FootedRow } from "./body-row";
import { supportOf } from "./foot-support";

/** The totals of a table that formulas name, by row. */
export function totalsByFormula(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  figures: TableFigures,
  additive: readonly number[],
): ReadonlyMap<number, FootedRow> {
  const addsOwnColumn = oncePerForm(sheet, isSumOfOwnColumn);
  const found = new Map<number, FootedRow>();
  for (const { row, isGap } of body) {
    if (isGap || !additive.some((column) => addsOwnColumn(row, column))) continue;
    const footed = fromFormulas(sheet, table, body, row, figures, additive);
    if (footed) found.set(row, footed);
  }
  return found;
}

/** Whether a formula of the row adds figures that stand above or below it, whatever the row is called. */
export function rowsOfSums(sheet: Sheet, { figureColumns }: TableBlock): (row: number) => boolean {
  const adds = oncePerForm(sheet, (formula, at) => {
    const terms = isSumOfOwnColumn(formula, at) ? linearTermsOf(formula)! : [];
    return terms.length > 1 || terms.some(({ range }) => range.bottom > range.top);
  });
  return oncePerRow(sheet, (row) => figureColumns.some((column) => adds(row, column)));
}

function isSumOfOwnColumn(formula: string, { column }: CellAddress): boolean {
  const terms = linearTermsOf(formula);
  return terms !== null && terms.every(({ range }) => range.left === column && range.right === column);
}

/** The sum that most columns' formulas of this row make of other rows of the table. */
function fromFormulas(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  row: number,
  figures: TableFigures,
  additive: readonly number[],
): FootedRow | null {
  const bySignature = new Map<string, { count: number; parts: FootedRow["parts"]; column: number }>();
  const partsOf = new Map(additive.map((column) => [column, partsIn(sheet, table, body, row, column)]));
  let figuresInRow = 0;
  for (const [column, parts] of partsOf) {
    if (!Number.isNaN(figures.at(row, column)) || formulaAt(sheet, { row, column }) !== null) figuresInRow++;
    if (!parts) continue;
    const signature = parts.map((part) => part.coefficient * part.row).join();
    const seen = bySignature.get(signature);
    if (seen) seen.count++;
    else bySignature.set(signature, { count: 1, parts, column });
  }
  // The sum that comes out right in most columns, so that one which starts a line late does not pass for the meant one.
  // A total reckoned across its row follows the others: where one of them is wrong it says nothing about what is added.
  const addingDown = additive.filter(
    (column) => formulaAt(sheet, { row, column }) === null || partsOf.get(column) !== null,
  );
  let best: { count: number; parts: FootedRow["parts"]; support: Support } | null = null;
  for (const { count, parts, column } of bySignature.values()) {
    if (bySignature.size > 1 && countsTwice(sheet, table, body, parts, column)) continue;
    const support = supportOf(row, parts, figures, addingDown);
    const isBetter =
      best === null ||
      support.held > best.support.held ||
      (support.held === best.support.held &&
        (parts.length > best.parts.length || (parts.length === best.parts.length && count > best.count)));
    if (isBetter) best = { count, parts, support };
  }
  if (!best || best.parts.length === 0) return null;
  // =B4 down a row is a copy, not a total.
  if (best.parts.length === 1 && !ROW_WORDS.total.test(labelAt(body, row))) return null;
  const sums = [...bySignature.values()].reduce((total, { count }) => total + count, 0);
  if (sums * 3 < figuresInRow) return null;
  return { row, parts: best.parts, basis: "formulas", support: best.support };
}

/** Whether a sum takes in lines and the subtotal of the same lines: not what is meant where a total beside it does otherwise. */
function countsTwice(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  parts: FootedRow["parts"],
  column: number,
): boolean {
  const rows = new Set(parts.map(({ row }) => row));
  return parts.some(({ row }) => {
    const inner = partsIn(sheet, table, body, row, column);
    return inner !== null && inner.length > 1 && inner.every((part) => rows.has(part.row));
  });
}

function labelAt(body: readonly BodyRow[], row: number): string {
  return body.find((candidate) => candidate.row === row)?.label ?? "";
}

/** The rows a cell's formula adds, all in its own column and inside the table; null for any other formula. */
export function partsIn(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  row: number,
  column: number,
): FootedRow["parts"] | null {
  const formula = formulaAt(sheet, { row, column });
  if (formula === null) return null;
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const parts: { readonly row: number; readonly coefficient: 1 | -1 }[] = [];
  for (const [i, term] of terms.entries()) {
    const { top, bottom, left, right } = term.range;
    if (left !== column || right !== column || (term.sheet !== null && term.sheet !== sheet.name)) return null;
    if (top < table.firstRow - 3 || bottom > table.lastRow + 3) return null;
    // A sum that begins on its heading is still a sum of the body; one that takes in figures from outside is not.
    for (let r = top; r <= bottom; r++) {
      if (r >= table.firstRow && r <= table.lastRow) continue;
      if (typeof valueAt(sheet, { row: r, column }) === "number") return null;
    }
    if (row >= top && row <= bottom) return null;
    const isInAnother = terms.slice(0, i).some(({ range }) => top <= range.bottom && bottom >= range.top);
    for (let r = Math.max(top, table.firstRow); r <= Math.min(bottom, table.lastRow); r++) {
      if (body[r - table.firstRow]!.isGap) continue;
      if (isInAnother && parts.some((part) => part.row === r)) return null;
      parts.push({ row: r, coefficient: term.coefficient });
    }
  }
  return terms.length === 1 ? parts : parts.sort((a, b) => a.row - b.row);
}
