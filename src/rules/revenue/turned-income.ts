/** Income that has the other sign than the schedule's income. */
import type { RootCause, Scope } from "../../checking";
import { amountAt, shownAmount } from "../../checking";
import type { Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";

const FEWEST_RIGHT = 3;
/** A refund or a correction may turn one figure of many; a schedule that turns more has another convention. */
const MOST_WRONG = 0.25;
const PEER_FACTOR = 3;

export function incomeColumns({ columns }: Schedule): readonly number[] {
  return columns
    .filter(
      ({ measure, role }) => measure === "income" && (role === "budget" || role === "forecast" || role === "actual"),
    )
    .map(({ column }) => column);
}

/** Whether a cause is one income figure with its sign turned round. */
export function isIncomeTurned(scope: Scope, cause: RootCause): boolean {
  const stated = shownAmount(scope.sheet, cause.cell);
  const isIncome = incomeColumns(scope.schedule).includes(cause.cell.column);
  return isIncome && cause.isSingleCell && stated !== null && !stated.isZero() && stated.neg().equals(cause.expected);
}

/** How many income figures of the lines have the schedule's sign, and the cells that have the other. */
export function incomeBySign(scope: Scope): { readonly right: number; readonly wrong: readonly CellAddress[] } {
  const { schedule, sheet } = scope;
  const wrong: CellAddress[] = [];
  let right = 0;
  for (const column of incomeColumns(schedule)) {
    for (const { row, role } of schedule.rows) {
      if (role !== "line" && role !== "subtotal" && role !== "total") continue;
      const amount = amountAt(sheet, row, column);
      if (!Number.isFinite(amount) || amount === 0) continue;
      if (amount < 0 === (schedule.incomeSign === "negative")) right++;
      else wrong.push({ row, column });
    }
  }
  return { right, wrong };
}

/**
 * Whether another income figure of the line has the schedule's sign and the same order of size. Income paid back is a figure of
 * its own; the budget of 1,322 beside a forecast of (1,287) is a sign forgotten.
 */
export function hasPeerOfRightSign({ schedule, sheet }: Scope, { row, column }: CellAddress): boolean {
  const size = Math.abs(amountAt(sheet, row, column));
  return incomeColumns(schedule).some((other) => {
    const amount = amountAt(sheet, row, other);
    const isRight = amount !== 0 && amount < 0 === (schedule.incomeSign === "negative");
    return (
      other !== column && isRight && Math.abs(amount) < PEER_FACTOR * size && Math.abs(amount) * PEER_FACTOR > size
    );
  });
}

export function isOneSided({
  right,
  wrong,
}: {
  readonly right: number;
  readonly wrong: readonly CellAddress[];
}): boolean {
  return right >= FEWEST_RIGHT && wrong.length <= MOST_WRONG * (right + wrong.length);
}
