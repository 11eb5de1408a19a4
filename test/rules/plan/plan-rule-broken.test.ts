import { check } from "../../../src/checking";
import { markingFor } from "../../../src/marking";
import { rules } from "../../../src/rules";
import { planRuleBroken } from "../../../src/rules/plan/plan-rule-broken";
import { rangeName } from "../../../src/workbook";
import { EXAMPLE_POLICIES, newPlanSheet } from "../../../src/plan";
import { EMPTY, written } from "../../plan/written";
import { testRule } from "../../support/rule-tester";
import { drawGrid } from "../../support/text-grid";

const HEADINGS = "Ref | Measure | Test | Applies to | Severity | Due | Owner | Source";

const WORKFORCE = `--- Workforce
  Agency social workers by reason, full-time equivalents
  Year | Vacancy | Sickness | Maternity | Total
  2016/17 | 38.40 | 13.82 | 14.41 | =SUM(B3:D3)
  2017/18 | 23.72 | 11.74 | 22.89 | =SUM(B4:D4)
  2018/19 | 41.15 | 12.03 | 23.82 | =SUM(B5:D5)`;

const plan = (...rows: readonly string[]) => `--- Plan rules\n${HEADINGS}\n${rows.join("\n")}\n${WORKFORCE}`;

const AGENCY = "A1 | Agency down to 66 | =Workforce!E5<=66 | Workforce!E5 | Red | 31 March 2020 | Service director | Budget update, ¶26";
const CASELOAD = "C1 | Caseload of 15 or fewer | =14<=15 | C3 | Red | | | Budget update, ¶36";

testRule(planRuleBroken, {
  clean: [
    { name: "every test is TRUE", grid: plan(CASELOAD, AGENCY.replace("66 |", "80 |").replace("<=66", "<=80")) },
    { name: "not due yet, as the test itself says", grid: plan("A1 | Agency down to 66 | =OR(DATE(2019,7,31)<DATE(2020,3,31),Workforce!E5<=66) | Workforce!E5 | Red") },
    { name: "captions and blank rows among the rules", grid: plan("Caseloads | | |", CASELOAD, "| | |", "Agency | | |", AGENCY.replace("<=66", "<=80")) },
    { name: "TRUE, and the cells are named by a name that is not known here", grid: plan("A1 | Agency | =Workforce!E5<=80 | Agency_Total | Red", CASELOAD) },
  ],
  flagged: [
    {
      name: "agency at 77 where the plan says 66",
      grid: plan(CASELOAD, AGENCY),
      finds: ["Workforce!E5"],
      says: [
        "Rule A1, “Agency down to 66”, does not hold: =Workforce!E5<=66 comes to FALSE. It applies to Workforce!E5.",
        "Due 31 March 2020; owner Service director; source Budget update, ¶26.",
        "change the rule in 'Plan rules'!C3.",
      ],
      page: true,
    },
    { name: "several areas, and a whole column", grid: plan(CASELOAD, AGENCY.replace("Workforce!E5 |", "Workforce!E3:E5, Workforce!A:A |")), finds: ["Workforce!E3"], says: ["It applies to Workforce!E3:E5, Workforce!A1:A5."] },
    { name: "two rules on one cell", grid: plan(AGENCY, AGENCY.replace("A1", "A2").replace("<=66", "<=70")), finds: ["Workforce!E5", "Workforce!E5"] },
    { name: "no cells named: the test itself is marked", grid: plan(CASELOAD, "A1 | Agency | =Workforce!E5<=66 |  | Red"), finds: ["C3"], says: ["Only the test is marked, for no cells are named under Applies to."] },
    { name: "cells of a sheet that is not there", grid: plan(CASELOAD, AGENCY.replace("Workforce!E5 |", "Staff!E5 |")), finds: ["C3"], says: ["there is no sheet “Staff”"] },
    { name: "no severity", grid: plan(CASELOAD, "A1 | Agency | =Workforce!E5<=66 | Workforce!E5"), finds: ["Workforce!E5"], says: ["No severity is written, so it is a query."] },
    { name: "a severity that is none", grid: plan(CASELOAD, "A1 | Agency | =Workforce!E5<=66 | Workforce!E5 | Dire"), finds: ["Workforce!E5"], says: ["“Dire” is no severity that is known (Red, Amber or Green), so it is a query."] },
    { name: "a test in error", grid: plan(CASELOAD, "A1 | Agency | =1/0 | Workforce!E5 | Red"), finds: ["C3"], says: ["The test of Rule A1, “Agency” ('Plan rules'!C3) comes to #DIV/0! from =1/0, where TRUE or FALSE is wanted"] },
    { name: "a test in words", grid: plan(CASELOAD, "A1 | Agency | on track | Workforce!E5 | Red"), finds: ["C3"], says: ["comes to the text “on track”"] },
    { name: "a test left blank", grid: plan(CASELOAD, "A1 | Agency |  | Workforce!E5 | Red"), finds: ["C3"], says: ["is blank, where TRUE or FALSE is wanted"] },
    { name: "a test that counts", grid: plan(CASELOAD, "A1 | Agency | =Workforce!E5-66 | Workforce!E5 | Red"), finds: ["C3"], says: ["comes to 11 from =Workforce!E5-66"] },
  ],
  lacking: [{ name: "headings only", grid: `--- Plan rules\n${HEADINGS}\nNone yet | | | | | | |\n${WORKFORCE}`, reason: "no rule stands under its headings" }],
});

