import * as fc from "fast-check";
import { carryForward } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("what may be carried forward", () => {
  it.each<[what: string, budget: number, outturn: number, committed: number, limit: number | null, carried: number]>([
    ["West Sussex 2020/21: what was committed", 12_011, 9452, 2285, null, 2285],
    ["no more than the underspend", 12_011, 9452, 3000, null, 2559],
    ["no more than the limit", 12_011, 9452, 2285, 2000, 2000],
    ["a limit above the need changes nothing", 12_011, 9452, 2285, 5000, 2285],
    ["nothing, when overspent", 9452, 12_011, 2285, null, 0],
    ["nothing, when on budget", 9452, 9452, 2285, null, 0],
    ["nothing, when nothing is committed", 12_011, 9452, 0, null, 0],
    ["nothing, when the limit is nil", 12_011, 9452, 2285, 0, 0],
    ["never below nil", 12_011, 9452, -5, null, 0],
  ])("%s", (_what, budget, outturn, committed, limit, carried) => {
    const most = limit === null ? null : new Decimal(limit);
    expect(carryForward(new Decimal(budget), new Decimal(outturn), new Decimal(committed), most).toNumber()).toBe(carried);
  });

  it("leaves £0.274m of West Sussex's underspend to be returned", () => {
    const carried = carryForward(new Decimal("12.011"), new Decimal("9.452"), new Decimal("2.285"));
    expect(new Decimal("12.011").minus("9.452").minus(carried).toString()).toBe("0.274");
  });

  it("never takes more than the underspend, the limit or the need, and never gives less than nil", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (budget, outturn, committed, limit) => {
        const carried = carryForward(budget, outturn, committed, limit);
        const bounds = [budget.minus(outturn), committed, limit];
        return carried.isZero() || (carried.greaterThan(0) && bounds.every((bound) => carried.lessThanOrEqualTo(bound)));
      }),
    );
  });
});
