import { DEFAULT_POLICY, exampleNamed, newPlanSheet, policyToJson } from "../../../src/plan";
import { lastCheck } from "../../../src/taskpane/pane-state";
import { createPolicyDesk } from "../../../src/taskpane/policy/policy-desk";
import { createSession } from "../../../src/taskpane/session";
import { written } from "../../plan/written";
import { withCell } from "../../support/altered-workbook";
import { faultyReport, ruleNames, workbookOf } from "../quarterly-return";
import { scriptedHost, type Script } from "../scripted-host";

const pack = workbookOf("Revenue");
const KEY = exampleNamed("Service and directorate key")!;
const OWN = { ...KEY, name: "Ours" };
const keepsOwn = written(pack, newPlanSheet("Plan rules", OWN, false));

function deskOn(script: Partial<Script> = {}) {
  const host = scriptedHost({ workbook: pack, ...script });
  const session = createSession({
    host,
    run: function* () {
      yield { done: 1, of: 1 };
      return faultyReport;
    },
    rules: ruleNames,
    version: "1.2.3",
    clock: () => new Date(2026, 6, 14, 8, 41),
  });
  return { host, session, desk: createPolicyDesk({ host, session }) };
}

describe("the policy in use", () => {
  it("is not known until the workbook has been looked at", async () => {
    const { desk, host } = deskOn({ workbook: keepsOwn });
    expect(desk.snapshot().inUse).toBeNull();
    await desk.open();
    expect(host.asked).toEqual(["read"]);
    expect(desk.snapshot()).toMatchObject({ isOpen: true, work: null, inUse: { policy: { name: "Ours" }, from: "workbook", sheet: "Plan rules", problems: [] } });
  });

  it("is the last check's, and the workbook is not read again for it", async () => {
    const { desk, session, host } = deskOn();
    await session.checkPack();
    expect(desk.snapshot().inUse).toBe(faultyReport.policy);
    await desk.open();
    expect(host.asked).toEqual(["read", "mark pack"]);
  });

  it("is the default where the workbook's own cannot be read, with the reasons", async () => {
    const { desk } = deskOn({ workbook: withCell(keepsOwn, "Plan rules", { row: 7, column: 12 }, { value: "five" }) });
    await desk.open();
    expect(desk.snapshot().inUse).toMatchObject({
      policy: DEFAULT_POLICY,
      from: "default",
      problems: ["The policy on Plan rules was not used; “Cautious” was.", expect.stringContaining("'Plan rules'!M8 (Red from, % of budget over) is “five”")],
    });
  });

  it("is not that of the list any more once another is written, which is said as of any edit", async () => {
    const { desk, session } = deskOn();
    await session.checkPack();
    await desk.open();
    expect(lastCheck(session.snapshot().state)!.changed).toBe(false);
    await desk.writePolicy(KEY);
    expect(lastCheck(session.snapshot().state)!.changed).toBe(true);
  });

  it("gives way to a check", async () => {
    const { desk, session } = deskOn();
    await desk.open();
    await session.checkPack();
    expect(desk.snapshot().isOpen).toBe(false);
  });
});

