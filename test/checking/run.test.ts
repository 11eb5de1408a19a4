import type { Rule } from "../../src/checking";
import { check, checkInSteps, sayEdit } from "../../src/checking";
import { rules } from "../../src/rules";
import { changed, GROSS_TO_NET } from "../support/monitoring-grids";
import { drawGrid } from "../support/text-grid";

const FAULTY = changed(changed(GROSS_TO_NET, "107,420", "107,520"), ", £000", "");

const everyLine: Rule<number> = {
  id: "every-line", family: "form", title: "Marks every line", severity: "note",
  page: { finds: "Every line.", matters: "", tolerance: "", seen: "", turnOff: "" },
  lacks: () => null,
  *test({ schedule }) {
    for (const { row, role } of schedule.rows) yield role === "line" ? row : null;
  },
  describe: (row) => ({ cell: { row, column: 1 }, related: [], stated: "", expected: "", difference: "", message: "A line." }),
};
const failing: Rule<never> = {
  ...everyLine, id: "failing",
  test() {
    throw new Error("cannot be");
  },
  describe: () => {
    throw new Error("never reached");
  },
};

describe("check", () => {
  it("gives every rule an outcome on every schedule", () => {
    const { pack, outcomes } = check(drawGrid(FAULTY), rules);
    expect(pack.schedules).toHaveLength(1);
    expect(outcomes.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(outcomes.every(({ outcome, reason }) => outcome !== "not-applicable" || reason !== "")).toBe(true);
  });

  it("puts the worst first, then goes by cell", () => {
    const { findings } = check(drawGrid(FAULTY), [everyLine, ...rules]);
    expect(findings.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(["error D4", "warning A1", "note B3", "note B4", "note B5", "note B6"]);
  });

  it("says under the other rules where their broken statements are reported", () => {
    const { outcomes } = check(drawGrid(FAULTY), rules);
    const variance = outcomes.find(({ rule }) => rule === "variance-mismatch")!;
    expect(variance).toMatchObject({ outcome: "findings", tested: 15, reason: "1 statement does not hold: see D4 under net-not-gross-plus-income." });
  });

  it("goes on when a rule fails, and says which and why", () => {
    const { findings, outcomes } = check(drawGrid(GROSS_TO_NET), [failing, everyLine]);
    expect(outcomes[0]).toMatchObject({ rule: "failing", outcome: "crashed", reason: "cannot be" });
    expect(findings).toHaveLength(4);
  });

  it("shows a rule's fix beside what stands in the cells now, and leaves out what changes nothing", () => {
    const mending: Rule<number> = {
      ...everyLine,
      fix: (row) => ({ sentence: "Put 1 in it.", edits: [{ cell: { row, column: 1 }, to: { value: 1 } }, { cell: { row, column: 0 }, to: { value: row === 3 ? "Early help" : "Line" } }] }),
    };
    const fixes = check(drawGrid(GROSS_TO_NET), [mending]).findings.map(({ fix }) => fix?.edits.map(sayEdit));
    expect(fixes[0]).toEqual(["B3: 2,367 → 1", "A3: “Central resources” → “Line”"]);
    expect(fixes[1]).toEqual(["B4: 123,213 → 1"]);
    const idle: Rule<number> = { ...everyLine, fix: (row) => ({ sentence: "Put a label in it.", edits: [{ cell: { row, column: 0 }, to: { value: "Early help" } }] }) };
    expect(check(drawGrid(GROSS_TO_NET), [idle]).findings.map(({ fix }) => fix === null)).toEqual([false, true, false, false]);
  });

  it("keeps the findings of a rule whose fix fails, and says so", () => {
    const { findings, outcomes } = check(drawGrid(GROSS_TO_NET), [{ ...everyLine, fix: () => { throw new Error("no such column"); } }]);
    expect(findings.map(({ cell, fix }) => [cell, fix])).toEqual([["B3", null], ["B4", null], ["B5", null], ["B6", null]]);
    expect(outcomes[0]).toMatchObject({ outcome: "findings", reason: expect.stringContaining("The fix for B3 could not be worked out: no such column.") });
  });

  it("keeps a finding's key when rows are inserted above it and the sheet is sorted", () => {
    const moved = `Prepared by Finance\n\n\n${FAULTY.trim()}`.replace(/(\n\s+Early help[^\n]*)(\n\s+Education[^\n]*)/, "$2$1");
    const [before, after] = [FAULTY, moved].map((grid) => check(drawGrid(grid), rules).findings.find(({ severity }) => severity === "error")!);
    expect(before!.cell).toBe("D4");
    expect(after!.cell).toBe("D8");
    expect(after!.key).toBe(before!.key);
    expect(before!.key).toBe("net-not-gross-plus-income|revenue budget 2024 25|early help|budget net");
  });

  it("numbers findings that would have one key", () => {
    const twins = GROSS_TO_NET.replace("Education", "Early help");
    const keys = check(drawGrid(twins), [everyLine]).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(keys.filter((key) => key.endsWith("#2"))).toHaveLength(1);
  });

  it("tells how many schedules are done, and can be stopped between sheets and schedules", () => {
    const seen: string[] = [];
    const [first] = drawGrid(GROSS_TO_NET).sheets;
    const workbook = { name: "two sheets", sheets: [first!, { ...first!, name: "Again" }], notRead: [] };
    const steps = checkInSteps(workbook, rules);
    for (let step = steps.next(); !step.done; step = steps.next()) seen.push(`${step.value.done} of ${step.value.of}`);
    expect([...new Set(seen)]).toEqual(["0 of 0", "0 of 2", "1 of 2", "2 of 2"]);
    // A step for each rule on each schedule, so that none waits for another.
    for (const done of ["0 of 2", "1 of 2"]) expect(seen.filter((step) => step === done)).toHaveLength(rules.length);
  });
});
