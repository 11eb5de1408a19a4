/** Reports as the panel gets them, in the words and figures of a quarterly return (East Sussex, Q1 2024/25), with faults put in. */
import type { Acceptance, CellEdit, Finding, Outcome, Report, RuleFamily } from "../../src/checking";
import type { Schedule } from "../../src/packs";
import { DEFAULT_POLICY, type PolicyInUse } from "../../src/plan";
import type { RuleNames, RuleWords } from "../../src/taskpane/rule-words";
import { type CellContent, parseCellName, parseRangeName, type Sheet, type Workbook } from "../../src/workbook";

const page = { matters: "A committee that adds up the lines reads another figure than the one it is asked to note.", turnOff: "Where totals are struck before rounding, and the pack says so." };

function ruleWords(family: RuleFamily, title: string): RuleWords {
  return { family, title, page };
}

export const ruleNames: RuleNames = new Map([
  ["total-does-not-foot", ruleWords("revenue", "The total does not foot")],
  ["variance-mismatch", ruleWords("revenue", "The variance is not budget less forecast")],
  ["whole-life-differs", ruleWords("capital", "The whole-life variance differs from the in-year one")],
  ["hard-coded-total", ruleWords("form", "A total is typed where its neighbours are formulas")],
  ["hidden-figures", ruleWords("form", "Hidden rows feed a total")],
  ["number-as-text", ruleWords("form", "A figure typed as text")],
  ["percentage-mismatch", ruleWords("revenue", "The percentage does not recompute")],
  ["sign-convention-mixed", ruleWords("form", "Variances follow two sign conventions")],
  ["drawdown-exceeds-balance", ruleWords("reserves", "More is drawn from a reserve than is in it")],
  ["opening-balance-differs", ruleWords("reserves", "A reserve opens at another balance than it closed at")],
  ["savings-not-profiled", ruleWords("savings", "A saving has no profile")],
]);

export function sheetNamed(name: string): Sheet {
  return {
    name, visibility: "visible", isProtected: false, values: [["Service", "Budget"], ["Total", 1]], formulas: [], numberFormats: [], merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(),
  };
}

export function workbookOf(...names: string[]): Workbook {
  return { name: "Quarterly return.xlsx", sheets: names.map(sheetNamed), notRead: [] };
}

export function scheduleOn(sheet: string, range: string, part: Partial<Schedule> = {}): Schedule {
  return {
    id: `${sheet}!${range.split(":")[0]}`, sheet, kind: "revenue", title: "Revenue budget summary, £000", range: parseRangeName(range)!, headerRows: [], columns: [], rows: [], headingRows: [], texts: [],
    unit: { name: "£000", pounds: 1000, cell: { row: 2, column: 1 } },
    sign: { name: "(over)/under", basis: "headings", cell: { row: 4, column: 7 } },
    incomeSign: "negative", identityRuns: [], confidence: 0.96,
    reasons: ["The headings name budget, projected outturn and variance, each gross, income and net.", "Net is gross plus income on all 17 lines."],
    ...part,
  };
}

export function finding(part: Partial<Finding> & Pick<Finding, "rule" | "sheet" | "cell">): Finding {
  return {
    family: "revenue", severity: "error", schedule: `${part.sheet}!A5`, related: [], stated: "", expected: "", difference: "", message: "", fix: null,
    key: `${part.rule}|${part.sheet}|${part.cell}`, ...part,
  };
}

export function outcome(rule: string, schedule: string, part: Partial<Outcome> = {}): Outcome {
  return { rule, schedule, outcome: "passed", tested: 17, reason: "", isOtherKind: false, ...part };
}

export const defaultInUse: PolicyInUse = { policy: DEFAULT_POLICY, from: "default", sheet: null, problems: [] };

export function edit(sheet: string, cell: string, from: CellContent, to: CellContent): CellEdit {
  return { sheet, cell: parseCellName(cell)!, from, to };
}

