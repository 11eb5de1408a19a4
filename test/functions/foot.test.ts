import { outcome } from "./outcome";

describe("OUTTURN.FOOT", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["a column", [[[14.72], [6.48], [8], [8], [0.43], [34.46]]], [[15], [7], [8], [8], [0], [34]]],
    ["a row", [[[33.3, 33.3, 33.4]], [[1]]], [[33, 33, 34]]],
    ["a block, each column by itself", [[[1.4, 10], [1.4, 20], [1.4, 30]]], [[2, 10], [1, 20], [1, 30]]],
    ["to thousands", [[[1_400], [2_400], [2_400]], [[1000]]], [[1_000], [3_000], [2_000]]],
    ["to pence", [[[0.333], [0.333], [0.334]], [[0.01]]], [[0.33], [0.33], [0.34]]],
    ["a blank line stays nil", [[[null], [0.6], [0.6]]], [[0], [0], [1]]],
    ["one cell", [[[2.5]]], [[3]]],
    ["a bare value", [2.5], [[3]]],
    ["text in a line", [[[1.5], ["n/a"]]], '#VALUE! The line is text, "n/a", not a number.'],
    ["an error in a line", [[["#REF!"], [1]]], "#VALUE! The line holds the error #REF!."],
    ["a unit of nil", [[[1.5]], [[0]]], "#VALUE! The unit is not above nil."],
    ["a blank unit", [[[1.5]], [[null]]], "#VALUE! The unit is not above nil."],
    ["units in a range", [[[1.5]], [[1], [2]]], "#VALUE! The unit is one for all lines; give a single cell."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("FOOT", ...cells)).toEqual(shown);
  });
});
