import type { Polarity } from "../../src/budget";
import { measureRatings } from "../../src/budget";
import { Decimal } from "../../src/money";

const share = (given: number | null) => (given === null ? null : new Decimal(given));

describe("a measure against its target", () => {
  it.each<[what: string, target: number, outturn: number, greenWithin: number | null, amberWithin: number | null, polarity: Polarity, ratings: string]>([
    ["East Sussex, 66.6 against 61.8, green within 10 %", 61.8, 66.6, 0.1, null, "lower", "G"],
    ["the same, a miss of any size not green", 61.8, 66.6, 0, null, "lower", "AR"],
    ["the same, amber within 10 %", 61.8, 66.6, 0.05, 0.1, "lower", "A"],
    ["just 10 % is within 10 %", 50, 55, 0.1, null, "lower", "G"],
    ["just over 10 %", 50, 55.1, 0.1, 0.1, "lower", "R"],
    ["better than the target", 61.8, 55, 0, 0, "lower", "G"],
    ["on target", 90, 90, 0, 0, "higher", "G"],
    ["below a target that is better higher", 90, 70, 0.1, 0.2, "higher", "R"],
    ["only where amber ends is known", 100, 95, null, 0.1, "higher", "GA"],
    ["no key", 61.8, 66.6, null, null, "lower", ""],
    ["a target of nil, missed", 0, 3, 0.1, 0.2, "lower", "R"],
  ])("%s", (_what, target, outturn, greenWithin, amberWithin, polarity, ratings) => {
    const key = { greenWithin: share(greenWithin), amberWithin: share(amberWithin) };
    expect(measureRatings(new Decimal(target), new Decimal(outturn), key, polarity).join("")).toBe(ratings);
  });
});
