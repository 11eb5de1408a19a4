import { lacRate } from "../../src/budget";
import { Decimal } from "../../src/money";

const rate = (children: number, population: number, per?: number, decimals?: number) =>
  lacRate(new Decimal(children), new Decimal(population), per === undefined ? undefined : new Decimal(per), decimals)?.toString() ?? null;

describe("looked-after children per 10,000", () => {
  it.each<[what: string, children: number, population: number, per: number | undefined, decimals: number | undefined, expected: string | null]>([
    ["East Sussex, June 2024", 684, 102_703, undefined, 1, "66.6"],
    ["East Sussex, March 2024, on the older population", 655, 106_504, undefined, 1, "61.5"],
    ["the target on the newer population", 635, 102_703, undefined, 1, "61.8"],
    ["unrounded", 1, 4, undefined, undefined, "2500"],
    ["unrounded and endless", 1, 3, undefined, undefined, "3333.333333333333333333333333333333333333"],
    ["halves go up", 1, 16, undefined, 0, "625"],
    ["halves go up at one decimal", 5, 8000, undefined, 1, "6.3"],
    ["per 1,000", 684, 102_703, 1000, 2, "6.66"],
    ["no children", 0, 102_703, undefined, 1, "0"],
    ["no population", 684, 0, undefined, 1, null],
    ["a population below nil", 684, -1, undefined, undefined, null],
  ])("%s", (_what, children, population, per, decimals, expected) => {
    expect(rate(children, population, per, decimals)).toBe(expected);
  });
});
