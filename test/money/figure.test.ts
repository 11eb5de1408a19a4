import { Decimal, exact, stated, statedToLastPlace } from "../../src/money";

const ends = ({ low, high }: { low: Decimal; high: Decimal }) => [low.toString(), high.toString()];

describe("the interval a figure stands for", () => {
  it.each<[string, number, number, [string, string]]>([
    ["£7.384m to the thousandth", 7.384, 0.001, ["7.3835", "7.3845"]],
    ["£2m to the million", 2, 1, ["1.5", "2.5"]],
    ["an overspend of 36 to the thousand", -36, 1, ["-36.5", "-35.5"]],
    ["a count", 684, 0, ["684", "684"]],
  ])("%s", (_what, amount, unit, expected) => {
    expect(ends(stated(amount, unit))).toEqual(expected);
    expect(ends(stated(new Decimal(amount), new Decimal(unit)))).toEqual(expected);
  });

  it("is one point for an exact figure", () => {
    expect(ends(exact(0.1 + 0.2))).toEqual(["0.3", "0.3"]);
  });

  it.each<[number, number | undefined, [string, string]]>([
    [2367, undefined, ["2366.5", "2367.5"]],
    [12_000, undefined, ["11999.5", "12000.5"]],
    [7.384, undefined, ["7.3835", "7.3845"]],
    [7.4, undefined, ["7.35", "7.45"]],
    // 7.4 in a column of thousandths says 7.400; 7.3841 there is stated more finely than its column.
    [7.4, 0.001, ["7.3995", "7.4005"]],
    [5, 0.1, ["4.95", "5.05"]],
    [7.3841, 0.001, ["7.38405", "7.38415"]],
  ])("%d typed in a column of %s", (value, coarsest, expected) => {
    expect(ends(coarsest === undefined ? statedToLastPlace(value) : statedToLastPlace(value, coarsest))).toEqual(expected);
  });

  it("refuses a unit below nil", () => {
    expect(() => stated(1, -1)).toThrow(RangeError);
  });
});
