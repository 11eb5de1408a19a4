import * as fc from "fast-check";
import type { MoneyScale } from "../../src/money";
import { Decimal, parseAmount, worthOf } from "../../src/money";
import { amounts } from "./arbitraries";

const HARD_SPACE = "\u00A0";
const THIN_SPACE = "\u2009";
const SPACE_OF_NO_WIDTH = "\u200B";
const NARROW_HARD_SPACE = "\u202F";

describe("texts that are amounts", () => {
  it.each<[text: string, amount: string, unit: string, scale: MoneyScale | null]>([
    ["1234", "1234", "1", null],
    ["1,234", "1234", "1", null],
    ["12,000", "12000", "1", null],
    ["1,234,567.89", "1234567.89", "0.01", null],
    ["7.384", "7.384", "0.001", null],
    ["7.40", "7.4", "0.01", null],
    [".5", "0.5", "0.1", null],
    ["0", "0", "1", null],
    ["0.00", "0", "0.01", null],
    [" 133,632 ", "133632", "1", null],
    [`${HARD_SPACE}133,632${HARD_SPACE}`, "133632", "1", null],
    [`${SPACE_OF_NO_WIDTH}133,632`, "133632", "1", null],
    ["1 234", "1234", "1", null],
    [`1${THIN_SPACE}234${THIN_SPACE}567`, "1234567", "1", null],
    [`1${NARROW_HARD_SPACE}234.5`, "1234.5", "0.1", null],
    ["(1,234)", "-1234", "1", null],
    ["( 36 )", "-36", "1", null],
    ["1,234-", "-1234", "1", null],
    ["−5", "-5", "1", null],
    ["–5", "-5", "1", null],
    ["-5", "-5", "1", null],
    ["- 5", "-5", "1", null],
    ["+5", "5", "1", null],
    ["(0)", "0", "1", null],
    ["£5", "5", "1", "£"],
    ["-£5", "-5", "1", "£"],
    ["£-5", "-5", "1", "£"],
    ["+£5", "5", "1", "£"],
    ["£ 1,234.50", "1234.5", "0.01", "£"],
    ["(£1,234)", "-1234", "1", "£"],
    ["£(1,234)", "-1234", "1", "£"],
    ["£1.2m", "1.2", "0.1", "£m"],
    ["£2m", "2", "1", "£m"],
    ["£7.384 million", "7.384", "0.001", "£m"],
    ["(£1.2m)", "-1.2", "0.1", "£m"],
    ["(£1.2)m", "-1.2", "0.1", "£m"],
    ["£(1.2)m", "-1.2", "0.1", "£m"],
    ["-£1.2M", "-1.2", "0.1", "£m"],
    ["1.2m", "1.2", "0.1", "£m"],
    ["£0.5bn", "0.5", "0.1", "£bn"],
    ["£1 billion", "1", "1", "£bn"],
    ["£12k", "12", "1", "£000"],
    ["£12 thousand", "12", "1", "£000"],
    ["12345678901234567890.12", "12345678901234567890.12", "0.01", null],
  ])("%j", (text, amount, unit, scale) => {
    const read = parseAmount(text);
    expect(read).toEqual({ kind: "amount", amount: new Decimal(amount), unit: new Decimal(unit), scale, percent: false });
  });

  it.each<[string, string, string]>([
    ["6.5%", "6.5", "0.1"],
    ["6.5 %", "6.5", "0.1"],
    ["6.5 per cent", "6.5", "0.1"],
    ["6.65 percent", "6.65", "0.01"],
    ["(6.5%)", "-6.5", "0.1"],
    ["(6.5)%", "-6.5", "0.1"],
    ["-7.8%", "-7.8", "0.1"],
    ["100%", "100", "1"],
  ])("%j is a percentage", (text, amount, unit) => {
    const read = parseAmount(text);
    expect(read).toEqual({ kind: "amount", amount: new Decimal(amount), unit: new Decimal(unit), scale: null, percent: true });
  });
});

describe("texts that stand where an amount is nil, withheld or not known", () => {
  it.each(["-", "–", "—", "−", " - ", "--", "nil", "Nil", "NIL", "£-", "£ –", "(-)", "£nil"])("%j is nil", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "nil" });
  });

  it.each(["n/a", "N/A", "n.a.", "NA", "..", "...", ":", "*", "x", "c", "z", "[c]", "[x]", "[low]"])("%j is not available", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "not-available" });
  });
});

describe("texts that are something else", () => {
  it.each([
    "", " ", "Q1", "2024/25", "2024-25", "2024–25", "4a", "1 April", "2 to 3", "2-3", "2–3", "Total", "£", "£m", "£000", "£'000", "£000s", "£000S", "£’000s",
    "1.", "1)", "12)", "12.", "12.34.", "1.2.3", "6.01.100", "31.03.2024", "+441273481000", "01/04/2024", "00123", "007", "X", "C", "1, 2", "12 34", "3 and 4", "5 FTE", "1e5", "=1+1",
    "£5 per week", "1.4 children", "#REF!", "TRUE", "(over)/under", "(a)", ".", ",", "()", "£()", "%", "m", "k", "6.5% pts", "$5",
  ])("%j is not a number", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "not-a-number" });
  });
});

describe("texts that are a number gone wrong", () => {
  it.each<[string, string]>([
    ["61,30O", "a letter among its digits"],
    ["(l,234)", "a letter among its digits"],
    ["£1,7m", "a comma that does not part thousands"],
    ["12,34", "a comma that does not part thousands"],
    ["1,2345", "a comma that does not part thousands"],
    ["1,234,56", "a comma that does not part thousands"],
    ["1.234,56", "a comma after its decimal point"],
    ["1.234.5", "more than one decimal point"],
    ["1.234.567", "more than one decimal point"],
    ["£1.2.3", "more than one decimal point"],
    ["£1..7m", "more than one decimal point"],
    ["133, 632", "a space inside the number"],
    ["£1. 7m", "a space inside the number"],
    ["1,234.", "a decimal point with nothing after it"],
    ["1234.", "a decimal point with nothing after it"],
    ["£5.", "a decimal point with nothing after it"],
    ["(1,234", "a bracket without its partner"],
    ["1,234)", "a bracket without its partner"],
    ["£12)", "a bracket without its partner"],
    ["(-5)", "more than one sign"],
    ["--5", "more than one sign"],
    ["-5-", "more than one sign"],
    ["£5%", "both a pound sign and per cent"],
  ])("%j has %s", (text, reason) => {
    expect(parseAmount(text)).toEqual({ kind: "malformed", reason });
  });
});

describe("what a cell would hold for an amount as written", () => {
  it.each<[string, string]>([["£1.2m", "1200000"], ["(£12k)", "-12000"], ["£0.5bn", "500000000"], ["6.5%", "0.065"], ["1,234", "1234"], ["£5", "5"]])(
    "%s is %s",
    (text, worth) => {
      const read = parseAmount(text);
      expect(read.kind === "amount" && worthOf(read).toString()).toBe(worth);
    },
  );
});

it("never throws, and never reads an amount out of letters", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseAmount(text).kind === "string"));
  fc.assert(fc.property(fc.stringMatching(/^[a-z]+ [0-9]+$/), (text) => parseAmount(text).kind === "not-a-number"));
});

it("reads the same amount whichever way its sign is written", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const digits = amount.abs().toFixed();
      const readings = [`(${digits})`, `-${digits}`, `−${digits}`, `${digits}-`, `£(${digits})`, `-£${digits}`].map(parseAmount);
      return readings.every((read) => read.kind === "amount" && read.amount.equals(amount.abs().neg()));
    }),
  );
});
