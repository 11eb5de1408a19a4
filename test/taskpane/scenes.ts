/** Everything the panel can be seen in, each brought about by driving a real session on a scripted host. */
import type { Report, RunProgress } from "../../src/checking";
import { EXAMPLE_POLICIES, newPlanSheet } from "../../src/plan";
import { lastCheck } from "../../src/taskpane/pane-state";
import { createLiveCheck, type LiveCheck } from "../../src/taskpane/live/live-check";
import { createOtherReturns, type OtherReturns } from "../../src/taskpane/returns/other-returns";
import { createPolicyDesk, type PolicyDesk } from "../../src/taskpane/policy/policy-desk";
import { createSession, type Session } from "../../src/taskpane/session";
import { acceptedReport, allAcceptedReport, otherReturn, barelyTestedReport, cleanReport, emptyReport, faultyReport, fixableReport, longFixReport, longMessagesReport, longReport, longWordsReport, ruleNames, workbookOf } from "./quarterly-return";
import { ratingsIn } from "../../src/taskpane/ratings/rating-state";
import { plainPack, plainReport, ratedPack, ratedReport, unratedReport } from "./rated-pack";
import { correctedReport, correctedReturn, muteReport, muteReturn } from "./mute-return";
import { written } from "../plan/written";
import { withCell } from "../support/altered-workbook";
import { scriptedHost, type Script, type ScriptedHost } from "./scripted-host";

const OWN = { ...EXAMPLE_POLICIES[1]!, name: "Adults and Children’s, monitoring policy", version: "2024/25", source: "Cabinet, 12 June 2024, minute 41" };
const withPolicy = written(workbookOf("Revenue", "Capital"), newPlanSheet("Plan rules", OWN, false));
const withBadPolicy = withCell(withPolicy, "Plan rules", { row: 7, column: 12 }, { value: "five" });

interface Scene {
  readonly script?: Partial<Script>;
  readonly report?: Report;
  /** The check stops here and never goes on. */
  readonly stuckAt?: RunProgress;
  /** What a person did; what never ends is not waited for. */
  readonly play: (session: Session, host: ScriptedHost, desk: PolicyDesk, live: LiveCheck, returns: OtherReturns) => Promise<void>;
  /** Checking as somebody types, which is off in the other scenes, with a pause of no length. */
  readonly isLive?: true;
  /** Milliseconds that a check appears to take, one step after another. */
  readonly slow?: number;
}

const checkPack = (session: Session) => session.checkPack();
const begin = async (session: Session) => void session.checkPack();

async function showFixOf(session: Session, cell: string): Promise<void> {
  await session.checkPack();
  session.showFix(lastCheck(session.snapshot().state)!.report.findings.find((finding) => finding.cell === cell)!);
}

async function showAcceptOf(session: Session, cell: string): Promise<void> {
  await session.checkPack();
  session.showAccept(lastCheck(session.snapshot().state)!.report.findings.find((finding) => finding.cell === cell)!);
}

const fileNamed = (name: string) => ({ name, arrayBuffer: async () => new ArrayBuffer(0) });

async function showTable(session: Session): Promise<void> {
  await session.checkPack();
  session.showCorrections(lastCheck(session.snapshot().state)!.report.pack.schedules[0]!);
}

