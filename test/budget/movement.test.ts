import * as fc from "fast-check";
import type { VarianceBasis } from "../../src/budget";
import { VARIANCE_BASES, movement } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("the movement since last period", () => {
  it.each<[what: string, thisPeriod: number, lastPeriod: number, basis: VarianceBasis | undefined, expected: number]>([
    ["Nottinghamshire, the overspend in £m at Period 4 and Period 2", 8.3, 8.5, undefined, -0.2],
    ["Nottinghamshire, looked-after children in 2018/19", 875, 807, undefined, 68],
    ["Nottinghamshire, external placements in 2018/19", 398, 332, undefined, 66],
    ["a fall in spending as a positive figure", 8.3, 8.5, "under", 0.2],
    ["a rise in spending is adverse", 120, 100, "adverse", 20],
    ["a rise in income, above nil, is not", 120, 100, "income", -20],
    ["no change", 36, 36, undefined, 0],
  ])("%s", (_what, thisPeriod, lastPeriod, basis, expected) => {
    expect(movement(new Decimal(thisPeriod), new Decimal(lastPeriod), basis).toNumber() + 0).toBe(expected);
  });

  it("is as much the other way when the periods change places", () => {
    fc.assert(fc.property(amounts, amounts, fc.constantFrom(...VARIANCE_BASES), (a, b, basis) => movement(a, b, basis).equals(movement(b, a, basis).neg())));
  });
});
