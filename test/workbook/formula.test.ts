import { functionsOf, linearTermsOf, parseCellName, rangeName, referencesOf, relativeForm } from "../../src/workbook";

/** Terms written as "+B4:B9 −D2", with the sheet where it is another one. */
function drawn(formula: string): string | null {
  const terms = linearTermsOf(formula);
  return terms && terms.map(({ sheet, range, coefficient }) => `${coefficient < 0 ? "−" : "+"}${sheet ? `${sheet}!` : ""}${rangeName(range)}`).join(" ");
}

describe("a formula as a sum", () => {
  it.each([
    ["=SUM(B4:B9)", "+B4:B9"],
    ["=B4-C4+D4", "+B4 −C4 +D4"],
    ["=+B4", "+B4"],
    ["=-(C4+C5)", "−C4 −C5"],
    ["=B4-(C4-D4)", "+B4 −C4 +D4"],
    ["=SUM(B4,B9:B10)-D2", "+B4 +B9:B10 −D2"],
    ["=SUBTOTAL(9,B4:B9)", "+B4:B9"],
    ["=SUBTOTAL(109,B4:B9)", "+B4:B9"],
    ["=SUM($B$4:$B$9)", "+B4:B9"],
    ["='My S'!B4+Other!C5", "+My S!B4 +Other!C5"],
    ["=SUM(B4,-C4)", "+B4 −C4"],
  ])("%s adds %s", (formula, terms) => {
    expect(drawn(formula)).toBe(terms);
  });

  it.each(["=B4*2", "=B4+5", "=IF(A1>0,B2,0)", "=SUM(B4:B9)/2", "=SUBTOTAL(1,B4:B9)", "=AVERAGE(B4:B9)", "=B4:B9", "=[1]Sheet1!A1", "=Table1[Net]", "=B4&C4", "=", "=SUM("])(
    "%s is no sum of cells",
    (formula) => {
      expect(linearTermsOf(formula)).toBeNull();
    },
  );
});

describe("what a formula names", () => {
  it("lists cells and ranges, not names, tables or other workbooks", () => {
    const named = referencesOf("=IF(A1>0,SUM(Other!B2:B4),Rate)+Table1[Net]+[1]Sheet1!A1").map(({ sheet, range }) => [sheet, rangeName(range)]);
    expect(named).toEqual([[null, "A1"], ["Other", "B2:B4"]]);
  });

  it("reads a whole column to the sheet's edge", () => {
    expect(referencesOf("=SUM(A:A)")[0]!.range).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 0 });
  });

  it("lists the functions called", () => {
    expect(functionsOf("=IF(sum(A1)>0,_xlfn.XLOOKUP(A1,B:B,C:C),0)")).toEqual(["IF", "SUM", "XLOOKUP"]);
  });

  it("looks the same from every cell it is filled to", () => {
    expect(relativeForm("=SUM(B4:B9)-C10", parseCellName("D10")!)).toBe(relativeForm("=SUM(C4:C9)-D10", parseCellName("E10")!));
    expect(relativeForm("=SUM(B4:B9)", parseCellName("B10")!)).not.toBe(relativeForm("=SUM(C5:C9)", parseCellName("C10")!));
    expect(relativeForm("=B$4", parseCellName("B9")!)).toBe("=R4C");
  });
});
