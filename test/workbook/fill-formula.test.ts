import { fillable, isSameShape, parseCellName } from "../../src/workbook";

const cell = (name: string) => parseCellName(name)!;

it.each([
  ["=SUM(B4:B9)", "B10", "D10", "=SUM(D4:D9)"],
  ["=B4-C4", "D4", "D9", "=B9-C9"],
  ["=B$4/$A4", "C5", "D7", "=C$4/$A6"],
  ["=SUM(B4:B4)", "B5", "C5", "=SUM(C4:C4)"],
  ["='Adult care'!B4+B3", "B4", "C4", "='Adult care'!C4+C3"],
  ['=IF(B4="","n/a",C4)', "D4", "D5", '=IF(B5="","n/a",C5)'],
])("%s of %s, filled into %s, is %s", (formula, from, to, filled) => {
  expect(fillable(formula, cell(from))(cell(to))).toBe(filled);
});

it.each([
  ["=ROUND((B5+C4)*1,0)", "=ROUND((B5+C5)*1,0)", true],
  ["=B5-C5", "=$B$9 - C5", true],
  ["=SUM(B3:B6)", "=sum(C4:C7)", true],
  ["=SUM(B3:B6)", "=SUM(B3:B5)", false],
  ["=B5*1.02", "=B5*1.03", false],
  ["=B5+C5", "=B5-C5", false],
  ["=Other!B5", "=B5", false],
])("%s and %s are of one shape: %s", (a, b, same) => {
  expect(isSameShape(a, b)).toBe(same);
});
