import type { Description, Rule, Scope } from "../../checking";
import type { Figure } from "../../money";
import { absolute, minus, plus, sum } from "../../money";
import type { LineCell, ScheduleLine } from "../../packs";
import { hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { poundsAt, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { EXACT } from "../tolerance-words";

interface Overdrawn {
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  readonly drawn: Figure;
  readonly available: Figure;
}

/** Reserves that may be in deficit by statute, or are one by name. */
const MAY_BE_NEGATIVE =
  /\bdsg\b|dedicated schools|schools?.*deficit|deficit|overdrawn|collection fund|pension|unusable|capital adjustment|accumulated absences/i;

/** A reserve cannot give more than it holds. */
export const drawdownExceedsBalance: Rule<Overdrawn> = {
  id: "drawdown-exceeds-balance",
  family: "reserves",
  title: "Drawdown of more than the reserve holds",
  severity: "error",
  kinds: ["reserve"],
  page: {
    finds:
      "Use of a reserve in the year ≤ its opening balance + what is paid into it. Reserves that are in deficit already, or may be by law, such as that for the dedicated schools grant, are left alone.",
    matters:
      "A drawdown beyond the balance pays for spending with money that is not there: the rest becomes an overspend.",
    tolerance: EXACT,
    seen: "In none of the five papers; East Sussex, Q1 2024/25 monitoring, plans a drawdown of £0.1m whose reserve's balance it does not show.",
    turnOff: "Where reserves may be overdrawn within the year.",
  },
  lacks: ({ schedule }) =>
    ["opening", "use"].every((role) => hasRole(schedule, role as "opening"))
      ? null
      : "it has no use of reserves beside an opening balance",
  *test(scope) {
    const tried = linesOf(scope.schedule)
      .filter(({ role }) => role === "line")
      .flatMap((line) => balanceOf(scope, line) ?? []);
    const over = tried.filter(({ drawn, available }) => drawn.low.greaterThan(available.high));
    // Where most reserves seem overdrawn, the column shows something else than what is taken out.
    const isMisread = tried.length > 2 && over.length * 3 > tried.length;
    for (const each of tried) yield !isMisread && over.includes(each) && !isAtOdds(scope, scope.schedule) ? each : null;
  },
  describe: ({ cell, related, drawn, available }, scope): Description => {
    const [takes, has] = [drawn, available].map(({ amount }) => sayIn(scope.schedule, amount));
    const over = sayIn(scope.schedule, minus(drawn, available).amount);
    return {
      cell,
      related,
      stated: takes!,
      expected: has!,
      difference: over,
      message: `${nameOf(scope, cell)}: ${takes} is drawn from a reserve that holds ${has}, ${over} more than there is. Draw no more than ${has}, or say what pays for the rest.`,
    };
  },
};

function balanceOf(scope: Scope, line: ScheduleLine): Overdrawn | null {
  const { schedule } = scope;
  const openings = line.cells("opening");
  const [opening] = openings;
  const uses = line.cells("use");
  if (openings.length !== 1 || !opening || uses.length === 0 || MAY_BE_NEGATIVE.test(line.label)) return null;
  // Over several years a later one may draw what an earlier one paid in, and nobody can tell which use is when.
  if (line.cells("closing").length > 1) return null;
  const figures = (cells: readonly LineCell[]) => cells.map((cell) => poundsAt(scope, schedule, cell));
  const [held, ...moved] = figures([opening, ...uses, ...line.cells("addition")]);
  if (!held || held.amount.isNegative() || moved.some((figure) => figure === null)) return null;
  const used = figures(uses).map((figure) => figure!);
  // Uses of both signs are no plain drawdowns.
  if (
    used.some(({ amount }) => amount.isNegative()) &&
    used.some(({ amount }) => amount.isPositive() && !amount.isZero())
  )
    return null;
  const added = figures(line.cells("addition")).map((figure) => absolute(figure!));
  const closing = line.cell("closing");
  const left = closing && poundsAt(scope, schedule, closing);
  // Planned and forecast use say one thing twice; only the closing balance would tell.
  if (uses.length > 1 && !left) return null;
  // A closing balance above nil says that there was enough, whatever else the columns mean.
  const isEnough = left !== null && left.amount.isPositive() && !left.amount.isZero();
  const available = plus(held, sum(added));
  return {
    cell: uses[0]!,
    related: [...uses.slice(1), opening, ...line.cells("addition")],
    drawn: isEnough ? available : absolute(sum(used)),
    available,
  };
}
