import * as fc from "fast-check";
import type { Figure } from "../../src/money";
import { exact, gap, minus, negate, ratio, scale, stated, sum, ties } from "../../src/money";
import { figures } from "./arbitraries";

describe("whether two figures agree", () => {
  it.each<[string, Figure, Figure, boolean]>([
    ["12,011 − 9,452 = 2,559 (West Sussex)", minus(exact(12_011), exact(9452)), exact(2559), true],
    ["131,470 + 2,000 is not 133,407", sum([stated(131_470, 1), stated(2000, 1)]), stated(133_407, 1), false],
    ["seven reasons add to 67.31, the total says 67.33 (Nottinghamshire)", sum(Array.from({ length: 7 }, (_, i) => stated(i === 0 ? 67.31 : 0, 0.01))), stated(67.33, 0.01), true],
    ["as exact figures they do not", exact(67.31), exact(67.33), false],
    ["1.7 + 2 − 1.4 may be 2.7 when 2 is to the million", sum([stated(1.7, 0.1), stated(2, 1), stated(-1.4, 0.1)]), stated(2.7, 0.1), true],
    ["8.3 of 126.9 is 6.54 % (Nottinghamshire)", scale(ratio(stated(8.3, 0.1), stated(126.9, 0.1))!, 100), stated(6.54, 0.01), true],
    ["8.5 of 126.9 is not 6.65 %, however both were rounded", scale(ratio(stated(8.5, 0.1), stated(126.9, 0.1))!, 100), stated(6.65, 0.01), false],
    ["655 at 61.5 and 684 at 66.6 do not share a population (East Sussex)", ratio(exact(655), stated(61.5, 0.1))!, ratio(exact(684), stated(66.6, 0.1))!, false],
    ["intervals that only touch", stated(1, 1), stated(2, 1), true],
    ["one that holds the other", stated(10, 10), exact(7), true],
  ])("%s", (_what, a, b, agree) => {
    expect(ties(a, b)).toBe(agree);
    expect(ties(b, a)).toBe(agree);
  });

  it("is the same both ways, and holds for a figure and itself", () => {
    fc.assert(fc.property(figures, figures, (a, b) => ties(a, a) && ties(a, b) === ties(b, a)));
  });

  it("does not mind the sign convention", () => {
    fc.assert(fc.property(figures, figures, (a, b) => ties(a, b) === ties(negate(a), negate(b))));
  });
});

describe("how far apart two figures must be", () => {
  it.each<[string, Figure, Figure, string]>([
    ["more than stated", stated(133_470, 2), stated(133_407, 1), "61.5"],
    ["less than stated", stated(133_407, 1), stated(133_470, 2), "-61.5"],
    ["they tie", stated(1, 1), stated(2, 1), "0"],
  ])("%s", (_what, a, b, distance) => {
    expect(gap(a, b).toString()).toBe(distance);
  });

  it("is nil exactly where they tie, and changes sign when they change places", () => {
    fc.assert(fc.property(figures, figures, (a, b) => gap(a, b).isZero() === ties(a, b) && gap(a, b).plus(gap(b, a)).isZero()));
  });
});
