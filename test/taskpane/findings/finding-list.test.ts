import { findingsBySheet, nextFinding } from "../../../src/taskpane/findings/finding-list";
import { notChecked } from "../../../src/taskpane/findings/not-checked";
import type { Check } from "../../../src/taskpane/check";
import { reportOfSheet } from "../../../src/taskpane/report-of-sheet";
import type { Standing } from "../../../src/taskpane/findings/standing";
import { acceptedReport, cleanReport, faultyReport, finding, ruleNames, workbookOf } from "../quarterly-return";

function checkOf(part: Partial<Check> = {}): Check {
  return {
    scope: { kind: "pack" }, report: faultyReport, sheets: ["Capital", "Revenue"], workbook: workbookOf("Capital", "Revenue"), took: 0, look: null, notRead: [], at: new Date(0),
    marks: { kind: "written", receipt: { marked: 5, unmarked: [], skipped: [], register: "Exceptions" } }, changed: false, current: null, mended: new Set(), ...part,
  };
}

/** "Capital: E7; Revenue: D16 J9". */
function drawn(check: Check, ...hidden: Standing[]): string {
  return findingsBySheet(check, new Set(hidden))
    .map(({ sheet, findings }) => `${sheet}: ${findings.map(({ cell }) => cell).join(" ")}`)
    .join("; ");
}

describe("the list", () => {
  it.each<[string, Partial<Check>, Standing[], string]>([
    ["stands in the workbook's order of sheets", {}, [], "Capital: E7; Revenue: D16 J9 F16 A12"],
    ["in another order of sheets", { sheets: ["Revenue", "Capital"] }, [], "Revenue: D16 J9 F16 A12; Capital: E7"],
    ["leaves out what is filtered, and sheets with nothing left", {}, ["query", "warning"], "Revenue: D16 J9 A12"],
    ["puts a sheet that the workbook does not name last", { sheets: ["Revenue"] }, ["note"], "Revenue: D16 J9 F16; Capital: E7"],
    ["keeps what was accepted apart from the severities", { report: acceptedReport }, ["accepted"], "Capital: E7; Revenue: J9"],
    ["shows what was accepted in its place, whatever severity it had", { report: acceptedReport }, ["error", "warning"], "Capital: E7; Revenue: D16 F16 A12"],
    ["is empty where nothing was found", { report: cleanReport }, [], ""],
  ])("%s", (_, part, hidden, expected) => {
    expect(drawn(checkOf(part), ...hidden)).toBe(expected);
  });
});

describe("the next exception", () => {
  const key = (cell: string) => faultyReport.findings.find((found) => found.cell === cell)!.key;
  it.each<[string, Partial<Check>, Standing[], string | null]>([
    ["is the first before any was visited", {}, [], "E7"],
    ["is the one after the current", { current: key("D16") }, [], "J9"],
    ["crosses to the next sheet", { current: key("E7") }, [], "D16"],
    ["begins again after the last", { current: key("A12") }, [], "E7"],
    ["is the first shown when the current is filtered out", { current: key("J9") }, ["error", "query"], "F16"],
    ["is none when all are filtered out", {}, ["error", "query", "warning", "note"], null],
    ["is never one that was accepted", { report: acceptedReport, current: key("D16") }, [], "J9"],
    ["begins again after the last that is open", { report: acceptedReport, current: key("J9") }, [], "E7"],
    ["is none where nothing was found", { report: cleanReport }, [], null],
  ])("%s", (_, part, hidden, cell) => {
    expect(nextFinding(checkOf(part), new Set(hidden))?.cell ?? null).toBe(cell);
  });
});

describe("a report of one sheet", () => {
  it("keeps what speaks of that sheet and nothing else", () => {
    const { pack, findings, outcomes } = reportOfSheet(faultyReport, "Capital");
    expect(pack.schedules.map(({ id }) => id)).toEqual(["Capital!A4"]);
    expect(pack.leftAside).toEqual([]);
    expect(findings.map(({ cell }) => cell)).toEqual(["E7"]);
    expect(outcomes.filter(({ isOtherKind }) => !isOtherKind).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(["whole-life-differs findings", "percentage-mismatch not-applicable", "sign-convention-mixed crashed"]);
  });

  it("keeps a loose cell's finding, which has no schedule", () => {
    const loose = finding({ rule: "cell-error", sheet: "Notes", cell: "B3", schedule: null });
    expect(reportOfSheet({ ...faultyReport, findings: [loose] }, "Notes").findings).toEqual([loose]);
  });
});

describe("what was not checked", () => {
  it("names a rule once for all schedules it lacked the same thing on", () => {
    expect(notChecked(checkOf(), ruleNames).notApplicable).toEqual([
      { rule: "percentage-mismatch", title: "The percentage does not recompute", reason: "Not tested: it has no percentage column.", schedules: ["Revenue!A5", "Capital!A4"] },
    ]);
  });

  it("tells a rule that went wrong from one that did not apply", () => {
    expect(notChecked(checkOf(), ruleNames).crashed).toEqual([
      { rule: "sign-convention-mixed", title: "Variances follow two sign conventions", reason: "Cannot read the sign of an empty column.", schedules: ["Capital!A4"] },
    ]);
  });

  it("says which sheets could not be read or marked", () => {
    const skipped = [{ sheet: "Capital", reason: "The sheet is protected." }];
    const notRead = [{ sheet: "Chart 1", reason: "It is a chart." }];
    const marks = { kind: "written", receipt: { marked: 4, unmarked: ["Capital"], skipped, register: "Exceptions" } } as const;
    expect(notChecked(checkOf({ marks, notRead }), ruleNames)).toMatchObject({ notMarked: skipped, notRead });
  });

  it("gathers rules that found no schedule of theirs by family", () => {
    expect(notChecked(checkOf(), ruleNames).idle).toEqual([
      { family: "Reserves", titles: ["More is drawn from a reserve than is in it", "A reserve opens at another balance than it closed at"] },
      { family: "Savings", titles: ["A saving has no profile"] },
    ]);
  });

  it("goes by a rule's id where it has no title", () => {
    expect(notChecked(checkOf(), new Map()).crashed[0]!.title).toBe("sign-convention-mixed");
  });
});
