import type { Description, Rule, Scope } from "../../checking";
import { amountAt, shownAmount } from "../../checking";
import { sayAmount } from "../../money";
import type { ScheduleColumn } from "../../packs";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface Negative {
  readonly cell: CellAddress;
}

/** Where more of a column's figures than this are negative, the column shows spend with a minus or nets grants off. */
const MOST_NEGATIVE = 0.34;

/** Capital spend to date below nil: a refund, a miscoding, or last year's creditor. */
export const negativeActual: Rule<Negative> = {
  id: "negative-actual",
  family: "capital",
  title: "Actual spend below nil",
  severity: "query",
  page: {
    finds:
      "Actual spend to date ≥ nil on every project. A column where more than a third of the figures are below nil is taken to net off grants, and is left alone.",
    matters:
      "Spend below nil is a refund, a miscoding, or a creditor of last year not yet paid. Whichever it is, the forecast beside it may rest on it.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, capital table: Schools Delegated Capital has (26) to date.",
    turnOff:
      "Where credits of this kind are usual, for instance in the first quarter, when last year's creditors are not yet paid.",
  },
  kinds: ["capital"],
  lacks: ({ schedule }) =>
    schedule.kind !== "capital"
      ? "it is not a capital schedule"
      : schedule.columns.some(isActual)
        ? null
        : "it has no column of actual spend",
  *test(scope) {
    for (const column of scope.schedule.columns.filter(isActual)) yield* negativesIn(scope, column);
  },
  describe: ({ cell }, scope): Description => {
    const stated = sayAmount(shownAmount(scope.sheet, cell)!);
    return {
      cell,
      related: [],
      stated,
      expected: "",
      difference: "",
      message: `${nameOf(scope, cell)} is ${stated}: spend to date below nil. Say what was refunded, recharged or accrued last year, or move what was coded to the wrong scheme.`,
    };
  },
};

function isActual({ role, measure }: ScheduleColumn): boolean {
  return role === "actual" && measure !== "income";
}

function negativesIn({ schedule, sheet }: Scope, { column }: ScheduleColumn): readonly (Negative | null)[] {
  const stated: { readonly cell: CellAddress; readonly amount: number }[] = [];
  for (const { row, role } of schedule.rows) {
    const amount = amountAt(sheet, row, column);
    if (role === "line" && Number.isFinite(amount)) stated.push({ cell: { row, column }, amount });
  }
  const spent = stated.filter(({ amount }) => amount !== 0);
  const negative = spent.filter(({ amount }) => amount < 0);
  const isHabit = negative.length > 1 && negative.length > MOST_NEGATIVE * spent.length;
  return stated.map(({ cell, amount }) => (amount < 0 && !isHabit ? { cell } : null));
}
