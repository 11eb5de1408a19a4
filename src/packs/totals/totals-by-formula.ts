/** Totals that formulas name. */
import {
  formulaAt,
  formulaForms,
  linearTermsOf,
  oncePerForm,
  oncePerRow,
  type CellAddress,
  type LinearTerm,
  type Sheet,
} from "../../workbook";
import type { Support } from "../support";
import type { TableBlock } from "../tables/table-block";
import type { TableFigures } from "../tables/table-figures";
import { ROW_WORDS } from "../vocabulary";
import type { BodyRow, FootedRow } from "./body-row";
import { nilSupportOf, supportOf } from "./foot-support";

/** The totals of a table that formulas name, by row. */
export function totalsByFormula(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  figures: TableFigures,
  additive: readonly number[],
): ReadonlyMap<number, FootedRow> {
  const addsOwnColumn = oncePerForm(sheet, isSumOfOwnColumn);
  const addsDown = oncePerRow(sheet, (row) => additive.some((column) => addsOwnColumn(row, column)));
  const found = new Map<number, FootedRow>();
  for (const { row, isGap } of body) {
    if (isGap || !addsDown(row)) continue;
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

/** The sum that the formulas of some columns make, in so many of them, the first of which is named. */
interface Sum {
  count: number;
  readonly parts: FootedRow["parts"];
  readonly column: number;
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
  const partsOf = partsAcross(sheet, table, body, row, additive);
  const sums = new Map<FootedRow["parts"], Sum>();
  let figuresInRow = 0;
  for (const [column, parts] of partsOf) {
    if (!Number.isNaN(figures.at(row, column)) || formulaAt(sheet, { row, column }) !== null) figuresInRow++;
    if (!parts) continue;
    const seen = sums.get(parts);
    if (seen) seen.count++;
    else sums.set(parts, { count: 1, parts, column });
  }
  // The sum that comes out right in most columns, so that one which starts a line late does not pass for the meant one.
  // A total reckoned across its row follows the others: where one of them is wrong it says nothing about what is added.
  const addingDown = additive.filter(
    (column) => formulaAt(sheet, { row, column }) === null || partsOf.get(column) !== null,
  );
  let best: { count: number; parts: FootedRow["parts"]; support: Support } | null = null;
  for (const { count, parts, column } of sums.values()) {
    if (sums.size > 1 && countsTwice(sheet, table, body, parts, column)) continue;
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
  const adding = [...sums.values()].reduce((total, { count }) => total + count, 0);
  if (adding * 3 < figuresInRow) return null;
  const nil = best.support.held === 0 ? nilSupportOf(row, best.parts, figures, addingDown) : null;
  return { row, parts: best.parts, basis: "formulas", support: nil ?? best.support };
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

/** For each column the rows its formula adds. Those that add the same rows have the very same list, reckoned once where they are filled from one another. */
function partsAcross(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  row: number,
  columns: readonly number[],
): ReadonlyMap<number, FootedRow["parts"] | null> {
  const forms = formulaForms(sheet);
  const byForm = new Map<number, FootedRow["parts"]>();
  const bySignature = new Map<string, FootedRow["parts"]>();
  const addedBy = (terms: readonly LinearTerm[], form: number): FootedRow["parts"] | null => {
    const known = byForm.get(form);
    if (known) return known;
    const own = rowsAdded(terms, table, body);
    if (!own) return null;
    const signature = own.map((part) => part.coefficient * part.row).join();
    const parts = bySignature.get(signature) ?? own;
    bySignature.set(signature, parts);
    byForm.set(form, parts);
    return parts;
  };
  return new Map(
    columns.map((column) => {
      const terms = termsInside(sheet, table, row, column);
      return [column, terms && addedBy(terms, forms.at(row, column))];
    }),
  );
}

/** The rows a cell's formula adds, all in its own column and inside the table; null for any other formula. */
export function partsIn(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  row: number,
  column: number,
): FootedRow["parts"] | null {
  const terms = termsInside(sheet, table, row, column);
  return terms && rowsAdded(terms, table, body);
}

/** What a cell's formula adds, where all of it lies in the cell's own column and inside the table. */
function termsInside(sheet: Sheet, table: TableBlock, row: number, column: number): readonly LinearTerm[] | null {
  const formula = formulaAt(sheet, { row, column });
  const terms = formula === null ? null : linearTermsOf(formula);
  const isInside = ({ sheet: other, range: { top, bottom, left, right } }: LinearTerm): boolean => {
    if (left !== column || right !== column || (other !== null && other !== sheet.name)) return false;
    if (top < table.firstRow - 3 || bottom > table.lastRow + 3 || (row >= top && row <= bottom)) return false;
    // A sum that begins on its heading is still a sum of the body; one that takes in figures from outside is not.
    for (let r = top; r <= bottom; r++) {
      if (r >= table.firstRow && r <= table.lastRow) continue;
      if (typeof sheet.values[r]?.[column] === "number") return false;
    }
    return true;
  };
  return terms?.every(isInside) ? terms : null;
}

/** The rows of the table that a sum takes in, gaps left out; null where it takes one in twice. */
function rowsAdded(
  terms: readonly LinearTerm[],
  table: TableBlock,
  body: readonly BodyRow[],
): FootedRow["parts"] | null {
  const parts: { readonly row: number; readonly coefficient: 1 | -1 }[] = [];
  for (const [i, { range, coefficient }] of terms.entries()) {
    const { top, bottom } = range;
    const isInAnother = terms.slice(0, i).some((term) => top <= term.range.bottom && bottom >= term.range.top);
    for (let row = Math.max(top, table.firstRow); row <= Math.min(bottom, table.lastRow); row++) {
      if (body[row - table.firstRow]!.isGap) continue;
      if (isInAnother && parts.some((part) => part.row === row)) return null;
      parts.push({ row, coefficient });
    }
  }
  return terms.length === 1 ? parts : parts.sort((a, b) => a.row - b.row);
}
