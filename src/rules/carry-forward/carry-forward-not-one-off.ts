import type { Description, Rule, Scope } from "../../checking";
import type { Figure } from "../../money";
import { minus } from "../../money";
import type { Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { notBelowNil, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { TIES } from "../tolerance-words";
import type { FundingPlan, Unspent } from "./funding-plan-figures";
import { fundingPlanIn, planFor, requestFor } from "./funding-plan-figures";
import { wholeRequest } from "./request-lines";

interface Asked {
  readonly cells: readonly CellAddress[];
  readonly carried: Figure;
  readonly plan: Schedule;
  readonly temporary: Unspent;
}

/** Only one-off funding that was not spent can pay for the same thing later; permanent funding comes again by itself. */
export const carryForwardNotOneOff: Rule<Asked> = {
  id: "carry-forward-not-one-off",
  family: "carry-forward",
  title: "Carry-forward beyond the one-off underspend",
  severity: "query",
  kinds: ["carry-forward", "funding-plan"],
  page: {
    finds:
      "Carried forward ≤ what the funding plan shows as not spent of temporary (one-off) funding. The request and the plan are about the same thing where they state the same funding or the same underspend.",
    matters:
      "Permanent funding is there again next year. Carrying its underspend forward pays for one thing twice, or uses base budget for one-off work.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, paragraph 2 and funding table: 2,285 is carried forward of a temporary underspend of 1,548, 737 more.",
    turnOff: "Where the council carries underspends of permanent budgets forward as well.",
  },
  lacks: (scope) =>
    askedIn(scope) ? null : "the pack has no request beside a funding plan that shows its temporary funding",
  *test(scope) {
    const asked = askedIn(scope)!;
    const isMore = asked.carried.low.greaterThan(notBelowNil(asked.temporary.unspent).high);
    yield isMore && !isAtOdds(scope, scope.schedule) && !isAtOdds(scope, asked.plan) ? asked : null;
  },
  describe: ({ cells, carried, plan, temporary }, scope): Description => {
    const { schedule } = scope;
    const unspent = notBelowNil(temporary.unspent);
    const [asks, left] = [carried, unspent].map(({ amount }) => sayIn(schedule, amount));
    const over = sayIn(schedule, minus(carried, unspent).amount);
    return {
      cell: cells[0]!,
      related: [...cells.slice(1), { ...temporary.cell, sheet: plan.sheet }],
      stated: asks!,
      expected: left!,
      difference: over,
      message: `${nameOf(scope, cells[0]!)}: ${asks} is to be carried forward, but only ${left} of temporary funding was not spent (“${temporary.label}”), so ${over} is permanent funding: ${asks} − ${left} = ${over}. Say why permanent funding may be carried forward, or ask for no more than ${left}.`,
    };
  },
};

function askedIn(scope: Scope): Asked | null {
  const { schedule } = scope;
  if (schedule.kind === "carry-forward") {
    const request = wholeRequest(scope, schedule);
    const plan = request && planFor(scope, request);
    return request && plan ? askedOfPlan(plan, request) : null;
  }
  const plan = fundingPlanIn(scope, schedule);
  // A request of its own is the better place to ask.
  if (!plan?.carried || requestFor(scope, plan)) return null;
  return askedOfPlan(plan, { cells: plan.carried.cells, carried: plan.carried.amount });
}

function askedOfPlan(
  { schedule, temporary }: FundingPlan,
  { cells, carried }: Pick<Asked, "cells" | "carried">,
): Asked | null {
  return temporary && cells.length > 0 ? { cells, carried, plan: schedule, temporary } : null;
}