export const scenes = {
  "not checked yet": { play: async () => undefined },
  "marks of an earlier check": {
    script: { hasMarks: true, lacks: ["It cannot keep notes: the register holds the words.", "Undo takes several steps."] },
    play: async () => undefined,
  },
  reading: { script: { trouble: { readWorkbook: "never" } }, play: begin },
  checking: { stuckAt: { done: 3, of: 12 }, play: begin },
  "writing marks": { script: { trouble: { applyMarks: "never" } }, play: begin },
  "taking marks off": { script: { trouble: { clearMarks: "never" } }, play: async (session) => void session.clearMarks() },
  exceptions: { play: checkPack },
  "one sheet": { script: { activeSheet: "Capital" }, play: (session) => session.checkSheet() },
  "changed since": {
    play: async (session, host) => {
      await session.checkPack();
      host.edit("Revenue", "D9");
    },
  },
  "at an exception": {
    play: async (session) => {
      await session.checkPack();
      await session.nextException();
      await session.nextException();
    },
  },
  "marks refused": { script: { trouble: { applyMarks: new Error("Excel refused: the sheet or the workbook is protected, or is open for viewing only. Unprotect it or choose Editing, then try again.") } }, play: checkPack },
  "a sheet not marked": {
    script: {
      markReceipt: { unmarked: ["Capital"], skipped: [{ sheet: "Capital", reason: "The sheet is protected." }] },
      workbook: { ...workbookOf("Revenue", "Capital"), notRead: [{ sheet: "Chart 1", reason: "It is a chart, not a worksheet." }] },
    },
    play: checkPack,
  },
  "no exceptions": { report: cleanReport, play: checkPack },
  "nothing recognised": { report: emptyReport, play: checkPack },
  failed: { script: { hasMarks: true, trouble: { readWorkbook: new Error("A cell is being edited. Press Enter or Esc in it, then try again.") } }, play: checkPack },
  "marks taken off": {
    play: async (session) => {
      await session.checkPack();
      await session.clearMarks();
    },
  },
  "a sheet's marks taken off": {
    script: { hasMarks: true },
    play: async (session) => {
      await session.checkPack();
      await session.clearSheet();
    },
  },
  "much not checked": { report: barelyTestedReport(128), play: checkPack },
  "asked about words in the register": {
    script: { rowsWithWords: 3 },
    play: async (session) => {
      await session.checkPack();
      await session.clearMarks();
    },
  },
  "failed after a check": {
    play: async (session, host) => {
      await session.checkPack();
      host.readWorkbook = () => Promise.reject(new Error("A cell is being edited. Press Enter or Esc in it, then try again."));
      await session.checkPack();
    },
  },
  "exceptions with fixes": { report: fixableReport, play: checkPack },
  "a fix shown": { report: fixableReport, play: (session) => showFixOf(session, "E8") },
  "a long formula shown": { report: fixableReport, play: (session) => showFixOf(session, "F9") },
  "all of a kind shown": {
    report: fixableReport,
    play: async (session) => {
      await showFixOf(session, "E8");
      session.takeAllOfKind(true);
    },
  },
  "ten thousand cells to change": { report: longFixReport(10_000), play: (session) => showFixOf(session, "J6") },
  "making a change": {
    report: fixableReport,
    script: { trouble: { makeEdits: "never" } },
    play: async (session) => {
      await showFixOf(session, "E8");
      void session.makeFix();
    },
  },
  "a change made": {
    report: fixableReport,
    play: async (session) => {
      await showFixOf(session, "H7");
      await session.makeFix();
    },
  },
  "a change made in part": {
    report: fixableReport,
    script: { lockedSheets: ["Capital"] },
    play: async (session) => {
      await showFixOf(session, "H7");
      session.takeAllOfKind(true);
      await session.makeFix();
    },
  },
  "a change refused": {
    report: fixableReport,
    script: { trouble: { makeEdits: new Error("A cell is being edited. Press Enter or Esc in it, then try again.") } },
    play: async (session) => {
      await showFixOf(session, "E8");
      await session.makeFix();
    },
  },
  "a change undone": {
    report: fixableReport,
    play: async (session) => {
      await showFixOf(session, "H7");
      await session.makeFix();
      await session.undoChange();
    },
  },
  policy: { play: (_session, _host, desk) => desk.open() },
  "a policy of its own": {
    script: { workbook: withPolicy },
    play: (_session, _host, desk) => desk.open(),
  },
  "a policy that cannot be read": {
    script: { workbook: withBadPolicy },
    play: (_session, _host, desk) => desk.open(),
  },
  "looking for a policy": { script: { trouble: { readWorkbook: "never" } }, play: async (_session, _host, desk) => void desk.open() },
  "writing a policy": {
    script: { trouble: { writePlan: "never" } },
    play: async (_session, _host, desk) => {
      await desk.open();
      void desk.writePolicy(EXAMPLE_POLICIES[1]!);
    },
  },
  "a policy written": {
    play: async (_session, _host, desk) => {
      await desk.open();
      await desk.writePolicy(EXAMPLE_POLICIES[1]!);
    },
  },
  "asked before a policy is replaced": {
    script: { workbook: withPolicy },
    play: async (_session, _host, desk) => {
      await desk.open();
      await desk.writePolicy(EXAMPLE_POLICIES[1]!);
    },
  },
  "starter rules inserted": {
    play: async (_session, _host, desk) => {
      await desk.open();
      await desk.insertStarterRules();
    },
  },
  "a policy refused": {
    script: { trouble: { writePlan: new Error("The sheet Plan rules is protected. Unprotect it, then try again.") } },
    play: async (_session, _host, desk) => {
      await desk.open();
      await desk.insertStarterRules();
    },
  },
  "a document with faults": {
    play: async (_session, _host, desk) => {
      await desk.open();
      await desk.writeDocument('{ "rag": { "red": { "percentage": "five" } } }');
    },
  },
  "asked why it may stand": { play: (session) => showAcceptOf(session, "J9") },
  "a rule with a long name accepted": {
    report: longWordsReport,
    play: (session) => showAcceptOf(session, "D16"),
  },
  "accepting": {
    script: { trouble: { decide: "never" } },
    play: async (session) => {
      await showAcceptOf(session, "J9");
      void session.accept({ of: "finding", reason: "Rounded in the paper.", by: "A. Okafor" });
    },
  },
  "one accepted": {
    play: async (session) => {
      await showAcceptOf(session, "J9");
      await session.accept({ of: "finding", reason: "=1+1", by: "A. Okafor" });
    },
  },
  "accepting refused": {
    script: { lockedSheets: ["Exceptions"] },
    play: async (session) => {
      await showAcceptOf(session, "J9");
      await session.accept({ of: "finding", reason: "Rounded in the paper.", by: "A. Okafor" });
    },
  },
  "some accepted": { report: acceptedReport, play: checkPack },
  "accepted ones shown": {
    report: acceptedReport,
    play: async (session) => {
      await session.checkPack();
      session.toggleStanding("accepted");
    },
  },
  "all accepted": { report: allAcceptedReport, play: checkPack },
  "checked as somebody types": {
    isLive: true,
    play: async (session, host, _, live) => {
      await session.checkPack();
      host.edit("Revenue", "D9");
      host.edit("Capital", "E7", "co-author");
      await looked(live);
    },
  },
  "too slow to be checked as somebody types": { isLive: true, slow: 1_600, play: checkPack },
  "compared with an earlier return": {
    play: (_session, _host, _desk, _live, returns) => returns.take("prior", fileNamed("Quarter 1 return to the Department, Children’s Services and Adults (final, signed off).xlsx")),
  },
  "acceptances imported": { report: acceptedReport, play: (_session, _host, _desk, _live, returns) => returns.take("acceptances", fileNamed("Q1.xlsx")) },
  "a workbook without a register": { play: (_session, _host, _desk, _live, returns) => returns.take("acceptances", fileNamed("Notes.xlsx")) },
  ratings: { script: { workbook: ratedPack }, report: ratedReport, play: checkPack },
  "ratings of the policy alone": { script: { workbook: plainPack }, report: plainReport, play: checkPack },
  "no key for ratings": { script: { workbook: ratedPack }, report: unratedReport, play: checkPack },
  "missing ratings shown": {
    script: { workbook: ratedPack },
    report: ratedReport,
    play: async (session) => {
      await session.checkPack();
      const { ratings } = ratingsIn(lastCheck(session.snapshot().state)!)[0]!;
      session.showRatings(ratings.flatMap(({ isMissing, edit }) => (isMissing && edit ? [edit] : [])), "Revenue");
    },
  },
  "a table to correct": { report: muteReport, script: { workbook: muteReturn }, play: showTable },
  "a corrected table to correct": { report: correctedReport, script: { workbook: correctedReturn }, play: showTable },
  "corrections in force": { report: correctedReport, script: { workbook: correctedReturn }, play: checkPack },
  "keeping corrections": {
    report: muteReport,
    script: { workbook: muteReturn, trouble: { writePlan: "never" } },
    play: async (session) => {
      await showTable(session);
      void session.keepCorrections({ unit: "£000" }, "J. Smith");
    },
  },
  "corrections kept": {
    report: muteReport,
    script: { workbook: muteReturn },
    play: async (session) => {
      await showTable(session);
      await session.keepCorrections({ unit: "£000", "column A1": "budget", "column A2": "forecast" }, "J. Smith");
    },
  },
  "corrections refused": {
    report: muteReport,
    script: { workbook: muteReturn, trouble: { writePlan: new Error("The workbook's structure is protected, so the sheet Plan rules could not be added.") } },
    play: async (session) => {
      await showTable(session);
      await session.keepCorrections({ unit: "£000" }, "J. Smith");
    },
  },
  "long names and messages": {
    report: longMessagesReport,
    script: { markReceipt: { unmarked: ["Childrens Services & DSG 2024_25"], register: "" } },
    play: async (session) => {
      await session.checkPack();
      session.toggleStanding("accepted");
    },
  },
  "two thousand exceptions": { report: longReport(2_000), play: checkPack },
  "ten thousand exceptions": { report: longReport(10_000), play: checkPack },
} satisfies Record<string, Scene>;

