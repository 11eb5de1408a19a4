import { outcome } from "./outcome";

const UNITS = [[6], [2]];
const PRICES = [[15], [25]];

describe("OUTTURN.PRICEVOLUME", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Nottinghamshire, external placements 2018/19", [[[332]], [[67.47]], [[371]], [[77.68]]], [[-3787.91, -2631.33, 0]]],
    ["over/(under)", [[[332]], [[67.47]], [[371]], [[77.68]], [["over"]]], [[3787.91, 2631.33, 0]]],
    ["two lines", [UNITS, PRICES, [[7], [3]], PRICES], [[0, -35, -5]]],
    ["two lines in a row", [[[6, 2]], [[15, 25]], [[7, 3]], [[15, 25]]], [[0, -35, -5]]],
    ["one price for all lines", [UNITS, [[15]], [[7], [3]], [[16]]], [[-10, -30, 0]]],
    ["blank actuals are nil", [UNITS, PRICES, [[null], [null]], PRICES], [[0, 140, 0]]],
    ["units below nil", [UNITS, PRICES, [[-7], [3]], PRICES], "#VALUE! The number of actual units is below nil."],
    ["text in any line", [UNITS, PRICES, [[7], ["tbc"]], PRICES], '#VALUE! The number of actual units is text, "tbc", not a number.'],
    ["an error in any line", [UNITS, PRICES, [[7], [3]], [[15], ["#N/A"]]], "#N/A The actual price holds the error #N/A."],
    ["sizes that do not agree", [UNITS, PRICES, [[7], [3], [1]], PRICES], "#VALUE! The number of budgeted units has 2 rows and the number of actual units has 3; give ranges of one size, or a single cell."],
    ["an unknown basis", [UNITS, PRICES, UNITS, PRICES, [["net"]]], '#VALUE! The basis must be "under", "over", "adverse" or "income".'],
    ["a basis for each line", [UNITS, PRICES, UNITS, PRICES, [["over"], ["under"]]], "#VALUE! The basis is one for all lines; give a single cell."],
    ["no actual price at all", [UNITS, PRICES, UNITS], "#VALUE! The actual price is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("PRICEVOLUME", ...cells)).toEqual(shown);
  });
});
