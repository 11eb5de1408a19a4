import { outcome } from "./outcome";

const MONTHS = "#VALUE! The number of months is not above nil and at most 12.";

describe("OUTTURN.FULLYEAR", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Herefordshire, eight months", [[[527_000]], [[8]]], [[790_500]]],
    ["several costs of one start", [[[50], [33]], [[3]]], [[200], [132]]],
    ["half months", [[[450]], [[4.5]]], [[1200]]],
    ["an endless decimal", [[[100]], [[7]]], [[171.42857142857142]]],
    ["a blank cost", [[[null]], [[3]]], [[0]]],
    ["no months", [[[50]], [[0]]], MONTHS],
    ["blank months", [[[50]], [[null]]], MONTHS],
    ["thirteen months", [[[50]], [[13]]], MONTHS],
    ["one line without its months", [[[50], [50]], [[3], [0]]], [[200], [MONTHS]]],
    ["text for months", [[[50]], [["Q1"]]], '#VALUE! The number of months is text, "Q1", not a number.'],
    ["no months at all", [[[50]]], "#VALUE! The number of months is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("FULLYEAR", ...cells)).toEqual(shown);
  });
});
