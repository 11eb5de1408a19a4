import { outcome } from "./outcome";

const TEXT = '#VALUE! The sum spent is text, "tbc", not a number.';

describe("OUTTURN.DRAWDOWN", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Herefordshire, the ring-fence", [[[11_490]], [[1_000]], [[527]]], [[10_490, 473]]],
    ["Herefordshire, fence and rest in a column", [[[11_490], [10_490]], [[1_000], [10_490]], [[527], [9_801.663]]], [[10_490, 473], [0, 688.337]]],
    ["the same in a row", [[[11_490, 10_490]], [[1_000, 10_490]], [[527, 9_801.663]]], [[10_490, 0], [473, 688.337]]],
    ["one opening balance", [[[100]], [[40], [60]], [[40], [50]]], [[60, 0], [40, 10]]],
    ["nothing spent yet, on the web", [[[100]], [[40]], [[null]]], [[60, 40]]],
    ["more released than there was", [[[30]], [[40]], [[45]]], [[-10, 0]]],
    ["text in one line", [[[100]], [[40], [40]], [["tbc"], [30]]], [[TEXT, TEXT], [60, 10]]],
    ["text in the only line", [[[100]], [[40]], [["tbc"]]], TEXT],
    ["a block", [[[1, 2], [3, 4]], [[1]], [[1]]], "#VALUE! Each line gives 2 results; give lines in one column or in one row, for a block leaves no room beside it."],
    ["no spending at all", [[[100]], [[40]]], "#VALUE! The sum spent is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("DRAWDOWN", ...cells)).toEqual(shown);
  });
});
