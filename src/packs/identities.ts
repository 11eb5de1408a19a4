/** The statements a table makes of itself, cell by cell, from its column relations and its totals. */
import { formulaAt, linearTermsOf, relativeForm, type CellAddress, type Sheet } from "../workbook";
import type { BoundColumn, ColumnRelation } from "./column-relations";
import type { TableBlock } from "./find-tables";
import type { BodyRow, FootedRow } from "./foot-rows";
import type { Identity, ScheduleKind } from "./schedule";
import { roughlyTies, type TableFigures } from "./table-figures";

interface Reading {
  readonly sheet: Sheet;
  readonly table: TableBlock;
  readonly kind: ScheduleKind;
  readonly columns: readonly BoundColumn[];
  readonly body: readonly BodyRow[];
  readonly figures: TableFigures;
  readonly relations: readonly ColumnRelation[];
  readonly footed: readonly FootedRow[];
  readonly additive: readonly number[];
}

/** All identities, and in words those that the headings suggest but the figures do not bear out. */
export function identitiesOf(reading: Reading): { readonly identities: readonly Identity[]; readonly open: readonly string[] } {
  const identities: Identity[] = [];
  const open: string[] = [];
  for (const relation of reading.relations) acrossRows(reading, relation, identities);
  const columns = footingColumns(reading, open);
  for (const footed of reading.footed) downColumns(reading, footed, columns, identities);
  return { identities, open };
}

function acrossRows(reading: Reading, relation: ColumnRelation, identities: Identity[]): void {
  const { body, figures, sheet } = reading;
  const form = relation.basis === "formulas" ? commonForm(reading, relation.result) : null;
  for (const { row, isGap } of body) {
    if (isGap || Number.isNaN(figures.at(row, relation.result))) continue;
    if (relation.terms.every(({ column }) => Number.isNaN(figures.at(row, column)))) continue;
    if (relation.meaning === "percentage" && relation.terms.some(({ column }) => Number.isNaN(figures.at(row, column)) || (column === relation.terms[1]!.column && figures.at(row, column) === 0))) continue;
    const result: CellAddress = { row, column: relation.result };
    // Where only formulas name the relation, a row reckoned by another formula says something else; it is not accused of this.
    if (form !== null) {
      const formula = formulaAt(sheet, result);
      if (formula !== null && relativeForm(formula, result) !== form && !holdsAcross(reading, relation, row)) continue;
    }
    identities.push({
      meaning: relation.meaning,
      along: "row",
      result,
      terms: relation.terms.map(({ column, coefficient }) => ({ cell: { row, column }, coefficient })),
      basis: relation.basis,
      support: relation.basis === "headings" && relation.support.held === relation.support.tested ? null : relation.support,
    });
  }
}

function holdsAcross({ figures }: Reading, relation: ColumnRelation, row: number): boolean {
  let sum = 0, slack = figures.slack(row, relation.result);
  for (const { column, coefficient } of relation.terms) {
    const figure = figures.at(row, column);
    if (Number.isNaN(figure)) continue;
    sum += coefficient * figure;
    slack += figures.slack(row, column);
  }
  return roughlyTies(figures.at(row, relation.result), sum, slack);
}

/** The form most formulas of a column share. */
function commonForm({ sheet, body }: Reading, column: number): string | null {
  const counts = new Map<string, number>();
  for (const { row } of body) {
    const formula = formulaAt(sheet, { row, column });
    if (formula === null) continue;
    const form = relativeForm(formula, { row, column });
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * The columns in which totals are asserted. In a revenue or capital schedule every money column adds; in a table of no known
 * kind a column must show that it does: by formulas, or by footing wherever most others do. A column of averages does not.
 */
function footingColumns(reading: Reading, open: string[]): readonly number[] {
  const { additive, footed, figures, sheet, kind } = reading;
  return additive.filter((column) => {
    let held = 0, tested = 0, formulas = 0;
    for (const { row, parts } of footed) {
      const total = figures.at(row, column);
      if (Number.isNaN(total)) continue;
      let sum = 0, slack = figures.slack(row, column), known = 0;
      for (const part of parts) {
        const figure = figures.at(part.row, column);
        if (Number.isNaN(figure)) continue;
        known++;
        sum += part.coefficient * figure;
        slack += figures.slack(part.row, column);
      }
      if (known === 0) continue;
      tested++;
      const formula = formulaAt(sheet, { row, column });
      if (formula !== null && linearTermsOf(formula) !== null) formulas++;
      if (roughlyTies(total, sum, slack)) held++;
    }
    if (tested === 0 || held === tested) return true;
    const isMoney = kind !== "table" && reading.columns.find((bound) => bound.column === column)!.role !== "figure";
    const others = additive.length > 1 && footed.every(({ support }) => support.tested === 0 || support.held * 4 >= support.tested * 3);
    const adds = isMoney ? held > 0 || others : formulas * 2 > tested || held * 4 >= tested * 3 || (others && isLikeItsTotals(reading, column));
    if (!adds) {
      const heading = reading.columns.find((bound) => bound.column === column)?.heading;
      open.push(`${heading ? `“${heading}”` : "a column"} does not add down the page on ${tested - held} of ${tested} totals: its totals were not tested`);
    }
    return adds;
  });
}

/** Whether the column's one total that fails is nearer to the sum of its lines than to one of them: a fault, not an average. */
function isLikeItsTotals({ footed, figures }: Reading, column: number): boolean {
  return footed.every(({ row, parts }) => {
    const total = Math.abs(figures.at(row, column));
    const sizes = parts.map((part) => Math.abs(figures.at(part.row, column))).filter((size) => !Number.isNaN(size));
    const largest = Math.max(0, ...sizes);
    return Number.isNaN(total) || sizes.length < 2 || total >= largest;
  });
}

function downColumns({ figures, sheet, body, table }: Reading, { row, parts, basis, support }: FootedRow, columns: readonly number[], identities: Identity[]): void {
  for (const column of columns) {
    if (Number.isNaN(figures.at(row, column))) continue;
    const known = parts.filter((part) => !Number.isNaN(figures.at(part.row, column)));
    if (known.length === 0) continue;
    const formula = formulaAt(sheet, { row, column });
    if (formula !== null && linearTermsOf(formula) === null) continue;
    if (formula === null && basis === "formulas" && body[row - table.firstRow]!.label === "" && figures.at(row, column) === 0 && known.every((part) => figures.at(part.row, column) === 0)) continue;
    identities.push({
      meaning: "foot",
      along: "column",
      result: { row, column },
      terms: known.map((part) => ({ cell: { row: part.row, column }, coefficient: part.coefficient })),
      basis,
      support: support.held === support.tested ? null : support,
    });
  }
}
