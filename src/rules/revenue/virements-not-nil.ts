import type { Description, Scope } from "../../checking";
import { figureOf, rootCauses, shownAmount } from "../../checking";
import type { Decimal } from "../../money";
import { exact, sayAmount, sum, ties } from "../../money";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { besideStatements } from "../beside-statements";
import { identityRule } from "../identity-rule";

interface NotNil {
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly total: Decimal;
}

const MOVED_WITHIN = /virement|transfer/i;
/** Money from outside the schedule: it adds to the budget and need not be taken from another line. */
const FROM_OUTSIDE =
  /reserve|grant|contingenc|supplement|external|corporate|central|inflation|pay award|saving|growth|permanent|carr(y|ied)|\bnew\b/i;
/** Lines that money comes from or goes to without being a service's budget. */
const IS_OUTSIDE = /reserve|grant|contingenc|balances/i;

const statements = identityRule({
  id: "virements-not-nil",
  family: "revenue",
  title: "Virements that do not lead from budget to budget, or do not add to nil",
  meanings: ["virement"],
  kinds: ["virements", "revenue", "capital"],
  lack: "it has no virements beside an original and a current budget",
  page: {
    finds:
      "Current budget = original budget + virements. And where a schedule of virements takes from some lines and gives to others, its virements add to nil, unless its title or headings speak of reserves, grants, contingency or other money from outside; this second part is a query.",
    matters:
      "A virement moves budget and makes none. Where its two sides differ, somebody has a budget that nobody has given up.",
    tolerance:
      "Figures tie when their intervals meet. That virements add to nil is tested likewise, within half of the last place of each of them.",
    seen: "In none of the five papers; a schedule of virements belongs to most monthly returns.",
    turnOff: "Where a schedule shows one side of virements with other directorates.",
  },
});

/** Virements lead from budget to budget, and what one line gives another takes. */
export const virementsNotNil = {
  ...besideStatements<NotNil>(statements, {
    lacks: (scope) => (virementCells(scope).length === 0 ? "it is not a schedule of virements within itself" : null),
    *test(scope) {
      const cells = virementCells(scope);
      const figures = cells.map((cell) => figureOf(scope.workbook, scope.schedule, cell));
      if (figures.includes(null) || rootCauses(scope).length > 0) return;
      const amounts = cells.map((cell) => shownAmount(scope.sheet, cell)!).filter((amount) => !amount.isZero());
      if (!amounts.some((amount) => amount.isPositive()) || !amounts.some((amount) => amount.isNegative())) return;
      const total = amounts.reduce((so, amount) => so.plus(amount));
      yield ties(sum(figures.flatMap((figure) => figure ?? [])), exact(0))
        ? null
        : { cell: cells.at(-1)!, cells, total };
    },
    describe: ({ cell, cells, total }): Description => ({
      cell,
      related: cells.slice(0, -1).slice(0, 24),
      stated: sayAmount(total),
      expected: "0",
      difference: sayAmount(total),
      message: `The virements from ${cellName(cells[0]!)} to ${cellName(cell)} add to ${sayAmount(total)}, but what one line is given another gives up: they add to nil. Find the line that is missing or has the wrong amount, or say in the heading where the money comes from.`,
    }),
  }),
  severityOf: (evidence: object) => ("beside" in evidence ? ("query" as const) : ("error" as const)),
};

/** Of the lines; empty where the schedule is not about virements, or money comes into it from outside. */
function virementCells({ schedule }: Scope): readonly CellAddress[] {
  if (schedule.kind !== "virements" || !MOVED_WITHIN.test(schedule.title)) return [];
  const lines = linesOf(schedule).filter(({ role }) => role === "line");
  const headings = lines.flatMap((line) => line.cells("virement").map(({ heading }) => heading));
  if ([schedule.title, ...headings].some((text) => FROM_OUTSIDE.test(text))) return [];
  if (lines.some(({ label }) => IS_OUTSIDE.test(label)) || !headings.every((text) => MOVED_WITHIN.test(text)))
    return [];
  return lines.flatMap((line) => line.cells("virement").map(({ row, column }) => ({ row, column })));
}
