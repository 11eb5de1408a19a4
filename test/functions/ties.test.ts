import { outcome } from "./outcome";

describe("OUTTURN.TIES", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Nottinghamshire's two percentages", [[[6.54], [6.65]], [[6.5406], [6.6982]]], [[true], [false]]],
    ["East Sussex's two counts", [[[642]], [[643]], [[0]]], [[false]]],
    ["in thousands", [[[12_000], [12_000]], [[11_642], [11_499]], [[1000]]], [[true], [false]]],
    ["a sum that doubles got wrong", [[[0.3]], [[0.1 + 0.2]], [[0]]], [[true]]],
    ["a unit for each line", [[[642], [642]], [[643], [643]], [[0], [1]]], [[false], [true]]],
    ["a blank is nil", [[[null]], [[0]]], [[true]]],
    ["a unit below nil", [[[1]], [[1]], [[-1]]], "#VALUE! The unit is below nil."],
    ["text", [[["6.54%"]], [[6.54]]], '#VALUE! The stated figure is text, "6.54%", not a number.'],
    ["TRUE", [[[true]], [[1]]], "#VALUE! The stated figure is TRUE, not a number."],
    ["an error", [[[1]], [["#DIV/0!"]]], "#DIV/0! The computed figure holds the error #DIV/0!."],
    ["nothing to compare with", [[[1]]], "#VALUE! The computed figure is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("TIES", ...cells)).toEqual(shown);
  });
});
