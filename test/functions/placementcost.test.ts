import { outcome } from "./outcome";

describe("OUTTURN.PLACEMENTCOST", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["East Sussex, a year of 365 days", [[[7]], [[15_000]]], [[5_475_000]]],
    ["52 weeks", [[[3], [7]], [[25_000], [15_000]], [[52]]], [[3_900_000], [5_460_000]]],
    ["a leap year, to the 15 digits that 366/7 has", [[[7]], [[15_000]], [[366 / 7]]], [[5_490_000.000000002]]],
    ["a blank number", [[[null]], [[15_000]]], [[0]]],
    ["a blank for the weeks is nil, on the web as on the desktop", [[[7]], [[15_000]], [[null]]], [[0]]],
    ["a number below nil", [[[-7]], [[15_000]]], "#VALUE! The average number is below nil."],
    ["weeks below nil", [[[7]], [[15_000]], [[-1]]], "#VALUE! The number of weeks is below nil."],
    ["text for the cost", [[[7]], [["£15k"]]], '#VALUE! The weekly cost is text, "£15k", not a number.'],
    ["no cost at all", [[[7]]], "#VALUE! The weekly cost is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("PLACEMENTCOST", ...cells)).toEqual(shown);
  });
});
