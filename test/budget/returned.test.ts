import * as fc from "fast-check";
import { carryForward, returned } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("what of an underspend is returned", () => {
  it.each<[what: string, budget: number, outturn: number, committed: number, limit: number | null, expected: number]>([
    ["West Sussex 2020/21", 12_011, 9452, 2285, null, 274],
    ["more, when a limit keeps some from being carried forward", 12_011, 9452, 2285, 2000, 559],
    ["all of it, when nothing is committed", 12_011, 9452, 0, null, 2559],
    ["all of it, when the commitment is typed below nil", 12_011, 9452, -5, null, 2559],
    ["nothing, when all of it is committed", 12_011, 9452, 3000, null, 0],
    ["nothing, when on budget", 9452, 9452, 2285, null, 0],
    ["nothing, when overspent", 9452, 12_011, 2285, null, 0],
  ])("%s", (_what, budget, outturn, committed, limit, expected) => {
    const most = limit === null ? null : new Decimal(limit);
    expect(returned(new Decimal(budget), new Decimal(outturn), new Decimal(committed), most).toNumber()).toBe(expected);
  });

  it("adds with what is carried forward to the underspend, or to nil where there is none", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.option(amounts), (budget, outturn, committed, limit) => {
        const both = carryForward(budget, outturn, committed, limit).plus(returned(budget, outturn, committed, limit));
        expect(both.toString()).toBe(Decimal.max(0, budget.minus(outturn)).toString());
      }),
    );
  });
});
