import { outcome } from "./outcome";

describe("OUTTURN.MOVEMENT", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Nottinghamshire, a column", [[[8.3], [875], [398]], [[8.5], [807], [332]]], [[-0.2], [68], [66]]],
    ["a fall as a positive figure", [[[8.3]], [[8.5]], [["under"]]], [[0.2]]],
    ["a basis for each line", [[[120], [120]], [[100], [100]], [["adverse"], ["income"]]], [[20], [-20]]],
    ["new this period, on the web", [[[36]], [[null]]], [[36]]],
    ["a blank and a blank are nil, and not minus nil", [[[null]], [[null]], [["under"]]], [[0]]],
    ["text", [[["n/a"]], [[8.5]]], '#VALUE! The figure of this period is text, "n/a", not a number.'],
    ["an error", [[[8.3]], [["#NAME?"]]], "#VALUE! The figure of last period holds the error #NAME?."],
    ["an unknown basis", [[[1]], [[1]], [["percent"]]], '#VALUE! The basis must be "under", "over", "adverse" or "income".'],
    ["no last period at all", [[[1]]], "#VALUE! The figure of last period is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("MOVEMENT", ...cells)).toEqual(shown);
  });
});