describe("plan-rule-broken, on a pack", () => {
  const broken = (grid: string) => check(drawGrid(grid), rules).findings.filter(({ rule }) => rule === "plan-rule-broken");

  it.each([
    ["Red", "error"],
    ["Amber", "query"],
    ["Warning", "warning"],
    ["Green", "note"],
    ["", "query"],
  ])("%s is the severity %s", (word, severity) => {
    expect(broken(plan(CASELOAD, AGENCY.replace("Red", word))).map((finding) => finding.severity)).toEqual([severity]);
  });

  it("is a warning where the test is neither TRUE nor FALSE, whatever the severity", () => {
    expect(broken(plan(CASELOAD, AGENCY.replace("=Workforce!E5<=66", "=1/0"))).map((finding) => finding.severity)).toEqual(["warning"]);
  });

  it("marks every cell that the rule applies to", () => {
    const report = check(drawGrid(plan(CASELOAD, AGENCY.replace("Workforce!E5 |", "Workforce!E3:E5, Workforce!A4; B3 |"))), rules);
    const marks = markingFor(report, []).cells.map(({ sheet, colour, ranges }) => `${sheet} ${colour} ${ranges.map(rangeName).join()}`);
    expect(marks).toEqual(["Workforce red B3,E3:E5,A4"]);
    expect(markingFor(report, []).register).toHaveLength(1);
  });

  it("goes by its reference and measure, wherever its row stands", () => {
    const [first] = broken(plan(CASELOAD, AGENCY));
    const [moved] = broken(plan("C0 | Visits | =1<2 | C3 | Red", CASELOAD, "| |", AGENCY));
    expect(moved!.key).toBe(first!.key);
  });

  it("says of a file that the results are those last reckoned", () => {
    const report = check({ ...drawGrid(plan(CASELOAD, AGENCY)), isFile: true }, rules);
    const outcome = report.outcomes.find(({ rule, outcome }) => rule === "plan-rule-broken" && outcome === "findings");
    expect(outcome!.reason).toBe("The tests are taken at what Excel last reckoned them to be in this file.");
  });

  it("says which cells could not be told, where the test is TRUE", () => {
    const report = check(drawGrid(plan(CASELOAD, "A1 | Agency | =Workforce!E5<=80 | Agency_Total | Red")), rules);
    const outcome = report.outcomes.find(({ rule, outcome }) => rule === "plan-rule-broken" && outcome === "passed");
    expect(outcome!.reason).toContain("“Agency_Total” is not an address");
  });

  it.each(EXAMPLE_POLICIES)("has nothing to say of the starter rules as they are inserted, nor has any other rule of the policy beside them: $name", (policy) => {
    const report = check(written(EMPTY, newPlanSheet("Plan rules", policy, true)), rules);
    expect(report.findings).toEqual([]);
    expect(report.pack.schedules.map(({ kind }) => kind).filter((kind) => kind !== "text")).toEqual(["plan-rules"]);
    expect(report.outcomes.find(({ rule, tested }) => rule === "plan-rule-broken" && tested > 0)?.tested).toBe(10);
    expect(report.policy).toMatchObject({ policy: { name: policy.name }, from: "workbook", problems: [] });
  });
});
