import type { Report, RunProgress } from "../../../src/checking";
import { createLiveCheck } from "../../../src/taskpane/live/live-check";
import { liveLine, marksBehind } from "../../../src/taskpane/live/live-words";
import { inWords } from "../../../src/taskpane/name-list";
import type { Check } from "../../../src/taskpane/check";
import { lastCheck } from "../../../src/taskpane/pane-state";
import { createSession } from "../../../src/taskpane/session";
import { cleanReport, faultyReport, ruleNames, workbookOf } from "../quarterly-return";
import { scriptedHost, type Script } from "../scripted-host";

const pack = workbookOf("Capital", "Revenue", "Notes");

/** A session that has checked, beside the live check; `pause` lets the time pass that nobody types in. */
async function checkedOn(script: Partial<Script> = {}, { slow = 0 } = {}) {
  const host = scriptedHost({ workbook: pack, ...script });
  let report: Report = faultyReport;
  let isSlow = slow > 0;
  function* run(): Generator<RunProgress, Report> {
    const until = performance.now() + (isSlow ? slow : 0);
    while (performance.now() < until) yield { done: 0, of: 1 };
    return report;
  }
  let minute = 0;
  const clock = () => new Date(2026, 6, 14, 8, minute++);
  const session = createSession({ host, run, rules: ruleNames, version: "1.2.3", clock });
  const waiting = new Set<() => void>();
  const later = (_: number, callback: () => void) => {
    waiting.add(callback);
    return () => void waiting.delete(callback);
  };
  const live = createLiveCheck({ host, session, run, clock, later });
  await session.start();
  await session.checkPack();
  isSlow = false;
  const check = (): Check => lastCheck(session.snapshot().state)!;
  return {
    host, session, live, check,
    waiting: () => waiting.size,
    find: (next: Report) => void (report = next),
    async pause() {
      const due = [...waiting];
      waiting.clear();
      due.forEach((callback) => callback());
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

describe("checking as somebody types", () => {
  it("looks at what was edited once nobody has typed for a while, and writes nothing into the workbook", async () => {
    const { host, live, check, find, pause, waiting } = await checkedOn();
    find(cleanReport);
    host.edit("Revenue", "D9");
    host.edit("Revenue", "D10");
    expect(waiting()).toBe(1);
    expect([live.snapshot().work, check().changed]).toEqual(["waiting", true]);
    await pause();
    expect(check()).toMatchObject({ report: cleanReport, changed: false, marks: { kind: "written" } });
    expect(check().look).not.toBeNull();
    expect(host.asked).toEqual(["read", "mark pack", "read Revenue again"]);
    expect(live.snapshot()).toMatchObject({ on: true, work: "resting", last: { sheets: ["Revenue"], byOthers: false } });
  });

  it("notices what somebody else edits", async () => {
    const { host, live, pause } = await checkedOn();
    host.edit("Capital", "E7", "co-author");
    await pause();
    expect(live.snapshot().last).toMatchObject({ sheets: ["Capital"], byOthers: true });
  });

  it("keeps to the sheet that was checked", async () => {
    const { host, session, check, pause } = await checkedOn();
    await session.checkSheet();
    host.edit("Revenue", "D9");
    await pause();
    expect(check().scope).toEqual({ kind: "sheet", sheet: "Revenue" });
    expect(new Set(check().report.findings.map(({ sheet }) => sheet))).toEqual(new Set(["Revenue"]));
  });

  it("gives way to a check that a person begins", async () => {
    const { host, session, check, pause } = await checkedOn();
    host.edit("Revenue", "D9");
    const release = host.hold("readWorkbook");
    await pause();
    const checking = session.checkPack();
    release();
    await checking;
    expect(check()).toMatchObject({ look: null, changed: false });
    expect(session.snapshot().state.status).toBe("checked");
  });

  it("waits while Excel is at something else", async () => {
    const { host, session, check, pause, waiting } = await checkedOn();
    const release = host.hold("applyMarks");
    const marking = session.markAgain();
    host.edit("Revenue", "D9");
    await pause();
    expect(waiting()).toBe(1);
    release();
    await marking;
    await pause();
    expect(check().look).not.toBeNull();
  });

  it("looks once more at what was edited while it looked", async () => {
    const { host, check, pause, waiting } = await checkedOn();
    host.edit("Revenue", "D9");
    const release = host.hold("readWorkbook");
    await pause();
    host.edit("Capital", "E7");
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(check().changed).toBe(true);
    expect(waiting()).toBe(1);
    await pause();
    expect(check().changed).toBe(false);
    expect(host.asked.slice(-2)).toEqual(["read Revenue again", "read Capital again"]);
  });

  it("says why it failed, and tries again with the next edit", async () => {
    const trouble: { readWorkbook?: Error } = {};
    const { host, live, check, pause } = await checkedOn({ trouble });
    trouble.readWorkbook = new Error("A cell is being edited. Press Enter or Esc in it, then try again.");
    host.edit("Revenue", "D9");
    await pause();
    expect(liveLine(live.snapshot())).toBe("The last edit could not be looked at: A cell is being edited. Press Enter or Esc in it, then try again.");
    expect(check().changed).toBe(true);
    delete trouble.readWorkbook;
    host.edit("Capital", "E7");
    await pause();
    expect(live.snapshot()).toMatchObject({ trouble: null, last: { sheets: ["Revenue", "Capital"] } });
  });

  it("follows a fix", async () => {
    const { session, check, pause } = await checkedOn();
    session.showFix(check().report.findings.find(({ fix }) => fix !== null)!);
    await session.makeFix();
    await pause();
    expect(check()).toMatchObject({ changed: false, mended: new Set() });
  });

  it("marks again when it is asked to", async () => {
    const { host, session, check, find, pause } = await checkedOn();
    find(cleanReport);
    host.edit("Revenue", "D9");
    await pause();
    await session.markAgain();
    expect(host.asked.at(-1)).toBe("mark pack");
    expect(host.marks.at(-1)!.register).toEqual([]);
    expect(check()).toMatchObject({ look: null, marks: { kind: "written" } });
  });

  it("is off where a check takes long, and says so, until a person turns it on", async () => {
    const { host, live, pause, waiting, check } = await checkedOn({}, { slow: 1_550 });
    expect(live.snapshot().on).toBe(false);
    expect(liveLine(live.snapshot())).toMatch(/^Off: checking this pack takes 1\.\d seconds, which you would feel while typing\.$/);
    host.edit("Revenue", "D9");
    expect([waiting(), check().changed]).toEqual([0, true]);
    live.turn(true);
    await pause();
    expect(check().changed).toBe(false);
  });

  it("stays off once a person has turned it off", async () => {
    const { host, session, live, waiting } = await checkedOn();
    live.turn(false);
    await session.checkPack();
    host.edit("Revenue", "D9");
    expect([live.snapshot().on, waiting()]).toEqual([false, 0]);
    expect(liveLine(live.snapshot())).toBeNull();
  });
});

it.each([
  [["Revenue"], "Revenue"],
  [["Revenue", "Capital"], "Revenue and Capital"],
  [["Revenue", "Capital", "Savings"], "Revenue, Capital and Savings"],
  [["Revenue", "Capital", "Savings", "Reserves", "Notes"], "Revenue, Capital, Savings and 2 more"],
])("%j is said as %s", (names, words) => {
  expect(inWords(names)).toBe(words);
});

it("says since when the marks are behind", () => {
  expect(marksBehind(new Date(2026, 6, 14, 8, 5))).toBe("The marks on the cells are those of 08:05.");
});
