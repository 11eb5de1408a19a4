import * as fc from "fast-check";
import type { VarianceBasis } from "../../src/budget";
import { variance } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("variance of budget against outturn", () => {
  it.each<[what: string, budget: number, outturn: number, basis: VarianceBasis | undefined, expected: number]>([
    ["East Sussex Q1 2024/25, Education, gross: an overspend is in brackets", 132_662, 133_632, undefined, -970],
    ["the same line's income, below nil: more of it is positive", -7059, -7843, "under", 784],
    ["the same line's net", 125_603, 125_789, "under", -186],
    ["West Sussex 2020/21, totals: brackets are the underspend", 12_011, 9452, "over", -2559],
    ["more spent than budgeted", 100, 120, "adverse", 20],
    ["less spent than budgeted", 100, 80, "adverse", -20],
    ["less income than budgeted, income below nil", -100, -80, "adverse", 20],
    ["less income than budgeted, income above nil", 100, 80, "income", 20],
    ["more income than budgeted, income above nil", 100, 120, "income", -20],
    ["a credit on a spending line", -26, 0, "adverse", 26],
    ["nothing budgeted", 0, 36, undefined, -36],
    ["on budget", 36, 36, "over", 0],
  ])("%s", (_what, budget, outturn, basis, expected) => {
    expect(variance(new Decimal(budget), new Decimal(outturn), basis).toNumber() + 0).toBe(expected);
  });

  it("is the same size whichever way it is shown", () => {
    fc.assert(fc.property(amounts, amounts, (budget, outturn) => variance(budget, outturn, "under").plus(variance(budget, outturn, "over")).isZero()));
  });
});
