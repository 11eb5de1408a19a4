/** Fixes shown, made and undone: what the session asks of Excel and what it says of it. */
import { editsOf, mendedBy } from "../../../src/taskpane/fixing/fix-edits";
import { allOfKind, changedWords, makingButton, previewHeading, previewSentence, undoneWords } from "../../../src/taskpane/fixing/fix-words";
import { lastCheck } from "../../../src/taskpane/pane-state";
import { createSession, type Session } from "../../../src/taskpane/session";
import { edit, finding, fixableReport, ruleNames, workbookOf } from "../quarterly-return";
import { scriptedHost, type Script } from "../scripted-host";

async function checked(script: Partial<Script> = {}) {
  const host = scriptedHost({ workbook: workbookOf("Revenue", "Capital"), ...script });
  function* run() {
    yield { done: 1, of: 1 };
    return fixableReport;
  }
  const session = createSession({ host, run, rules: ruleNames, version: "1.2.3", clock: () => new Date(2026, 6, 14, 8, 41) });
  await session.start();
  await session.checkPack();
  return { host, session };
}

const findingAt = (cell: string) => fixableReport.findings.find((found) => found.cell === cell)!;
const check = (session: Session) => lastCheck(session.snapshot().state)!;
/** What Excel was asked after the check, the going to the cells that are shown left out. */
const since = (asked: readonly string[]) => asked.slice(asked.indexOf("mark pack") + 1).filter((each) => !each.startsWith("go to"));

describe("showing a fix", () => {
  it("changes nothing, and finds the others of its kind", async () => {
    const { host, session } = await checked();
    session.showFix(findingAt("E8"));
    expect(session.snapshot().fixing).toMatchObject({ all: false, making: false, alike: [{ cell: "H7" }, { cell: "E8" }] });
    session.cancelFix();
    expect(session.snapshot().fixing).toBeNull();
    expect([host.asked.at(-1), since(host.asked)]).toEqual(["go to Capital!E8", []]);
  });

  it("shows nothing of a finding that a person has to decide", async () => {
    const { session } = await checked();
    session.showFix(findingAt("J9"));
    expect(session.snapshot().fixing).toBeNull();
  });

  it("gives way to a new check", async () => {
    const { session } = await checked();
    session.showFix(findingAt("E8"));
    await session.checkPack();
    expect(session.snapshot().fixing).toBeNull();
  });
});

describe("making a change", () => {
  it("makes what was shown, says where, and knows that the check is of another workbook now", async () => {
    const { host, session } = await checked();
    session.showFix(findingAt("E8"));
    await session.makeFix();
    expect(since(host.asked)).toEqual(["change Capital!E8"]);
    expect(session.snapshot()).toMatchObject({ fixing: null, changes: [{ intent: "success", sentence: "Capital!E8 was changed." }] });
    expect(check(session).changed).toBe(true);
    expect([...check(session).mended]).toEqual([findingAt("E8").key]);
  });

  it("makes all of a kind at one go, and offers those no more", async () => {
    const { host, session } = await checked();
    session.showFix(findingAt("E8"));
    session.takeAllOfKind(true);
    await session.makeFix();
    expect(since(host.asked)).toEqual([`change ${["H7", "H8", "H9", "H10", "H11", "H12", "H13", "H14", "H15"].map((cell) => `Revenue!${cell}`).join(", ")}, Capital!E8`]);
    expect(check(session).mended.size).toBe(2);
    session.showFix(findingAt("F9"));
    expect(session.snapshot().fixing!.alike.map(({ cell }) => cell)).toEqual(["F9"]);
  });

  it("keeps a finding open of which only some cells could be changed, and says which could not", async () => {
    const { session } = await checked({ lockedSheets: ["Capital"] });
    session.showFix(findingAt("H7"));
    session.takeAllOfKind(true);
    await session.makeFix();
    expect([...check(session).mended]).toEqual([findingAt("H7").key]);
    expect(session.snapshot().changes.at(-1)).toMatchObject({ intent: "warning", sentence: "Revenue!H7, H8, H9, H10 and 5 other cells were changed. Not Capital!E8: the sheet is protected, so the cell was not changed." });
  });

  it("has nothing to undo where nothing could be changed", async () => {
    const { session } = await checked({ lockedSheets: ["Capital"] });
    session.showFix(findingAt("E8"));
    await session.makeFix();
    expect(session.snapshot()).toMatchObject({ changes: [], notice: { intent: "warning", sentence: expect.stringContaining("Nothing was changed. Not Capital!E8") } });
    expect(check(session)).toMatchObject({ changed: false, mended: new Set() });
  });

  it("hands on what Excel says when it refuses, and offers the fix again", async () => {
    const { session } = await checked({ trouble: { makeEdits: new Error("A cell is being edited. Press Enter or Esc in it, then try again.") } });
    session.showFix(findingAt("E8"));
    await session.makeFix();
    expect(session.snapshot()).toMatchObject({ fixing: null, changes: [], notice: { intent: "warning", sentence: "The change could not be finished. A cell is being edited. Press Enter or Esc in it, then try again." } });
    expect(check(session).mended.size).toBe(0);
  });

  it("does one thing at a time: no check, no clearing and no second change while Excel is at it", async () => {
    const { host, session } = await checked({ trouble: { makeEdits: "never" } });
    session.showFix(findingAt("E8"));
    void session.makeFix();
    await Promise.all([session.makeFix(), session.checkPack(), session.clearMarks(), session.undoChange()]);
    session.cancelFix();
    expect(since(host.asked)).toEqual(["change Capital!E8"]);
    expect(session.snapshot().fixing!.making).toBe(true);
  });
});

