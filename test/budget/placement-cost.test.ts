import { placementCost } from "../../src/budget";
import { Decimal } from "../../src/money";

describe("what placements cost", () => {
  it.each<[what: string, number: number, weekly: number, weeks: number | null, expected: string]>([
    ["East Sussex, seven at £15,000 a week, every night of a year", 7, 15_000, null, "5475000"],
    ["East Sussex, three at £25,000 a week for 52 weeks", 3, 25_000, 52, "3900000"],
    ["one at £1 a night", 1, 7, null, "365"],
    ["a part-year", 371, 1_000, 26, "9646000"],
    ["an average that is not whole", 418.75, 1_400, 52, "30485000"],
    ["no weeks", 3, 25_000, 0, "0"],
    ["no placements", 0, 25_000, null, "0"],
  ])("%s", (_what, number, weekly, weeks, expected) => {
    expect(placementCost(new Decimal(number), new Decimal(weekly), weeks === null ? null : new Decimal(weeks)).toString()).toBe(expected);
  });
});
