import * as fc from "fast-check";
import type { Figure, ShowOptions } from "../../src/money";
import { absolute, Decimal, exact, negate, parseAmount, ratio, sayAmount, showAmount, showFigure, showPercent, stated } from "../../src/money";
import { amounts } from "./arbitraries";

describe("amounts as councils print them", () => {
  it.each<[string, ShowOptions | undefined, string]>([
    ["1234", undefined, "1,234"],
    ["-1234", undefined, "(1,234)"],
    ["0", undefined, "–"],
    ["-0", undefined, "–"],
    ["999", undefined, "999"],
    ["1000", undefined, "1,000"],
    ["12345678901234567890", undefined, "12,345,678,901,234,567,890"],
    ["7.384", undefined, "7.384"],
    ["1234.5678", undefined, "1,234.5678"],
    ["0.0000001", undefined, "0.0000001"],
    ["1234.5", { places: 0 }, "1,235"],
    ["-0.4", { places: 0 }, "0"],
    ["7.4", { places: 3 }, "7.400"],
    ["1234", { pounds: true }, "£1,234"],
    ["-1234.5", { pounds: true, places: 2 }, "(£1,234.50)"],
  ])("%s with %o is %s", (amount, options, shown) => {
    expect(showAmount(new Decimal(amount), options)).toBe(shown);
  });

  it("reads back what it shows", () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (amount, pounds) => {
        const read = parseAmount(showAmount(amount, { pounds }));
        return amount.isZero() ? read.kind === "nil" : read.kind === "amount" && read.amount.equals(amount);
      }),
    );
  });
});

describe("ratios as percentages", () => {
  it.each<[string, number | undefined, string]>([
    ["0.065", undefined, "6.5%"],
    ["-0.065", undefined, "(6.5%)"],
    ["0.0654", 2, "6.54%"],
    ["0", undefined, "0.0%"],
    ["-0.0001", undefined, "0.0%"],
    ["12.5", 0, "1,250%"],
  ])("%s to %s places is %s", (share, places, shown) => {
    expect(showPercent(new Decimal(share), places)).toBe(shown);
  });
});

describe("figures with their slack", () => {
  it.each<[string, Figure, string]>([
    ["exact", exact(2559), "2,559"],
    ["rounded", stated(-36, 1), "(36) ± 0.5"],
    ["rounded, about nil", stated(0, 1), "– ± 0.5"],
    ["rounded, and no less than nil", absolute(stated(0, 1)), "– to 0.5"],
    ["rounded, and no more than nil", negate(absolute(stated(0, 1))), "(0.5) to –"],
    ["lopsided", ratio(exact(3), stated(4, 4))!, "0.5 to 1.5"],
  ])("%s", (_what, figure, shown) => {
    expect(showFigure(figure)).toBe(shown);
  });
});

describe("an amount in a sentence", () => {
  it.each([
    [0, "0"],
    [-1234, "(1,234)"],
    [1234.5, "1,234.5"],
    [0.399999999999999, "0.4"],
    [-1234.50000000001, "(1,234.5)"],
    [0.333333333333333, "0.333333333333333"],
    [0.0000000004, "0.0000000004"],
  ])("%p is said as %s", (amount, said) => {
    expect(sayAmount(new Decimal(amount))).toBe(said);
  });
});
