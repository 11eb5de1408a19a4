import type { CheckedFile } from "../../src/cli/check-file";
import { fileText, inColour, plain, summaryText } from "../../src/cli/text-report";
import { REVENUE } from "../packs/east-sussex-q1";
import type { Finding, Outcome, Severity } from "../../src/checking";
import type { Schedule } from "../../src/packs";
import { check } from "../../src/checking";
import { packJson } from "../../src/cli/json-report";
import { drawGrid } from "../support/text-grid";
import { DEFAULT_POLICY, policyHash, type PolicyInUse } from "../../src/plan";

function schedule(sheet: string, kind: Schedule["kind"]): Schedule {
  return {
    id: `${sheet}!A5`, sheet, kind, title: "", range: { top: 4, left: 0, bottom: 12, right: 10 }, headerRows: [4], columns: [], rows: [], headingRows: [], texts: [],
    unit: kind === "table" ? null : { name: "£000", pounds: 1000, cell: null }, sign: null, incomeSign: null, identityRuns: [], confidence: 0.9, reasons: [],
  };
}

function finding(severity: Severity, sheet: string, cell: string): Finding {
  const { label, variance } = REVENUE[1]!;
  return {
    rule: "variance-mismatch", family: "revenue", severity, schedule: `${sheet}!A5`, sheet, cell, related: [],
    stated: "(7,348)", expected: variance[2].toLocaleString("en-GB").replace(/^-(.*)$/, "($1)"), difference: "36", message: `${label}: 107,420 − 114,804 = (7,384) ≠ (7,348).`, fix: null, key: "k",
  };
}

const notTried = (rule: string, at: string, reason: string): Outcome => ({ rule, schedule: at, outcome: "not-applicable", tested: 0, reason, isOtherKind: false });

const DEFAULT_IN_USE: PolicyInUse = { policy: DEFAULT_POLICY, from: "default", sheet: null, problems: [] };

function checked(parts: { readonly schedules?: readonly Schedule[]; readonly findings?: readonly Finding[]; readonly outcomes?: readonly Outcome[] }): CheckedFile {
  const { schedules = [], findings = [], outcomes = [] } = parts;
  return { file: "north.xlsx", error: null, notRead: [{ sheet: "Chart1", reason: "It is a chart sheet: it holds no cells." }], report: { pack: { schedules, leftAside: [] }, findings, outcomes, policy: DEFAULT_IN_USE } };
}

describe("the report on one file", () => {
  it("counts what was accepted apart, and says it in a line without the words of the exception", () => {
    const accepted: Finding = { ...finding("error", "Revenue", "J8"), acceptance: { of: "finding", reason: "Agreed in June", by: "K. Patel", when: "24 November 2026" } };
    const ofPolicy: Finding = { ...finding("query", "Revenue", "J9"), acceptance: { of: "rule", reason: "", by: "", when: "" } };
    const lapsed: Finding = { ...finding("error", "Revenue", "J10"), lapsed: "Accepted at (7,300); now (7,348)." };
    const lines = fileText(checked({ findings: [accepted, ofPolicy, lapsed] }), plain).split("\n");
    const first = lines.indexOf("  Found: 1 error, 2 accepted");
    expect(lines.slice(first + 2, first + 6)).toEqual([
      "      - J8     variance-mismatch · (7,348) · accepted: Agreed in June (K. Patel,",
      "               24 November 2026)",
      "      - J9     variance-mismatch · (7,348) · accepted with its rule",
      "      E J10    Accepted at (7,300); now (7,348). Early Help and Social Care:",
    ]);
  });

  it("shows schedules, findings with their figures, and what was left", () => {
    const report = checked({
      schedules: [schedule("Revenue", "revenue"), schedule("Savings", "table")],
      findings: [finding("error", "Revenue", "J8"), finding("note", "Savings", "B2")],
      outcomes: [
        notTried("income-sign", "Revenue!A5", "it has no income column"),
        notTried("income-sign", "Savings!A5", "it has no income column"),
        { rule: "percentage-mismatch", schedule: "Revenue!A5", outcome: "crashed", tested: 0, reason: "division by nil", isOtherKind: false },
        { rule: "variance-mismatch", schedule: "Revenue!A5", outcome: "findings", tested: 7, reason: "", isOtherKind: false },
      ],
    });
    expect(fileText(report, plain).split("\n")).toEqual([
      "north.xlsx",
      `  Policy: “Cautious”, version 1, hash ${policyHash(DEFAULT_POLICY)}, the default`,
      "  Recognised 2 schedules",
      "    Revenue!A5:K13: revenue, £000, 90% sure",
      "    Savings!A5:K13: table, no unit, 90% sure",
      "  Found: 1 error, 1 note",
      "    Revenue",
      "      E J8     Early Help and Social Care: 107,420 − 114,804 = (7,384) ≠",
      "               (7,348).",
      "               stated (7,348) · expected (7,384) · difference 36 ·",
      "               variance-mismatch",
      "    Savings",
      "      N B2     Early Help and Social Care: 107,420 − 114,804 = (7,384) ≠",
      "               (7,348).",
      "               stated (7,348) · expected (7,384) · difference 36 ·",
      "               variance-mismatch",
      "  Not checked",
      "    Chart1: It is a chart sheet: it holds no cells.",
      "    percentage-mismatch on Revenue!A5: the rule failed, please report it",
      "    (division by nil)",
      "    income-sign on Revenue!A5: it has no income column",
      "    Savings!A5: of no known kind, so only form and what the table says of itself",
      "    was tested",
      "",
    ]);
  });

  it("says what would put a finding right, cell by cell where it takes several", () => {
    const edit = (row: number, value: string) => ({ sheet: "Revenue", cell: { row, column: 9 }, from: { value }, to: { value: -36 } });
    const one = { ...finding("error", "Revenue", "J8"), fix: { sentence: "Put =D8-G8 in J8, as in J7 and J9.", edits: [{ ...edit(7, "x"), to: { formula: "=D8-G8" } }] } };
    const many = { ...finding("warning", "Revenue", "J9"), fix: { sentence: "Put numbers in the place of the texts in J9 to J18.", edits: Array.from({ length: 10 }, (_, index) => edit(8 + index, "(36)")) } };
    const lines = fileText(checked({ findings: [one, many] }), plain).split("\n");
    expect(lines).toContain("               fix: Put =D8-G8 in J8, as in J7 and J9.");
    const from = lines.indexOf("               fix: Put numbers in the place of the texts in J9 to J18.");
    expect(lines.slice(from + 1, from + 11)).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `                    J${9 + index}: “(36)” → (36)`),
      "                    and 2 more cells",
      "  Not checked",
    ]);
  });

  it("counts tables where there are many", () => {
    const schedules = ["A", "B", "C", "D", "E", "F"].map((sheet) => schedule(sheet, "table"));
    expect(fileText(checked({ schedules }), plain)).toContain("\n    6 tables of no known kind, on A, B and 4 others\n  Found: nothing found\n");
  });

  it("puts colour on the letter of a finding, never on its words", () => {
    const text = fileText(checked({ findings: [finding("error", "Revenue", "J8"), finding("query", "Revenue", "J9")] }), inColour);
    expect(text).toContain("\u001b[31mE\u001b[0m J8     Early Help");
    expect(text).toContain("\u001b[33mQ\u001b[0m J9     Early Help");
  });

  it("says why a file was not read", () => {
    expect(fileText({ file: "south.xlsx", error: "south.xlsx is empty." }, plain)).toBe("south.xlsx\n  Not read: south.xlsx is empty.\n");
  });
});

