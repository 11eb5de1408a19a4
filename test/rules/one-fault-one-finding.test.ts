/** One fault in a clean monitoring table, in the ways people make them: what is found, and that nothing else is. */
import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import { parseCellName } from "../../src/workbook";
import { drawSheet, drawWorkbook, type DrawnCell } from "../packs/drawn-sheet";

const CLEAN: readonly (readonly DrawnCell[])[] = [
  ["Revenue Budget 2024/25 (£'000)"],
  [],
  ["Service", "Planned Budget", "Projected Outturn", "(Over)/under spend", "% of budget"],
  ["Adults", 98450, 101230, -2780, -0.0282],
  ["Children", 61300, 64875, -3575, -0.0583],
  ["Highways", 22010, 21795, 215, 0.0098],
  ["Corporate", 15150, 14900, 250, 0.0165],
  ["Total", 196910, 202800, -5890, -0.0299],
];

function findings(faults: Readonly<Record<string, DrawnCell>>): readonly string[] {
  const rows = CLEAN.map((cells) => [...cells]);
  for (const [name, cell] of Object.entries(faults)) {
    const { row, column } = parseCellName(name)!;
    rows[row]![column] = cell;
  }
  const workbook = drawWorkbook("drawn.xlsx", drawSheet("Revenue", [{ at: "A1", rows }], { format: null }));
  return check(workbook, rules).findings.map(({ rule, cell, expected }) => `${rule} ${cell}${expected === "" ? "" : ` → ${expected}`}`);
}

/** The percentages as formulas: exact, so that only the one typed over them says anything of how they are shown. */
const RECKONED = Object.fromEntries([4, 5, 6, 7, 8].map((row) => [`E${row}`, { formula: `=D${row}/ABS(B${row})`, value: Number(CLEAN[row - 1]![3]) / Number(CLEAN[row - 1]![1]) }]));

describe("one fault", () => {
  it.each<[string, Readonly<Record<string, DrawnCell>>, readonly string[]]>([
    ["none at all", {}, []],
    ["a budget mistyped", { B5: 63100 }, ["variance-mismatch B5 → 61,300"]],
    ["a budget typed in millions", { B5: 61.3 }, ["variance-mismatch B5 → 61,300.0"]],
    ["a variance with its sign turned", { D5: 3575 }, ["sign-convention-mixed D5 → (3,575)"]],
    ["a variance and its percentage turned", { D5: 3575, E5: 0.0583 }, ["sign-convention-mixed D5 → (3,575)"]],
    ["a percentage with two digits swapped", { E5: -0.0538 }, ["percentage-mismatch E5 → (5.8%)"]],
    ["a percentage far too large", { E5: -0.5 }, ["percentage-mismatch E5 → (5.8%)"]],
    ["a percentage typed over its formula", { ...RECKONED, E5: 0.19 }, ["percentage-mismatch E5 → (5.8%)"]],
    ["a total with two digits swapped", { C8: 208200 }, ["total-does-not-foot C8 → 202,800"]],
    ["a figure left blank", { C5: null }, ["variance-mismatch C5 → 64,875"]],
    ["a figure as text", { B5: "61,300" }, ["number-as-text B5 → 61,300"]],
    ["a letter for a nought", { B5: "61,30O" }, ["number-as-text B5"]],
    ["a lost reference", { C5: "#REF!" }, ["cell-error C5"]],
    ["a percentage not given", { E5: "n/a" }, []],
    ["a total out by rounding", { B8: 196911 }, []],
    ["no unit", { A1: "Revenue Budget 2024/25" }, ["unit-missing A1"]],
    ["two faults on two lines", { B5: 63100, C7: 19400 }, ["variance-mismatch B5 → 61,300", "variance-mismatch C7 → 14,900"]],
  ])("%s", (_, faults, found) => {
    expect(findings(faults)).toEqual(found);
  });
});
