import { fullYear } from "../../src/budget";
import { Decimal } from "../../src/money";

describe("the full-year effect", () => {
  it.each<[what: string, cost: number, months: number, expected: number]>([
    ["Herefordshire, £527,000 over eight months", 527_000, 8, 790_500],
    ["a quarter", 50, 3, 200],
    ["a whole year", 467, 12, 467],
    ["half months", 450, 4.5, 1200],
    ["a saving", -30, 6, -60],
    ["no cost", 0, 6, 0],
  ])("%s", (_what, cost, months, expected) => {
    expect(fullYear(new Decimal(cost), new Decimal(months)).toNumber()).toBe(expected);
  });
});
