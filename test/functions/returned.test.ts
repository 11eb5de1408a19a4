import { outcome } from "./outcome";

describe("OUTTURN.RETURNED", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["West Sussex 2020/21, in £000", [[[12_011]], [[9452]], [[2285]]], [[274]]],
    ["West Sussex 2020/21, in £m", [[[12.011]], [[9.452]], [[2.285]], null], [[0.274]]],
    ["more, with a limit", [[[12_011]], [[9452]], [[2285]], [[2000]]], [[559]]],
    ["nothing committed", [[[12_011]], [[9452]], [[null]]], [[2559]]],
    ["one limit for all lines", [[[10], [10], [10]], [[4], [9], [12]], [[5], [5], [5]], [[3]]], [[3], [0], [0]]],
    ["text for the commitment", [[[10]], [[4]], [["tbc"]]], '#VALUE! The sum committed is text, "tbc", not a number.'],
    ["an error in one line", [[[10], [10]], [["#N/A"], [4]], [[5]]], [["#N/A The outturn holds the error #N/A."], [1]]],
    ["no commitment at all", [[[10]], [[4]]], "#VALUE! The sum committed is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("RETURNED", ...cells)).toEqual(shown);
  });
});
