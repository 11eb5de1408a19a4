/** Letting exceptions stand, and taking that back, on a scripted host. */
import type { AcceptanceOf, Finding, Report, RunProgress } from "../../../src/checking";
import { DEFAULT_POLICY, newPlanSheet } from "../../../src/plan";
import { createNameMemory } from "../../../src/taskpane/accepting/name-memory";
import { lastCheck } from "../../../src/taskpane/pane-state";
import { createSession, type Session } from "../../../src/taskpane/session";
import { written } from "../../plan/written";
import { acceptedReport, faultyReport, longReport, ruleNames, workbookOf } from "../quarterly-return";
import { scriptedHost, type Script } from "../scripted-host";

async function checked(report: Report = faultyReport, script: Partial<Script> = {}) {
  const host = scriptedHost({ workbook: workbookOf("Revenue", "Capital"), ...script });
  function* run(): Generator<RunProgress, Report> {
    yield { done: 1, of: 1 };
    return report;
  }
  const session = createSession({ host, run, rules: ruleNames, version: "1.2.3", clock: () => new Date(2026, 10, 24, 8, 41) });
  await session.start();
  await session.checkPack();
  return { host, session, asked: () => host.asked.slice(2) };
}

const findings = (session: Session): readonly Finding[] => lastCheck(session.snapshot().state)!.report.findings;
const at = (session: Session, cell: string): Finding => findings(session).find((finding) => finding.cell === cell)!;
const accepted = (session: Session) => findings(session).filter(({ acceptance }) => acceptance).map(({ cell }) => cell);

async function accept(session: Session, cell: string, of: AcceptanceOf = "finding", reason = "Rounded in the paper."): Promise<void> {
  session.showAccept(at(session, cell));
  await session.accept({ of, reason, by: " A. Okafor " });
}

it("writes reason, name and day as a decision on the exception's row, and marks its sheet quietly", async () => {
  const { session, host, asked } = await checked();
  await accept(session, "J9", "finding", " =1+1 ");
  expect(host.decisions).toMatchObject([{ row: { key: at(session, "J9").key, stated: "(2,702)" }, status: "Accepted", reason: "=1+1", by: "A. Okafor", when: "24 November 2026" }]);
  expect(asked()).toEqual(["decide Revenue!J9 Accepted", "mark Revenue"]);
  expect(at(session, "J9").acceptance).toEqual({ of: "finding", reason: "=1+1", by: "A. Okafor", when: "24 November 2026" });
  expect(host.marks.at(-1)!.cells.filter(({ colour }) => colour === "accepted")).toHaveLength(1);
  expect(session.snapshot()).toMatchObject({ accepting: null, notice: { intent: "success", sentence: "J9 on Revenue is accepted, and its mark is quiet." } });
});

it("accepts all of a rule in a schedule by one row of the register, which stands for what comes later too", async () => {
  const { session, host } = await checked(longReport(3));
  await accept(session, "J6", "schedule");
  expect(host.decisions).toMatchObject([{ row: { key: "variance-mismatch|revenue budget summary 000|*", cell: "A5:J16", stated: "" } }]);
  expect(accepted(session)).toEqual(["J6", "J7", "J8"]);
  expect(session.snapshot().notice!.sentence).toBe("3 exceptions are accepted, and their marks are quiet.");
});

it("accepts a whole rule by the policy, written where there was none", async () => {
  const { session, host, asked } = await checked(longReport(2));
  await accept(session, "J6", "rule");
  expect(asked()).toEqual(["read", "write plan on Plan rules", "mark Revenue"]);
  const cells = host.plans[0]!.blocks.flatMap(({ rows }) => rows).map((row) => row.map(({ value }) => value));
  expect(cells).toContainEqual(["Rule variance-mismatch", null, "accepted", "Rounded in the paper. (A. Okafor, 24 November 2026)"]);
  expect(accepted(session)).toEqual(["J6", "J7"]);
  expect(lastCheck(session.snapshot().state)!.report.policy).toMatchObject({ from: "workbook", sheet: "Plan rules" });
});

it("writes a whole rule into the one row that the policy has for it, and nothing else of the policy", async () => {
  const policy = { ...DEFAULT_POLICY, settings: { ...DEFAULT_POLICY.settings, rules: { "variance-mismatch": { severity: "query" as const } } } };
  const { session, host } = await checked(faultyReport, { workbook: written(workbookOf("Revenue", "Capital"), newPlanSheet("Plan rules", policy, false)) });
  await accept(session, "J9", "rule");
  expect(host.plans[0]).toMatchObject({ sheet: "Plan rules", isNew: false, mustBeBlank: [] });
  expect(host.plans[0]!.blocks.map(({ rows }) => rows[0]![0]!.value)).toEqual(["Rule variance-mismatch", null, "accepted, query", "Rounded in the paper. (A. Okafor, 24 November 2026)"]);
});

