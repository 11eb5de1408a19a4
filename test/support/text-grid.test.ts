import { drawGrid, gridSheets } from "./text-grid";

const TWO = `
  Service | Budget
  Adults | 1,234
  --- Savings memo
  Target | (50)
  Total | =B1+Sheet1!B2`;

describe("a drawn grid", () => {
  it("has one sheet, named by the case", () => {
    const { sheets } = drawGrid("Service | Budget\nAdults | 1,234", { sheet: "Revenue" });
    expect(sheets.map(({ name, values }) => ({ name, values }))).toEqual([{ name: "Revenue", values: [["Service", "Budget"], ["Adults", 1234]] }]);
  });

  it("has another sheet from each line that names one, rows counted anew", () => {
    const { sheets } = drawGrid(TWO, { formats: { 1: "0.00" } });
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Savings memo"]);
    expect(sheets[1]!.values).toEqual([["Target", -50], ["Total", 1184]]);
    expect(sheets[1]!.numberFormats).toEqual([[null, "0.00"], [null, "0.00"]]);
  });

  it("may name its first sheet too", () => {
    expect(gridSheets("--- Revenue\nAdults | 5\n--- Capital\nRoads | 6").map(({ name }) => name)).toEqual(["Revenue", "Capital"]);
  });

  it("takes a line of dashes among cells for what it is", () => {
    expect(gridSheets("Service | Budget\n--- | ---")).toEqual([{ name: "Sheet1", cells: [["Service", "Budget"], ["---", "---"]] }]);
  });
});