/** Two sheets, every severity, rules that did not apply and one that went wrong. */
export const faultyReport: Report = {
  policy: defaultInUse,
  pack: {
    schedules: [
      scheduleOn("Revenue", "A5:J16"),
      scheduleOn("Capital", "A4:L12", { kind: "capital", title: "", unit: null, sign: null, confidence: 0.74, reasons: ["The headings name whole-life and in-year budgets."] }),
    ],
    leftAside: [{ sheet: "Notes", range: parseRangeName("B2:B14"), reason: "Text only: there are no figures under these headings." }],
  },
  findings: [
    finding({
      rule: "total-does-not-foot", sheet: "Revenue", cell: "D16", stated: "133,407", expected: "133,470", difference: "(63)",
      message: "Total CSD, Planned net: 131,470 + 2,000 ≠ 133,407. The total is 63 less than the lines above it; it is carried into J16. Correct the total, or the line that it should include.",
    }),
    finding({
      rule: "variance-mismatch", sheet: "Revenue", cell: "J9", stated: "(2,702)", expected: "(2,720)", difference: "18",
      message: "Localities, Net variance: 23,451 − 26,171 = (2,720), the pack states (2,702): two digits may have changed places. Correct the variance.",
    }),
    finding({
      rule: "hard-coded-total", severity: "warning", family: "form", sheet: "Revenue", cell: "F16",
      message: "Total CSD, Projected gross is typed; the totals beside it are formulas. Replace it by =SUM(F7:F15).",
      fix: { sentence: "Put =SUM(F7:F15) in F16, as in E16 and G16.", edits: [edit("Revenue", "F16", { value: 463_514 }, { formula: "=SUM(F7:F15)" })] },
    }),
    finding({
      rule: "hidden-figures", severity: "note", family: "form", sheet: "Revenue", cell: "A12", message: "Row 12 is hidden and takes part in the totals of row 16.",
    }),
    finding({
      rule: "whole-life-differs", severity: "query", family: "capital", sheet: "Capital", cell: "E7", stated: "353", expected: "290", difference: "63",
      message: "House adaptations: the whole-life variance is 353, the in-year one 290. Say what becomes of the difference of 63 in later years.",
    }),
  ],
  outcomes: [
    outcome("total-does-not-foot", "Revenue!A5", { outcome: "findings", tested: 9 }),
    outcome("variance-mismatch", "Revenue!A5", { outcome: "findings", tested: 42 }),
    outcome("whole-life-differs", "Capital!A4", { outcome: "findings", tested: 8 }),
    outcome("percentage-mismatch", "Revenue!A5", { outcome: "not-applicable", tested: 0, reason: "it has no percentage column" }),
    outcome("percentage-mismatch", "Capital!A4", { outcome: "not-applicable", tested: 0, reason: "it has no percentage column" }),
    ...["drawdown-exceeds-balance", "opening-balance-differs", "savings-not-profiled"].flatMap((rule) =>
      ["Revenue!A5", "Capital!A4"].map((schedule) => outcome(rule, schedule, { outcome: "not-applicable", tested: 0, reason: "it is a revenue schedule", isOtherKind: true })),
    ),
    outcome("sign-convention-mixed", "Capital!A4", { outcome: "crashed", tested: 0, reason: "Cannot read the sign of an empty column." }),
  ],
};

const acceptance = (reason: string, part: Partial<Acceptance> = {}): Acceptance => ({ of: "finding", reason, by: "A. Okafor", when: "24 November 2026", ...part });

