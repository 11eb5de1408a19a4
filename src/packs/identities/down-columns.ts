/** The statements of totals, column by column, and the columns in which they are made at all. */
import { formulaAt, linearTermsOf, type Sheet } from "../../workbook";
import type { IdentityRun } from "../identity";
import { isBorneOut, type Support } from "../support";
import type { TableBlock } from "../tables/table-block";
import { roughlyTies, type TableFigures } from "../tables/table-figures";
import type { BodyRow, FootedRow } from "../totals/body-row";
import { supportOf } from "../totals/foot-support";
import { partsIn } from "../totals/totals-by-formula";
import { hasTurnedDigits } from "../totals/turned-digits";
import type { Reading } from "./reading";

/**
 * The columns in which totals are asserted. In a revenue or capital schedule every money column adds; in a table of no known
 * kind a column must show that it does: by formulas, or by footing wherever most others do. A column of averages does not.
 */
export function footingColumns(reading: Reading, open: string[]): readonly number[] {
  const { additive, footed, figures, kind } = reading;
  return additive.filter((column) => {
    const own = footed.map(({ row, parts }) => supportOf(row, parts, figures, [column]));
    const tested = own.reduce((sum, support) => sum + support.tested, 0);
    const footing = own.reduce((sum, support) => sum + support.held, 0);
    if (footing === tested) return true;
    const missed = footed.filter((_, i) => own[i]!.held < own[i]!.tested);
    const held = footing + missed.filter(({ row, parts }) => hasTurnedDigits(figures, row, column, parts)).length;
    if (held === tested) return true;
    const isMoney = kind !== "table" && reading.columns.find((bound) => bound.column === column)!.role !== "figure";
    // In a table of no known kind one other column is no habit.
    const fewest = kind === "table" ? 2 : 1;
    const others = footed.every(({ support }, i) => footElsewhere(support, own[i]!, fewest));
    const isFilled = footed.every(({ basis }) => basis === "formulas");
    const adds = isMoney
      ? held > 0 || others || footed.every(isMostlyBorneOut)
      : held * 4 >= tested * 3 ||
        sumsIn(reading, column) * 2 > tested ||
        (others && (isFilled || !looksLikeAverages(reading, column)));
    if (!adds) {
      const heading = reading.columns.find((bound) => bound.column === column)?.heading;
      open.push(
        `${heading ? `“${heading}”` : "a column"} does not add down the page on ${tested - held} of ${tested} totals: its totals were not tested`,
      );
    }
    return adds;
  });
}

/** Whether a total foots in most of the columns other than the one in question, and in at least so many. */
function footElsewhere(support: Support, own: Support, fewest: number): boolean {
  const tested = support.tested - own.tested;
  const held = support.held - own.held;
  return held >= fewest && held * 4 >= tested * 3;
}

/** How many of a column's totals are formulas that add. */
function sumsIn({ footed, sheet }: Reading, column: number): number {
  return footed.filter(({ row }) => {
    const formula = formulaAt(sheet, { row, column });
    return formula !== null && linearTermsOf(formula) !== null;
  }).length;
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
    return (
      known.length >= 2 &&
      total >= Math.min(...known) &&
      total <= Math.max(...known) &&
      Math.abs(total - sum) * 2 >= largest
    );
  });
}

/** One wrong figure in a revenue total is carried into its net and variances, hence breaks up to half of the columns; formulas name a total all the same. */
function isMostlyBorneOut({ basis, support }: Pick<FootedRow, "basis" | "support">): boolean {
  return basis === "formulas" ? support.held > 0 : basis === "headings" && support.held * 2 >= support.tested;
}

/** Whether a total's own formula adds the same rows, or most of them: a sum cut short is a fault, another formula is another matter. */
function isMeantToAdd(
  sheet: Sheet,
  table: TableBlock,
  body: readonly BodyRow[],
  row: number,
  column: number,
  parts: FootedRow["parts"],
): boolean {
  const own = partsIn(sheet, table, body, row, column);
  if (!own) return false;
  const rows = new Set(parts.map((part) => part.row));
  return own.filter((part) => rows.has(part.row)).length * 2 >= rows.size;
}

function footsIn(figures: TableFigures, row: number, column: number, parts: FootedRow["parts"]): boolean {
  let sum = 0,
    slack = figures.slack(row, column);
  for (const part of parts) {
    const figure = figures.at(part.row, column);
    if (Number.isNaN(figure)) continue;
    sum += part.coefficient * figure;
    slack += figures.slack(part.row, column);
  }
  return roughlyTies(figures.at(row, column), sum, slack);
}

export function downColumns(reading: Reading, footed: FootedRow, columns: readonly number[]): IdentityRun {
  const { row, parts, basis, support } = footed;
  return {
    meaning: "foot",
    along: "column",
    result: row,
    // A blank line is nil in the sum, and may be what is wrong with it.
    terms: parts.map((part) => ({ line: part.row, coefficient: part.coefficient })),
    on: columns.filter((column) => isStatedIn(reading, footed, column)),
    basis,
    support: support.held === support.tested ? null : support,
  };
}

function isStatedIn(
  { figures, sheet, body, table, kind }: Reading,
  { row, parts, basis, support }: FootedRow,
  column: number,
): boolean {
  if (Number.isNaN(figures.at(row, column)) || (kind === "table" && figures.isDash(row, column))) return false;
  let known = 0;
  for (const part of parts) {
    if (!Number.isNaN(figures.at(part.row, column))) known++;
    else if (figures.isWithheld(part.row, column)) return false;
  }
  if (known === 0) return false;
  const isFormula = formulaAt(sheet, { row, column }) !== null;
  const isMeant = isFormula
    ? kind !== "table" || isMeantToAdd(sheet, table, body, row, column, parts)
    : isBorneOut(support) || (kind !== "table" && isMostlyBorneOut({ basis, support }));
  return isMeant || footsIn(figures, row, column, parts) || hasTurnedDigits(figures, row, column, parts);
}
