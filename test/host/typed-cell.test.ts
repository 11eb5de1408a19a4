import { typedCell } from "./typed-cell";

describe("what Excel makes of an entry", () => {
  it.each([
    ["Adult Social Care", "Adult Social Care"],
    [133_632, 133_632],
    [true, true],
    ["133,632", 133_632],
    ["133632", 133_632],
    ["1,23", "1,23"],
    ["(1,234)", -1_234],
    ["(1,234", "(1,234"],
    ["-5", -5],
    ["+5", 5],
    ["−5", "−5"],
    ["£1.2m", "£1.2m"],
    ["£1,200.50", 1_200.5],
    ["12%", 0.12],
    ["1e3", 1_000],
    ["TRUE", true],
    ["'133,632", "133,632"],
    ["'=A1", "=A1"],
    ["''quoted'", "'quoted'"],
    ["", null],
    [" ", " "],
  ])("%j becomes %j", (entry, value) => expect(typedCell(entry, "General")).toEqual({ value, formula: null }));

  it("makes text of what is put into a cell formatted as text, a number too", () => {
    for (const entry of ["=A1", "133,632", 133_632]) expect(typedCell(entry, "@")).toEqual({ value: String(entry), formula: null });
  });

  it("takes a fraction or a date for a number", () => {
    for (const entry of ["1/4", "30/6/2024", "2024-06-30"]) expect(typeof typedCell(entry, "General")?.value).toBe("number");
  });

  it.each(["=SUM(A1:A3)", "=-A1", '=HYPERLINK("#A1","A1")'])("%s becomes a formula", (entry) => expect(typedCell(entry, "General")).toEqual({ value: null, formula: entry }));
  it.each(["+A1", "-A1"])("%s becomes a formula too", (entry) => expect(typedCell(entry, "General")).toEqual({ value: null, formula: `=${entry}` }));
  it("leaves the cell alone for null", () => expect(typedCell(null, "General")).toBeUndefined());
  it("keeps text in a cell formatted as text", () => expect(typedCell("=A1", "@")).toEqual({ value: "=A1", formula: null }));

  it.each([
    ["=", "General"],
    ["=A1+", "General"],
    [`="${"x".repeat(256)}"`, "General"],
    ["x".repeat(32_768), "General"],
    [{}, "General"],
  ])("refuses %j", (entry, format) => expect(() => typedCell(entry, format)).toThrow());
});
