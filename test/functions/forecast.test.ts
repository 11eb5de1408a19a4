import { outcome } from "./outcome";

const MONTHS = "#VALUE! The number of months is not a whole number from 1 to 12.";
const LATE = [[5, 5, 5, 5, 10, 10, 10, 10, 10, 10, 10, 10]];
const FROM_MAY = [[null], ...Array.from({ length: 11 }, () => [1])];

describe("OUTTURN.FORECAST", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["East Sussex, by June", [[[50], [33]], [[3]]], [[200], [132]]],
    ["with sums to come", [[[50], [33]], [[3]], [[140], [0]]], [[340], [132]]],
    ["a blank commitment is nil", [[[50]], [[3]], [[null]]], [[200]]],
    ["a profile in a row", [[[33]], [[3]], null, LATE], [[220]]],
    ["a profile in a column, from a blank April", [[[10]], [[2]], null, FROM_MAY], [[110]]],
    ["one profile for all lines", [[[33], [66]], [[3]], null, LATE], [[220], [440]]],
    ["a profile that expects nothing by now", [[[10]], [[1]], null, FROM_MAY], "#N/A The profile expects nothing in these months, so there is nothing to project from."],
    ["no months", [[[50]], [[0]]], MONTHS],
    ["a part of a month", [[[50]], [[3.5]]], MONTHS],
    ["thirteen months", [[[50]], [[13]]], MONTHS],
    ["a profile of eleven", [[[33]], [[3]], null, [LATE[0]?.slice(1)]], "#VALUE! The profile has 11 cells; give twelve, one for each month."],
    ["a share below nil", [[[33]], [[3]], null, [[-5, ...(LATE[0] ?? []).slice(1)]]], "#VALUE! The profile's share is below nil."],
    ["text in the profile", [[[33]], [[3]], null, [["Apr", ...(LATE[0] ?? []).slice(1)]]], '#VALUE! The profile\'s share is text, "Apr", not a number.'],
    ["no months at all", [[[50]]], "#VALUE! The number of months is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("FORECAST", ...cells)).toEqual(shown);
  });
});
