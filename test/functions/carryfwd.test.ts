import { outcome } from "./outcome";

describe("OUTTURN.CARRYFWD", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["West Sussex 2020/21, in £000", [[[12_011]], [[9452]], [[2285]]], [[2285]]],
    ["West Sussex 2020/21, in £m", [[[12.011]], [[9.452]], [[2.285]], null], [[2.285]]],
    ["no more than the limit", [[[12_011]], [[9452]], [[2285]], [[2000]]], [[2000]]],
    ["a blank limit is nil, on the web as on the desktop", [[[12_011]], [[9452]], [[2285]], [[null]]], [[0]]],
    ["nothing committed", [[[12_011]], [[9452]], [[null]]], [[0]]],
    ["one limit for all lines", [[[10], [10], [10]], [[4], [9], [12]], [[5], [5], [5]], [[3]]], [[3], [1], [0]]],
    ["text for a limit", [[[10]], [[4]], [[5]], [["none"]]], '#VALUE! The limit is text, "none", not a number.'],
    ["text for the commitment", [[[10]], [[4]], [["tbc"]]], '#VALUE! The sum committed is text, "tbc", not a number.'],
    ["no commitment at all", [[[10]], [[4]]], "#VALUE! The sum committed is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("CARRYFWD", ...cells)).toEqual(shown);
  });
});
