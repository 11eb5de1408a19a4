import type { Report, RunProgress } from "../../src/checking";
import { lastCheck, type PaneState } from "../../src/taskpane/pane-state";
import { createSession, type Session } from "../../src/taskpane/session";
import type { Workbook } from "../../src/workbook";
import { acceptedReport, allAcceptedReport, cleanReport, faultyReport, ruleNames, workbookOf } from "./quarterly-return";
import { scriptedHost, type Script } from "./scripted-host";

const pack = workbookOf("Capital", "Revenue", "Notes");

/** A session on a scripted host, with the path of its states. */
function sessionOn(script: Partial<Script> = {}, check: (workbook: Workbook) => Generator<RunProgress, Report> = () => givenAtOnce(faultyReport)) {
  const host = scriptedHost({ workbook: pack, ...script });
  const session = createSession({ host, run: check, rules: ruleNames, version: "1.2.3", clock: () => new Date(2026, 6, 14, 8, 41) });
  const path: string[] = [];
  session.subscribe(() => {
    const { status } = session.snapshot().state;
    if (path.at(-1) !== status) path.push(status);
  });
  return { host, session, path };
}

function* givenAtOnce(report: Report): Generator<RunProgress, Report> {
  yield { done: 1, of: 1 };
  return report;
}

function until(session: Session, status: PaneState["status"]): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.snapshot().state.status !== status) return;
      stop();
      resolve();
    });
  });
}

/** A check that never ends of its own accord, each step longer than a slice. */
function* endless(): Generator<RunProgress, Report> {
  for (let done = 0; ; done++) {
    const until = performance.now() + 45;
    while (performance.now() < until);
    yield { done, of: 1_000_000 };
  }
}

describe("checking", () => {
  it("reads, checks, marks and rests on the result", async () => {
    const { session, host, path } = sessionOn();
    await session.checkPack();
    expect(path).toEqual(["reading", "checking", "marking", "checked"]);
    expect(host.asked).toEqual(["read", "mark pack"]);
    expect(lastCheck(session.snapshot().state)).toMatchObject({ report: faultyReport, sheets: ["Capital", "Revenue", "Notes"], changed: false, current: null });
    expect(session.snapshot().marked).toBe(true);
  });

  it("heads the register with the time, the extent and the counts", async () => {
    const { session, host } = sessionOn();
    await session.checkPack();
    expect(host.marks[0]!.heading).toEqual([
      "Exceptions found by Outturn 1.2.3",
      "Checked 14 July 2026 at 08:41: the whole pack, 2 schedules, 59 statements tested, 2 errors, 1 query, 1 warning and 1 note.",
      expect.stringMatching(/^By the policy “Cautious”, version 1, hash [a-z]{8}\.$/),
      "Not checked: in 3 cases a rule could not be tried on a schedule. The panel says which and why.",
    ]);
    expect(host.marks[0]!.register).toHaveLength(5);
  });

  it("keeps to the active sheet when asked, in list, marks and register", async () => {
    const { session, host } = sessionOn({ activeSheet: "Capital" });
    await session.checkSheet();
    expect(host.asked).toEqual(["read", "mark Capital"]);
    expect(lastCheck(session.snapshot().state)!.report.findings.map((finding) => finding.cell)).toEqual(["E7"]);
    expect(host.marks[0]!.register.map((row) => row.sheet)).toEqual(["Capital"]);
  });

  it("does one thing at a time", async () => {
    const { session, host } = sessionOn();
    await Promise.all([session.checkPack(), session.checkPack(), session.clearMarks()]);
    expect(host.asked).toEqual(["read", "mark pack"]);
  });

  it("is still a check when Excel refuses the marks", async () => {
    const { session } = sessionOn({ trouble: { applyMarks: new Error("The workbook is open for reading only.") } });
    await session.checkPack();
    const check = lastCheck(session.snapshot().state)!;
    expect(check.report.findings).toHaveLength(5);
    expect(check.marks).toMatchObject({ kind: "not-written", failure: { why: "The workbook is open for reading only." } });
    expect(session.snapshot().marked).toBe(false);
  });

  it.each([
    ["A cell is being edited. Press Enter or Esc in it, then try again.", "A cell is being edited. Press Enter or Esc in it, then try again."],
    ["", "Excel did not say why. Save the workbook, reopen it and try again."],
  ])("hands on what Excel says when reading fails: %j", async (said, why) => {
    const { session } = sessionOn({ trouble: { readWorkbook: new Error(said) } });
    await session.checkPack();
    expect(session.snapshot().state).toEqual({ status: "failed", failure: { what: "The check could not be finished.", why }, earlier: null });
  });

  it("keeps the check before it when it fails, and knows of edits made since", async () => {
    const { session, host } = sessionOn();
    await session.start();
    await session.checkPack();
    const earlier = lastCheck(session.snapshot().state)!;
    host.readWorkbook = async () => {
      host.edit("Revenue", "D9");
      throw new Error("A cell is being edited.");
    };
    for (let attempt = 0; attempt < 2; attempt++) await session.checkPack();
    expect(session.snapshot().state).toMatchObject({ status: "failed", earlier: { report: faultyReport, at: earlier.at, changed: true } });
    await session.nextException();
    expect(host.asked.at(-1)).toBe("go to Capital!E7");
    expect(lastCheck(session.snapshot().state)!.current).toBe(earlier.report.findings.find(({ cell }) => cell === "E7")!.key);
  });
});