it.each([
  ["D16", "decide Revenue!D16 Open", ["F16", "A12"]],
  ["F16", "decide Revenue!A5:J16 Open", ["D16", "A12"]],
  ["A12", "write plan on Plan rules", ["D16", "F16"]],
])("takes back %s in the way it was accepted", async (cell, expected, left) => {
  const { session, asked } = await checked(acceptedReport);
  await session.takeBack(at(session, cell));
  expect(asked()).toContain(expected);
  expect(accepted(session)).toEqual(left);
  expect(session.snapshot()).toMatchObject({ takingBack: null, notice: { intent: "success", sentence: `${cell} on Revenue is open again, and its mark is as before.` } });
});

it("forgets why an earlier acceptance lapsed once it is accepted again", async () => {
  const { session } = await checked(acceptedReport);
  await accept(session, "J9");
  expect(at(session, "J9").lapsed).toBeUndefined();
});

it("leaves marks alone where the workbook changed since, for their cells may be others now", async () => {
  const { session, host, asked } = await checked();
  host.edit("Revenue", "D9");
  await accept(session, "J9");
  expect(asked()).toEqual(["decide Revenue!J9 Accepted"]);
  expect(session.snapshot().notice!.sentence).toBe("J9 on Revenue is accepted. The next check makes its mark quiet.");
});

it.each<[string, (session: Session) => Promise<void>]>([
  ["all", (session) => session.clearMarks()],
  ["of its sheet", (session) => session.clearSheet()],
  ["of what was accepted", (session) => session.clearAccepted()],
])("puts back no marks that a person took off: %s", async (_, clear) => {
  const { session, asked } = await checked();
  await clear(session);
  await accept(session, "J9");
  expect(asked().filter((each) => each.startsWith("mark"))).toEqual([]);
  expect(session.snapshot().notice!.sentence).toBe("J9 on Revenue is accepted.");
});

it("keeps the acceptance where only the marks are refused, and says so", async () => {
  const { session, host } = await checked();
  host.applyMarks = () => Promise.reject(new Error("The sheet is protected."));
  await accept(session, "J9");
  expect(accepted(session)).toEqual(["J9"]);
  expect(session.snapshot().notice).toEqual({ intent: "warning", sentence: "J9 on Revenue is accepted. The next check makes its mark quiet. The sheet is protected." });
});

it.each<[string, Partial<Script>, string]>([
  ["the register is protected", { lockedSheets: ["Exceptions"] }, "Nothing was accepted. Exceptions: The sheet is protected."],
  ["Excel refuses", { trouble: { decide: new Error("A cell is being edited.") } }, "Accepting could not be finished. A cell is being edited."],
])("accepts nothing where %s", async (_, script, sentence) => {
  const { session, asked } = await checked(faultyReport, script);
  await accept(session, "J9");
  expect(accepted(session)).toEqual([]);
  expect(asked()).toEqual(["decide Revenue!J9 Accepted"]);
  expect(session.snapshot()).toMatchObject({ accepting: null, notice: { intent: "warning", sentence } });
});

it("is one piece of work at a time", async () => {
  const { session, asked } = await checked();
  session.showAccept(at(session, "J9"));
  const work = session.accept({ of: "finding", reason: "Known.", by: "A. Okafor" });
  await Promise.all([session.checkPack(), session.takeBack(at(session, "D16")), work]);
  expect(asked()).toEqual(["decide Revenue!J9 Accepted", "mark Revenue"]);
});

it("offers what may be accepted at once, and says how many that are now", async () => {
  const { session } = await checked(longReport(1204));
  session.showAccept(at(session, "J6"));
  expect(session.snapshot().accepting!.choices.map(({ words, hint }) => [words, hint])).toEqual([
    ["This exception", "Until its figures change."],
    ["All of this kind in Revenue budget summary, £000", "Now 1,204. Lasts whatever the figures become."],
    ["The whole rule, everywhere", "Now 1,204. By the policy, which is written onto a sheet of its own."],
  ]);
});

describe("the name", () => {
  const store = () => {
    const kept = new Map<string, string>();
    return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  };

  it("is kept apart for each place that Excel shows the panel in", () => {
    const shared = store();
    createNameMemory(() => shared, "one ").keep("A. Okafor");
    expect([...shared.kept.keys()]).toEqual(["one outturn.name"]);
    expect(createNameMemory(() => shared, "one ").recall()).toBe("A. Okafor");
    expect(createNameMemory(() => shared, "two ").recall()).toBe("");
  });

  it("is kept while the panel is open where the store is shut off", () => {
    const memory = createNameMemory(() => {
      throw new Error("Access is denied for this document.");
    }, undefined);
    expect(memory.recall()).toBe("");
    memory.keep("A. Okafor");
    expect(memory.recall()).toBe("A. Okafor");
  });
});
