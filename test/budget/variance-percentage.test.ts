import * as fc from "fast-check";
import type { VarianceBasis } from "../../src/budget";
import { VARIANCE_BASES, variance, variancePercentage } from "../../src/budget";
import { Decimal, showPercent } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("a variance as a percentage of its budget", () => {
  it.each<[what: string, budget: number, outturn: number, basis: VarianceBasis | undefined, expected: string | null]>([
    ["Nottinghamshire, Period 4: £8.3m over on £126.9m", 126.9, 135.2, "over", "6.54%"],
    ["Nottinghamshire, Period 2: £8.5m over is not the paper's 6.65%", 126.9, 135.4, "over", "6.70%"],
    ["the same as (over)/under", 126.9, 135.2, undefined, "(6.54%)"],
    ["East Sussex, Education's income: more of it than planned", -7059, -7843, "under", "11.11%"],
    ["less income than planned, below nil, is adverse", -100, -80, "adverse", "20.00%"],
    ["less income than planned, above nil, is adverse", 100, 80, "income", "20.00%"],
    ["on budget", 36, 36, undefined, "0.00%"],
    ["nothing budgeted", 0, 36, undefined, null],
    ["nothing budgeted, nothing spent", 0, 0, undefined, null],
  ])("%s", (_what, budget, outturn, basis, expected) => {
    const share = variancePercentage(new Decimal(budget), new Decimal(outturn), basis);
    expect(share && showPercent(share, 2)).toBe(expected);
  });

  it("has the sign of the variance, whatever the sign of the budget", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(...VARIANCE_BASES), (budget, outturn, basis) => {
        fc.pre(!budget.isZero());
        const share = variancePercentage(budget, outturn, basis);
        expect(share?.comparedTo(0)).toBe(variance(budget, outturn, basis).comparedTo(0));
      }),
    );
  });
});
