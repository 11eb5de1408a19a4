import * as fc from "fast-check";
import { foot } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

const footed = (lines: readonly number[], unit = 1) => foot(lines.map((line) => new Decimal(line)), new Decimal(unit)).map((line) => line.toNumber() + 0);
const lines = fc.array(amounts, { maxLength: 30 });
const units = fc.constantFrom("0.01", "0.1", "1", "1000").map((unit) => new Decimal(unit));
const total = (amountsOf: readonly Decimal[]) => amountsOf.reduce((sum, each) => sum.plus(each), new Decimal(0));

describe("lines rounded so that they foot", () => {
  it.each<[what: string, lines: number[], unit: number | undefined, expected: number[]]>([
    ["Nottinghamshire, agency workers 2018/19: 72.09 in all", [14.72, 6.48, 8, 8, 0.43, 34.46], undefined, [15, 7, 8, 8, 0, 34]],
    ["thirds of a hundred", [33.33, 33.33, 33.34], undefined, [33, 33, 34]],
    ["of equals the first gives way", [0.5, 0.5], undefined, [0, 1]],
    ["of those that lost alike the larger", [1.4, 10.4, 5.4], undefined, [1, 11, 5]],
    ["of those that gained alike the larger", [1.6, 2.6, 3.6], undefined, [2, 3, 3]],
    ["below nil it is the mirror", [-14.72, -6.48, -8, -8, -0.43, -34.46], undefined, [-15, -7, -8, -8, 0, -34]],
    ["to thousands", [1_400, 2_400, 2_400], 1000, [1_000, 3_000, 2_000]],
    ["to pence", [0.333, 0.333, 0.334], 0.01, [0.33, 0.33, 0.34]],
    ["a nil line stays nil", [0, 0.4, 0.4, 0], undefined, [0, 1, 0, 0]],
    ["to sevens, of those that lost alike the larger", [-828_777, 124_952], 7, [-828_772, 124_950]],
    ["nothing to round", [5, 7], undefined, [5, 7]],
    ["one line", [2.5], undefined, [3]],
    ["no lines", [], undefined, []],
  ])("%s", (_what, given, unit, expected) => {
    expect(footed(given, unit)).toEqual(expected);
  });

  it("add to the rounded total", () => {
    fc.assert(
      fc.property(lines, units, (given, unit) => {
        const whole = total(given).div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
        expect(total(foot(given, unit)).equals(whole)).toBe(true);
      }),
    );
  });

  it("each move by less than a unit, to a whole number of units, and not at all if whole already", () => {
    fc.assert(
      fc.property(lines, units, (given, unit) => {
        for (const [at, rounded] of foot(given, unit).entries()) {
          const moved = rounded.minus(given[at] ?? 0).abs();
          expect(moved.lessThan(unit)).toBe(true);
          expect(rounded.mod(unit).isZero()).toBe(true);
          if (given[at]?.mod(unit).isZero()) expect(moved.isZero()).toBe(true);
        }
      }),
    );
  });

  it("mirror below nil what they are above", () => {
    fc.assert(
      fc.property(lines, units, (given, unit) => {
        const mirrored = foot(given.map((line) => line.neg()), unit);
        expect(mirrored.map((line) => line.neg().toNumber() + 0)).toEqual(foot(given, unit).map((line) => line.toNumber() + 0));
      }),
    );
  });
});