/** After the work that is under way. */
function soon(_: number, callback: () => void): () => void {
  const timer = setTimeout(callback, 0);
  return () => clearTimeout(timer);
}

function looked(live: LiveCheck): Promise<void> {
  return new Promise((resolve) => {
    const stop = live.subscribe(() => {
      if (live.snapshot().last === null || live.snapshot().work !== "resting") return;
      stop();
      resolve();
    });
  });
}

export type SceneName = keyof typeof scenes;

/** A session that has been played up to the scene, and its host. */
export async function playScene(name: SceneName): Promise<{ session: Session; desk: PolicyDesk; live: LiveCheck; returns: OtherReturns; host: ScriptedHost }> {
  const { script, report = faultyReport, stuckAt, play, isLive, slow = 0 }: Scene = scenes[name];
  const host = scriptedHost({ workbook: workbookOf("Revenue", "Capital", "Notes"), ...script });
  function* check(): Generator<RunProgress, Report> {
    while (stuckAt) yield stuckAt;
    const until = performance.now() + slow;
    while (performance.now() < until) yield { done: 0, of: 1 };
    return report;
  }
  const clock = () => new Date(2026, 6, 14, 8, 41);
  const session = createSession({ host, run: check, rules: ruleNames, version: "1.2.3", clock });
  const live = createLiveCheck({ host, session, run: check, clock, later: soon });
  if (!isLive) live.turn(false);
  const desk = createPolicyDesk({ host, session });
  await session.start();
  const returns = createOtherReturns({ session, read: async (_, name) => otherReturn(name), goBy: () => undefined });
  await play(session, host, desk, live, returns);
  return { session, desk, live, returns, host };
}
