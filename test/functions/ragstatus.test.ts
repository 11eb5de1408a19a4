import { outcome } from "./outcome";

const NO_SHARE = "#N/A The budget is nil, so there is no percentage to rate the line by.";
const OMITTED = null;

describe("OUTTURN.RAGSTATUS", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["East Sussex, a column", [[[1045], [125_603], [-117_498]], [[1123], [125_789], [-117_498]]], [["R"], ["R"], ["G"]]],
    ["the same as a directorate's", [[[125_603]], [[125_789]], [["Directorate"]]], [["A"]]],
    ["in £000 unless said otherwise: 99 over is amber", [[[10_000]], [[10_099]], [["service"]]], [["A"]]],
    ["in £: £100,000 over is red", [[[10_000_000]], [[10_100_000]], OMITTED, [["£"]]], [["R"]]],
    ["in £: £99,999 over is amber", [[[10_000_000]], [[10_099_999]], OMITTED, [["£"]]], [["A"]]],
    ["in £m: £0.1m over is red", [[[125.603]], [[125.703]], OMITTED, [["£M"]]], [["R"]]],
    ["income above nil", [[[7059]], [[7843]], OMITTED, OMITTED, [["higher"]]], [["G"]]],
    ["a polarity for each line", [[[7059], [7059]], [[7843], [7843]], OMITTED, OMITTED, [["higher"], ["lower"]]], [["G"], ["R"]]],
    ["East Sussex, the rate, red from 10 %", [[[61.8]], [[66.6]], [[0.1]]], [["A"]]],
    ["red 10 %, amber 8 %, in a row", [[[61.8]], [[66.6]], [[0.1, 0, 0.08]]], [["G"]]],
    ["red 10 %, amber 5 %, in a column with a blank", [[[61.8]], [[66.6]], [[0.1], [null], [0.05], [null]]], [["A"]]],
    ["red from an amount", [[[1000]], [[1020]], [[0, 20]]], [["R"]]],
    ["amber from an amount", [[[1000], [1000]], [[1009], [1010]], [[0.05, 20, 0, 10]]], [["G"], ["A"]]],
    ["a large underspend", [[[100]], [[50]], [[0.1]]], [["G"]]],
    ["a large underspend rated as an overspend", [[[100]], [[50]], [[0.1]], OMITTED, OMITTED, [["same"]]], [["R"]]],
    ["no thresholds at all: any bad news is amber", [[[100]], [[300]], [[null]]], [["A"]]],
    ["a nil target without an amount", [[[0], [50]], [[5], [50]], [[0.1]]], [[NO_SHARE], ["G"]]],
    ["an unknown policy", [[[1]], [[1]], [["strict"]]], '#VALUE! The policy must be "service" or "directorate".'],
    ["an unknown unit", [[[1]], [[1]], OMITTED, [["k"]]], '#VALUE! The unit must be "£", "£000" or "£m".'],
    ["an unknown polarity", [[[1]], [[1]], OMITTED, OMITTED, [["up"]]], '#VALUE! The polarity must be "lower" or "higher".'],
    ["an unknown underspend rule", [[[1]], [[1]], OMITTED, OMITTED, OMITTED, [["red"]]], '#VALUE! The underspend rule must be "green" or "same".'],
    ["too many thresholds", [[[1]], [[1]], [[1, 2, 3, 4, 5]]], "#VALUE! The policy has 5 cells; give at most four: red share, red amount, amber share, amber amount."],
    ["a threshold below nil", [[[1]], [[1]], [[-0.1]]], "#VALUE! The threshold is below nil."],
    ["an error for a policy", [[[1]], [[1]], [["#N/A"]]], "#N/A The threshold holds the error #N/A."],
    ["units in a range", [[[1]], [[1]], OMITTED, [["£"], ["£"]]], "#VALUE! The unit is one for all lines; give a single cell."],
    ["text for the outturn", [[[1]], [["tbc"]]], '#VALUE! The outturn is text, "tbc", not a number.'],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("RAGSTATUS", ...cells)).toEqual(shown);
  });
});
