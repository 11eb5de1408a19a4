/** Columns of shares that are parts of one whole, and of how many people where the words say so. */
import { headingAt, isShownInPercent, readCell, type Scope } from "../../checking";
import { Decimal, fromExcel } from "../../money";
import type { Schedule, ScheduleColumn, ScheduleRow } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { formulaAt } from "../../workbook";

export interface Share {
  readonly cell: CellAddress;
  /** Of 100. */
  readonly percent: Decimal;
  /** One in its last place, of 100; nil where a formula reckons it. */
  readonly unit: Decimal;
  readonly isByFormula: boolean;
}

export interface SharesOfWhole {
  readonly heading: string;
  readonly shares: readonly Share[];
  /** The cell that says 100 %. */
  readonly total: CellAddress | null;
  /** How many people the whole is. */
  readonly whole: number | null;
}

const SHARES =
  /share|proportion|split|breakdown|distribution|(%|per ?cent|percentage) of (the )?(total|all|children|admissions|cases)/i;
const OTHER = /change|increase|decrease|target|outturn|variance|budget|timeliness|within|completed|£/i;
const TOTAL = /^(all|total|overall|grand total)\b/i;
const PEOPLE =
  "children|people|young people|pupils|adults|clients|cases|families|admissions|referrals|carers|workers|staff";
const WHOLE = new RegExp(
  String.raw`(?:\b(?:of|the|all|among) (?:the |all )?|\()(\d[\d,]*) (?:[a-z-]+ ){0,2}?(?:${PEOPLE})|\(?\b(?:n|base) ?[=:] ?(\d[\d,]*)`,
  "i",
);
const FEWEST = 3;
const MOST = 40;
/** Parts that are this far from 100 answer a question with several answers. */
const NEAR = 6;

const known = new WeakMap<Schedule, readonly SharesOfWhole[]>();

export function sharesOfWhole(scope: Scope): readonly SharesOfWhole[] {
  const answer = known.get(scope.schedule) ?? readShares(scope);
  known.set(scope.schedule, answer);
  return answer;
}

function readShares(scope: Scope): readonly SharesOfWhole[] {
  const { schedule } = scope;
  const rows = schedule.rows.filter(({ role }) => role !== "blank" && role !== "section");
  if (rows.some(({ role }) => role === "subtotal" || role === "of-which" || role === "memo") || rows.length > MOST)
    return [];
  const isTotal = ({ role, label }: ScheduleRow) => role === "total" || TOTAL.test(label);
  const totals = rows.filter(isTotal);
  const lines = rows.filter((row) => !isTotal(row));
  return lines.length < FEWEST ? [] : schedule.columns.flatMap((column) => sharesIn(scope, column, lines, totals));
}

function sharesIn(
  { schedule, sheet }: Scope,
  { column, role }: ScheduleColumn,
  lines: readonly ScheduleRow[],
  totals: readonly ScheduleRow[],
): readonly SharesOfWhole[] {
  if (role === "label" || role === "change-percentage" || role === "rate") return [];
  const heading = headingAt(schedule, { row: schedule.range.top, column });
  const words = `${heading} ${schedule.title}`;
  if (OTHER.test(heading)) return [];
  const shares: Share[] = [];
  for (const { row } of lines) {
    const share = shareIn(sheet, { row, column }, heading);
    if (!share) return [];
    shares.push(share);
  }
  const sum = sumOf(shares);
  const hundred =
    totals.map(({ row }) => shareIn(sheet, { row, column }, heading)).find((share) => share?.percent.equals(100))
      ?.cell ?? null;
  const isNear = sum.minus(100).abs().lessThanOrEqualTo(NEAR);
  const isOfShares = (SHARES.test(words) || wholeIn(words) !== null) && isNear;
  const isTotalled =
    hundred !== null &&
    sum
      .minus(100)
      .abs()
      .lessThanOrEqualTo(5 * NEAR);
  if (!isOfShares && !isTotalled) return [];
  return [{ heading: heading || schedule.title, shares, total: hundred, whole: wholeIn(words) }];
}

export function sumOf(shares: readonly Share[]): Decimal {
  return shares.reduce((total, { percent }) => total.plus(percent), new Decimal(0));
}

function wholeIn(words: string): number | null {
  const match = WHOLE.exec(words);
  const whole = match ? Number((match[1] ?? match[2]!).replaceAll(",", "")) : NaN;
  return whole > 1 && !(whole >= 1990 && whole <= 2050) ? whole : null;
}

function shareIn(sheet: Sheet, cell: CellAddress, heading: string): Share | null {
  const reading = readCell(sheet, cell);
  if (reading.kind === "text-number" && reading.written.percent)
    return { cell, percent: reading.written.amount, unit: reading.written.unit, isByFormula: false };
  if (reading.kind !== "number" || reading.amount < 0) return null;
  const isRatio = isShownInPercent(sheet, cell);
  if (!isRatio && !/%|per ?cent/i.test(heading)) return null;
  const percent = fromExcel(reading.amount).times(isRatio ? 100 : 1);
  if (percent.greaterThan(100)) return null;
  const isByFormula = formulaAt(sheet, cell) !== null;
  const isReckoned = isByFormula || percent.decimalPlaces() > 4;
  return {
    cell,
    percent,
    unit: isReckoned ? new Decimal(0) : new Decimal(10).pow(-percent.decimalPlaces()),
    isByFormula,
  };
}

/** The whole number of people that a share gives; null where none does. */
export function countOf({ percent, unit }: Share, whole: number): number | null {
  const nearest = nearestOf(percent, whole);
  const half = unit.div(2);
  const candidates = [nearest - 1, nearest, nearest + 1].filter((count) => count >= 0 && count <= whole);
  return (
    candidates.find((count) => new Decimal(count).times(100).div(whole).minus(percent).abs().lessThanOrEqualTo(half)) ??
    null
  );
}

export function nearestOf(percent: Decimal, whole: number): number {
  return percent.times(whole).div(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
