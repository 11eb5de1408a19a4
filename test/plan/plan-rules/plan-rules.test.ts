import { readPlanRules } from "../../../src/plan";
import { parseAreas } from "../../../src/plan/plan-rules/parse-areas";
import { rangeName } from "../../../src/workbook";
import { drawGrid } from "../../support/text-grid";

const HEADINGS = "Ref | Measure | Test | Applies to | Severity | Due | Owner | Source";

function ruleOf(row: string, more = "") {
  return readPlanRules(drawGrid(`${HEADINGS}\n${row}\n${more}`, { sheet: "Plan rules" }))[0];
}

describe("a plan rule", () => {
  it("is read with all that its row says", () => {
    expect(ruleOf("C1 | Caseload ≤ 15 | =1<2 | C2 | Red | 31 March 2020 | A. Officer | ¶36")).toEqual({
      sheet: "Plan rules",
      headingRow: 0,
      row: 1,
      ref: "C1",
      measure: "Caseload ≤ 15",
      test: { cell: { row: 1, column: 2 }, formula: "=1<2", value: true },
      appliesTo: {
        cell: { row: 1, column: 3 },
        text: "C2",
        areas: [{ sheet: "Plan rules", range: { top: 1, left: 2, bottom: 1, right: 2 } }],
        problem: null,
      },
      severity: { text: "Red", severity: "error" },
      due: { text: "31 March 2020", date: "2020-03-31" },
      owner: "A. Officer",
      source: "¶36",
    });
  });

  it.each<[what: string, test: string, value: unknown]>([
    ["TRUE", "=15<=15", true],
    ["FALSE", "=16<=15", false],
    ["an error", "=1/0", "#DIV/0!"],
    ["text", "not yet", "not yet"],
    ["nothing", "", null],
    ["a number", "=3-1", 2],
  ])("has a test that comes to %s", (_what, test, value) => {
    expect(ruleOf(`C1 | Caseload | ${test} | C2 | Red`)?.test.value).toBe(value);
  });

  it.each<[word: string, severity: string | null]>([
    ["Red", "error"],
    ["error", "error"],
    ["AMBER", "query"],
    ["Query", "query"],
    ["Warning", "warning"],
    ["Green", "note"],
    ["note", "note"],
    ["", null],
    ["Dire", null],
  ])("has the severity %s", (word, severity) => {
    expect(ruleOf(`C1 | Caseload | =1<2 | C2 | ${word}`)?.severity).toEqual({ text: word, severity });
  });

  it.each<[due: string, date: string | null]>([
    ["March 2020", "2020-03-31"],
    ["Feb 2020", "2020-02-29"],
    ["31/03/2020", "2020-03-31"],
    ["43,921", "2020-03-31"],
    ["by the spring", null],
    ["", null],
  ])("is due %s", (due, date) => {
    expect(ruleOf(`C1 | Caseload | =1<2 | C2 | Red | ${due}`)?.due.date).toBe(date);
  });

  it.each<[written: string, areas: readonly string[]]>([
    ["C2", ["Plan rules C2"]],
    ["=C2", ["Plan rules C2"]],
    ["$C$2:D4", ["Plan rules C2:D4"]],
    ["C2, D4; Workforce!B2", ["Plan rules C2", "Plan rules D4", "Workforce B2"]],
    ["Workforce!B2, B3", ["Workforce B2", "Workforce B3"]],
    ["workforce!b2", ["Workforce B2"]],
    ["'Children''s, all'!A1:A2", ["Children's, all A1:A2"]],
    ["Workforce!B:B", ["Workforce B1:B3"]],
    ["Workforce!2:3", ["Workforce A2:C3"]],
  ])("applies to %s", (written, areas) => {
    const sheets = "--- Workforce\nTeam | Agency | Post\nNorth | 70 | 12\nSouth | 7 | 3\n--- Children's, all\nx\ny";
    const rule = ruleOf(`C1 | Caseload | =1<2 | ${written} | Red`, sheets)!;
    expect(rule.appliesTo.problem).toBeNull();
    expect(rule.appliesTo.areas.map(({ sheet, range }) => `${sheet} ${rangeName(range)}`)).toEqual(areas);
  });

  it.each<[written: string, problem: string]>([
    ["Agency_Total", "'Plan rules'!D2: “Agency_Total” is not an address: name the cells, such as Revenue!C4:C9, for the workbook's own names are not known here."],
    ["all caseloads", "'Plan rules'!D2: “all caseloads” is not an address: name the cells, such as Revenue!C4:C9 or 'Adult Social Care'!D:D."],
    ["Table1[Agency]", "'Plan rules'!D2: “Table1[Agency]” is in another workbook or a table: name cells of this workbook, such as Revenue!C4:C9."],
    ["Savings!C2", "'Plan rules'!D2: there is no sheet “Savings”."],
    ["C9999999", "'Plan rules'!D2: “C9999999” is not an address: name the cells, such as Revenue!C4:C9, for the workbook's own names are not known here."],
  ])("cannot apply to %s", (written, problem) => {
    expect(ruleOf(`C1 | Caseload | =1<2 | ${written} | Red`)?.appliesTo).toMatchObject({ areas: [], problem });
  });

  it("applies to nothing where nothing is named", () => {
    expect(ruleOf("C1 | Caseload | =1<2 |  | Red")?.appliesTo).toMatchObject({ areas: [], problem: null });
  });
});

describe("a table of plan rules", () => {
  const rules = (grid: string) => readPlanRules(drawGrid(grid)).map(({ sheet, row, ref, measure }) => `${sheet} ${row + 1} ${ref || measure}`);

  it.each<[what: string, grid: string, found: readonly string[]]>([
    ["with all its headings", `Our plan\n\n${HEADINGS}\nC1 | Caseload | =1<2 | C2\nC2 | Agency | =2<1 | C3`, ["Sheet1 4 C1", "Sheet1 5 C2"]],
    ["with few, and a formula", "Measure | Test | Applies to\nCaseload | =1<2 | C2", ["Sheet1 2 Caseload"]],
    ["in another order, beside another table", "Budget | Spend | | Applies to | Test | Ref\n1 | 2 | | C2 | =1<2 | C1", ["Sheet1 2 C1"]],
    ["with captions and blank rows", `${HEADINGS}\nCaseloads\nC1 | Caseload | =1<2 | C2\n\nC2 | Agency | =2<1 | C3`, ["Sheet1 3 C1", "Sheet1 5 C2"]],
    ["with a test that stands as text", `Measure | Test | Applies to\nCaseload | "=1<2" | C2`, ["Sheet1 2 Caseload"]],
    ["twice on a sheet", `${HEADINGS}\nC1 | Caseload | =1<2 | C2\n\n${HEADINGS}\nC2 | Agency | =2<1 | C3`, ["Sheet1 2 C1", "Sheet1 5 C2"]],
    ["an auditor's list of tests in words", "Test | Applies to | Owner\nSample 20 invoices | Payments | Audit", []],
    ["without rows", HEADINGS, []],
    ["another table", "Ref | Measure | Value\nC1 | Caseload | 14", []],
  ])("%s", (_what, grid, found) => {
    expect(rules(grid)).toEqual(found);
  });
});

describe("areas", () => {
  it("keep a sheet's own quotes, commas and exclamation marks", () => {
    expect(parseAreas("'Q1, \"draft\"!'!B2")).toEqual([{ sheet: "Q1, \"draft\"!", range: { top: 1, left: 1, bottom: 1, right: 1 } }]);
  });
});
