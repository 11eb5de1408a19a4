import { cellName, columnName, columnNumber, parseCellName, parseRangeName, qualifiedName, rangeName } from "../../src/workbook";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
    expect(columnNumber(name.toLowerCase())).toBe(column);
  });

  it.each([
    ["A1", { row: 0, column: 0 }],
    ["$C$5", { row: 4, column: 2 }],
    ["xfd1048576", { row: 1_048_575, column: 16_383 }],
    ["A0", null],
    ["Total", null],
    ["R1C1", null],
    ["", null],
  ])("%s as a cell", (text, cell) => {
    expect(parseCellName(text)).toEqual(cell);
  });

  it.each([
    ["B2:D9", "B2:D9"],
    ["D9:B2", "B2:D9"],
    ["D2:B9", "B2:D9"],
    ["B2", "B2"],
  ])("%s is the rectangle %s", (text, name) => {
    expect(rangeName(parseRangeName(text)!)).toBe(name);
  });

  it("names the cell that it was parsed from", () => {
    expect(cellName(parseCellName("$AB$12")!)).toBe("AB12");
  });

  it.each([
    ["Revenue", "Revenue!B2"],
    ["4a - Funding", "'4a - Funding'!B2"],
    ["Children's", "'Children''s'!B2"],
    ["AB12", "'AB12'!B2"],
    ["2024", "'2024'!B2"],
  ])("qualifies a cell of %s as Excel does", (sheet, name) => {
    expect(qualifiedName(sheet, "B2")).toBe(name);
  });
});
