/** What of a funding plan was not spent: in all, of its temporary funding and of its contingency. In pounds. */
import type { Scope } from "../../checking";
import type { Figure } from "../../money";
import { minus, sum, ties } from "../../money";
import type { LineCell, Schedule, ScheduleLine } from "../../packs";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { haveOneUnit, poundsAt, poundsOf } from "../in-pounds";
import type { Request } from "./request-lines";
import { wholeRequest } from "./request-lines";

export interface Unspent {
  readonly label: string;
  /** Its variance, or what was spent where no variance is shown. */
  readonly cell: CellAddress;
  readonly budget: Figure;
  readonly unspent: Figure;
}

export interface FundingPlan {
  readonly schedule: Schedule;
  readonly total: Unspent;
  /** Null where no line is said to be temporary. */
  readonly temporary: Unspent | null;
  readonly contingency: readonly Unspent[];
  /** Its own line of what later years need carried forward. */
  readonly carried: { readonly cells: readonly LineCell[]; readonly amount: Figure } | null;
}

type Books = Pick<Scope, "workbook">;

/** Null where its total cannot be made out. */
export function fundingPlanIn(scope: Books, schedule: Schedule): FundingPlan | null {
  if (schedule.kind !== "funding-plan") return null;
  const lines = linesOf(schedule);
  const totals = lines.filter(({ role, part }) => (role === "total" || role === "subtotal") && part === null);
  const total = totals.length > 0 ? unspentOf(scope, schedule, totals.at(-1)!) : null;
  if (!total) return null;
  const contingency = lines.filter(({ role, part }) => role === "line" && part === "contingency");
  return {
    schedule,
    total,
    temporary: temporaryOf(scope, schedule, lines),
    contingency: contingency.flatMap((line) => unspentOf(scope, schedule, line) ?? []),
    carried: carriedBy(scope, schedule, lines),
  };
}

const TEMPORARY = /\btemporary|\bone.?off\b|non.?recurr|time.?limited|fixed.?term/i;

/** The total that is named so; the largest, where a part of it is too. */
function temporaryOf(scope: Books, schedule: Schedule, lines: readonly ScheduleLine[]): Unspent | null {
  const named = lines
    .filter(({ role, part, label }) => role !== "line" && part === "temporary" && TEMPORARY.test(label))
    .flatMap((line) => unspentOf(scope, schedule, line) ?? []);
  const [first, ...rest] = named;
  return first ? rest.reduce((a, b) => (b.budget.amount.greaterThan(a.budget.amount) ? b : a), first) : null;
}

function carriedBy(scope: Books, schedule: Schedule, lines: readonly ScheduleLine[]): FundingPlan["carried"] {
  const line = lines.findLast(({ part }) => part === "carry-forward");
  const cells = line?.cells("future-plan") ?? [];
  const amount = poundsOf(scope, schedule, cells);
  return amount && { cells, amount };
}

function unspentOf(scope: Books, schedule: Schedule, line: ScheduleLine): Unspent | null {
  const [planned, spent] = [line.cell("budget"), line.cell("actual")];
  const [budget, spend] = [planned, spent].map((cell) => cell && poundsAt(scope, schedule, cell));
  if (!budget || !spend) return null;
  return { label: line.label, cell: line.cell("variance") ?? spent!, budget, unspent: minus(budget, spend) };
}

/** The request that is about the plan: one of the pack's that states the same funding or the same underspend. */
export function requestFor({ workbook, pack }: Scope, plan: FundingPlan): Request | null {
  const same = pack.schedules.flatMap((schedule) => {
    if (schedule.kind !== "carry-forward" || !haveOneUnit(schedule, plan.schedule)) return [];
    const request = wholeRequest({ workbook }, schedule);
    return request && isAbout(request, plan) ? [request] : [];
  });
  return same.length === 1 ? same[0]! : null;
}

/** The plan that a request is about; null where it is none, or not clear which. */
export function planFor(scope: Scope, request: Request): FundingPlan | null {
  const plans = scope.pack.schedules.flatMap((schedule) => {
    const plan = haveOneUnit(schedule, request.schedule) ? fundingPlanIn(scope, schedule) : null;
    return plan && isAbout(request, plan) ? [plan] : [];
  });
  return plans.length === 1 && requestFor(scope, plans[0]!)?.schedule === request.schedule ? plans[0]! : null;
}

function isAbout({ budget, underspend }: Request, { total }: FundingPlan): boolean {
  if (underspend && !total.unspent.amount.isZero() && ties(underspend, total.unspent)) return true;
  return budget !== null && ties(budget, total.budget);
}

/** What of it is asked for: by a request of its own, or by its own line. */
export function askedOf(scope: Scope, plan: FundingPlan): Figure | null {
  return requestFor(scope, plan)?.carried ?? plan.carried?.amount ?? null;
}

export function unspentContingency({ contingency }: FundingPlan): Figure {
  return sum(contingency.map(({ unspent }) => unspent));
}
