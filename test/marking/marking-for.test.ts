import fc from "fast-check";
import { check } from "../../src/checking";
import { MARK_STYLE, markingFor, textOn } from "../../src/marking";
import { toRectangles } from "../../src/marking/rectangles";
import { DEFAULT_POLICY } from "../../src/plan";
import { rules } from "../../src/rules";
import { parseCellName, rangeName } from "../../src/workbook";
import { changed, GROSS_TO_NET } from "../support/monitoring-grids";
import { drawGrid } from "../support/text-grid";

const cells = (...names: string[]) => names.map((name) => parseCellName(name)!);

describe("toRectangles", () => {
  it.each([
    [["B2"], ["B2"]],
    [["B2", "C2", "D2"], ["B2:D2"]],
    [["B2", "B3", "B4"], ["B2:B4"]],
    [["B2", "C2", "B3", "C3"], ["B2:C3"]],
    [["C3", "B2", "C2", "B3", "E3"], ["B2:C3", "E3"]],
    [["B2", "C2", "B3"], ["B2:C2", "B3"]],
    [["B2", "B4"], ["B2", "B4"]],
  ])("joins %p to %p", (given, joined) => {
    expect(toRectangles(cells(...given)).map(rangeName)).toEqual(joined);
  });

  it("covers each cell once and no other", () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(cell), (given) => {
        const covered = toRectangles(given).flatMap(({ top, left, bottom, right }) => {
          const inside: string[] = [];
          for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) inside.push(`${row},${column}`);
          return inside;
        });
        const wanted = new Set(given.map(({ row, column }) => `${row},${column}`));
        expect(covered).toHaveLength(wanted.size);
        expect(new Set(covered)).toEqual(wanted);
      }),
    );
  });
});

describe("markingFor", () => {
  const grid = changed(changed(GROSS_TO_NET, "107,420", "107,520"), "| 132,662 |", '| "132,662" |');
  const report = check(drawGrid(changed(grid, ", £000", "")), rules);

  it("marks errors red, warnings amber, and keeps the heading", () => {
    const marks = markingFor(report, ["Outturn"]);
    expect(marks.cells.map(({ sheet, colour, ranges }) => `${sheet} ${colour} ${ranges.map(rangeName).join()}`)).toEqual(["Sheet1 red D4", "Sheet1 amber A1,B5"]);
    expect(marks.heading).toEqual(["Outturn"]);
  });

  it("lists the register from the worst down, with the words a reader needs", () => {
    const { register } = markingFor(report, []);
    expect(register.map(({ cell, rag, rule }) => `${cell} ${rag} ${rule}`)).toEqual([
      "D4 Red net-not-gross-plus-income",
      "B5 Amber number-as-text",
      "A1 Amber unit-missing",
    ]);
    expect(register[0]).toMatchObject({ stated: "107,520", expected: "107,420", difference: "100", severity: "error" });
  });

  it("gives a cell with several findings the colour of the worst", () => {
    const [error] = report.findings;
    const both = { ...report, findings: [{ ...error!, severity: "note" as const }, error!, { ...error!, severity: "query" as const }] };
    expect(markingFor(both, []).cells.map(({ colour }) => colour)).toEqual(["red"]);
    expect(markingFor(both, []).register).toHaveLength(3);
  });

  const accepted = { acceptance: { of: "finding", reason: "Agreed in June", by: "K. Patel", when: "24 November 2026" } } as const;
  it.each([
    ["an accepted error", [["error", true]], "accepted"],
    ["an accepted error and a note", [["error", true], ["note", false]], "green"],
    ["a warning and an accepted error", [["warning", false], ["error", true]], "amber"],
    ["an error and an accepted error", [["error", false], ["error", true]], "red"],
    ["two accepted ones", [["error", true], ["note", true]], "accepted"],
  ] as const)("marks a cell with %s in its own colour", (_, findings, colour) => {
    const [finding] = report.findings;
    const given = findings.map(([severity, isAccepted]) => ({ ...finding!, severity, ...(isAccepted ? accepted : {}) }));
    expect(markingFor({ ...report, findings: given }, []).cells.map((marks) => marks.colour)).toEqual([colour]);
  });

  it("hands the register what was accepted and what lapsed", () => {
    const [finding] = report.findings;
    const { register } = markingFor({ ...report, findings: [{ ...finding!, ...accepted }, { ...finding!, lapsed: "Accepted at 12,482; now 12,990." }, finding!] }, []);
    expect(register.map(({ acceptance, lapsed }) => [acceptance?.by, lapsed])).toEqual([["K. Patel", undefined], [undefined, "Accepted at 12,482; now 12,990."], [undefined, undefined]]);
    expect(Object.keys(register[2]!)).not.toContain("acceptance");
  });

  it("is empty for a clean pack", () => {
    const clean = check(drawGrid(GROSS_TO_NET), rules);
    expect(markingFor(clean, [])).toEqual({ cells: [], styles: MARK_STYLE, notes: { cells: [], of: 0 }, register: [], heading: [] });
  });

  it("takes colours and notes from the policy", () => {
    const { marks } = DEFAULT_POLICY.settings;
    const { styles, notes } = markingFor(report, [], { marks: { ...marks, red: "#8B0000", notes: false } });
    expect(styles!.red).toEqual({ ...MARK_STYLE.red, fill: "#8B0000", text: textOn("#8B0000") });
    expect(styles!.amber).toEqual(MARK_STYLE.amber);
    expect(notes).toBeUndefined();
  });
});
