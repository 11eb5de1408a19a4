import { check } from "../../src/checking";
import type { SheetHost } from "../../src/marking";
import { placeCorrections, placePolicy, DEFAULT_POLICY, readPolicy, type CorrectionChanges } from "../../src/plan";
import { rules } from "../../src/rules";
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
