/** The totals of a set of activity lines, which is all that price, volume and mix are reckoned from. */
import type { ActivityTotals } from "../budget";
import { Decimal } from "../money";
import { amount, count } from "./argument-kinds";
import type { Arrangement } from "./arrange";
import { arrange } from "./arrange";
import type { InPence } from "./in-pence";
import { reckonInPence } from "./in-pence";
import { readLines } from "./spill";

const ARGUMENTS = [count("number of budgeted units"), amount("budgeted price"), count("number of actual units"), amount("actual price")] as const;

/** One total: of each line in pence, or in pence of pence; the same in decimal; and how many of the first make one of the second. */
interface Total {
  readonly inPence: InPence<readonly [Decimal, Decimal, Decimal, Decimal]>;
  readonly inDecimal: (...line: readonly [Decimal, Decimal, Decimal, Decimal]) => Decimal;
  readonly scale: number;
}

const TOTALS: Readonly<Record<keyof ActivityTotals, Total>> = {
  budgetUnits: { inPence: (units) => units, inDecimal: (units) => units, scale: 100 },
  actualUnits: { inPence: (_units, _price, actual) => actual, inDecimal: (_units, _price, actual) => actual, scale: 100 },
  budget: { inPence: (units, price) => units * price, inDecimal: (units, price) => units.times(price), scale: 10_000 },
  actual: { inPence: (_units, _price, actual, paid) => actual * paid, inDecimal: (_units, _price, actual, paid) => actual.times(paid), scale: 10_000 },
  actualAtBudgetPrices: { inPence: (_units, price, actual) => actual * price, inDecimal: (_units, price, actual) => actual.times(price), scale: 10_000 },
};

/** Takes the four arguments of PRICEVOLUME. Throws the first error of any line. */
export function readActivityTotals(given: readonly unknown[]): ActivityTotals {
  const arrangement = arrange(given, ARGUMENTS);
  const lines = readLinesOnce(given);
  const totalOf = (name: keyof ActivityTotals): Decimal => {
    const { inPence, inDecimal, scale } = TOTALS[name];
    const quick = sumInPence(arrangement, inPence);
    return quick === null ? lines().reduce((sum, line) => sum.plus(inDecimal(...line)), new Decimal(0)) : quick.div(scale);
  };
  return {
    budgetUnits: totalOf("budgetUnits"),
    actualUnits: totalOf("actualUnits"),
    budget: totalOf("budget"),
    actual: totalOf("actual"),
    actualAtBudgetPrices: totalOf("actualAtBudgetPrices"),
  };
}

const MOST_IN_HAND = Number.MAX_SAFE_INTEGER / 2;

/** Null where a line is not in pence, or too large for a double to hold. */
function sumInPence(arrangement: Arrangement, inPence: Total["inPence"]): Decimal | null {
  const amounts = reckonInPence(arrangement, ARGUMENTS, inPence);
  if (!amounts) return null;
  let sum = new Decimal(0);
  let inHand = 0;
  for (let line = 0; line < amounts.length; line += 1) {
    const each = Math.abs(amounts[line] ?? NaN);
    if (!(each <= MOST_IN_HAND)) return null;
    inHand += amounts[line] ?? NaN;
    if (Math.abs(inHand) <= MOST_IN_HAND) continue;
    sum = sum.plus(inHand);
    inHand = 0;
  }
  return sum.plus(inHand);
}

function readLinesOnce(given: readonly unknown[]): () => readonly (readonly [Decimal, Decimal, Decimal, Decimal])[] {
  let lines: readonly (readonly [Decimal, Decimal, Decimal, Decimal])[] | undefined;
  return () => (lines ??= readLines(given, ARGUMENTS));
}