/** Three of them let stand, each in its own way, and one that was and is no more. */
export const acceptedReport: Report = {
  ...faultyReport,
  findings: faultyReport.findings.map((found): Finding => {
    switch (found.cell) {
      case "D16":
        return { ...found, acceptance: acceptance("The committee’s own paper rounds each line; agreed with the service on 3 July.") };
      case "F16":
        return { ...found, acceptance: acceptance("=SUM(F7:F15) is locked by the template that the finance system fills in, whose next version in 2025/26 puts it right; until then the total is keyed from the ledger and ticked by a second person each quarter.", { of: "schedule", by: "Oluwaseun Bartholomew-Featherstonehaugh, Finance Business Partner" }) };
      case "A12":
        return { ...found, acceptance: acceptance("Hidden rows are our archive of closed cost centres.", { of: "rule", by: "", when: "" }) };
      case "J9":
        return { ...found, lapsed: "Accepted at (2,693); now (2,702)." };
      default:
        return found;
    }
  }),
};

export const allAcceptedReport: Report = {
  ...faultyReport,
  findings: faultyReport.findings.map((found) => ({ ...found, acceptance: acceptance("Known, and told to the committee in paragraph 4.2.") })),
};

export const cleanReport: Report = {
  policy: defaultInUse,
  pack: { schedules: [scheduleOn("Revenue", "A5:J16")], leftAside: [] },
  findings: [],
  outcomes: [outcome("variance-mismatch", "Revenue!A5", { tested: 42 }), outcome("total-does-not-foot", "Revenue!A5", { tested: 9 })],
};

export const emptyReport: Report = {
  policy: defaultInUse,
  pack: { schedules: [], leftAside: [{ sheet: "Notes", range: null, reason: "The sheet holds text only." }] },
  findings: [],
  outcomes: [],
};

/** The same findings, and very many rules that did not apply. */
export function barelyTestedReport(count: number): Report {
  const outcomes = Array.from({ length: count }, (_, index) => outcome("percentage-mismatch", "Revenue!A5", { outcome: "not-applicable", tested: 0, reason: `it has no column ${index + 1}` }));
  return { ...faultyReport, outcomes };
}

/** Another workbook by its file's name: the register of Q1.xlsx holds three acceptances, "Notes.xlsx" has none. */
export function otherReturn(name: string): Workbook {
  const row = (key: string, stated: string, expected: string, difference: string) => [key, stated, expected, difference, "Accepted", "Known.", "A. Okafor", "3 July 2026"];
  const register = [
    ["Key", "Stated", "Expected", "Difference", "Status", "Reason", "By", "When"],
    row("total-does-not-foot|Revenue|D16", "133,407", "133,470", "(63)"),
    row("variance-mismatch|Revenue|J9", "(2,693)", "(2,720)", "27"),
    row("variance-mismatch|Revenue|J12", "5", "6", "(1)"),
  ];
  return { ...workbookOf("Revenue"), name, ...(name === "Notes.xlsx" ? {} : { register }) };
}

/** Names as long as councils give them. */
export const longWordsReport: Report = {
  ...faultyReport,
  pack: {
    ...faultyReport.pack,
    schedules: [
      scheduleOn("Revenue", "A5:J16", { title: "Children’s Services revenue budget summary at Quarter 1 2024/25, including the Dedicated Schools Grant, £000" }),
      ...faultyReport.pack.schedules.slice(1),
    ],
  },
};

/** As long as Excel lets a sheet's name be. */
const LONG_SHEET = "Childrens Services & DSG 2024_25";

/** A message of 400 letters, on that sheet, with figures of the whole council's size, accepted by somebody with a long name and a long reason; and an address without a break. */
export const longMessagesReport: Report = {
  ...longWordsReport,
  pack: { ...longWordsReport.pack, schedules: [scheduleOn(LONG_SHEET, "A5:AX1016", { title: "A".repeat(120) }), ...longWordsReport.pack.schedules] },
  findings: [
    finding({
      rule: "total-does-not-foot", sheet: LONG_SHEET, cell: "AX1016", stated: "(1,234,567,890.12)", expected: "1,234,567,980.12", difference: "(2,469,135,870.24)",
      message: `The total of ${"residential placements, supported accommodation and secure welfare, ".repeat(5)}differs from its lines. Correct it.`.padEnd(400, "."),
    }),
    finding({ rule: "inconsistent-formula", severity: "warning", family: "form", sheet: LONG_SHEET, cell: "B7", message: `=SUMIFS(${"'Childrens Services & DSG 2024_25'!$A$1:$A$9999,".repeat(4)}1)` }),
    finding({
      rule: "variance-mismatch", sheet: LONG_SHEET, cell: "C9", stated: "1", expected: "2", difference: "(1)", message: "The variance.",
      acceptance: { of: "finding", reason: "Agreed with the service. ".repeat(9), by: "Oluwaseun Featherstonehaugh-Cholmondeley, interim head of finance", when: "24 November 2026" },
    }),
  ],
};

