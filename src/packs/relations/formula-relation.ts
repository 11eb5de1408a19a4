/** What formulas filled down a column say it means. */
import { formulaAt, formulaForms, linearTermsOf, oncePerForm, type Sheet } from "../../workbook";
import { isBorneOut } from "../support";
import type { BoundColumn, ColumnRelation, Evidence } from "./column-relation";

/** A formula filled down most of a column that adds and takes away cells of its own row. */
export function formulaRelation(
  column: number,
  columns: readonly BoundColumn[],
  { sheet, rows, figures }: Evidence,
): ColumnRelation | null {
  const forms = new Map<number, { rows: number; readonly terms: ColumnRelation["terms"] }>();
  const termsAt = oncePerForm(sheet, (formula, at) => termsAcross(sheet, formula, at.row, column, columns));
  let filled = 0;
  for (const row of rows) {
    if (Number.isNaN(figures.at(row, column))) continue;
    filled++;
    const terms = termsAt(row, column);
    if (!terms) continue;
    const form = formulaForms(sheet).at(row, column);
    const seen = forms.get(form);
    if (seen) seen.rows++;
    else forms.set(form, { rows: 1, terms });
  }
  const most = [...forms.values()].sort((a, b) => b.rows - a.rows)[0];
  if (!most || most.rows < 2 || most.terms.length < 2) return null;
  const support = { held: most.rows, tested: filled };
  if (!isBorneOut(support)) return null;
  return { meaning: "cross-cast", result: column, terms: most.terms, basis: "formulas", support };
}

function termsAcross(
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
  columns: readonly BoundColumn[],
): ColumnRelation["terms"] | null {
  if (formula.includes("!") && !formula.includes(sheet.name.replaceAll("'", "''"))) return null;
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const across = new Map<number, 1 | -1>();
  for (const { sheet: other, range, coefficient } of terms) {
    if ((other !== null && other !== sheet.name) || range.top !== row || range.bottom !== row) return null;
    for (let c = range.left; c <= range.right; c++) {
      if (c === column || across.has(c)) return null;
      if (columns.some((bound) => bound.column === c)) across.set(c, coefficient);
      else if (range.left === range.right) return null;
    }
  }
  return [...across].map(([c, coefficient]) => ({ column: c, coefficient }));
}

/** Whether most of a column are formulas: they say themselves what it means, and arithmetic is not asked. */
export function isReckoned(column: number, { sheet, rows, figures }: Evidence): boolean {
  const filled = rows.filter((row) => !Number.isNaN(figures.at(row, column)));
  return filled.filter((row) => formulaAt(sheet, { row, column }) !== null).length * 2 > filled.length;
}
