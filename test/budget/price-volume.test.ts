import * as fc from "fast-check";
import type { ActivityLine, VarianceBasis } from "../../src/budget";
import { VARIANCE_BASES, priceVolume, variance } from "../../src/budget";
import { Decimal, fromExcel, toExcel } from "../../src/money";

const line = ([budgetUnits = 0, budgetPrice = 0, actualUnits = 0, actualPrice = 0]: readonly number[]): ActivityLine => ({
  budgetUnits: new Decimal(budgetUnits),
  budgetPrice: new Decimal(budgetPrice),
  actualUnits: new Decimal(actualUnits),
  actualPrice: new Decimal(actualPrice),
});

describe("price, volume and mix", () => {
  it.each<[what: string, lines: readonly (readonly number[])[], basis: VarianceBasis | undefined, price: number, volume: number, mix: number]>([
    ["Nottinghamshire, external placements 2018/19 in £000", [[332, 67.47, 371, 77.68]], undefined, -3787.91, -2631.33, 0],
    ["the same as over/(under)", [[332, 67.47, 371, 77.68]], "over", 3787.91, 2631.33, 0],
    ["dearer units only", [[10, 100, 10, 110]], undefined, -100, 0, 0],
    ["more units only", [[10, 100, 12, 100]], undefined, 0, -200, 0],
    ["a dearer mix only", [[5, 10, 4, 10], [5, 20, 6, 20]], undefined, 0, 0, -10],
    ["more, and more of the dearer", [[6, 15, 7, 15], [2, 25, 3, 25]], undefined, 0, -35, -5],
    ["all three", [[6, 15, 7, 16], [2, 25, 3, 27]], undefined, -13, -35, -5],
    ["income, less of it than budgeted", [[10, 100, 8, 100]], "income", 0, 200, 0],
    ["a line that was not budgeted has no price but its budgeted one", [[10, 100, 10, 100], [0, 0, 1, 50]], undefined, -50, -100, 100],
    ["nothing budgeted at all", [[0, 100, 3, 110]], undefined, -30, -300, 0],
    ["nothing at all", [], undefined, 0, 0, 0],
  ])("%s", (_what, lines, basis, price, volume, mix) => {
    const parts = priceVolume(lines.map(line), basis);
    expect([parts.price, parts.volume, parts.mix].map(toExcel)).toEqual([price, volume, mix]);
  });

  const units = fc.integer({ min: 0, max: 10_000 }).map((tenths) => new Decimal(tenths).div(10));
  const prices = fc.integer({ min: 0, max: 3_000_000 }).map((pence) => new Decimal(pence).div(100));
  const activity = fc.array(fc.record({ budgetUnits: units, budgetPrice: prices, actualUnits: units, actualPrice: prices }), { maxLength: 12 });

  it("add to the variance exactly, also as Excel shows them", () => {
    fc.assert(
      fc.property(activity, fc.constantFrom(...VARIANCE_BASES), (lines, basis) => {
        const cost = (of: (each: ActivityLine) => Decimal) => lines.reduce((sum, each) => sum.plus(of(each)), new Decimal(0));
        const expected = variance(cost((each) => each.budgetUnits.times(each.budgetPrice)), cost((each) => each.actualUnits.times(each.actualPrice)), basis);
        const { price, volume, mix } = priceVolume(lines, basis);
        expect(price.plus(volume).plus(mix).equals(expected)).toBe(true);
        const [shownPrice, shownVolume, shownMix] = [price, volume, mix].map((part) => fromExcel(toExcel(part)));
        expect(shownPrice?.plus(shownVolume ?? 0).plus(shownMix ?? 0).equals(expected)).toBe(true);
      }),
    );
  });

  it("have no mix where all prices are alike", () => {
    fc.assert(
      fc.property(activity, prices, (lines, price) => {
        const { mix } = priceVolume(lines.map((each) => ({ ...each, budgetPrice: price })));
        expect(mix.abs().lessThan("1e-4")).toBe(true);
      }),
    );
  });
});