describe("cancelling", () => {
  it("gives up at once while Excel does not answer", async () => {
    const { session, host, path } = sessionOn({ trouble: { readWorkbook: "never" } });
    const work = session.checkPack();
    session.cancel();
    await work;
    expect(path).toEqual(["reading", "idle"]);
    expect(host.asked).not.toContain("mark pack");
  });

  it("stops a check between two slices, and nothing is marked", async () => {
    const { session, host } = sessionOn({}, endless);
    session.subscribe(() => {
      const { state } = session.snapshot();
      if (state.status === "checking" && state.progress && state.progress.done > 2) session.cancel();
    });
    await session.checkPack();
    expect(session.snapshot().state).toEqual({ status: "idle" });
    expect(host.asked).toEqual(["read"]);
  });

  it("goes back to the last result, and knows of edits made meanwhile", async () => {
    let run = givenAtOnce(cleanReport);
    const { session, host } = sessionOn({}, () => run);
    await session.start();
    await session.checkPack();
    run = endless();
    const work = session.checkPack();
    host.edit("Revenue", "D9");
    session.cancel();
    await work;
    expect(lastCheck(session.snapshot().state)).toMatchObject({ report: cleanReport, changed: true });
  });

  it("leaves a new check alone when the one before it was cancelled", async () => {
    const { session } = sessionOn();
    const first = session.checkPack();
    session.cancel();
    const second = session.checkPack();
    await Promise.all([first, second]);
    expect(session.snapshot().state.status).toBe("checked");
  });

  it("lets Excel finish writing marks, and says so", async () => {
    const { session, host } = sessionOn();
    const release = host.hold("applyMarks");
    const work = session.checkPack();
    await until(session, "marking");
    session.cancel();
    expect(session.snapshot().state).toMatchObject({ status: "marking", cancelled: true });
    release();
    await work;
    expect(session.snapshot()).toMatchObject({ marked: true, state: { status: "checked" }, notice: { intent: "warning", sentence: expect.stringContaining("Clear marks") } });
  });
});

