import type { Description, Rule, Scope } from "../../checking";
import { headingAt, held, labelAt, rowOf, shownAmount } from "../../checking";
import { Decimal, sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt, linearTermsOf } from "../../workbook";
import { namesOf, nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import { extendedAcross, extendedSum } from "../mending/extended-sum";
import { shortAcross, type ShortAcross } from "./short-across";
import type { ShortTotal } from "./short-totals";
import { isShortToday, shortTotals } from "./short-totals";

type Short = ShortTotal | ShortAcross;

/** A SUM that misses lines of its block, so that the total is short by them without anything looking wrong. */
export const totalRangeShort: Rule<Short> = {
  id: "total-range-short",
  family: "form",
  title: "SUM that leaves out lines",
  severity: "error",
  page: {
    finds:
      "A SUM takes in every line of its block, and every line that the totals beside it take in; a SUM across a row takes in every column that the sums above and below it do. Cells picked one by one are taken to be picked on purpose.",
    matters:
      "The usual cause is a line inserted under the last one of the sum. The total is then short by that line without looking wrong.",
    tolerance: EXACT,
    seen: "Not in the five papers, which are printed.",
    turnOff:
      "Where lines stand inside a block and outside its total on purpose, and no label, such as “memo”, says so.",
  },
  lacks: (scope) => {
    const { schedule, sheet } = scope;
    const totals = schedule.rows.filter(({ role }) => role === "total" || role === "subtotal");
    const hasSum = totals.some(({ row }) =>
      sheet.formulas[row]?.some((formula) => formula !== null && linearTermsOf(formula) !== null),
    );
    return hasSum || shortTotals(scope).length > 0 || shortAcross(scope).length > 0
      ? null
      : "no total or subtotal of it is a sum by formula";
  },
  *test(scope) {
    const short = shortTotals(scope);
    const { schedule, sheet } = scope;
    const sums = schedule.rows
      .filter(({ role }) => role === "total" || role === "subtotal")
      .reduce((count, { row }) => count + (sheet.formulas[row]?.filter((formula) => formula !== null).length ?? 0), 0);
    yield held(sums - short.length);
    yield* short;
    yield* shortAcross(scope);
  },
  // A row that is not known for a total, and right today, is out of pattern and no more.
  severityOf: (total, { schedule, sheet }) =>
    "missedColumns" in total || isShortToday(sheet, total) || rowOf(schedule, total.cell.row)?.role !== "line"
      ? "error"
      : "warning",
  describe: (short, scope): Description => {
    const { cell, fuller } = short;
    const alike = "alike" in short ? short.alike : [];
    const lines: readonly CellAddress[] =
      "missedColumns" in short
        ? short.missedColumns.map((column) => ({ row: cell.row, column }))
        : short.missed.map((row) => ({ row, column: cell.column }));
    const figure = (at: CellAddress) => shownAmount(scope.sheet, at) ?? new Decimal(0);
    const left = lines.reduce((total, line) => total.plus(figure(line)), new Decimal(0));
    const stated = figure(cell);
    const expected = stated.plus(left);
    const names = lines
      .slice(0, 3)
      .map((line) => `“${lineName(scope, short, line) || cellName(line)}” (${sayAmount(figure(line))})`);
    const rest = lines.length > names.length ? ` and ${lines.length - names.length} more` : "";
    const what = `${nameOf(scope, cell)} is ${formulaAt(scope.sheet, cell)}, which leaves out ${names.join(", ")}${rest}`;
    const working = left.isZero()
      ? "the total is right only because they are nil"
      : `${sayAmount(stated)} + ${sayAmount(left)} = ${sayAmount(expected)}`;
    const beside = fuller
      ? ` The total beside it, ${cellName(fuller)}, takes them in: ${formulaAt(scope.sheet, fuller)}.`
      : "";
    const others = alike.length > 0 ? ` So do ${namesOf(alike)}.` : "";
    return {
      cell,
      related: [...lines, ...alike].slice(0, 24),
      stated: sayAmount(stated),
      expected: sayAmount(expected),
      difference: sayAmount(stated.minus(expected)),
      message: `${what}: ${working}.${others}${beside} Extend the sum to ${namesOf(lines)}, or say why they stand outside it.`,
    };
  },
  fix: (short, scope) => ("missedColumns" in short ? extendedAcross(scope, short) : extendedSum(scope, short)),
};

/** What a line that is left out is called: a column by its heading, a row by its label. */
function lineName({ schedule }: Scope, short: Short, line: CellAddress): string {
  return "missedColumns" in short ? headingAt(schedule, line) : labelAt(schedule, line);
}
