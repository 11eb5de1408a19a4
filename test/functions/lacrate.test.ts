import { outcome } from "./outcome";

const OMITTED = null;

describe("OUTTURN.LACRATE", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["East Sussex, June 2024", [[[684]], [[102_703]], OMITTED, [[1]]], [[66.6]]],
    ["unrounded", [[[1]], [[3]]], [[3333.3333333333335]]],
    ["per 1,000", [[[684]], [[102_703]], [[1000]], [[2]]], [[6.66]]],
    ["two dates at once", [[[655], [684]], [[106_504], [102_703]], OMITTED, [[1]]], [[61.5], [66.6]]],
    ["no children", [[[0]], [[102_703]]], [[0]]],
    ["no decimals", [[[684]], [[102_703]], OMITTED, [[0]]], [[67]]],
    ["a population of nil", [[[684]], [[0]]], "#N/A The population is nil, so there is no rate."],
    ["a blank population", [[[684]], [[null]]], "#N/A The population is nil, so there is no rate."],
    ["one date without its population", [[[655], [684]], [[106_504], [null]], OMITTED, [[1]]], [[61.5], ["#N/A The population is nil, so there is no rate."]]],
    ["a population below nil", [[[684]], [[-5]]], "#VALUE! The population is below nil."],
    ["children below nil", [[[-1]], [[102_703]]], "#VALUE! The number of children is below nil."],
    ["a base of nil", [[[684]], [[102_703]], [[0]]], "#VALUE! The rate's base is not above nil."],
    ["as many decimals as Excel shows digits", [[[1]], [[3]], OMITTED, [[15]]], [[3333.3333333333335]]],
    ["half a decimal place", [[[684]], [[102_703]], OMITTED, [[1.5]]], "#VALUE! The number of decimals is not a whole number from 0 to 15."],
    ["too many decimals", [[[684]], [[102_703]], OMITTED, [[16]]], "#VALUE! The number of decimals is not a whole number from 0 to 15."],
    ["decimals below nil", [[[684]], [[102_703]], OMITTED, [[-1]]], "#VALUE! The number of decimals is not a whole number from 0 to 15."],
    ["text for the population", [[[684]], [["c. 100,000"]]], '#VALUE! The population is text, "c. 100,000", not a number.'],
    ["no population at all", [[[684]]], "#VALUE! The population is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("LACRATE", ...cells)).toEqual(shown);
  });
});
