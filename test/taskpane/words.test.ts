/** Sentences on the screen, as a person reads them. */
import type { Acceptance } from "../../src/checking";
import type { ClearWhat } from "../../src/marking";
import { checkedLine, notesLine, notShown, headline, isClean, nothingListed } from "../../src/taskpane/findings/check-words";
import { askingWords, clearedNotice } from "../../src/taskpane/clearing/clear-words";
import { counted } from "../../src/taskpane/counted";
import { isDark } from "../../src/taskpane/looks/is-dark";
import type { Check } from "../../src/taskpane/check";
import type { Notice, PaneState, WorkingState } from "../../src/taskpane/pane-state";
import { announcement, progressWords } from "../../src/taskpane/progress-words";
import { confidenceInWords, recognisedSchedule } from "../../src/taskpane/correcting/recognised";
import { countsInWords } from "../../src/taskpane/findings/severity-words";
import { acceptedLine, allAccepted, reasonLine } from "../../src/taskpane/findings/standing";
import { muteReport } from "./mute-return";
import { acceptedReport, allAcceptedReport, cleanReport, emptyReport, faultyReport, finding, longReport, scheduleOn, workbookOf } from "./quarterly-return";

const pack = { kind: "pack" } as const;
const revenue = { kind: "sheet", sheet: "Revenue" } as const;
const before = { status: "idle" } as const;

function checkOf(report: Check["report"], scope: Check["scope"] = pack): Check {
  return { scope, report, sheets: [], workbook: workbookOf(), took: 0, look: null, notRead: [], at: new Date(2026, 6, 14, 8, 5), marks: { kind: "cleared" }, changed: false, current: null, mended: new Set() };
}

it.each<[number, number, number, string | null]>([
  [12, 12, 0, null],
  [500, 1_234, 0, "500 of 1,234 marked cells have a note. The register has the words of all."],
  [1, 3, 2, "1 of 3 marked cells has a note; on 2 somebody’s own stands. The register has the words of all."],
])("%i of %i marked cells have a note, on %i there is another's", (written, of, taken, line) => {
  const receipt = { marked: of, unmarked: [], skipped: [], register: "Exceptions", notes: { written, of, taken } };
  expect(notesLine({ ...checkOf(faultyReport), marks: { kind: "written", receipt } })).toBe(line);
});

const written = (unmarked: readonly string[], register = "Exceptions"): Check["marks"] => ({ kind: "written", receipt: { marked: 1, unmarked, skipped: [], register } });

it.each<[Check["marks"], string | null]>([
  [written([]), null],
  [{ kind: "cleared" }, null],
  [written(["Capital"]), "Capital could not be marked."],
  [written(["Capital", "Savings"], ""), "Capital and Savings could not be marked, and the register could not be written."],
  [written([], ""), "The register could not be written."],
  [{ kind: "not-written", failure: { what: "", why: "Excel is open for viewing only." } }, "The check is finished, but nothing is marked. Excel is open for viewing only."],
])("what the workbook does not show of a check is said %#", (marks, sentence) => {
  const check = { ...checkOf(cleanReport), marks };
  expect(notShown(check)).toBe(sentence);
  expect(announcement({ status: "checked", check })).toBe(["Checked: no exceptions.", ...(sentence === null ? [] : [sentence])].join(" "));
});

it.each<[Check, string, string, boolean]>([
  [checkOf(faultyReport), "5 exceptions", "Whole pack: 2 schedules, 59 statements tested at 08:05", false],
  [checkOf(longReport(1204), revenue), "1,204 exceptions", "Revenue: 1 schedule, 51 statements tested at 08:05", false],
  [checkOf(acceptedReport), "2 exceptions", "Whole pack: 2 schedules, 59 statements tested at 08:05", false],
  [checkOf(allAcceptedReport), "All accepted", "Whole pack: 2 schedules, 59 statements tested at 08:05", false],
  [checkOf(cleanReport), "No exceptions", "Whole pack: 1 schedule, 51 statements tested at 08:05", true],
  [checkOf(muteReport), "Nothing tested", "Whole pack: 1 schedule, 0 statements tested at 08:05", false],
  [checkOf(emptyReport), "Nothing to check", "Whole pack: 0 schedules, 0 statements tested at 08:05", false],
])("a result is headed %#", (check, head, line, clean) => {
  expect([headline(check), checkedLine(check), isClean(check)]).toEqual([head, line, clean]);
});

