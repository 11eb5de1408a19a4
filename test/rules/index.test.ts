import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import { layouts } from "../packs/layouts";

describe("the list of rules", () => {
  it("has a sentence of a title and a reason for each rule that cannot be tried", () => {
    for (const { id, title } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(title).toMatch(/^[A-Z][^.]+$/);
    }
  });
});

/** As the paper prints them: six divisions and a total; three projects and a total. */
describe.each(["as-printed-typed", "as-printed-with-formulas"])("the paper's tables, %s", (name) => {
  const { outcomes, pack } = check(layouts.find((layout) => layout.name === name)!.workbook, rules);
  const testedOf = (kind: string, ids: readonly string[]) => {
    const schedule = pack.schedules.find((candidate) => candidate.kind === kind)!.id;
    const own = outcomes.filter((outcome) => outcome.schedule === schedule && ids.includes(outcome.rule));
    return { tested: own.reduce((total, outcome) => total + outcome.tested, 0), outcomes: [...new Set(own.map(({ outcome }) => outcome))] };
  };

  it("make 51 statements on revenue, all silent", () => {
    expect(testedOf("revenue", ["net-not-gross-plus-income", "variance-mismatch", "variance-net-mismatch", "total-does-not-foot"])).toEqual({ tested: 51, outcomes: ["passed"] });
  });

  it("make 17 statements on capital, all silent", () => {
    expect(testedOf("capital", ["capital-variance-mismatch", "capital-analysis-mismatch", "total-does-not-foot"])).toEqual({ tested: 17, outcomes: ["passed"] });
  });
});
