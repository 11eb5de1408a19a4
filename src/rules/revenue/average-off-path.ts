import type { Description, Rule, Scope } from "../../checking";
import { readCell } from "../../checking";
import { Decimal, fromExcel, sayAmount } from "../../money";
import { placeOf } from "../../checking";
import type { ColumnRole, ScheduleLine } from "../../packs";
import { hasRole, linesOf } from "../../packs";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";

interface OffPath {
  readonly cell: CellAddress;
  readonly points: readonly CellAddress[];
  readonly stated: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

const PATH: readonly ColumnRole[] = ["opening", "closing", "prior", "current"];

/** A stated average that no path between the numbers beside it could give. */
export const averageOffPath: Rule<OffPath> = {
  id: "average-off-path",
  family: "revenue",
  title: "Average that its path cannot give",
  severity: "query",
  page: {
    finds:
      "A stated average lies between the lowest and the highest of the numbers that it is the average of, at the start, the end and in between, give or take the policy’s tolerance.",
    matters: "Placement budgets are an average number times a price: an average off its path is a wrong forecast.",
    tolerance: BY_POLICY,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 20: an average of 420 placements on a path from 398 to 436, which ties.",
    turnOff: "Where the average is of another period than the numbers beside it.",
  },
  kinds: ["activity"],
  lacks: (scope) => {
    if (withinOf(scope) === null) return "the policy has no tolerance for averages";
    const hasPath = PATH.filter((role) => hasRole(scope.schedule, role)).length >= 2;
    return hasRole(scope.schedule, "average") && hasPath ? null : "it states no average beside the numbers it is of";
  },
  *test(scope) {
    for (const line of linesOf(scope.schedule)) yield* offPath(scope, line);
  },
  describe: ({ cell, points, stated, low, high }, scope): Description => ({
    cell,
    related: points,
    stated: sayAmount(stated),
    expected: "",
    difference: "",
    message: `${nameOf(scope, cell)} is ${sayAmount(stated)}, but the numbers beside it run from ${sayAmount(low)} to ${sayAmount(high)}: no path between them has that average. Reckon it again, or say of which period it is.`,
  }),
};

function withinOf({ policy, schedule }: Scope): number | null {
  return policyFor(policy, placeOf(schedule)).averages.within;
}

function* offPath(scope: Scope, line: ScheduleLine): Generator<OffPath | null> {
  const amount = (cell: CellAddress) => {
    const reading = readCell(scope.sheet, cell);
    return reading.kind === "number" ? fromExcel(reading.amount) : null;
  };
  const points = PATH.flatMap((role) => line.cells(role)).filter((cell) => amount(cell) !== null);
  if (points.length < 2) return;
  const numbers = points.map((cell) => amount(cell)!);
  const [low, high] = [Decimal.min(...numbers), Decimal.max(...numbers)];
  const slack = high.abs().times(withinOf(scope) ?? 0);
  for (const cell of line.cells("average")) {
    const stated = amount(cell);
    if (stated === null || isOfSomethingElse(stated, low, high)) continue;
    const isOn = stated.greaterThanOrEqualTo(low.minus(slack)) && stated.lessThanOrEqualTo(high.plus(slack));
    yield isOn ? null : { cell, points, stated, low, high };
  }
}

/** Average hours beside numbers of clients: so far from all of them that it cannot be meant as their average. */
function isOfSomethingElse(stated: Decimal, low: Decimal, high: Decimal): boolean {
  return stated.times(2).lessThan(low) || stated.greaterThan(high.times(2));
}
