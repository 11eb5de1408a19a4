/** What people decide, written into the register whatever they made of it, and what the next check makes of the decision. */
import { check, type Finding } from "../../src/checking";
import { decisionRow, markingFor, type Decision, type SheetHost } from "../../src/marking";
import { rules } from "../../src/rules";
import { byHand, type MemoryModel } from "../host";
import { open, pack, registerOf, unhurried } from "./open";

/** A total of the forecast that is out by 100. */
const returnWith = (total: number) => [
  ["Revenue monitoring £000", null, null, null],
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B3-C3 → -3500"],
  ["Public Health", 36_000, 36_000, "=B4-C4 → 0"],
  ["Highways", 12_500, 11_900, "=B5-C5 → 600"],
  ["Libraries", 7_250, 7_150, "=B6-C6 → 100"],
  ["Total", "=SUM(B3:B6) → 273750", total, "=SUM(D3:D6) → -2800"],
];
const WRONG = 276_650;
const RIGHT = 276_550;

const opened = () => open(pack({ Revenue: returnWith(WRONG) }));
const reportOn = async (excel: SheetHost) => check(await excel.readWorkbook(unhurried()), rules);
const mark = async (excel: SheetHost) => excel.applyMarks(markingFor(await reportOn(excel), ["Exceptions found by Outturn"]));
const atTotal = (findings: readonly Finding[]) => findings.find(({ cell }) => cell === "C7")!;

/** The exception at the total's forecast is accepted, or that is taken back. */
async function decided(excel: SheetHost, more: Partial<Decision> = {}) {
  const report = await reportOn(excel);
  const row = decisionRow(atTotal(report.findings), "finding", report, "Total that does not foot");
  return excel.decide([{ row, status: "Accepted", reason: "Late invoice", by: "A. Khan", when: "24 November 2026", ...more }]);
}

/** The total's row of the register as people read it. */
function line(model: MemoryModel): Record<string, string> {
  const [headings = [], ...rows] = registerOf(model)!;
  const row = rows.find((cells) => cells[headings.indexOf("Where")] === "Revenue!C7") ?? [];
  return Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""]));
}

const ACCEPTED = { Status: "Accepted", Reason: "Late invoice", By: "A. Khan", When: "24 November 2026", Where: "Revenue!C7" };
const table = (model: MemoryModel) => model.sheet("Exceptions").tables()[0]!.range;
const type = (model: MemoryModel, heading: string, entry: string) => {
  const rows = registerOf(model)!;
  const row = rows.findIndex((cells) => cells[rows[0]!.indexOf("Where")] === "Revenue!C7");
  model.edit("Exceptions", `${"ABCDEFGHIJKLMNOPQ"[rows[0]!.indexOf(heading)]}${table(model).top + 1 + row}`, entry);
};

