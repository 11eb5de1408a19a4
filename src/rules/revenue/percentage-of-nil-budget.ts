import type { Description, Rule, Scope } from "../../checking";
import { readCell, shownAmount } from "../../checking";
import { sayAmount, showPercent } from "../../money";
import { hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface OfNil {
  readonly cell: CellAddress;
  readonly budget: CellAddress;
  readonly variance: CellAddress;
}

/** A percentage of a budget of nil: there is none. */
export const percentageOfNilBudget: Rule<OfNil> = {
  id: "percentage-of-nil-budget",
  family: "revenue",
  title: "Percentage of a budget of nil",
  severity: "warning",
  kinds: ["revenue", "capital", "forecast"],
  page: {
    finds:
      "Where the budget is nil and the variance is not, there is no percentage: the cell is blank, a dash or n/a. Nil per cent is let pass. Of a negative budget the size is the base, which percentage-mismatch tests.",
    matters: "A share of nothing is 100 % or anything else as one likes, and it is rated and ranked with real ones.",
    tolerance: EXACT,
    seen: "In none of the five papers; grants that were not budgeted bring it about.",
    turnOff: "Where the percentages are of something other than the budget.",
  },
  lacks: ({ schedule }) =>
    ["percentage", "budget", "variance"].every((role) => hasRole(schedule, role as "budget"))
      ? null
      : "it has no percentage beside a budget and a variance",
  *test(scope) {
    for (const line of linesOf(scope.schedule)) {
      const [cell, budget, variance] = [line.cells("percentage"), line.cells("budget"), line.cells("variance")];
      if (cell.length !== 1 || budget.length !== 1 || variance.length !== 1) continue;
      if (readCell(scope.sheet, budget[0]!).kind === "unreadable") continue;
      const found = { cell: cell[0]!, budget: budget[0]!, variance: variance[0]! };
      yield isOfNil(scope, found) ? found : null;
    }
  },
  describe: ({ cell, budget, variance }, scope): Description => {
    const stated = showPercent(shownAmount(scope.sheet, cell)!, 1);
    return {
      cell,
      related: [budget, variance],
      stated,
      expected: "n/a",
      difference: "",
      message: `${nameOf(scope, cell)} is ${stated}, but the budget (${cellName(budget)}) is nil: ${sayAmount(shownAmount(scope.sheet, variance)!)} is no share of it. Write n/a.`,
    };
  },
};

function isOfNil({ sheet }: Scope, { cell, budget, variance }: OfNil): boolean {
  if (readCell(sheet, cell).kind !== "number" || readCell(sheet, variance).kind !== "number") return false;
  const isNil = (at: CellAddress) => shownAmount(sheet, at)!.isZero();
  return isNil(budget) && !isNil(variance) && !isNil(cell);
}
