/** The totals of a set of activity lines, which is all that price, volume and mix are reckoned from. */
import type { ActivityTotals } from "../budget";
import { Decimal } from "../money";
import { amount, count } from "./argument-kinds";
import type { Arrangement } from "./arrange";
import { arrange } from "./arrange";
import type { InThousandths } from "./in-thousandths";
import { reckonInThousandths } from "./in-thousandths";
import { readLines } from "./spill";

const ARGUMENTS = [
  count("number of budgeted units"),
  amount("budgeted price"),
  count("number of actual units"),
  amount("actual price"),
] as const;

/** One total: of each line in thousandths, or in millionths; the same in decimal; and how many of the first make one of the second. */
interface Total {
  readonly inThousandths: InThousandths<readonly [Decimal, Decimal, Decimal, Decimal]>;
  readonly inDecimal: (...line: readonly [Decimal, Decimal, Decimal, Decimal]) => Decimal;
  readonly scale: number;
}

const TOTALS: Readonly<Record<keyof ActivityTotals, Total>> = {
  budgetUnits: { inThousandths: (units) => units, inDecimal: (units) => units, scale: 1_000 },
  actualUnits: {
    inThousandths: (_units, _price, actual) => actual,
    inDecimal: (_units, _price, actual) => actual,
    scale: 1_000,
  },
  budget: {
    inThousandths: (units, price) => units * price,
    inDecimal: (units, price) => units.times(price),
    scale: 1_000_000,
  },
  actual: {
    inThousandths: (_units, _price, actual, paid) => actual * paid,
    inDecimal: (_units, _price, actual, paid) => actual.times(paid),
    scale: 1_000_000,
  },
  actualAtBudgetPrices: {
    inThousandths: (_units, price, actual) => actual * price,
    inDecimal: (_units, price, actual) => actual.times(price),
    scale: 1_000_000,
  },
};

/** Takes the four arguments of PRICEVOLUME. Throws the first error of any line. */
export function readActivityTotals(given: readonly unknown[]): ActivityTotals {
  const arrangement = arrange(given, ARGUMENTS);
  const lines = readLinesOnce(given);
  const totalOf = (name: keyof ActivityTotals): Decimal => {
    const { inThousandths, inDecimal, scale } = TOTALS[name];
    const quick = sumInThousandths(arrangement, inThousandths);
    return quick === null
      ? lines().reduce((sum, line) => sum.plus(inDecimal(...line)), new Decimal(0))
      : quick.div(scale);
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

/** Null where a line is not in thousandths, or too large for a double to hold. */
function sumInThousandths(arrangement: Arrangement, inThousandths: Total["inThousandths"]): Decimal | null {
  const amounts = reckonInThousandths(arrangement, ARGUMENTS, inThousandths);
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
