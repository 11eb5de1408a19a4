import { formulaResult } from "../../src/workbook";
import { drawSheet } from "../packs/drawn-sheet";

const sheet = drawSheet("Activity", [{ at: "A1", rows: [["Children", 628, 634], ["Population", 102_400, "n/a"], ["Blank", null, 12]] }]);

it.each([
  ["=ROUND(B1/B2*10000,1)", 61.3],
  ["=C1-B1", 6],
  ["=SUM(B1:C1)", 1262],
  ["=Activity!B1*2", 1256],
  ["=B3+1", 1],
])("%s gives %s where it is not yet in", (formula, result) => {
  expect(formulaResult(sheet, formula)).toBe(result);
});

it.each(["=C1/B3", "=A1", "=Other!B1", "=VLOOKUP(A1,A1:C2,2,FALSE)+C2", "=TODAY()"])("%s gives no number that can be told", (formula) => {
  expect(formulaResult(sheet, formula)).toBeNull();
});
