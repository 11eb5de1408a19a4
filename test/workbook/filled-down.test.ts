import { formulaForms, NO_FORMULA, oncePerForm, oncePerRow, relativeForm } from "../../src/workbook";
import { isFilledDown } from "../../src/workbook/filled-down";
import { drawGrid } from "../support/text-grid";

/** Two formulas in B9 and B10. */
const filled: readonly (readonly [string, string])[] = [
  ["=B4-C4", "=B5-C5"],
  ["=SUM(B9:B99)", "=SUM(B10:B100)"],
  ["=B4*$C$2", "=B5*$C$2"],
  ["=$B4*1.5", "=$B5*1.5"],
  ["='Q1 2024'!B4+10", "='Q1 2024'!B5+10"],
  ["=Q1_2024!B4", "=Q1_2024!B5"],
  ["=LOG10(B4)", "=LOG10(B5)"],
  ["=IF(B4>0,\"Row 4\",RATE4)", "=IF(B5>0,\"Row 4\",RATE4)"],
  ["=[1]Sheet1!B4", "=[1]Sheet1!B5"],
  ["=1E5*B4", "=1E5*B5"],
];
const notFilled: readonly (readonly [string, string])[] = [
  ["=B4-C4", "=B4-C4"],
  ["=B4-C4", "=B5-D5"],
  ["=B4-C4", "=B5+C5"],
  ["=SUM(B4:B9)", "=SUM(B4:B10)"],
  ["=B$4", "=B$5"],
  ["=B4*2", "=B5*3"],
  ["=B4", "=B5+C5"],
  ["='Q1'!B4", "='Q2'!B5"],
  ["=Q1!B4", "=Q2!B5"],
  ["=IF(B4>0,\"Row 4\",0)", "=IF(B5>0,\"Row 5\",0)"],
  ["=LOG10(B4)", "=LOG11(B5)"],
];

it.each(filled)("%s filled down is %s", (above, below) => {
  expect(relativeForm(above, { row: 8, column: 1 })).toBe(relativeForm(below, { row: 9, column: 1 }));
  expect(isFilledDown(above, below)).toBe(true);
});

it.each(notFilled)("%s filled down is not %s", (above, below) => {
  expect(relativeForm(above, { row: 8, column: 1 })).not.toBe(relativeForm(below, { row: 9, column: 1 }));
  expect(isFilledDown(above, below)).toBe(false);
});

it.each([
  ["=Table1[Q1]", "=Table1[Q2]"],
  ["=SUM({1,2})", "=SUM({1,2})"],
  ["=SUM(4:9)", "=SUM(4:9)"],
  ["=SUM(4:9)", "=SUM(5:10)"],
])("does not say of %s and %s", (above, below) => {
  expect(isFilledDown(above, below)).toBe(false);
});

describe("the formulas of a sheet", () => {
  const sheet = drawGrid(`
    Line | Budget | Forecast | Variance
    A    | 10     | 12       | =B2-C2
    B    | 20     | 23       | =B3-C3
    C    | 30     | 36       | =C4-B4
    D    | 40     | 47       | =B5-C5
    Sum  | =SUM(B2:B5) | =SUM(C2:C5) | =B6*$B$2
    Sum  | 1      | 1        | =B7*$B$2
  `).sheets[0]!;

  it("have one number for each form", () => {
    const { at, examples } = formulaForms(sheet);
    expect([1, 2, 3, 4].map((row) => at(row, 3))).toEqual([1, 1, 2, 1]);
    expect([1, 2, 3].map((column) => at(5, column))).toEqual([3, 3, 4]);
    expect([at(1, 1), at(0, 0), at(40, 1)]).toEqual([NO_FORMULA, NO_FORMULA, NO_FORMULA]);
    expect(examples.slice(0, 2)).toEqual([{ row: 1, column: 3 }, { row: 3, column: 3 }]);
  });

  it("are one and the same list for a row filled down from the one above", () => {
    const { inRow } = formulaForms(sheet);
    expect(inRow(2)).toBe(inRow(1));
    expect(inRow(3)).not.toBe(inRow(2));
    expect(inRow(40)).toEqual([]);
  });

  it("are judged once for rows that are filled from one another", () => {
    const asked: number[] = [];
    const countIn = oncePerRow(sheet, (row) => asked.push(row));
    for (let row = 0; row < 7; row++) countIn(row);
    expect(asked).toEqual([0, 1, 3, 4, 5, 6]);
    expect(countIn(6)).toBe(6);
  });

  it("are read once for each form, but in each cell where they name a fixed one", () => {
    const asked: string[] = [];
    const lengthAt = oncePerForm(sheet, (formula) => asked.push(formula));
    for (let row = 0; row < 7; row++) lengthAt(row, 3);
    expect(asked).toEqual(["=B2-C2", "=C4-B4", "=B6*$B$2", "=B7*$B$2"]);
    expect(lengthAt(1, 1)).toBeNull();
  });
});
