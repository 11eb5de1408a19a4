/** The statements a table makes of itself, cell by cell, from its column relations and its totals. */
import { columnName, formulaAt, linearTermsOf, relativeForm, type CellAddress, type Sheet } from "../workbook";
import type { BoundColumn, ColumnRelation } from "./column-relations";
import type { TableBlock } from "./find-tables";
import { partsIn, type BodyRow, type FootedRow } from "./foot-rows";
import type { Identity, ScheduleKind } from "./schedule";
import { isBorneOut } from "./support";
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
  /** Counts and the like may have been rounded to 5 or 10 before they were published; money is not. */
  readonly isMoney: boolean;
}

/** All identities, and in words those that the headings suggest but the figures do not bear out. */
export function identitiesOf(reading: Reading): { readonly identities: readonly Identity[]; readonly open: readonly string[] } {
  const identities: Identity[] = [];
  const open: string[] = [];
  for (const relation of reading.relations) acrossRows(reading, relation, identities, open);
  const columns = footingColumns(reading, open);
  for (const footed of reading.footed) downColumns(reading, footed, columns, identities);
  if (!reading.isMoney) {
    const exact = identities.filter((identity) => !missesByRounding(reading, identity));
    if (exact.length < identities.length) {
      open.push(`its figures are rounded: ${identities.length - exact.length} totals that differ by no more than that explains were not tested`);
    }
    return { identities: exact, open };
  }
  return { identities, open };
}

/** Whether a statement fails on the figures as typed, but could hold before they were rounded. */
function missesByRounding({ figures }: Reading, { result, terms, meaning }: Identity): boolean {
  if (meaning === "percentage") return false;
  const at = ({ row, column }: CellAddress) => figures.at(row, column) || 0;
  const sum = terms.reduce((total, { cell, coefficient }) => total + coefficient * at(cell), 0);
  const slack = terms.reduce((total, { cell }) => total + figures.slack(cell.row, cell.column), figures.slack(result.row, result.column));
  if (roughlyTies(at(result), sum, slack)) return false;
  return roughlyTies(at(result), sum, ((terms.length + 1) * figures.roundedTo(result.column)) / 2);
}

function acrossRows(reading: Reading, relation: ColumnRelation, identities: Identity[], open: string[]): void {
  const { body, figures, sheet } = reading;
  const form = relation.basis === "formulas" ? commonForm(reading, relation.result) : null;
  const typedToo = form === null || typedRowsBearOut(reading, relation, open);
  for (const { row, isGap } of body) {
    if (isGap || Number.isNaN(figures.at(row, relation.result))) continue;
    if (relation.terms.every(({ column }) => Number.isNaN(figures.at(row, column)))) continue;
    if (relation.terms.some(({ column }) => figures.isWithheld(row, column))) continue;
    if ((relation.basis !== "headings" || reading.kind === "table") && figures.isDash(row, relation.result)) continue;
    if (relation.meaning === "percentage" && relation.terms.some(({ column }) => Number.isNaN(figures.at(row, column)) || (column === relation.terms[1]!.column && figures.at(row, column) === 0))) continue;
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
      support: relation.basis === "headings" && relation.support.held === relation.support.tested ? null : relation.support,
    });
  }
}

/** Whether the typed rows of a column that is mostly formulas keep to the formulas, but for a fault or two. */
function typedRowsBearOut(reading: Reading, relation: ColumnRelation, open: string[]): boolean {
  const { body, figures, sheet } = reading;
  let broken = 0, tested = 0;
  for (const { row, isGap } of body) {
    if (isGap || Number.isNaN(figures.at(row, relation.result))) continue;
    tested++;
    if (formulaAt(sheet, { row, column: relation.result }) === null && !holdsAcross(reading, relation, row)) broken++;
  }
  if (isBorneOut({ held: tested - broken, tested })) return true;
  open.push(`column ${columnName(relation.result)} is reckoned by formulas on ${tested - broken} of ${tested} rows; its ${broken} typed rows say something else and were not tested`);
  return false;
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
      if (parts.some((part) => figures.isWithheld(part.row, column))) continue;
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
    const isFilled = footed.every(({ basis }) => basis === "formulas");
    const adds = isMoney ? held > 0 || others || footed.every(isMostlyBorneOut) : formulas * 2 > tested || held * 4 >= tested * 3 || (others && (isFilled || !looksLikeAverages(reading, column)));
    if (!adds) {
      const heading = reading.columns.find((bound) => bound.column === column)?.heading;
      open.push(`${heading ? `“${heading}”` : "a column"} does not add down the page on ${tested - held} of ${tested} totals: its totals were not tested`);
    }
    return adds;
  });
}

/**
 * Whether a column's totals lie between the figures above them, as averages and rates do, and well away from their sum:
 * the average of n like figures misses their sum by n − 1 of them.
 */
function looksLikeAverages({ footed, figures }: Reading, column: number): boolean {
  return footed.some(({ row, parts }) => {
    const total = figures.at(row, column);
    const known = parts.map((part) => figures.at(part.row, column)).filter((figure) => !Number.isNaN(figure));
    // Figures of both signs are money: nobody averages variances.
    if (known.some((figure) => figure < 0) && known.some((figure) => figure > 0)) return false;
    const sum = known.reduce((part, figure) => part + figure, 0);
    const largest = Math.max(...known.map(Math.abs));
    return known.length >= 2 && total >= Math.min(...known) && total <= Math.max(...known) && Math.abs(total - sum) * 2 >= largest;
  });
}

/** One wrong figure in a revenue total is carried into its net and variances, hence breaks up to half of the columns; formulas name a total all the same. */
function isMostlyBorneOut({ basis, support }: Pick<FootedRow, "basis" | "support">): boolean {
  return basis === "formulas" ? support.held > 0 : basis === "headings" && support.held * 2 >= support.tested;
}

/** Whether a total's own formula adds the same rows, or most of them: a sum cut short is a fault, another formula is another matter. */
function isMeantToAdd(sheet: Sheet, table: TableBlock, body: readonly BodyRow[], row: number, column: number, parts: FootedRow["parts"]): boolean {
  const own = partsIn(sheet, table, body, row, column);
  if (!own) return false;
  const rows = new Set(parts.map((part) => part.row));
  return own.filter((part) => rows.has(part.row)).length * 2 >= rows.size;
}

function footsIn(figures: TableFigures, row: number, column: number, parts: FootedRow["parts"]): boolean {
  const sum = parts.reduce((total, part) => total + part.coefficient * figures.at(part.row, column), 0);
  const slack = parts.reduce((total, part) => total + figures.slack(part.row, column), figures.slack(row, column));
  return roughlyTies(figures.at(row, column), sum, slack);
}

function downColumns({ figures, sheet, body, table, kind }: Reading, { row, parts, basis, support }: FootedRow, columns: readonly number[], identities: Identity[]): void {
  for (const column of columns) {
    if (Number.isNaN(figures.at(row, column)) || (kind === "table" && figures.isDash(row, column))) continue;
    const known = parts.filter((part) => !Number.isNaN(figures.at(part.row, column)));
    if (known.length === 0 || parts.some((part) => figures.isWithheld(part.row, column))) continue;
    const isFormula = formulaAt(sheet, { row, column }) !== null;
    const isMeant = isFormula ? kind !== "table" || isMeantToAdd(sheet, table, body, row, column, parts) : isBorneOut(support) || (kind !== "table" && isMostlyBorneOut({ basis, support }));
    if (!isMeant && !footsIn(figures, row, column, known)) continue;
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
