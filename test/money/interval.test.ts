import * as fc from "fast-check";
import type { Figure } from "../../src/money";
import { absolute, Decimal, exact, minus, negate, plus, ratio, scale, stated, sum, ties } from "../../src/money";
import { figures } from "./arbitraries";

const spoken = (figure: Figure | null) =>
  figure === null ? null : `${figure.amount.toString()} in ${figure.low.toString()}..${figure.high.toString()}`;
const same = (a: Figure, b: Figure) => a.amount.equals(b.amount) && a.low.equals(b.low) && a.high.equals(b.high);
const inOrder = ({ low, amount, high }: Figure) => low.lessThanOrEqualTo(amount) && amount.lessThanOrEqualTo(high);
const inside = (point: Decimal, { low, high }: Figure) => low.lessThanOrEqualTo(point) && point.lessThanOrEqualTo(high);

describe("arithmetic on rounded figures", () => {
  it.each<[string, Figure | null, string | null]>([
    ["131,470 + 2,000 in £000", plus(stated(131_470, 1), stated(2000, 1)), "133470 in 133469..133471"],
    ["budget less forecast", minus(stated(12_011, 1), stated(9452, 1)), "2559 in 2558..2560"],
    ["the other sign", negate(stated(2559, 1)), "-2559 in -2559.5..-2558.5"],
    ["no figures at all", sum([]), "0 in 0..0"],
    ["three rounded figures", sum([stated(1.7, 0.1), stated(2, 0.1), stated(-1.4, 0.1)]), "2.3 in 2.15..2.45"],
    ["£m into £000", scale(stated(7.384, 0.001), 1000), "7384 in 7383.5..7384.5"],
    ["times a negative", scale(stated(2, 1), -3), "-6 in -7.5..-4.5"],
    ["times nil", scale(stated(2, 1), 0), "0 in 0..0"],
    ["size of an overspend", absolute(stated(-36, 1)), "36 in 35.5..36.5"],
    ["size of an underspend", absolute(stated(36, 1)), "36 in 35.5..36.5"],
    ["size of about nil", absolute(stated(-0.2, 1)), "0.2 in 0..0.7"],
    ["a quarter, exactly", ratio(exact(1), exact(4)), "0.25 in 0.25..0.25"],
    ["a rounded over a rounded", ratio(stated(10, 1), stated(4, 1)), `2.5 in ${new Decimal("9.5").div("4.5").toString()}..3`],
    ["a negative base", ratio(stated(10, 1), exact(-4)), "-2.5 in -2.625..-2.375"],
    ["nothing to divide by", ratio(exact(10), exact(0)), null],
    ["a base that may be nil", ratio(exact(10), stated(0.5, 1)), null],
  ])("%s", (_what, figure, expected) => {
    expect(spoken(figure)).toBe(expected);
  });

  it("takes away what was added, with room for the rounding of both", () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const back = minus(plus(a, b), b);
        return back.amount.equals(a.amount) && inside(a.low, back) && inside(a.high, back);
      }),
    );
  });

  it("takes away exactly what was added when the second figure is exact", () => {
    fc.assert(fc.property(figures, figures, (a, b) => same(minus(plus(a, exact(b.amount)), exact(b.amount)), a)));
  });

  it("adds in any order, and subtracts as it adds the negative", () => {
    fc.assert(fc.property(figures, figures, (a, b) => same(plus(a, b), plus(b, a)) && same(minus(a, b), plus(a, negate(b)))));
  });

  it("keeps low ≤ amount ≤ high whatever is done", () => {
    fc.assert(
      fc.property(figures, figures, fc.integer({ min: -5, max: 5 }), (a, b, by) => {
        const quotient = ratio(a, b);
        const results = [plus(a, b), minus(a, b), negate(a), absolute(a), scale(a, by), ...(quotient ? [quotient] : [])];
        return results.every(inOrder);
      }),
    );
  });

  it("holds every pair of amounts the two figures may have been", () => {
    const share = fc.constantFrom("0", "0.25", "0.5", "0.9", "1");
    const within = ({ low, high }: Figure, part: string) => low.plus(high.minus(low).times(part));
    fc.assert(
      fc.property(figures, figures, share, share, (a, b, partOfA, partOfB) => {
        const x = within(a, partOfA);
        const y = within(b, partOfB);
        const quotient = ratio(a, b);
        return (
          inside(x.plus(y), plus(a, b)) &&
          inside(x.minus(y), minus(a, b)) &&
          inside(x.abs(), absolute(a)) &&
          (quotient === null || ties(exact(x.div(y)), quotient))
        );
      }),
    );
  });
});
