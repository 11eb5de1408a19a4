/** Which way a schedule shows variances and income: from its words, else from its figures. */
import type { BoundColumn, ColumnRelation } from "./relations/column-relation";
import type { IncomeSign, SignConvention } from "./conventions";
import type { Heading } from "./tables/headings";
import type { TableFigures } from "./tables/table-figures";
import { signInWords } from "./vocabulary";

export function signOf(
  columns: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  headings: readonly Heading[],
): SignConvention | null {
  for (const { column, heading, role } of columns) {
    if (role !== "variance" && role !== "over-under" && role !== "whole-life-variance") continue;
    const name = signInWords(heading);
    if (name) return { name, basis: "headings", cell: headings.find((h) => h.column === column)?.cell ?? null };
  }
  const relation = relations.find(({ meaning, result, terms }) => {
    const isExpenditure = columns.find(({ column }) => column === result)?.measure !== "income";
    return ["variance", "capital-variance", "underspend"].includes(meaning) && isExpenditure && terms.length === 2;
  });
  if (!relation) return null;
  const budget = relation.terms.find(({ column }) =>
    ["budget", "whole-life-budget"].includes(columns.find((c) => c.column === column)?.role ?? ""),
  );
  if (!budget) return null;
  return { name: budget.coefficient === 1 ? "(over)/under" : "over/(under)", basis: "arithmetic", cell: null };
}

export function incomeSignOf(
  columns: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  figures: TableFigures,
  rows: readonly number[],
): IncomeSign | null {
  const incomes = columns
    .filter(({ measure, role }) => measure === "income" && role !== "variance")
    .map(({ column }) => column);
  if (incomes.length === 0) return null;
  const net = relations.find(
    ({ meaning, terms }) => meaning === "net" && terms.some(({ column }) => incomes.includes(column)),
  );
  const coefficient = net?.terms.find(({ column }) => incomes.includes(column))?.coefficient;
  if (coefficient) return coefficient === 1 ? "negative" : "positive";
  let negative = 0,
    positive = 0;
  for (const row of rows) {
    for (const column of incomes) {
      const figure = figures.at(row, column);
      if (figure < 0) negative++;
      else if (figure > 0) positive++;
    }
  }
  if (negative >= 3 && negative >= 4 * positive) return "negative";
  return positive >= 3 && positive >= 4 * negative ? "positive" : null;
}
