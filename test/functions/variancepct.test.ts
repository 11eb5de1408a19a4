import { outcome } from "./outcome";

const NO_BUDGET = "#N/A The budget is nil, so there is no percentage of it.";

describe("OUTTURN.VARIANCEPCT", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["Nottinghamshire, Period 4", [[[126.9]], [[135.2]], [["over"]]], [[0.06540583136327817]]],
    ["a fifth under", [[[100]], [[80]], null], [[0.2]]],
    ["a fifth over", [[[100]], [[120]]], [[-0.2]]],
    ["income below nil, less of it than planned", [[[-100]], [[-80]], [["adverse"]]], [[0.2]]],
    ["on budget, and not minus nil", [[[100]], [[100]], [["over"]]], [[0]]],
    ["a nil budget", [[[0]], [[36]]], NO_BUDGET],
    ["a blank budget on the web", [[[null]], [[36]]], NO_BUDGET],
    ["a nil budget among others", [[[0], [100]], [[36], [80]]], [[NO_BUDGET], [0.2]]],
    ["text", [[["n/a"]], [[36]]], '#VALUE! The budget is text, "n/a", not a number.'],
    ["no outturn at all", [[[1]]], "#VALUE! The outturn is missing."],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("VARIANCEPCT", ...cells)).toEqual(shown);
  });
});
