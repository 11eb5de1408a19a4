import { outcome } from "./outcome";

const TWO_MAY_BE_NIL = "#N/A The rate may be nil, so there is no highest population.";
const BLOCK = "#VALUE! Each line gives 2 results; give lines in one column or in one row, for a block leaves no room beside it.";

describe("OUTTURN.IMPLIEDPOP", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["one rate", [[[684]], [[66.6]]], [[102_626, 102_779]]],
    ["rates in a column, their populations to the right", [[[655], [684]], [[61.5], [66.6]]], [[106_418, 106_590], [102_626, 102_779]]],
    ["rates in a row, their populations below", [[[655, 684]], [[61.5, 66.6]]], [[106_418, 102_626], [106_590, 102_779]]],
    ["62.0 shows as 62, and is one decimal all the same", [[[642]], [[62]]], [[103_465, 103_631]]],
    ["two decimals are seen", [[[684]], [[66.64]]], [[102_634, 102_648]]],
    ["two decimals are said", [[[684]], [[66.6]], [[2]]], [[102_695, 102_710]]],
    ["no decimals", [[[684]], [[67]], [[0]]], [[101_334, 102_857]]],
    ["per 1,000", [[[684]], [[6.7]], null, [[1000]]], [[101_334, 102_857]]],
    ["more decimals than are said", [[[684]], [[66.64]], [[1]]], "#N/A The rate shows more decimals than 1, so it is not printed to that."],
    ["a rate of nil", [[[684]], [[0]]], TWO_MAY_BE_NIL],
    ["a blank rate among others", [[[684], [684]], [[null], [66.6]]], [[TWO_MAY_BE_NIL, TWO_MAY_BE_NIL], [102_626, 102_779]]],
    ["no children", [[[0]], [[66.6]]], "#N/A No whole population gives 0 children that rate."],
    ["children below nil", [[[-1]], [[66.6]]], "#VALUE! The number of children is below nil."],
    ["a base of nil", [[[684]], [[66.6]], null, [[0]]], "#VALUE! The rate's base is not above nil."],
    ["a rate as text", [[[684]], [["66.6 per 10,000"]]], '#VALUE! The rate is text, "66.6 per 10,000", not a number.'],
    ["a block", [[[1, 2], [3, 4]], [[1]]], BLOCK],
    ["a column against a row", [[[1], [2]], [[1, 2]]], BLOCK],
    ["no rate at all", [[[684]]], "#VALUE! The rate is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("IMPLIEDPOP", ...cells)).toEqual(shown);
  });
});