describe("undoing", () => {
  it("puts changes back, the last first, and offers their fixes again", async () => {
    const { host, session } = await checked();
    for (const cell of ["E8", "F9"]) {
      session.showFix(findingAt(cell));
      await session.makeFix();
    }
    await session.undoChange();
    expect([...check(session).mended]).toEqual([findingAt("E8").key]);
    expect(session.snapshot()).toMatchObject({ changes: [{ sentence: "Capital!E8 was changed." }], notice: { intent: "success", sentence: "Capital!F9 holds again what stood there before." } });
    await session.undoChange();
    await session.undoChange();
    expect(since(host.asked)).toEqual(["change Capital!E8", "change Capital!F9", "undo Capital!F9", "undo Capital!E8"]);
    expect(session.snapshot().changes).toEqual([]);
  });

  it("can still be done after the next check", async () => {
    const { host, session } = await checked();
    session.showFix(findingAt("E8"));
    await session.makeFix();
    await session.checkAgain();
    expect(check(session).mended.size).toBe(0);
    await session.undoChange();
    expect(host.asked.at(-1)).toBe("undo Capital!E8");
    expect(check(session).changed).toBe(true);
  });

  it("is kept when Excel refuses, and given up when a person says so", async () => {
    const { session } = await checked({ trouble: { undoEdits: new Error("Excel could not do this just now. Try again.") } });
    session.showFix(findingAt("E8"));
    await session.makeFix();
    await session.undoChange();
    expect(session.snapshot()).toMatchObject({ undoing: false, changes: [{}], notice: { sentence: "Undoing the change could not be finished. Excel could not do this just now. Try again." } });
    session.dismissChanges();
    expect(session.snapshot().changes).toEqual([]);
  });
});

describe("several fixes together", () => {
  const fix = (...edits: ReturnType<typeof edit>[]) => ({ sentence: "", edits });
  const sum = edit("Revenue", "B7", { value: 1 }, { formula: "=SUM(B3:B6)" });
  const other = edit("Revenue", "B7", { value: 1 }, { value: 2 });
  const number = edit("Revenue", "B5", { value: "3" }, { value: 3 });

  it("write each cell once, and leave out a finding that wants something else of one", () => {
    const findings = [fix(sum), fix(sum, number), fix(other)].map((each, index) => finding({ rule: "r", sheet: "Revenue", cell: `B${index}`, fix: each }));
    expect(editsOf(findings)).toEqual([sum, number]);
    expect(mendedBy(findings, [sum]).map(({ cell }) => cell)).toEqual(["B0"]);
    expect(mendedBy(findings, [number, sum]).map(({ cell }) => cell)).toEqual(["B0", "B1"]);
  });
});

describe("in words", () => {
  const [many, , one] = fixableReport.findings;
  const preview = { finding: one!, alike: [many!, one!], all: false, making: false };

  it("says what is shown", () => {
    expect(previewHeading(preview)).toBe("Change E8 on Capital");
    expect(previewHeading({ ...preview, finding: many! })).toBe("Change 9 cells on Revenue");
    expect(previewHeading({ ...preview, all: true })).toBe("Fix 2 exceptions");
    const edits = editsOf([many!, one!]);
    expect(previewSentence({ ...preview, all: true }, edits, "A figure typed as text")).toBe("A figure typed as text: 10 cells on 2 sheets would be changed.");
    expect(previewSentence({ ...preview, all: true }, many!.fix!.edits, "A figure typed as text")).toBe("A figure typed as text: 9 cells on Revenue would be changed.");
    expect([allOfKind([many!, one!]), allOfKind(Array(1204).fill(one))]).toEqual(["Fix both of this kind", "Fix all 1,204 of this kind"]);
    expect([makingButton(one!.fix!.edits), makingButton(edits)]).toEqual(["Make this change", "Make 10 changes"]);
  });

  it.each([
    [["B7"], [], "Revenue!B7 was changed.", "Revenue!B7 holds again what stood there before."],
    [["B7", "C7", "D7"], [], "Revenue!B7, C7 and D7 were changed.", "Revenue!B7, C7 and D7 hold again what stood there before."],
    [["B7"], ["C7", "D7"], "Revenue!B7 was changed. Not Revenue!C7 and D7: it holds something else.", "Revenue!B7 holds again what stood there before. Not Revenue!C7 and D7: it holds something else."],
    [[], ["C7"], "Nothing was changed. Not Revenue!C7: it holds something else.", "Nothing was put back. Not Revenue!C7: it holds something else."],
  ])("says what became of %j and %j", (made, skipped, changed, undone) => {
    const receipt = {
      made: made.map((cell) => ({ ...edit("Revenue", cell, { value: 1 }, { value: 2 }), formatBefore: null })),
      skipped: skipped.map((cell) => ({ sheet: "Revenue", cell: edit("Revenue", cell, { value: 1 }, { value: 2 }).cell, reason: "It holds something else." })),
    };
    expect([changedWords(receipt).sentence, undoneWords(receipt).sentence]).toEqual([changed, undone]);
  });
});