describe("writing a policy", () => {
  it("puts it on a sheet of its own and goes there", async () => {
    const { desk, host } = deskOn();
    await desk.writePolicy(KEY);
    expect(host.asked).toEqual(["read", "write plan on Plan rules", "go to Plan rules!A1"]);
    expect(desk.snapshot()).toMatchObject({
      work: null,
      inUse: { policy: KEY, from: "workbook", sheet: "Plan rules" },
      notice: { intent: "success", sentence: "“Service and directorate key” is on the sheet Plan rules. The next check goes by it." },
    });
  });

  it("asks before it replaces one of somebody's own, and does it when told to", async () => {
    const { desk, host } = deskOn({ workbook: keepsOwn });
    await desk.writePolicy(DEFAULT_POLICY);
    expect(host.plans).toEqual([]);
    const { question, inUse } = desk.snapshot();
    expect({ question: question!.sentence, inUse: inUse!.policy.name }).toEqual({
      question: "The policy on Plan rules is not one of the examples, or was changed. Put “Cautious” in its place?",
      inUse: "Ours",
    });
    await desk.writePolicy(question!.policy, true);
    expect(host.plans).toHaveLength(1);
    expect(desk.snapshot()).toMatchObject({ question: null, inUse: { policy: DEFAULT_POLICY } });
  });

  it("keeps it when told to", async () => {
    const { desk, host } = deskOn({ workbook: keepsOwn });
    await desk.writePolicy(DEFAULT_POLICY);
    desk.dismissQuestion();
    expect({ plans: host.plans, ...desk.snapshot() }).toMatchObject({ plans: [], question: null, inUse: { policy: { name: "Ours" } } });
  });

  it("takes a document, or says all that is wrong with it and reads nothing", async () => {
    const { desk, host } = deskOn();
    await desk.writeDocument('{ "name": "", "rag": { "red": { "amount": "lots" } } }');
    expect(desk.snapshot().problems).toHaveLength(2);
    expect(host.asked).toEqual([]);
    await desk.writeDocument(policyToJson(OWN));
    expect(desk.snapshot()).toMatchObject({ problems: [], inUse: { policy: OWN } });
  });

  it("says what Excel says when it refuses", async () => {
    const { desk } = deskOn({ trouble: { writePlan: new Error("The sheet Plan rules is protected. Unprotect it, then try again.") } });
    await desk.writePolicy(KEY);
    expect(desk.snapshot()).toMatchObject({
      work: null,
      inUse: { policy: DEFAULT_POLICY },
      notice: { intent: "warning", sentence: "Writing the policy could not be finished. The sheet Plan rules is protected. Unprotect it, then try again." },
    });
  });
});

describe("the starter rules", () => {
  it("come with the policy in use where the workbook keeps none", async () => {
    const { desk, host } = deskOn();
    await desk.insertStarterRules();
    expect(host.asked).toEqual(["read", "write plan on Plan rules", "go to Plan rules!A1"]);
    expect(desk.snapshot()).toMatchObject({ inUse: { policy: DEFAULT_POLICY, from: "workbook", sheet: "Plan rules" }, notice: { intent: "success" } });
  });

  it("leave the policy that the workbook keeps", async () => {
    const { desk, host } = deskOn({ workbook: keepsOwn });
    await desk.insertStarterRules();
    expect(host.plans[0]).toMatchObject({ sheet: "Plan rules", isNew: false });
    expect(desk.snapshot().inUse).toMatchObject({ policy: { name: "Ours" } });
  });

  it("are not inserted twice", async () => {
    const { desk, host } = deskOn({ workbook: written(pack, newPlanSheet("Plan rules", DEFAULT_POLICY, true)) });
    await desk.insertStarterRules();
    expect(host.plans).toEqual([]);
    expect(desk.snapshot().notice).toEqual({ intent: "warning", sentence: "The starter rules are all on Plan rules already." });
  });
});

describe("work", () => {
  it("is done one piece at a time, and not while a check is made", async () => {
    const { desk, session, host } = deskOn();
    await Promise.all([desk.writePolicy(KEY), desk.insertStarterRules()]);
    expect(host.plans).toHaveLength(1);
    await Promise.all([session.checkPack(), desk.writePolicy(KEY)]);
    expect(host.plans).toHaveLength(1);
  });

  it("is forgotten when it is cancelled while the workbook is read", async () => {
    const { desk, host } = deskOn();
    const release = host.hold("readWorkbook");
    const work = desk.writePolicy(KEY);
    expect(desk.snapshot().work).toMatchObject({ stage: "reading" });
    desk.cancel();
    release();
    await work;
    expect({ plans: host.plans, ...desk.snapshot() }).toMatchObject({ plans: [], work: null, notice: null });
  });
});
