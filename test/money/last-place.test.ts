import { lastPlace } from "../../src/money";

describe("the place a typed number is stated to", () => {
  it.each<[number, string]>([
    [2367, "1"],
    [12_000, "1"],
    [0, "1"],
    [-36, "1"],
    [7.384, "0.001"],
    [7.4, "0.1"],
    [-0.05, "0.01"],
    [0.1 + 0.2, "0.1"],
    [1_000_000_000_000, "1"],
  ])("%d is stated to %s", (value, place) => {
    expect(lastPlace(value).toString()).toBe(place);
  });
});
