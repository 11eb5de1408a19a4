import { readCell } from "../../src/checking";
import type { CellValue, Sheet } from "../../src/workbook";

function sheetOf(value: CellValue): Sheet {
  return { name: "S", visibility: "visible", isProtected: false, values: [[value]], formulas: [], numberFormats: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

describe("readCell", () => {
  it.each<[CellValue, string, number | null]>([
    [2367, "number", 2367],
    [0, "number", 0],
    [null, "nil", 0],
    ["  ", "nil", 0],
    ["-", "nil", 0],
    ["–", "nil", 0],
    ["nil", "nil", 0],
    [" 133,632 ", "text-number", 133632],
    ["(1,322)", "text-number", -1322],
    ["6.5%", "text-number", 0.065],
    ["£12", "text-number", 12],
    ["£1.2m", "unreadable", null],
    ["n/a", "unreadable", null],
    ["#REF!", "unreadable", null],
    ["see note 4", "unreadable", null],
    ["£1,7m", "unreadable", null],
    [true, "unreadable", null],
  ])("%p is %s", (value, kind, amount) => {
    const reading = readCell(sheetOf(value), { row: 0, column: 0 });
    expect(reading.kind).toBe(kind);
    expect(reading.kind === "unreadable" ? null : reading.amount).toBe(amount);
  });
});