describe("accepting an exception", () => {
  it("makes the register where there is none, with that row alone, and the check after keeps it", async () => {
    const { excel, model } = opened();
    expect(await decided(excel)).toEqual({ written: 1, register: "Exceptions", skipped: [] });
    expect(registerOf(model)).toHaveLength(2);
    expect(line(model)).toMatchObject(ACCEPTED);
    expect(atTotal((await reportOn(excel)).findings).acceptance).toMatchObject({ of: "finding", reason: "Late invoice", by: "A. Khan" });
    await mark(excel);
    expect(line(model)).toMatchObject(ACCEPTED);
  });

  it.each<[string, (model: MemoryModel) => void]>([
    ["as it was written", () => undefined],
    ["sorted by Where", (model) => byHand.sortRows(model, "Exceptions", `A${table(model).top + 2}:O${table(model).bottom + 1}`, "D", true)],
    ["filtered to nothing", (model) => byHand.filter(model, "Exceptions", `A${table(model).top + 1}:O${table(model).bottom + 1}`, "A", ["Blue"])],
    ["with a column put in", (model) => byHand.insertColumns(model, "Exceptions", "C")],
    ["with rows put in above", (model) => byHand.insertRows(model, "Exceptions", 1, 2)],
    ["whose row was cut", (model) => byHand.deleteRows(model, "Exceptions", table(model).top + 2)],
  ])("goes into a register %s", async (_, change) => {
    const { excel, model } = opened();
    await mark(excel);
    change(model);
    expect((await decided(excel)).written).toBe(1);
    expect(line(model)).toMatchObject(ACCEPTED);
    expect(atTotal((await reportOn(excel)).findings).acceptance).toBeDefined();
  });

  it.each<[string, (model: MemoryModel) => void, RegExp]>([
    ["its sheet is protected", (model) => (model.sheet("Exceptions").isProtected = true), /protected.*Unprotect it, then try again\.$/],
    ["a column was renamed", (model) => model.edit("Exceptions", `O${table(model).top + 1}`, "Ref"), /lost its column Key/],
  ])("is refused with what to do where %s", async (_, change, reason) => {
    const { excel, model } = opened();
    await mark(excel);
    const report = await reportOn(excel);
    const row = decisionRow(atTotal(report.findings), "finding", report, "Total that does not foot");
    change(model);
    const before = registerOf(model);
    const receipt = await excel.decide([{ row, status: "Accepted", reason: "Late invoice", by: "A. Khan", when: "24 November 2026" }]);
    expect(receipt).toMatchObject({ written: 0, register: "", skipped: [{ sheet: "Exceptions", reason: expect.stringMatching(reason) }] });
    expect(registerOf(model)).toEqual(before);
  });

  it("is refused with what to do where the workbook's structure is protected and there is no register yet", async () => {
    const { excel, model } = opened();
    model.isStructureProtected = true;
    expect(await decided(excel)).toMatchObject({ written: 0, skipped: [{ reason: expect.stringMatching(/Unprotect it, then try again\.$/) }] });
    expect(registerOf(model)).toBeNull();
  });

  it.each(["=SUM(A1:A9)", "+5% agreed", "-100 is timing", "@A. Khan", "'quoted'", "1/4", "TRUE"])("keeps the reason %s as text", async (reason) => {
    const { excel, model } = opened();
    await decided(excel, { reason, by: reason });
    expect(line(model)).toMatchObject({ Status: "Accepted", Reason: reason, By: reason });
    const { top } = table(model);
    expect(model.sheet("Exceptions").read({ top: top + 1, bottom: top + 1, left: 9, right: 10 })[0]!.map(({ formula }) => formula)).toEqual([null, null]);
    expect(atTotal((await reportOn(excel)).findings).acceptance?.reason).toBe(reason);
  });
});

describe("what the next check makes of it", () => {
  it("taken back is open, with the reason that was given", async () => {
    const { excel, model } = opened();
    await decided(excel);
    await decided(excel, { status: "Open" });
    expect(line(model)).toMatchObject({ ...ACCEPTED, Status: "Open" });
    expect(atTotal((await reportOn(excel)).findings).acceptance).toBeUndefined();
  });

  it("reopens what changed, saying first what it was accepted at, and keeps the words", async () => {
    const { excel, model } = opened();
    await decided(excel);
    model.edit("Revenue", "C7", 276_750);
    await mark(excel);
    expect(line(model)).toMatchObject({ ...ACCEPTED, Status: "Reopened" });
    expect(line(model)["What to do"]).toMatch(/^Accepted at 276,650; now 276,750\./);
  });

  it("resolves what is gone, and accepts it again where it comes back as it was", async () => {
    const { excel, model } = opened();
    await decided(excel);
    model.edit("Revenue", "C7", RIGHT);
    await mark(excel);
    expect(line(model)).toMatchObject({ ...ACCEPTED, Status: "Resolved" });
    model.edit("Revenue", "C7", WRONG);
    await mark(excel);
    expect(line(model)).toMatchObject(ACCEPTED);
  });

  it("opens what was resolved without having been accepted", async () => {
    const { excel, model } = opened();
    await mark(excel);
    model.edit("Revenue", "C7", RIGHT);
    await mark(excel);
    expect(line(model)["Status"]).toBe("Resolved");
    model.edit("Revenue", "C7", WRONG);
    await mark(excel);
    expect(line(model)["Status"]).toBe("Open");
  });

  it("leaves a person's own word under Status, found or gone", async () => {
    const { excel, model } = opened();
    await mark(excel);
    type(model, "Status", "With Cllr Jones");
    await mark(excel);
    expect(line(model)["Status"]).toBe("With Cllr Jones");
    model.edit("Revenue", "C7", RIGHT);
    await mark(excel);
    expect(line(model)).toMatchObject({ Status: "With Cllr Jones", "What to do": "No longer found by the last check." });
  });
});