it.each<[Check, RegExp]>([
  [checkOf(cleanReport), /^51 statements tested, none broken\.$/],
  [checkOf(faultyReport), /^5 exceptions filtered out above\.$/],
  [checkOf(acceptedReport), /^2 exceptions filtered out above\.$/],
  [checkOf(allAcceptedReport), /^All 5 exceptions are accepted\.$/],
  [checkOf(muteReport), /^1 schedule was recognised, but no statement in it could be tested\. “Recognised” says how it was read, and lets you correct that\.$/],
  [checkOf(emptyReport), /^No schedule was recognised in this workbook, so nothing was tested\./],
  [checkOf(emptyReport, revenue), /^No schedule was recognised in the sheet Revenue, so nothing was tested\./],
])("an empty list is explained %#", (check, sentence) => {
  expect(nothingListed(check)).toMatch(sentence);
});

it.each<[WorkingState, string, string, number | null]>([
  [{ status: "reading", scope: pack, progress: null, before }, "Reading the workbook", "", null],
  [{ status: "reading", scope: pack, progress: { done: 3, of: 12, what: "Revenue (3 of 12)" }, before }, "Reading the workbook", "Revenue (3 of 12)", 0.25],
  [{ status: "checking", scope: pack, progress: { done: 0, of: 0 }, before }, "Checking the pack", "Finding the schedules", null],
  [{ status: "checking", scope: revenue, progress: { done: 1, of: 1 }, before }, "Checking Revenue", "1 of 1 schedule", 1],
  [{ status: "marking", scope: pack, cancelled: false, before }, "Marking the exceptions", "", null],
  [{ status: "marking", scope: pack, cancelled: true, before }, "Marking the exceptions", "Stopping once Excel has written them", null],
  [{ status: "clearing", before }, "Taking off the marks", "", null],
])("work under way is told %#", (state, stage, detail, share) => {
  expect(progressWords(state)).toEqual({ stage, detail, share });
});

it.each<[PaneState, string]>([
  [before, ""],
  [{ status: "checking", scope: pack, progress: { done: 1, of: 9 }, before }, "Checking the pack."],
  [{ status: "checking", scope: pack, progress: { done: 2, of: 9 }, before }, "Checking the pack."],
  [{ status: "checked", check: checkOf(cleanReport) }, "Checked: no exceptions."],
  [{ status: "failed", failure: { what: "The check could not be finished.", why: "A cell is being edited." }, earlier: null }, "The check could not be finished. A cell is being edited."],
])("a change of state is announced once %#", (state, sentence) => {
  expect(announcement(state)).toBe(sentence);
});

it.each([
  [1, "1 row of the sheet of exceptions holds words that somebody typed, such as a status or a reason. Clear it as well?"],
  [1204, "1,204 rows of the sheet of exceptions hold words that somebody typed, such as a status or a reason. Clear them as well?"],
])("asks before words of people are cleared: %d", (rowsWithWords, sentence) => {
  expect(askingWords({ rowsWithWords })).toBe(sentence);
});

it.each([
  ["ask", 3, true, [], "success", "All marks were taken off the cells, and the sheet of exceptions is gone."],
  ["clear", 0, true, [], "success", "There were no marks on the cells, and the sheet of exceptions is gone."],
  ["ask", 3, false, [], "success", "All marks were taken off the cells."],
  ["ask", 0, false, [], "success", "There were no marks on the cells."],
  ["keep", 3, false, [], "success", "All marks were taken off the cells; the sheet of exceptions was kept."],
  ["keep", 3, false, [{ sheet: "Capital", reason: "It is protected." }], "warning", "Not everything could be taken off. Capital: It is protected."],
] as const)("says what became of clearing: %s, %d marks, register removed: %s, %j", (words, cleared, registerRemoved, skipped, intent, sentence) => {
  expect(clearedNotice({ kind: "cleared", cleared, registerRemoved, skipped }, { kind: "all" }, words)).toEqual({ intent, sentence });
});

