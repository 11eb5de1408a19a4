/** The statements of column relations, row by row. */
import { columnName, formulaAt, relativeForm, type CellAddress } from "../../workbook";
import type { ColumnRelation } from "../relations/column-relation";
import type { Identity } from "../schedule";
import { isBorneOut } from "../support";
import { roughlyTies } from "../tables/table-figures";
import type { Reading } from "./reading";

export function acrossRows(reading: Reading, relation: ColumnRelation, identities: Identity[], open: string[]): void {
  const { body, figures, sheet } = reading;
  const form = relation.basis === "formulas" ? commonForm(reading, relation.result) : null;
  const typedToo = form === null || typedRowsBearOut(reading, relation, open);
  for (const { row, isGap } of body) {
    if (isGap || Number.isNaN(figures.at(row, relation.result))) continue;
    if (relation.terms.every(({ column }) => Number.isNaN(figures.at(row, column)))) continue;
    if (relation.terms.some(({ column }) => figures.isWithheld(row, column))) continue;
    if ((relation.basis !== "headings" || reading.kind === "table") && figures.isDash(row, relation.result)) continue;
    if (
      relation.meaning === "percentage" &&
      relation.terms.some(
        ({ column }) =>
          Number.isNaN(figures.at(row, column)) ||
          (column === relation.terms[1]!.column && figures.at(row, column) === 0),
      )
    )
      continue;
    const result: CellAddress = { row, column: relation.result };
    // Where only formulas name the relation, a row reckoned by another formula says something else; it is not accused of this.
    if (form !== null) {
      const formula = formulaAt(sheet, result);
      if (formula === null && !typedToo) continue;
      if (formula !== null && relativeForm(formula, result) !== form && !holdsAcross(reading, relation, row)) continue;
    }
    identities.push({
      meaning: relation.meaning,
      along: "row",
      result,
      terms: relation.terms.map(({ column, coefficient }) => ({ cell: { row, column }, coefficient })),
      basis: relation.basis,
      support:
        relation.basis === "headings" && relation.support.held === relation.support.tested ? null : relation.support,
    });
  }
}

/** Whether the typed rows of a column that is mostly formulas keep to the formulas, but for a fault or two. */
function typedRowsBearOut(reading: Reading, relation: ColumnRelation, open: string[]): boolean {
  const { body, figures, sheet } = reading;
  let broken = 0,
    tested = 0;
  for (const { row, isGap } of body) {
    if (isGap || Number.isNaN(figures.at(row, relation.result))) continue;
    tested++;
    if (formulaAt(sheet, { row, column: relation.result }) === null && !holdsAcross(reading, relation, row)) broken++;
  }
  if (isBorneOut({ held: tested - broken, tested })) return true;
  open.push(
    `column ${columnName(relation.result)} is reckoned by formulas on ${tested - broken} of ${tested} rows; its ${broken} typed rows say something else and were not tested`,
  );
  return false;
}

function holdsAcross({ figures }: Reading, relation: ColumnRelation, row: number): boolean {
  let sum = 0,
    slack = figures.slack(row, relation.result);
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
