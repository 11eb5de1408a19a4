import type { Placement } from "../../../src/plan";
import { DEFAULT_POLICY, EXAMPLE_POLICIES, exampleNamed, placePolicy, placeStarterRules, readPlanRules, readPolicy } from "../../../src/plan";
import type { Workbook } from "../../../src/workbook";
import { withCell } from "../../support/altered-workbook";
import { drawGrid } from "../../support/text-grid";
import { EMPTY, shown, written } from "../written";

const KEY = exampleNamed("Service and directorate key")!;

function done(workbook: Workbook, placement: Placement): Workbook {
  if (placement.kind !== "write") throw new Error(JSON.stringify(placement));
  return written(workbook, placement.write);
}

const refs = (workbook: Workbook) => readPlanRules(workbook).map(({ ref }) => ref);
const STARTERS = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10"];

describe("the starter rules", () => {
  const begun = done(EMPTY, placeStarterRules(EMPTY, DEFAULT_POLICY));

  it("come with the policy in use on a sheet of their own", () => {
    expect(begun.sheets.map(({ name }) => name)).toEqual(["Plan rules"]);
    expect(refs(begun)).toEqual(STARTERS);
    expect(readPolicy(begun)).toMatchObject({ policy: DEFAULT_POLICY, problems: [] });
  });

  it("all hold on the figures beside them, and each marks its own", () => {
    expect(begun.notRead).toEqual([]);
    for (const rule of readPlanRules(begun)) {
      expect([rule.ref, rule.test.formula !== null, rule.test.value]).toEqual([rule.ref, true, true]);
      expect(rule.appliesTo).toMatchObject({ areas: [{ sheet: "Plan rules" }], problem: null });
      expect(rule.source).not.toBe("");
      expect(rule.severity.severity).not.toBeNull();
    }
  });

  it("are due when their papers say", () => {
    expect(readPlanRules(begun).map(({ ref, due }) => `${ref} ${due.date}`)).toEqual([
      "S1 null",
      "S2 null",
      "S3 2020-03-31",
      "S4 2021-03-31",
      "S5 null",
      "S6 null",
      "S7 2020-05-31",
      "S8 2020-04-30",
      "S9 null",
      "S10 2024-08-31",
    ]);
  });

  it("break when a figure does: agency at 77 once March 2020 has come, a caseload of 16", () => {
    const values = begun.sheets[0]!.values;
    const rowOf = (name: string) => values.findIndex((row) => row?.[16] === name);
    const agency = withCell(begun, "Plan rules", { row: rowOf("Agency social workers and team managers"), column: 18 }, { value: 43_921 });
    const both = withCell(agency, "Plan rules", { row: rowOf("Cases per experienced social worker, assessment"), column: 17 }, { value: 16 });
    expect(readPlanRules(both).filter(({ test }) => test.value === false).map(({ ref }) => ref)).toEqual(["S1", "S3"]);
  });

  it("leave a policy that the workbook keeps elsewhere", () => {
    const workbook = drawGrid("Setting | Applies to | Value | Source\nPolicy | | Ours | Cabinet", { sheet: "Monitoring" });
    const after = done(workbook, placeStarterRules(workbook, KEY));
    expect(readPolicy(after)).toMatchObject({ policy: { name: "Ours" }, problems: [] });
    expect(refs(after)).toEqual(STARTERS);
  });

  it("go below a council's own rules, with their figures to the right of all there is", () => {
    const own = drawGrid(
      "Our plan\nRef | Measure | Test | Applies to | Severity | Due | Owner | Source | Our notes\nS3 | Agency | =1<2 | I3 | Red | | | Cabinet | keep me\nX1 | Visits | =2<1 | I4",
      { sheet: "Rules" },
    );
    const after = done(own, placeStarterRules(own, DEFAULT_POLICY));
    expect(after.sheets.map(({ name }) => name)).toEqual(["Rules"]);
    expect(refs(after)).toEqual(["S3", "X1", ...STARTERS.filter((ref) => ref !== "S3")]);
    expect(readPlanRules(after).slice(2).every(({ test }) => test.value === true)).toBe(true);
    const own9 = (workbook: Workbook) => [1, 2, 3].map((row) => shown(workbook.sheets[0]!, row, [0, 1, 2, 3, 4, 5, 6, 7, 8]));
    expect(own9(after)).toEqual(own9(own));
    expect(readPolicy(after).policy).toBeNull();
  });

  it("are not inserted twice; one that somebody took out comes back below", () => {
    expect(placeStarterRules(begun, DEFAULT_POLICY)).toEqual({ kind: "refused", reason: "The starter rules are all on Plan rules already." });
    const row = readPlanRules(begun).find(({ ref }) => ref === "S2")!.row;
    const without = withCell(begun, "Plan rules", { row, column: 0 }, { value: "Ours" });
    const again = done(without, placeStarterRules(without, DEFAULT_POLICY));
    expect(refs(again)).toEqual(["S1", "Ours", ...STARTERS.slice(2), "S2"]);
    expect(readPlanRules(again).every(({ test }) => test.value === true)).toBe(true);
  });

  it("are not put into a table that lacks a column", () => {
    const own = drawGrid("Ref | Measure | Test | Applies to\nX1 | Visits | =2<1 | D2", { sheet: "Rules" });
    expect(placeStarterRules(own, DEFAULT_POLICY)).toEqual({
      kind: "refused",
      reason: "The plan rules on Rules lack the columns Severity, Due, Owner, Source: give them, then insert the starter rules again.",
    });
  });

  it.each([
    [["Plan rules"], "Plan rules (Outturn)"],
    [["PLAN RULES", "Plan rules (Outturn)"], "Plan rules (Outturn 2)"],
  ])("beside a person's own %j they are on %s", (own, name) => {
    const workbook = drawGrid(own.map((sheet) => `--- ${sheet}\nNotes for the plan`).join("\n"));
    const placement = placeStarterRules(workbook, DEFAULT_POLICY);
    expect(placement).toMatchObject({ kind: "write", write: { sheet: name, isNew: true } });
    expect(done(workbook, placement).sheets.slice(0, own.length)).toEqual(workbook.sheets);
  });
});

