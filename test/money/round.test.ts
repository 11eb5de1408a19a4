import * as fc from "fast-check";
import { Decimal, roundHalfUp } from "../../src/money";
import { amounts } from "./arbitraries";

describe("rounding as councils round", () => {
  it.each<[string, number, string]>([
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["2.4999", 0, "2"],
    ["1.005", 2, "1.01"],
    ["66.5998", 1, "66.6"],
    ["133632", -3, "134000"],
    ["-133500", -3, "-134000"],
    ["499", -3, "0"],
    ["-0.4", 0, "0"],
    ["99999999999999.995", 2, "100000000000000"],
  ])("%s to %d places is %s", (amount, places, rounded) => {
    expect(roundHalfUp(new Decimal(amount), places).toString()).toBe(rounded);
  });

  it("rounds once and for all, and by no more than half a unit", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -4, max: 4 }), (amount, places) => {
        const rounded = roundHalfUp(amount, places);
        const half = new Decimal(10).pow(-places).div(2);
        return roundHalfUp(rounded, places).equals(rounded) && rounded.minus(amount).abs().lessThanOrEqualTo(half);
      }),
    );
  });

  it("rounds an overspend as it rounds an underspend", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -4, max: 4 }), (amount, places) =>
        roundHalfUp(amount.neg(), places).equals(roundHalfUp(amount, places).neg()),
      ),
    );
  });
});
