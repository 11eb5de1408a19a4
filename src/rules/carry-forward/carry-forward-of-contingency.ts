import type { Description, Rule, Scope } from "../../checking";
import { placeOf } from "../../checking";
import type { Figure } from "../../money";
import { minus, sum } from "../../money";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { notBelowNil, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { BY_POLICY } from "../tolerance-words";
import type { FundingPlan } from "./funding-plan-figures";
import { askedOf, fundingPlanIn } from "./funding-plan-figures";
import { requestLines } from "./request-lines";

interface Carried {
  readonly cells: readonly CellAddress[];
  /** Unspent contingency, one figure for each cell. */
  readonly parts: readonly Figure[];
  /** All that was not spent, and what is carried forward of it. */
  readonly underspend: Figure | null;
  readonly carried: Figure;
}

const CONTINGENCY = /contingenc|unallocated/i;

/** Contingency that was not needed has no commitment behind it. */
export const carryForwardOfContingency: Rule<Carried> = {
  id: "carry-forward-of-contingency",
  family: "carry-forward",
  title: "Unspent contingency inside a carry-forward",
  severity: "query",
  kinds: ["funding-plan", "carry-forward"],
  page: {
    finds:
      "Carried forward ≤ underspend − unspent contingency, in a funding plan with a request of its own or elsewhere in the pack; and nothing is carried forward on a line of contingency. A policy may allow it.",
    matters:
      "A carry-forward is for commitments already made. Contingency that was not spent was not committed to anything, and belongs back where it came from.",
    tolerance: BY_POLICY,
    seen: "West Sussex, Children First outturn 2020/21, funding table: 898 and 513 of the 2,559 not spent are contingency, 1,411 in all, and 2,285 is carried forward.",
    turnOff: "Where contingency may be carried forward: say so in the policy, or turn the rule off.",
  },
  lacks: (scope) =>
    policyFor(scope.policy, placeOf(scope.schedule)).carryForward.contingency
      ? "the policy allows it"
      : carriedIn(scope) === null
        ? "it has no contingency beside a carry-forward"
        : null,
  *test(scope) {
    const carried = carriedIn(scope)!;
    const parts = notBelowNil(sum(carried.parts));
    const isNeeded =
      carried.underspend === null
        ? carried.carried.low.isPositive() && !carried.carried.low.isZero()
        : carried.carried.low.greaterThan(minus(carried.underspend, parts).high);
    yield isNeeded && !parts.amount.isZero() && !isAtOdds(scope, scope.schedule) ? carried : null;
  },
  describe: ({ cells, parts, underspend, carried }, { schedule }): Description => {
    const say = ({ amount }: Figure) => sayIn(schedule, amount);
    const all = sum(parts);
    const working = parts.length > 1 ? `${parts.map(say).join(" + ")} = ${say(all)}` : say(all);
    const where = cells.map(cellName).join(" and ");
    const message = underspend
      ? `Of the ${say(underspend)} that was not spent, ${working} is contingency (${where}), which leaves ${say(minus(underspend, all))}; ${say(carried)} is carried forward. Return the contingency, or say what it is committed to.`
      : `${say(carried)} is carried forward of contingency (${where}). Return it, or say what it is committed to.`;
    return { cell: cells[0]!, related: cells.slice(1), stated: say(all), expected: "", difference: "", message };
  },
};

function carriedIn(scope: Scope): Carried | null {
  const { schedule } = scope;
  if (schedule.kind === "carry-forward") return onLines(scope);
  const plan = fundingPlanIn(scope, schedule);
  return plan && inPlan(scope, plan);
}

function inPlan(scope: Scope, plan: FundingPlan): Carried | null {
  const carried = askedOf(scope, plan);
  if (!carried || plan.contingency.length === 0) return null;
  const left = plan.contingency.filter(({ unspent }) => unspent.amount.isPositive() && !unspent.amount.isZero());
  const shown = left.length > 0 ? left : plan.contingency;
  return {
    cells: shown.map(({ cell }) => cell),
    parts: left.map(({ unspent }) => unspent),
    underspend: plan.total.unspent,
    carried,
  };
}

function onLines(scope: Scope): Carried | null {
  const lines = requestLines(scope, scope.schedule).filter(
    ({ line, cells }) => CONTINGENCY.test(line.label) && cells.length > 0,
  );
  if (lines.length === 0) return null;
  const carried = lines.map((line) => line.carried);
  return { cells: lines.map(({ cells }) => cells[0]!), parts: carried, underspend: null, carried: sum(carried) };
}