describe("a policy", () => {
  const begun = done(EMPTY, placePolicy(EMPTY, KEY));

  it.each(EXAMPLE_POLICIES)("is put in the place of an example: $name", (policy) => {
    const after = done(begun, placePolicy(begun, policy));
    expect(readPolicy(after)).toMatchObject({ policy, problems: [] });
    expect(after.sheets).toHaveLength(1);
  });

  it("goes beside rules that have none", () => {
    const own = drawGrid("Measure | Test | Applies to | Our notes\nVisits | =2<1 | D2 | keep", { sheet: "Rules" });
    const after = done(own, placePolicy(own, KEY));
    expect(readPolicy(after)).toMatchObject({ policy: KEY, at: { sheet: "Rules" } });
    expect(readPlanRules(after)).toHaveLength(1);
  });

  it.each<[what: string, row: number, column: number, value: string | number]>([
    ["a value that somebody changed", 7, 12, 0.06],
    ["a value that cannot be read", 7, 12, "six"],
    ["a source that somebody wrote", 7, 13, "Cabinet, June 2024"],
    ["a row in words", 45, 10, "Agreed with the section 151 officer"],
  ])("is asked about first where it has %s", (_what, row, column, value) => {
    const edited = withCell(begun, "Plan rules", { row, column }, { value });
    expect(placePolicy(edited, DEFAULT_POLICY)).toEqual({
      kind: "asks",
      question: "The policy on Plan rules is not one of the examples, or was changed. Put “Cautious” in its place?",
    });
    const after = done(edited, placePolicy(edited, DEFAULT_POLICY, true));
    expect(readPolicy(after)).toMatchObject({ policy: DEFAULT_POLICY, problems: [] });
  });

  it("says which cells must still be blank where it is longer than the one that is there", () => {
    const short = drawGrid("Setting | Applies to | Value | Source\nPolicy | | Ours | Cabinet", { sheet: "Monitoring" });
    const placement = placePolicy(short, KEY, true);
    expect(placement).toMatchObject({ kind: "write", write: { mustBeBlank: [{ top: 2, left: 0, right: 0 }, { left: 1 }, { left: 2 }, { left: 3 }] } });
    expect(readPolicy(done(short, placement)).policy).toEqual(KEY);
  });
});
