/** Facts that a schedule states otherwise than another one of the pack, less those that are wrong within one of them anyway. */
import type { Fact, Restatement, RelatedCell, Scope } from "../checking";
import { cellKey, pairsOf, restatements, rootCauses, rowOf } from "../checking";
import { type Decimal, sayAmount } from "../money";
import type { Schedule } from "../packs";
import { type CellAddress, cellName, qualifiedName } from "../workbook";
import { isShortToday, shortTotals } from "./form/short-totals";

/** How many figures of a schedule are stated in another one as well. */
export function comparedOf({ schedule, pack }: Scope): number {
  return pairsOf(pack)
    .filter(([a, b]) => a.schedule === schedule || b.schedule === schedule)
    .reduce((count, [a, b]) => count + [...a.bySubject.keys()].filter((subject) => b.bySubject.has(subject)).length, 0);
}

/** The disagreements that are to be looked at in this schedule. */
export function restatedIn(scope: Scope): readonly Restatement[] {
  const { schedule, pack, workbook } = scope;
  return restatements(pack, workbook).filter(
    ({ fact, other }) => fact.schedule === schedule && !isExplained(scope, fact) && !isExplained(scope, other),
  );
}

const suspects = new WeakMap<Schedule, ReadonlySet<number>>();

function isExplained(scope: Scope, { schedule, sheet, cell }: Fact): boolean {
  const own = { ...scope, schedule, sheet };
  return isReported(own, cell) || isOfShortTotal(own, cell);
}

/** Whether a figure is reported, or may well be what is at fault, among the statements of its own schedule. */
export function isReported(scope: Scope, { row, column }: CellAddress): boolean {
  const { schedule } = scope;
  let known = suspects.get(schedule);
  if (!known) {
    const causes = rootCauses(scope);
    known = new Set(
      causes
        .flatMap((cause) => [cause.cell, ...cause.carried, ...cause.alternatives])
        .map((cell) => cellKey(cell.row, cell.column)),
    );
    suspects.set(schedule, known);
  }
  return known.has(cellKey(row, column));
}

/** Whether a total is one of a schedule that has one too short: the others of its row and the totals above may be made of it. */
function isOfShortTotal(scope: Scope, { row }: CellAddress): boolean {
  const role = rowOf(scope.schedule, row)?.role;
  if (role !== "total" && role !== "subtotal") return false;
  return shortTotals(scope).some((total) => isShortToday(scope.sheet, total));
}

/** What the first would say if it were the second, in its own unit. */
export function inUnitOf(fact: Fact, other: Fact): Decimal {
  return other.amount.times(other.schedule.unit?.pounds ?? 1).div(fact.schedule.unit?.pounds ?? 1);
}

/** "9.72 (£m)". */
export function figureOf({ amount, schedule }: Fact): string {
  return `${sayAmount(amount)}${schedule.unit ? ` (${schedule.unit.name})` : ""}`;
}

/** The sheet is named too: the other statement stands elsewhere. */
export function placeOfFact({ sheet, cell }: Fact): string {
  return qualifiedName(sheet.name, cellName(cell));
}

export function relatedTo(fact: Fact): RelatedCell {
  return { ...fact.cell, sheet: fact.sheet.name };
}

/** "budget", "forecast gross", with the period where one is named. */
export function measureInWords({ measure, period }: Restatement): string {
  return `${measure.replaceAll("-", " ")}${period ? ` ${period}` : ""}`;
}
