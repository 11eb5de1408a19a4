import { computeMissing } from "../../src/files";
import { type CellAddress, type CellValue, type Sheet, cellName } from "../../src/workbook";
import { type DrawnCell, drawSheet } from "../packs/drawn-sheet";

const formula = (text: string): DrawnCell => ({ formula: text, value: null });

function compute(...sheets: readonly Sheet[]): { readonly sheets: readonly Sheet[]; readonly notRead: readonly { readonly sheet: string; readonly reason: string }[] } {
  return computeMissing(sheets.map((sheet) => ({ sheet, uncomputed: formulaCells(sheet) })));
}

function formulaCells({ formulas }: Sheet): CellAddress[] {
  return formulas.flatMap((cells, row) => (cells ?? []).flatMap((text, column) => (text === null ? [] : [{ row, column }])));
}

/** The grid that every formula below stands beside, in F1. */
const GRID: readonly (readonly CellValue[])[] = [
  // A, B, C, D
  ["Education", 132662, -7059, "#DIV/0!"], // 1
  ["Schools", 154701, -154701, true], // 2
  ["Education", 50, null, "12"], // 3
  ["Transport", 0.1, 0.2, "1,234"], // 4
];

function result(text: string): CellValue {
  const sheet = drawSheet("Revenue", [{ at: "A1", rows: GRID }, { at: "F1", rows: [[formula(text)]] }]);
  const capital = drawSheet("Capital 24/25", [{ at: "A1", rows: [[1936], [2085]] }]);
  const computed = compute(sheet, capital);
  return computed.notRead.length > 0 ? "beyond" : (computed.sheets[0]!.values[0]![5] ?? null);
}

describe("a formula's result", () => {
  it.each<[text: string, value: CellValue]>([
    ["=B1+C1", 125603],
    ["=B1-B2", -22039],
    ["=-B3", -50],
    ["=2^3*2", 16],
    ["=-2^2", 4],
    ["=10%*50", 5],
    ["=B3/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ["=B4+C4=0.3", true],
    ["=1.1-1-0.1", 0],
    ["=C3", 0],
    ["=C3+1", 1],
    ["=D3+1", 13],
    ["=D4*1", 1234],
    ["=A1+1", "#VALUE!"],
    ["=D1+1", "#DIV/0!"],
    ["=D2+1", 2],
    ["=A1&\" \"&B3", "Education 50"],
    ["=A1=\"EDUCATION\"", true],
    ["=B1>\"a\"", false],
    ["=B1<>B2", true],
    ["='Capital 24/25'!A1-'Capital 24/25'!A2", -149],
    ["=DATE(2020,3,31)", 43921],
    ["=DATE(2019,14,1)", 43862],
    ["=DATE(20,3,31)", "beyond"],
    ["=SUM(B1:B3)", 287413],
    ["=SUM(B1:B3,C1,-1)", 280353],
    ["=SUM(B:B)", 287413.1],
    ["=SUM(A1:A4)", 0],
    ["=SUM(D2:D4)", 0],
    ["=SUM(D1:D4)", "#DIV/0!"],
    ["=SUM(\"5\",TRUE)", 6],
    ["=SUM(#REF!)", "#REF!"],
    ["=SUBTOTAL(9,B1:B3)", 287413],
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(0.285*100,0)", 29],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(157375,-3)", 157000],
    ["=ROUNDUP(2.01,0)", 3],
    ["=ROUNDDOWN(-2.99,0)", -2],
    ["=INT(-2.5)", -3],
    ["=ABS(C1)", 7059],
    ["=MIN(B1:C3)", -154701],
    ["=MAX(B1:C3)", 154701],
    ["=MAX(A1:A3)", 0],
    ["=AVERAGE(B1:B2)", 143681.5],
    ["=AVERAGE(A1:A3)", "#DIV/0!"],
    ["=COUNT(A1:D4)", 7],
    ["=COUNTA(A1:D4)", 15],
    ["=COUNTIF(A1:A4,\"Education\")", 2],
    ["=COUNTIF(B1:B4,\">=50\")", 3],
    ["=SUMIF(A1:A4,\"education\",B1:B4)", 132712],
    ["=SUMIF(A1:A4,\"S*\",B1:B4)", 154701],
    ["=SUMIF(A1:A4,\"<>Education\",B1:B4)", 154701.1],
    ["=SUMIF(B1:B4,\">100\")", 287363],
    ["=IF(B1>0,\"over\",\"under\")", "over"],
    ["=IF(B1<0,1)", false],
    ["=IF(B1>0,C3,1)", 0],
    ["=IF(B1>0,,1)", 0],
    ["=IF(TRUE,1,D1)", 1],
    ["=IFERROR(B1/0,\"n/a\")", "n/a"],
    ["=IFERROR(B3,0)", 50],
    ["=AND(B1>0,B2>0)", true],
    ["=OR(B1<0,B2<0)", false],
    ["=NOT(B1>0)", false],
    ["=ISERROR(D1)", true],
  ])("%s is %p", (text, value) => {
    const shown = result(text);
    // Excel shows fifteen digits.
    expect(typeof shown === "number" ? Number(shown.toPrecision(15)) : shown).toBe(value);
  });

  it.each(["=VLOOKUP(A1,A:B,2)", "=Budget*2", "=[1]Other!A1", "=Gone!A1", "=B1:B3*2", "={1,2}", "=B1+", "=OUTTURN.VARIANCE(B1,C1)", "=SUBTOTAL(1,B1:B3)", "=F1+1", "=constructor(1)"])(
    "%s is left to Excel",
    (text) => expect(result(text)).toBe("beyond"),
  );
});

