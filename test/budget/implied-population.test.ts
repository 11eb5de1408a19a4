import * as fc from "fast-check";
import { impliedPopulation, lacRate } from "../../src/budget";
import { Decimal } from "../../src/money";

const bounds = (children: number, rate: number, decimals: number, per?: number): string | null => {
  const implied = impliedPopulation(new Decimal(children), new Decimal(rate), decimals, per === undefined ? undefined : new Decimal(per));
  return implied && `${implied.lowest.toString()} to ${implied.highest.toString()}`;
};

describe("the populations that a printed rate implies", () => {
  it.each<[what: string, children: number, rate: number, decimals: number, per: number | undefined, expected: string | null]>([
    ["East Sussex, March 2024", 655, 61.5, 1, undefined, "106418 to 106590"],
    ["East Sussex, June 2024, which does not meet it", 684, 66.6, 1, undefined, "102626 to 102779"],
    ["East Sussex, the target, which meets June", 635, 61.8, 1, undefined, "102668 to 102834"],
    ["child protection in March", 688, 64.6, 1, undefined, "106420 to 106584"],
    ["child protection in June, which does not meet it", 642, 62.5, 1, undefined, "102638 to 102802"],
    ["a rate printed more finely", 684, 66.6, 2, undefined, "102695 to 102710"],
    ["a rate per 1,000", 684, 6.7, 1, 1000, "101334 to 102857"],
    // 5 of 8,000 is 6.25, which prints as 6.3; 5 of 8,001 prints as 6.2.
    ["a half goes up, so it is the highest of the upper rate", 5, 6.3, 1, undefined, "7875 to 8000"],
    ["and not the lowest of the lower", 5, 6.2, 1, undefined, "8001 to 8130"],
    ["no children have no rate above nil", 0, 61.5, 1, undefined, null],
    ["no children at a rate of nil: any population", 0, 0, 1, undefined, null],
    ["a rate that rounds to nil has no highest population", 1, 0, 1, undefined, null],
    ["more decimals than it is printed to", 684, 66.64, 1, undefined, null],
    ["a rate that no whole population gives", 1, 9999, 0, undefined, null],
  ])("%s", (_what, children, rate, decimals, per, expected) => {
    expect(bounds(children, rate, decimals, per)).toBe(expected);
  });

  it("print the rate at both ends and not beyond them, and hold the population that the rate came from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 4 }), (count, people, decimals) => {
        const children = new Decimal(count);
        const printed = (population: Decimal) => lacRate(children, population, undefined, decimals)?.toString();
        const rate = lacRate(children, new Decimal(people), undefined, decimals);
        if (!rate || rate.isZero()) return;
        const implied = impliedPopulation(children, rate, decimals);
        if (!implied) throw new Error("A population prints that rate");
        expect([printed(implied.lowest), printed(implied.highest)]).toEqual([rate.toString(), rate.toString()]);
        expect(printed(implied.highest.plus(1))).not.toBe(rate.toString());
        expect(printed(implied.lowest.minus(1))).not.toBe(rate.toString());
        expect(implied.lowest.lessThanOrEqualTo(people) && implied.highest.greaterThanOrEqualTo(people)).toBe(true);
      }),
    );
  });
});