it.each<[ClearWhat, number, Notice["intent"], string]>([
  [{ kind: "sheet", sheet: "Revenue" }, 3, "success", "The marks of Revenue were taken off; the sheet of exceptions stays."],
  [{ kind: "sheet", sheet: "Revenue" }, 0, "success", "There were no marks on Revenue."],
  [{ kind: "accepted" }, 2, "success", "The marks of accepted exceptions were taken off; the sheet of exceptions stays."],
  [{ kind: "accepted" }, 0, "success", "No accepted exception was marked."],
])("says what became of clearing some: %j, %d marks", (what, cleared, intent, sentence) => {
  expect(clearedNotice({ kind: "cleared", cleared, registerRemoved: false, skipped: [] }, what, "keep")).toEqual({ intent, sentence });
});

it.each([
  [[], "no exceptions"],
  [["error"], "1 error"],
  [["query", "query"], "2 queries"],
  [["note", "error", "warning", "error"], "2 errors, 1 warning and 1 note"],
] as const)("counts by severity in words: %j", (severities, words) => {
  expect(countsInWords(severities.map((severity) => finding({ rule: "total-does-not-foot", sheet: "Revenue", cell: "D16", severity })))).toBe(words);
});

it.each([
  [faultyReport, "2 errors, 1 query, 1 warning and 1 note"],
  [acceptedReport, "1 error and 1 query; 3 accepted"],
  [allAcceptedReport, "no open exceptions; 5 accepted"],
])("counts what was accepted apart %#", ({ findings }, words) => {
  expect(countsInWords(findings)).toBe(words);
});

it.each<[Partial<Acceptance>, string, string]>([
  [{}, "Rounded in the paper.", "Accepted by A. Okafor, 24 November 2026."],
  [{ by: "" }, "Rounded in the paper.", "Accepted on 24 November 2026."],
  [{ when: "" }, "Rounded in the paper.", "Accepted by A. Okafor."],
  [{ by: "J. Smith Jr.", when: "" }, "Rounded in the paper.", "Accepted by J. Smith Jr."],
  [{ reason: "", by: "", when: "" }, "No reason is given.", "Accepted."],
  [{ reason: "=1+1", of: "schedule" }, "=1+1", "Accepted for the whole schedule by A. Okafor, 24 November 2026."],
  [{ of: "rule", by: "", when: "" }, "Rounded in the paper.", "The whole rule is accepted, by the policy."],
])("says who let an exception stand, and why: %j", (part, reason, line) => {
  const acceptance: Acceptance = { of: "finding", reason: "Rounded in the paper.", by: "A. Okafor", when: "24 November 2026", ...part };
  expect([reasonLine(acceptance), acceptedLine(acceptance)]).toEqual([reason, line]);
});

it.each([
  [1, "The one exception is accepted."],
  [2, "Both exceptions are accepted."],
  [1204, "All 1,204 exceptions are accepted."],
])("says that all %d are accepted", (count, sentence) => {
  expect(allAccepted(count)).toBe(sentence);
});

it.each([
  [1, "cell", undefined, "1 cell"],
  [0, "cell", undefined, "0 cells"],
  [12_040, "query", "queries", "12,040 queries"],
])("counts: %d %s", (count, one, many, words) => {
  expect(counted(count, one, many)).toBe(words);
});

it.each([
  [0.96, "very (96%)"],
  [0.7, "fairly (70%)"],
  [0.5, "not very (50%)"],
  [0.1, "hardly (10%)"],
])("confidence of %d: %s", (confidence, words) => {
  expect(confidenceInWords(confidence)).toBe(words);
});

it("says what a schedule was taken for, and what it does not state", () => {
  expect(recognisedSchedule(scheduleOn("Capital", "A4:L12", { kind: "capital", title: " ", unit: null, sign: null }))).toMatchObject({
    range: "A4:L12",
    title: "",
    kind: "Capital schedule",
    facts: [{ name: "Unit", value: "not stated" }, { name: "Sign", value: "not stated" }, { name: "How sure", value: "very (96%)" }],
  });
});

it.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["0078D4", true],
  ["#F3F2F1", false],
  ["", false],
])("Excel's background %j is dark: %s", (background, dark) => {
  expect(isDark(background)).toBe(dark);
});