describe("the summary", () => {
  const tested = checked({ schedules: [schedule("Revenue", "revenue")], findings: [finding("query", "Revenue", "J8"), finding("query", "Revenue", "J9")], outcomes: [{ rule: "r", schedule: "s", outcome: "passed", tested: 1051, reason: "", isOtherKind: false }] });
  it.each<[files: readonly CheckedFile[], summary: string]>([
    [[tested], "1 file checked. 1 schedule, 1,051 statements tested: 2 queries."],
    [[tested, { file: "south.xlsx", error: "is empty" }], "1 file checked, 1 not read. 1 schedule, 1,051 statements tested: 2 queries."],
    [[checked({})], "1 file checked. 0 schedules, 0 statements tested: nothing found. Nothing was tested, so nothing is confirmed either."],
    [[{ file: "south.xlsx", error: "is empty" }], "0 files checked, 1 not read. 0 schedules, 0 statements tested: nothing found."],
  ])("%#", (files, summary) => expect(summaryText(files).replace(/\s+/g, " ")).toBe(summary));
});

describe("corrections that were kept in a workbook", () => {
  const workbook = drawGrid(`
    --- Return
    £000     | A1  | A2  | A3
    Adults   | 900 | 930 | (30)
    Children | 800 | 790 | 10
    --- Plan rules
    Table  | Column or row | Is       | By       | When
    Return | A1            | budget   | J. Smith | 24 November 2026
    Return | A2            | forecast |          |
    Return | A9            | variance |          |`);
  const file: CheckedFile = { file: "north.xlsx", error: null, notRead: [], report: check(workbook, []) };

  it("are counted in the text, and one that was not used is said", () => {
    const lines = fileText(file, plain).split("\n").map((line) => line.trim());
    expect(lines).toContain("2 corrections from Plan rules were used.");
    expect(lines).toContain("The correction on 'Plan rules'!A4 was not used: the table has no column");
  });

  it("are in the JSON", () => {
    expect(packJson(file).corrections).toEqual({
      used: [
        { cell: "'Plan rules'!A2", table: "Return", of: "A1", is: "budget", by: "J. Smith", when: "24 November 2026", schedules: ["Return!A1"] },
        { cell: "'Plan rules'!A3", table: "Return", of: "A2", is: "forecast", by: "", when: "", schedules: ["Return!A1"] },
      ],
      problems: ["The correction on 'Plan rules'!A4 was not used: the table has no column headed “A9”."],
    });
  });
});