/** One sheet with very many findings. */
export function longReport(count: number): Report {
  return {
    ...cleanReport,
    findings: Array.from({ length: count }, (_, index) =>
      finding({ rule: "variance-mismatch", sheet: "Revenue", cell: `J${index + 6}`, stated: "(2,702)", expected: "(2,720)", difference: "18", message: `Line ${index + 1}: the variance is out by 18.` }),
    ),
  };
}

/** Texts for numbers on two sheets, one finding of many cells and some of one; and a variance to be decided by a person. */
export const fixableReport: Report = {
  ...faultyReport,
  findings: [
    finding({
      rule: "number-as-text", severity: "warning", family: "form", sheet: "Revenue", cell: "H7", stated: "(2,702)", expected: "(2,702)",
      message: "Localities holds the text “(2,702)”, which reads as (2,702) but is not a number to Excel. So do H8, H9, H10, H11, H12, H13, H14 and H15. Type (2,702) as a number in H7.",
      fix: {
        sentence: "Put numbers in place of the texts in H7, H8, H9, H10, H11, H12 and 3 others.",
        edits: Array.from({ length: 9 }, (_, index) => edit("Revenue", `H${index + 7}`, { value: `(${2_702 + index})` }, { value: -2_702 - index })),
      },
    }),
    finding({
      rule: "variance-mismatch", sheet: "Revenue", cell: "J9", stated: "(2,702)", expected: "(2,720)", difference: "18",
      message: "Localities, Net variance: 23,451 − 26,171 = (2,720), the pack states (2,702): two digits may have changed places. Correct the variance.",
    }),
    finding({
      rule: "number-as-text", severity: "warning", family: "form", sheet: "Capital", cell: "E8", stated: "33", expected: "33", message: "System developments holds the text “ 33”. Type 33 as a number in E8.",
      fix: { sentence: "Put the number 33 in E8, in place of the text.", edits: [edit("Capital", "E8", { value: " 33" }, { value: 33 })] },
    }),
    finding({
      rule: "percentage-mismatch", sheet: "Capital", cell: "F9", stated: "6.4%", expected: "6.9%", difference: "(0.5%)",
      message: "The percentage of House adaptations is 6.4%, but 6.9% is what ties. Put the formula back.",
      fix: {
        sentence: "Put =IF(OR(ISBLANK(C9),C9=0),\"n/a\",ROUND(E9/ABS(C9),4)) in F9, as in F8 and F10.",
        edits: [edit("Capital", "F9", { value: 0.0643 }, { formula: '=IF(OR(ISBLANK(C9),C9=0),"n/a",ROUND(E9/ABS(C9),4))' })],
      },
    }),
  ],
};

/** One sheet with one finding whose fix changes very many cells. */
export function longFixReport(count: number): Report {
  const edits = Array.from({ length: count }, (_, index) => edit("Revenue", `J${index + 6}`, { value: `(${index})` }, { value: -index }));
  const fix = { sentence: `Put numbers in place of the texts in J6, J7, J8, J9, J10, J11 and ${count - 6} others.`, edits };
  return { ...cleanReport, findings: [finding({ rule: "number-as-text", severity: "warning", family: "form", sheet: "Revenue", cell: "J6", message: "A column pasted as text.", fix })] };
}
