/** The statements of column relations, row by row. */
import { columnName, formulaAt, formulaForms, NO_FORMULA } from "../../workbook";
import type { ColumnRelation } from "../relations/column-relation";
import type { IdentityRun } from "../identity";
import { isBorneOut } from "../support";
import { roughlyTies, type TableFigures } from "../tables/table-figures";
import { isNotAdded } from "../vocabulary";
import type { Reading } from "./reading";

export function acrossRows(reading: Reading, relation: ColumnRelation, open: string[]): IdentityRun {
  const { body, figures, sheet } = reading;
  const { meaning, result, terms, basis, support } = relation;
  const forms = formulaForms(sheet);
  const form = basis === "formulas" ? commonForm(reading, result) : NO_FORMULA;
  const typedToo = form === NO_FORMULA || typedRowsBearOut(reading, relation, open);
  const isNilADash = basis !== "headings" || reading.kind === "table";
  const isStatedOn = (row: number): boolean => {
    if (Number.isNaN(figures.at(row, result))) return false;
    let known = 0;
    for (const { column } of terms) {
      if (!Number.isNaN(figures.at(row, column))) known++;
      else if (figures.isWithheld(row, column)) return false;
    }
    if (known === 0 || (isNilADash && figures.isDash(row, result))) return false;
    if (meaning === "percentage" && !hasBase(figures, row, terms)) return false;
    if (form === NO_FORMULA) return true;
    // Where only formulas name the relation, a row reckoned by another formula says something else; it is not accused of this.
    const own = forms.at(row, result);
    return own === NO_FORMULA ? typedToo : own === form || holdsAcross(reading, relation, row);
  };
  const on: number[] = [];
  for (const { row, isGap, label } of body) {
    // An average or a rate of the whole is no sum of those of its parts, whatever the rows around it are.
    const isAdded = meaning !== "cross-cast" || !isNotAdded(label) || holdsAcross(reading, relation, row);
    if (!isGap && isAdded && isStatedOn(row)) on.push(row);
  }
  return {
    meaning,
    along: "row",
    result,
    terms: terms.map(({ column, coefficient }) => ({ line: column, coefficient })),
    on,
    basis,
    support: basis === "headings" && support.held === support.tested ? null : support,
  };
}

/** A percentage of nothing, or of a base that is not given, is no statement. */
function hasBase(figures: TableFigures, row: number, terms: ColumnRelation["terms"]): boolean {
  return terms.every(({ column }) => !Number.isNaN(figures.at(row, column))) && figures.at(row, terms[1]!.column) !== 0;
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
function commonForm({ sheet, body }: Reading, column: number): number {
  const forms = formulaForms(sheet);
  const counts = new Map<number, number>();
  for (const { row } of body) {
    const form = forms.at(row, column);
    if (form !== NO_FORMULA) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? NO_FORMULA;
}
