/** The ribbon's buttons on a real session; Office's own part is to call them and to wait for `completed`. */
import type { Report, RunProgress } from "../../src/checking";
import { associateCommands } from "../../src/commands";
import { createSession } from "../../src/taskpane/session";
import { faultyReport, ruleNames, workbookOf } from "../taskpane/quarterly-return";
import { scriptedHost, type Script } from "../taskpane/scripted-host";

function ribbonOn(script: Partial<Script> = {}) {
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const told: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: (event: { completed(): void }) => void) => buttons.set(name, command) },
      addin: { showAsTaskpane: async () => void told.push("panel shown") },
    },
  });
  const host = scriptedHost({ workbook: workbookOf("Revenue", "Capital"), ...script });
  function* check(): Generator<RunProgress, Report> {
    yield { done: 1, of: 1 };
    return faultyReport;
  }
  const session = createSession({ host, run: check, rules: ruleNames, version: "1", clock: () => new Date(0) });
  associateCommands(session);
  const press = (name: string) => new Promise<void>((completed) => buttons.get(name)!({ completed }));
  return { press, told, host, session };
}

it("Check pack shows the panel, where progress is, and is not held until the check is done", async () => {
  const { press, told, session } = ribbonOn({ trouble: { readWorkbook: "never" } });
  await press("checkPack");
  expect(told).toEqual(["panel shown"]);
  expect(session.snapshot().state.status).toBe("reading");
});

it("Next exception goes from cell to cell without opening the panel", async () => {
  const { press, told, host, session } = ribbonOn();
  await session.checkPack();
  await press("nextException");
  await press("nextException");
  expect(host.asked.slice(2)).toEqual(["go to Revenue!D16", "go to Revenue!J9"]);
  expect(told).toEqual([]);
});

it("Next exception opens the panel to say why it cannot", async () => {
  const { press, told, session } = ribbonOn();
  await press("nextException");
  expect(told).toEqual(["panel shown"]);
  expect(session.snapshot().notice!.sentence).toContain("Check the pack first");
});

it("Clear marks clears, and opens the panel only for marks that had to stay", async () => {
  const clean = ribbonOn();
  await clean.press("clearMarks");
  expect(clean.host.asked).toEqual(["clear"]);
  expect(clean.told).toEqual([]);

  const refused = ribbonOn({ notCleared: [{ sheet: "Capital", reason: "It is protected." }] });
  await refused.press("clearMarks");
  expect(refused.told).toEqual(["panel shown"]);
});

it("Clear marks opens the panel to ask before words of people are cleared", async () => {
  const { press, told, host, session } = ribbonOn({ rowsWithWords: 3 });
  await press("clearMarks");
  expect(host.asked).toEqual(["clear"]);
  expect(session.snapshot().question).toEqual({ rowsWithWords: 3 });
  expect(told).toEqual(["panel shown"]);
});

it("a press is completed even when Excel refuses", async () => {
  const { press, told } = ribbonOn({ trouble: { clearMarks: new Error("The workbook is open for reading only.") } });
  await press("clearMarks");
  expect(told).toEqual(["panel shown"]);
});
