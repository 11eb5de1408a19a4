/** Measures that are shares of a whole, such as reviews held in time, and stand above 100 %. */
import type { Scope } from "../../checking";
import { isShownInPercent, measureIn, readCell } from "../../checking";
import { Decimal, fromExcel } from "../../money";
import type { LineCell, ScheduleLine } from "../../packs";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { valueAt } from "../../workbook";

export interface BeyondWhole {
  readonly cell: CellAddress;
  /** Of 100. */
  readonly percent: Decimal;
  readonly others: readonly LineCell[];
}

/** Parts of those to whom something is due: none can be more than all. */
const OF_WHOLE =
  /\b(in|on) time\b|\bon track\b|timeliness|\bwithin\b.*\b(days?|weeks?|months?|hours?|minutes?|timescales?|deadlines?|targets?)\b|\bin \d+ (working )?(days|weeks|months|hours)|(%|per ?cent(age)?|proportion|share) of (all |the )?(children|people|pupils|adults|clients|cases|families|care|staff|homes|households|assessments|reviews|visits|plans|referrals|applications|calls|complaints|invoices|requests)/i;
/** What may well be more than it was, or more than was planned. */
const MAY_EXCEED =
  /income|budget|spen[dt]|saving|growth|change|increase|decrease|reduction|occupan|utilis|capacity|recover|collect|\bagainst\b|compar|return|ratio|index|of target/i;
const FEWEST_OTHERS = 2;
/** As many times the largest other figure is a slip of the keyboard, whatever the measure. */
const SLIP = 3;

export function sharesBeyondWhole(scope: Scope): readonly BeyondWhole[] {
  if (scope.schedule.kind !== "performance") return [];
  return linesOf(scope.schedule).flatMap((line) => beyondIn(scope, line));
}

function beyondIn(scope: Scope, line: ScheduleLine): readonly BeyondWhole[] {
  if (MAY_EXCEED.test(line.label)) return [];
  const cells = (["target", "prior-outturn", "outturn"] as const).flatMap((role) => line.cells(role));
  const of = OF_WHOLE.test(line.label) && areBareRatios(scope, cells) ? RATIOS : percentOf(line);
  const figures = cells.flatMap((cell) => {
    const percent = of(scope, cell);
    return percent ? [{ cell, percent }] : [];
  });
  const [beyond, ...more] = figures.filter(({ percent }) => percent.greaterThan(100));
  const others = figures.filter(({ percent }) => percent.lessThanOrEqualTo(100));
  if (!beyond || more.length > 0 || others.length < FEWEST_OTHERS) return [];
  const largest = Decimal.max(...others.map(({ percent }) => percent));
  if (!OF_WHOLE.test(line.label) && beyond.percent.lessThan(largest.times(SLIP))) return [];
  const { row, column } = beyond.cell;
  return [{ cell: { row, column }, percent: beyond.percent, others: others.map(({ cell }) => cell) }];
}

type PercentAt = (scope: Scope, cell: CellAddress) => Decimal | null;

/** 0.85 beside 0.82 and a target of 0.9, shown without a sign: parts of one. */
const RATIOS: PercentAt = ({ sheet }, cell) => {
  const reading = readCell(sheet, cell);
  return reading.kind === "number" ? fromExcel(reading.amount).times(100) : null;
};

function areBareRatios({ sheet }: Scope, cells: readonly CellAddress[]): boolean {
  const amounts = cells.flatMap((cell) => {
    const reading = readCell(sheet, cell);
    return reading.kind === "number" && !isShownInPercent(sheet, cell) ? [reading.amount] : [];
  });
  const ratios = amounts.filter((amount) => amount > 0 && amount < 1).length;
  return ratios >= FEWEST_OTHERS && ratios >= amounts.length - 1;
}

/** A figure shown with a per cent sign, or of a measure whose name says that it is in per cent. */
function percentOf({ label }: ScheduleLine): PercentAt {
  const isNamed = /%|per ?cent/i.test(label);
  return ({ sheet }, cell) => {
    const reading = readCell(sheet, cell);
    if (reading.kind === "number") {
      if (isShownInPercent(sheet, cell)) return fromExcel(reading.amount).times(100);
      return isNamed && Math.abs(reading.amount) > 1 ? fromExcel(reading.amount) : null;
    }
    const value = valueAt(sheet, cell);
    const read = typeof value === "string" ? measureIn(value) : null;
    return read?.isPercent ? read.amount : null;
  };
}
