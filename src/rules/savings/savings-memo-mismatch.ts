import type { Description, Scope } from "../../checking";
import type { Figure } from "../../money";
import { minus, plus, ties } from "../../money";
import type { ColumnRole, Schedule, ScheduleLine } from "../../packs";
import { hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { besideStatements } from "../beside-statements";
import { identityRule } from "../identity-rule";
import { haveOneUnit, poundsOf, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { TIES } from "../tolerance-words";

interface Differing {
  readonly savings: Schedule;
  readonly memo: NotAchieved;
  readonly table: NotAchieved;
}

interface NotAchieved {
  /** Where its total stands, the total's own cell first. */
  readonly cells: readonly CellAddress[];
  readonly amount: Figure;
}

const additions = identityRule({
  id: "savings-memo-mismatch",
  family: "savings",
  title: "Savings not achieved that the memo does not cover",
  meanings: ["savings-memo"],
  lack: "it does not say how savings not achieved are covered",
  kinds: ["savings-memo"],
  page: {
    finds:
      "Temporary funding + part of the reported variance = savings not achieved, on every line; and in all = what the savings schedule of the pack shows as achieved later or not at all.",
    matters:
      "A saving that is not made has to be paid for: by one-off money, or inside the overspend. If the two are not the whole, the forecast leaves a part of the shortfall out.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, savings exceptions and memo: both are nil and tie.",
    turnOff: "Where the memo covers savings of more departments than the schedule.",
  },
});

/** The memo is about the savings that the schedule shows as later or lost, so both must come to the same. */
export const savingsMemoMismatch = besideStatements<Differing>(additions, {
  lacks: (scope) => (savingsOf(scope) ? null : "the pack has no one savings schedule that it could be compared with"),
  *test(scope) {
    const savings = savingsOf(scope)!;
    const memo = inAll(scope, scope.schedule, MEMO);
    const table = inAll(scope, savings, OUTCOMES);
    if (!memo || !table || isAtOdds(scope, scope.schedule) || isAtOdds(scope, savings)) return;
    yield ties(memo.amount, table.amount) ? null : { savings, memo, table };
  },
  describe: ({ savings, memo, table }, { schedule }): Description => {
    const [stated, expected] = [memo, table].map(({ amount }) => sayIn(schedule, amount.amount));
    const difference = sayIn(schedule, minus(memo.amount, table.amount).amount);
    return {
      cell: memo.cells[0]!,
      related: [...memo.cells.slice(1), ...table.cells.map((cell) => ({ ...cell, sheet: savings.sheet }))],
      stated: stated!,
      expected: expected!,
      difference,
      message: `The memo covers ${stated} of savings not achieved, and “${savings.title || savings.sheet}” has ${expected} that come later or cannot be achieved: ${difference} between them. Add the savings that are missing from one of the two.`,
    };
  },
});

const MEMO: readonly ColumnRole[] = ["temporary-funding", "part-of-variance"];
const OUTCOMES: readonly ColumnRole[] = ["later", "cannot"];

/** The pack's only savings schedule that says what is not achieved, where this is its only memo. */
function savingsOf({ schedule, pack }: Scope): Schedule | null {
  const memos = pack.schedules.filter(({ kind }) => kind === "savings-memo");
  const tables = pack.schedules.filter(
    (other) => other.kind === "savings" && OUTCOMES.every((role) => hasRole(other, role)),
  );
  const [only] = tables;
  return memos.length === 1 && tables.length === 1 && haveOneUnit(schedule, only!) ? only! : null;
}

function inAll(scope: Scope, schedule: Schedule, roles: readonly ColumnRole[]): NotAchieved | null {
  const lines = linesOf(schedule);
  const total = lines.findLast(({ role }) => role === "total");
  const counted = total ? [total] : lines.filter(({ role }) => role === "line");
  const cells = counted.flatMap((line: ScheduleLine) => roles.flatMap((role) => line.cells(role)));
  const amounts = roles.map((role) =>
    poundsOf(
      scope,
      schedule,
      counted.flatMap((line) => line.cells(role)),
    ),
  );
  if (amounts.some((amount) => amount === null)) return null;
  return { cells, amount: amounts.reduce((a, b) => plus(a!, b!))! };
}
