import { check, checkInSteps } from "../../src/checking";
import type { SheetHost } from "../../src/marking";
import { placeCorrections, placePolicy, DEFAULT_POLICY, readPolicy, type CorrectionChanges } from "../../src/plan";
import { rules } from "../../src/rules";
import { lastCheck } from "../../src/taskpane/pane-state";
import { createSession } from "../../src/taskpane/session";
import { ruleNames } from "../taskpane/quarterly-return";
import { open, pack, unhurried } from "./open";

/** The headings mean nothing; D5 should be 600 − 640 = (40). */
const MUTE = [
  ["Service", "A1", "A2", "A3"],
  ["Homes", 900, 930, -30],
  ["Day care", 800, 790, 10],
  ["Transport", 300, 310, -10],
  ["Advice", 600, 640, 40],
  ["Meals", 500, 495, 5],
  ["Equipment", 200, 210, -10],
] as const;

const TABLE = "'Q1 return'!A1: Service; A1; A2; A3";
const row = (of: string, is: string) => ({ table: TABLE, of, is, by: "=J. Smith", when: "24 November 2026" });
const ROLES: CorrectionChanges = { added: [row("A1", "budget"), row("A2", "forecast"), row("A3", "variance"), row("", "£000")], replaced: [], removed: [] };

async function keep(excel: SheetHost, changes: CorrectionChanges) {
  const placement = placeCorrections(await excel.readWorkbook(unhurried()), changes);
  if (placement.kind !== "write") throw new Error(placement.reason);
  if (placement.table) await excel.writePlan(placement.table);
  return excel.makeEdits(placement.cells);
}

/** Kept by the panel's own session, which knows the way back. */
async function keptFromPanel(excel: SheetHost) {
  const session = createSession({ host: excel, run: (workbook) => checkInSteps(workbook, rules), rules: ruleNames, version: "1.2.3", clock: () => new Date(2026, 10, 24, 9) });
  await session.checkPack();
  session.showCorrections(lastCheck(session.snapshot().state)!.report.pack.schedules[0]!);
  await session.keepCorrections({ unit: "£000", "column A1": "budget" }, "J. Smith");
  return { session };
}

const checked = async (excel: SheetHost) => check(await excel.readWorkbook(unhurried()), rules);
const found = async (excel: SheetHost) => (await checked(excel)).findings.map(({ cell, rule }) => `${cell} ${rule}`);

describe("corrections kept in Excel", () => {
  it("count in the next check, whatever they begin with and however Excel would read them", async () => {
    const { excel, model } = open(pack({ "Q1 return": MUTE }));
    expect(await found(excel)).toEqual(["B5 total-does-not-foot"]);
    expect((await keep(excel, ROLES)).skipped).toEqual([]);
    expect(model.sheets().map(({ name }) => name)).toEqual(["Q1 return", "Plan rules"]);
    const report = await checked(excel);
    expect(report.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(["D5 variance-mismatch"]);
    expect(report.corrections).toMatchObject({ problems: [] });
    expect(report.corrections!.used.map(({ correction }) => [correction.by, correction.when])).toContainEqual(["=J. Smith", "24 November 2026"]);
    expect(report.pack.schedules[0]).toMatchObject({ kind: "revenue", unit: { name: "£000" } });
  });

  it("are said otherwise in their own row, taken away, and undone", async () => {
    const { excel } = open(pack({ "Q1 return": MUTE }));
    await keep(excel, ROLES);
    const before = (await checked(excel)).corrections!.used.map(({ correction }) => correction);
    await keep(excel, { added: [], replaced: [{ before: before[3]!, row: row("", "£m") }], removed: [before[2]!] });
    const after = await checked(excel);
    expect(after.corrections!.used).toHaveLength(3);
    expect(after.pack.schedules[0]).toMatchObject({ kind: "table", unit: { name: "£m" } });
    const more = await keep(excel, { added: [row("A3", "variance")], replaced: [], removed: [] });
    expect(await found(excel)).toEqual(["D5 variance-mismatch"]);
    expect((await excel.undoEdits(more.made)).skipped).toEqual([]);
    expect((await checked(excel)).pack.schedules[0]).toMatchObject({ kind: "table" });
  });

  it("are undone with the headings, and with the sheet, that were made for them", async () => {
    const alone = open(pack({ "Q1 return": MUTE }));
    const { session: first } = await keptFromPanel(alone.excel);
    await first.undoChange();
    expect(alone.model.sheets().map(({ name }) => name)).toEqual(["Q1 return", "Exceptions"]);
    expect(first.snapshot().notice?.sentence).toBe("The sheet Plan rules was taken away again.");

    const beside = open(pack({ "Q1 return": MUTE }));
    const placed = placePolicy(await beside.excel.readWorkbook(unhurried()), DEFAULT_POLICY);
    if (placed.kind !== "write") throw new Error("not placed");
    await beside.excel.writePlan(placed.write);
    const before = (await beside.excel.readWorkbook(unhurried())).sheets;
    const { session: second } = await keptFromPanel(beside.excel);
    await second.undoChange();
    expect((await beside.excel.readWorkbook(unhurried())).sheets).toEqual(before);
  });

  it("leave the sheet where somebody wrote on it since", async () => {
    const { excel, model } = open(pack({ "Q1 return": MUTE }));
    const { session } = await keptFromPanel(excel);
    model.edit("Plan rules", "A20", "Ours");
    await session.undoChange();
    const [, rest] = (await excel.readWorkbook(unhurried())).sheets;
    expect([rest!.name, rest!.values.flat().filter(Boolean)]).toEqual(["Plan rules", ["Ours"]]);
  });

  it("go beside the policy that is there, and a policy beside them", async () => {
    const { excel, model } = open(pack({ "Q1 return": MUTE }));
    await keep(excel, ROLES);
    const placement = placePolicy(await excel.readWorkbook(unhurried()), DEFAULT_POLICY);
    if (placement.kind !== "write") throw new Error("not placed");
    await excel.writePlan(placement.write);
    expect(model.sheets().map(({ name }) => name)).toEqual(["Q1 return", "Plan rules"]);
    expect(readPolicy(await excel.readWorkbook(unhurried()))).toMatchObject({ policy: DEFAULT_POLICY, problems: [] });
    expect(await found(excel)).toEqual(["D5 variance-mismatch"]);
  });

  it("are refused on a protected sheet, cell by cell, and in a protected structure", async () => {
    const { excel, model } = open(pack({ "Q1 return": MUTE }));
    await keep(excel, ROLES);
    model.sheet("Plan rules").isProtected = true;
    const receipt = await keep(excel, { added: [row("", "revenue")], replaced: [], removed: [] });
    expect(receipt.made).toEqual([]);
    expect(receipt.skipped[0]!.reason).toBe("The sheet is protected, so the cell was not changed. Unprotect it, then try again.");
    const other = open(pack({ "Q1 return": MUTE }));
    other.model.isStructureProtected = true;
    await expect(keep(other.excel, ROLES)).rejects.toThrow("The workbook's structure is protected, so the sheet Plan rules could not be added.");
  });
});
