import type { Description, Rule, Scope } from "../../checking";
import { placeOf, readCell } from "../../checking";
import type { Decimal } from "../../money";
import { fromExcel, sayAmount, showPercent } from "../../money";
import type { Schedule, ScheduleColumn } from "../../packs";
import { financialYearIn, linesOf } from "../../packs";
import { hasThreshold, policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";

interface Swing {
  readonly cell: CellAddress;
  readonly before: CellAddress;
  readonly now: Decimal;
  readonly then: Decimal;
}

/** A line that changes on last year by more than the policy lets pass without a word. */
export const yearOnYearSwing: Rule<Swing> = {
  id: "year-on-year-swing",
  family: "revenue",
  title: "Large change on last year",
  severity: "query",
  page: {
    finds:
      "A line’s figure for the year does not differ from last year’s outturn by more than the policy’s amount and percentage, where a schedule shows both years.",
    matters: "A large change may be a decision, a change of structure or a mistake: the reader should be told which.",
    tolerance: BY_POLICY,
    seen: "Not in the five papers. A published key elsewhere asks for a comment above £1.5m and 15 %.",
    turnOff: "In the first year after a reorganisation.",
  },
  kinds: ["revenue"],
  lacks: (scope) => {
    if (!hasThreshold(policyFor(scope.policy, placeOf(scope.schedule)).yearOnYear))
      return "the policy has no limit for changes on last year";
    if (scope.schedule.unit === null)
      return "it says no unit, so the change cannot be held against the policy’s amount";
    return yearsOf(scope.schedule) ? null : "it does not show last year’s figures beside this year’s";
  },
  *test(scope) {
    const years = yearsOf(scope.schedule)!;
    for (const line of linesOf(scope.schedule)) {
      if (line.role !== "line") continue;
      const [row] = line
        .cells(years.now.role)
        .concat(line.cells(years.before.role))
        .map((cell) => cell.row);
      if (row === undefined) continue;
      const [cell, before] = [
        { row, column: years.now.column },
        { row, column: years.before.column },
      ];
      const [now, then] = [amountAt(scope, cell), amountAt(scope, before)];
      if (now === null || then === null || then.isZero()) continue;
      yield isSwing(scope, line.label, now, then) ? { cell, before, now, then } : null;
    }
  },
  describe: ({ cell, before, now, then }, scope): Description => ({
    cell,
    related: [before],
    stated: sayAmount(now),
    expected: "",
    difference: sayAmount(now.minus(then)),
    message: `${nameOf(scope, cell)} is ${sayAmount(now)} against ${sayAmount(then)} last year, a change of ${sayAmount(now.minus(then))} or ${showPercent(now.minus(then).div(then.abs()), 1)}. Say beside it what has changed.`,
  }),
};

function amountAt({ sheet }: Scope, cell: CellAddress): Decimal | null {
  const reading = readCell(sheet, cell);
  return reading.kind === "number" ? fromExcel(reading.amount) : null;
}

function isSwing({ policy, schedule }: Scope, label: string, now: Decimal, then: Decimal): boolean {
  const { percentage, amount, whichever } = policyFor(policy, placeOf(schedule, label)).yearOnYear;
  const change = now.minus(then).abs();
  const passes: boolean[] = [];
  if (amount !== null) passes.push(change.times(schedule.unit!.pounds).greaterThan(amount));
  if (percentage !== null) passes.push(change.div(then.abs()).greaterThan(percentage));
  if (passes.length === 0) return false;
  return whichever === "higher" ? passes.every(Boolean) : passes.some(Boolean);
}

/** Last year's outturn and this year's forecast, or budget where there is none, by the years their headings name; net where measures are shown. */
function yearsOf(schedule: Schedule): { readonly before: ScheduleColumn; readonly now: ScheduleColumn } | null {
  const dated = schedule.columns.flatMap((column) => {
    const year = column.period === null ? null : financialYearIn(column.period);
    const isWhole = column.measure === null || column.measure === "net";
    return year !== null && isWhole && !/Q\d|P\d/.test(column.period!)
      ? [{ column, year: Number(year.slice(0, 4)) }]
      : [];
  });
  const latest = Math.max(...dated.map(({ year }) => year));
  const now = ["forecast", "actual", "budget"].flatMap((role) =>
    dated.filter(({ year, column }) => year === latest && column.role === role),
  )[0];
  const before = ["actual", "forecast"].flatMap((role) =>
    dated.filter(({ year, column }) => year === latest - 1 && column.role === role),
  )[0];
  return now && before ? { now: now.column, before: before.column } : null;
}