describe("after a check", () => {
  it("knows that a cell was edited since, and forgets it with the next check", async () => {
    const { session, host } = sessionOn();
    await session.start();
    await session.checkPack();
    host.edit("Revenue", "D9");
    expect(lastCheck(session.snapshot().state)!.changed).toBe(true);
    await session.checkPack();
    expect(lastCheck(session.snapshot().state)!.changed).toBe(false);
  });

  it("knows of an edit made while the figures were being read", async () => {
    const { session, host } = sessionOn();
    await session.start();
    const release = host.hold("readWorkbook");
    const work = session.checkPack();
    host.edit("Revenue", "D9");
    release();
    await work;
    expect(lastCheck(session.snapshot().state)!.changed).toBe(true);
  });

  it("checks the same sheet again, whichever is active by then", async () => {
    let active = "Capital";
    const { session, host } = sessionOn();
    host.activeSheet = async () => active;
    await session.checkSheet();
    active = "Revenue";
    await session.checkAgain();
    expect(host.asked).toEqual(["read", "mark Capital", "read", "mark Capital"]);
  });

  it("goes from exception to exception in the order of the list, round and round", async () => {
    const { session, host } = sessionOn();
    await session.checkPack();
    for (let press = 0; press < 6; press++) await session.nextException();
    expect(host.asked.slice(2)).toEqual(["go to Capital!E7", "go to Revenue!D16", "go to Revenue!J9", "go to Revenue!F16", "go to Revenue!A12", "go to Capital!E7"]);
  });

  it("passes over what is filtered out", async () => {
    const { session, host } = sessionOn();
    await session.checkPack();
    session.toggleStanding("error");
    session.toggleStanding("query");
    await session.nextException();
    expect(host.asked.at(-1)).toBe("go to Revenue!F16");
    session.toggleStanding("error");
    expect([...session.snapshot().hidden]).toEqual(["accepted", "query"]);
  });

  it("passes over what was accepted, also while it is shown", async () => {
    const { session, host } = sessionOn({}, () => givenAtOnce(acceptedReport));
    await session.checkPack();
    session.toggleStanding("accepted");
    for (let press = 0; press < 3; press++) await session.nextException();
    expect(host.asked.slice(2)).toEqual(["go to Capital!E7", "go to Revenue!J9", "go to Capital!E7"]);
  });

  it("has no next exception where all were accepted, and says so", async () => {
    const { session } = sessionOn({}, () => givenAtOnce(allAcceptedReport));
    await session.checkPack();
    await session.nextException();
    expect(session.snapshot().notice).toEqual({ intent: "success", sentence: "All 5 exceptions are accepted." });
  });

  it("says so when Excel cannot go there", async () => {
    const { session } = sessionOn({ trouble: { goTo: new Error("There is no sheet named Capital any more.") } });
    await session.checkPack();
    await session.nextException();
    expect(session.snapshot().notice!.sentence).toBe("There is no sheet named Capital any more.");
  });

  it("asks for a check before there is a next exception", async () => {
    const { session } = sessionOn();
    await session.nextException();
    expect(session.snapshot().notice!.sentence).toContain("Check the pack first");
  });

  it("takes the marks off and keeps the list", async () => {
    const { session, host } = sessionOn();
    await session.checkPack();
    await session.clearMarks();
    expect(host.asked.at(-1)).toBe("clear");
    expect(session.snapshot()).toMatchObject({ marked: false, notice: { intent: "success" } });
    expect(lastCheck(session.snapshot().state)).toMatchObject({ marks: { kind: "cleared" }, report: faultyReport });
  });

  it.each<[string, (session: Session) => Promise<void>, string, object]>([
    ["the active sheet", (session) => session.clearSheet(), "clear Revenue", { kind: "sheet", sheet: "Revenue" }],
    ["what was accepted", (session) => session.clearAccepted(), "clear accepted", { kind: "accepted" }],
  ])("takes the marks off %s, asks nothing about words, and keeps the rest", async (_, clear, asked, what) => {
    const { session, host } = sessionOn({ rowsWithWords: 3, hasMarks: true });
    await session.checkPack();
    await clear(session);
    expect(host.asked.at(-1)).toBe(asked);
    expect(session.snapshot()).toMatchObject({ marked: true, question: null, notice: { intent: "success", sentence: expect.stringContaining("the sheet of exceptions stays") } });
    expect(lastCheck(session.snapshot().state)!.marks).toMatchObject({ kind: "written", takenOff: [what] });
  });

  it("names the sheets whose marks had to stay", async () => {
    const { session } = sessionOn({ notCleared: [{ sheet: "Capital", reason: "It is protected." }] });
    await session.checkPack();
    await session.clearMarks();
    expect(session.snapshot()).toMatchObject({ marked: true, notice: { intent: "warning", sentence: "Not everything could be taken off. Capital: It is protected." } });
  });
});

describe("clearing words that somebody typed in the register", () => {
  const withWords = async () => {
    const opened = sessionOn({ rowsWithWords: 3 });
    await opened.session.checkPack();
    await opened.session.clearMarks();
    return opened;
  };

  it("asks first, with the list as it was", async () => {
    const { session, host } = await withWords();
    expect(host.asked.slice(2)).toEqual(["clear"]);
    expect(session.snapshot()).toMatchObject({ question: { rowsWithWords: 3 }, notice: null, marked: true });
    expect(lastCheck(session.snapshot().state)!.marks.kind).toBe("written");
  });

  it.each<[string, (session: Session) => unknown, string[], object]>([
    ["clear all", (session) => session.clearMarks("clear"), ["clear", "clear, words: clear"], { marked: false, notice: { intent: "success" } }],
    ["clear the marks only", (session) => session.clearMarks("keep"), ["clear", "clear, words: keep"], { marked: true, notice: { intent: "success" } }],
    ["clear nothing", (session) => session.dismissQuestion(), ["clear"], { marked: true, notice: null }],
    ["check again", (session) => session.checkPack(), ["clear", "read", "mark pack"], { marked: true, notice: null }],
  ])("is answered: %s", async (_, answer, asked, expected) => {
    const { session, host } = await withWords();
    await answer(session);
    expect(host.asked.slice(2)).toEqual(asked);
    expect(session.snapshot()).toMatchObject({ question: null, state: { status: "checked" }, ...expected });
  });

  it("is asked again when Clear marks is pressed again", async () => {
    const { session } = await withWords();
    await session.clearMarks();
    expect(session.snapshot().question).toEqual({ rowsWithWords: 3 });
  });
});

describe("starting", () => {
  it("sees the marks of an earlier check", async () => {
    const { session } = sessionOn({ hasMarks: true });
    await session.start();
    expect(session.snapshot().marked).toBe(true);
  });

  it("says so when this Excel does not tell of edits", async () => {
    const { session } = sessionOn({ lacks: ["It has no notes."], trouble: { onEdited: new Error("not supported") } });
    await session.start();
    expect(session.snapshot().lacks).toEqual(["It has no notes.", "This Excel does not tell when a cell is edited: after an edit, check again."]);
  });
});
