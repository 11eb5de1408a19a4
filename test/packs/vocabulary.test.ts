import { signInWords } from "../../src/packs/vocabulary";
import { unitIn } from "../../src/packs/read-unit";
import { measureOf, roleOf, ROW_WORDS } from "../../src/packs/vocabulary";

describe("the words over columns", () => {
  it.each([
    ["Planned Gross", "budget"],
    ["Approved budget £m", "budget"],
    ["2024/25 Revised Budget £000", "budget"],
    ["Profiled Budget to date", "budget"],
    ["Cash limit", "budget"],
    ["Projected outturn", "forecast"],
    ["Forecast", "forecast"],
    ["Provisional Outturn 2023/24", "forecast"],
    ["Actual to date", "actual"],
    ["Spend to date £m", "actual"],
    ["(Over)/ under spend", "variance"],
    ["Over / (Under) £m", "variance"],
    ["Budget variance", "variance"],
    ["Net (overspend)/underspend", "variance"],
    ["Variance as % of budget", "percentage"],
    ["Variance %", "percentage"],
    ["Variation analysis: (Over)/under spend", "over-under"],
    ["of which: over/(under) spend £m", "over-under"],
    ["Variation analysis: Slippage to future year", "slippage"],
    ["Variation analysis: Spend in advance", "advance"],
    ["Budget: total project all years", "whole-life-budget"],
    ["Projected: total project all years", "whole-life-forecast"],
    ["Whole life variance", "whole-life-variance"],
    ["Note ref", "note"],
    ["RAG Q1 24/25", "rag"],
    ["Cost centre", "code"],
    ["Ginga", null],
    ["", null],
  ])("“%s” names %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each([
    ["Planned Gross", "gross"],
    ["Gross expenditure", "gross"],
    ["Total Income", "income"],
    ["Net Revenue Expenditure", "net"],
    ["Expenditure", "gross"],
    ["Budget", null],
  ])("“%s” shows %s", (heading, measure) => {
    expect(measureOf(heading)).toBe(measure);
  });

  it.each([
    ["(Over)/ under spend", "(over)/under"],
    ["Under/(over)spend", "(over)/under"],
    ["Variance (adverse)/favourable", "(over)/under"],
    ["Variance over/(under) £m", "over/(under)"],
    ["Overspend/(underspend)", "over/(under)"],
    ["Variance Adverse/(Favourable)", "over/(under)"],
    ["Overspend + / Underspend -", "over/(under)"],
    ["Variance Fav/(Adv)", "(over)/under"],
    ["Under (-) / Over (+)", "over/(under)"],
    ["Over (–) / Under (+)", "(over)/under"],
    ["Variance", null],
    ["Over or under", null],
  ])("“%s” puts in brackets: %s", (heading, sign) => {
    expect(signInWords(heading)).toBe(sign);
  });
});

describe("the unit in words", () => {
  it.each([
    ["Revenue Budget 2024/25 (£'000)", "£000"],
    ["£000", "£000"],
    ["Planned (£000s)", "£000"],
    ["All figures in £000. Brackets show an overspend.", "£000"],
    ["£ thousands", "£000"],
    ["£k", "£000"],
    ["Budget £m", "£m"],
    ["£ million", "£m"],
    ["£ billion", "£bn"],
    ["Schools budget monitoring (£)", "£"],
    ["Financial Year 2022/23 (£s)", null],
    ["CSD has a capital budget of £1.936m", null],
    ["an overspend of £12,482,000", null],
    ["Revenue Budget", null],
  ])("“%s” is in %s", (text, unit) => {
    expect(unitIn(text)?.name ?? null).toBe(unit);
  });
});

describe("the words beside rows", () => {
  it.each([
    ["Total CSD", "total"],
    ["Net expenditure", "total"],
    ["Grand total", "total"],
    ["Sub-total: services", "subtotal"],
    ["Of which: agency", "ofWhich"],
    ["including £3m grant", "ofWhich"],
    ["Memo: planned drawdown", "memo"],
  ] as const)("“%s” is a %s", (label, kind) => {
    expect(ROW_WORDS[kind].test(label)).toBe(true);
  });

  it.each(["Education", "Networks team", "Totally different", "Netball courts", "Notes and coins"])("“%s” is a line like any other", (label) => {
    expect([ROW_WORDS.total, ROW_WORDS.subtotal, ROW_WORDS.ofWhich, ROW_WORDS.memo].some((words) => words.test(label))).toBe(false);
  });
});
