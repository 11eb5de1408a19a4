import { sheetsTouchedBy, type Sheet } from "../../src/workbook";

/** A workbook by what stands on its sheets: nothing but formulas matters here. */
function workbookOf(formulas: Readonly<Record<string, readonly string[]>>) {
  const sheets = Object.entries(formulas).map(([name, cells]): Sheet => ({
    name, visibility: "visible", isProtected: false, values: [cells.map(() => 0)], formulas: [[...cells]], numberFormats: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
  }));
  return { name: "Q1.xlsx", sheets, notRead: [] };
}

const touched = (formulas: Readonly<Record<string, readonly string[]>>, ...edited: string[]) => [...sheetsTouchedBy(workbookOf(formulas), new Set(edited))];

describe("what an edit on Detail can have changed", () => {
  it.each([
    ["sums of its own", "=SUM(B2:B9)", false],
    ["another sheet's figure", "=Other!B2", false],
    ["its figure", "=Detail!B2*2", true],
    ["its figure, the name in other letters", "=SUM(DETAIL!B2:B9)", true],
    ["words that name it", '="Detail!B2"&B2', false],
    ["a name, which may be of a cell there", "=B2*Uplift", true],
    ["a name of three letters", "=B2/VAT", true],
    ["a table", "=SUM(Costs[Budget])", true],
    ["a row of sheets", "=SUM(April:March!B2)", true],
    ["a row of quoted sheets", "=SUM('Q1 24:Q4 24'!B2)", true],
    ["an address made of text", '=INDIRECT("B"&2)', true],
    ["whole columns", "=SUM($A:$C)+SUM(D:D)", false],
    ["a figure of another workbook", "='[Q4.xlsx]Detail'!B2", false],
    ["an error, a power of ten and TRUE", "=IF(TRUE,#REF!,1E+5)+IFERROR(B2,#N/A)", false],
    ["a function of ours", "=OUTTURN.VARIANCE(B2,C2)", false],
  ])("%s: %s", (_, formula, is) => {
    expect(touched({ Detail: [], Summary: [formula], Other: [] }, "Detail")).toEqual(is ? ["Detail", "Summary"] : ["Detail"]);
  });

  it("reaches through other sheets, and names with signs in them", () => {
    expect(touched({ Detail: [], "Children's": ["=Detail!B2"], Summary: ["='Children''s'!B2"], Notes: ["=B2"] }, "Detail")).toEqual(["Detail", "Children's", "Summary"]);
  });

  it("is nothing beyond the sheets there are", () => {
    expect(touched({ Detail: [], Summary: ["=Detail!B2"] }, "Gone")).toEqual([]);
  });
});