describe("computing a whole workbook", () => {
  it("follows a running total of 5,000 rows", () => {
    const rows = Array.from({ length: 5000 }, (_, row): DrawnCell[] => [1, formula(row === 4999 ? "=A5000" : `=B${row + 2}+A${row + 1}`)]);
    const { sheets, notRead } = compute(drawSheet("Ledger", [{ at: "A1", rows }]));
    expect(notRead).toEqual([]);
    expect(sheets[0]!.values[0]).toEqual([1, 5000]);
  });

  it("leaves a formula nested beyond reason to Excel", () => {
    const deep = `=${"(".repeat(30_000)}1${")".repeat(30_000)}`;
    const long = `=${Array.from({ length: 4_000 }, () => "A1").join("+")}`;
    const { sheets, notRead } = compute(drawSheet("Deep", [{ at: "A1", rows: [[2, formula(deep), formula(long)]] }]));
    expect(sheets[0]!.values).toEqual([[2, null, 8000]]);
    expect(notRead.length).toBe(1);
  });

  it("stops at a circle and says how many cells it reaches", () => {
    const { sheets, notRead } = compute(drawSheet("Round", [{ at: "A1", rows: [[formula("=B1"), formula("=A1"), formula("=B1+1"), formula("=1+1")]] }]));
    expect(sheets[0]!.values).toEqual([[null, null, null, 2]]);
    expect(notRead).toEqual([{ sheet: "Round", reason: "3 formulas have no stored value: open and save the file in Excel first." }]);
  });

  it("leaves subtotals out of a subtotal, and hidden rows out of 109", () => {
    const sheet = drawSheet("Revenue", [{ at: "A1", rows: [[1], [2], [formula("=SUBTOTAL(9,A1:A2)")], [4], [formula("=SUBTOTAL(9,A1:A4)")], [formula("=SUBTOTAL(109,A1:A4)")]] }]);
    expect(compute(sheet).sheets[0]!.values.map((row) => row![0])).toEqual([1, 2, 3, 4, 7, 7]);
    const hidden = compute({ ...sheet, hiddenRows: new Set([3]) });
    expect(hidden.sheets[0]!.values.map((row) => row![0])).toEqual([1, 2, 3, 4, null, 3]);
  });

  it("changes neither its input nor what is stored", () => {
    const sheet = drawSheet("Revenue", [{ at: "A1", rows: [[5, { formula: "=A1*2", value: 99 }, formula("=B1+1")]] }]);
    const before = JSON.stringify(sheet.values);
    const { sheets } = computeMissing([{ sheet, uncomputed: [{ row: 0, column: 2 }] }]);
    expect(sheets[0]!.values[0]).toEqual([5, 99, 100]);
    expect(JSON.stringify(sheet.values)).toBe(before);
    expect(cellName({ row: 0, column: 2 })).toBe("C1");
  });
});
