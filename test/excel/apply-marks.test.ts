import { marksFor, open, pack, registerOf } from "./open";
import { snapshot } from "../host";
import { rangeName } from "../../src/workbook";
import type { MemoryModel } from "../host";

const REVENUE = [
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B2-C2 → -3500"],
  ["Public Health", 36_000, 36_000, "=B3-C3 → 0"],
];

/** The conditional formats of a sheet, the winning one first: "red D2:D3". */
function formatsOn(model: MemoryModel, sheet: string): string[] {
  return model.sheet(sheet).formatRules.map((rule) => `${/outturn:(\w+)/.exec(rule.formula ?? "")?.[1] ?? rule.type} ${rule.ranges.map(rangeName).join(",")}`);
}

describe("marking", () => {
  it("puts one format for each colour and sheet on the cells, with its name, fill and text colour", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE, Capital: REVENUE }));
    const receipt = await excel.applyMarks(marksFor({ Revenue: { red: "D2,B3:C3", amber: "A1" }, Capital: { green: "D3" } }));
    expect(receipt).toEqual({ marked: 5, unmarked: [], skipped: [], register: "Exceptions" });
    expect(formatsOn(model, "Revenue")).toEqual(["red D2,B3:C3", "amber A1"]);
    expect(formatsOn(model, "Capital")).toEqual(["green D3"]);
    expect(model.sheet("Revenue").formatRules[0]).toMatchObject({ formula: '=LEN("outturn:red")>0', fill: "#FFC7CE", fontColour: "#7D0010", stopIfTrue: false });
  });

  it("touches no value, formula, number format or look of the pack", async () => {
    const model = pack({ Revenue: REVENUE });
    const before = snapshot(model) as { sheets: { conditionalFormats: unknown }[] };
    const { excel } = open(model);
    await excel.applyMarks(marksFor({ Revenue: { red: "D2" } }));
    const after = snapshot(model) as typeof before;
    expect(after.sheets[0]).toEqual({ ...before.sheets[0], conditionalFormats: after.sheets[0]!.conditionalFormats });
  });

  it("stands before a person's own formats and keeps their order", async () => {
    const model = pack({ Revenue: REVENUE });
    model.sheet("Revenue").formatRules.push(
      { id: "scale", type: "ColorScale", ranges: [{ top: 1, left: 1, bottom: 2, right: 2 }], formula: null, fill: null, fontColour: null, stopIfTrue: false },
      { id: "own", type: "Custom", ranges: [{ top: 1, left: 3, bottom: 2, right: 3 }], formula: "=D2<0", fill: "#FF0000", fontColour: null, stopIfTrue: true },
    );
    const { excel } = open(model);
    await excel.applyMarks(marksFor({ Revenue: { red: "D2", green: "D3", accepted: "A2" } }));
    expect(formatsOn(model, "Revenue")).toEqual(["red D2", "green D3", "accepted A2", "ColorScale B2:C3", "Custom D2:D3"]);
  });

  it("replaces earlier marks, whoever's copy made them, and makes none twice", async () => {
    const model = pack({ Revenue: REVENUE });
    model.sheet("Revenue").formatRules.push({ id: "file", type: "Custom", ranges: [{ top: 5, left: 5, bottom: 5, right: 5 }], formula: 'LEN("outturn:amber")>0', fill: null, fontColour: null, stopIfTrue: false });
    const { excel } = open(model);
    await excel.applyMarks(marksFor({ Revenue: { red: "D2" } }));
    await excel.applyMarks(marksFor({ Revenue: { red: "D3" } }));
    expect(formatsOn(model, "Revenue")).toEqual(["red D3"]);
  });

  it("leaves marks alone that are right already, and rewrites the colours that are not", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE, Capital: REVENUE }));
    await excel.applyMarks(marksFor({ Revenue: { red: "D2,B3:C3", amber: "A1" }, Capital: { green: "D3" } }));
    const ids = () => [...model.sheet("Revenue").formatRules, ...model.sheet("Capital").formatRules].map(({ id }) => id);
    const [red, amber, green] = ids();
    const { marked } = await excel.applyMarks(marksFor({ Revenue: { red: "B3,D2,C3", amber: "A2" }, Capital: { green: "D3" } }));
    expect(marked).toBe(5);
    expect(formatsOn(model, "Revenue")).toEqual(["amber A2", "red D2,B3:C3"]);
    expect([ids()[1], ids()[2], ids()[0] === amber]).toEqual([red, green, false]);
  });

  it("leaves the marks of other sheets alone when one sheet is checked", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE, Capital: REVENUE }));
    await excel.applyMarks(marksFor({ Revenue: { red: "D2" }, Capital: { red: "D3" } }));
    await excel.applyMarks(marksFor({ Revenue: { amber: "D3" } }), { onlySheet: "Revenue" });
    expect([formatsOn(model, "Revenue"), formatsOn(model, "Capital")]).toEqual([["amber D3"], ["red D3"]]);
    expect(registerOf(model)!.slice(1).map((row) => row[3])).toEqual(["Revenue!D2", "Capital!D3", "Revenue!D3"]);
  });

  it("skips a protected sheet and says so", async () => {
    const model = pack({ Revenue: REVENUE, Locked: REVENUE });
    model.sheet("Locked").isProtected = true;
    const { excel } = open(model);
    const { skipped, marked, unmarked } = await excel.applyMarks(marksFor({ Revenue: { red: "D2" }, Locked: { red: "D3" } }));
    expect(unmarked).toEqual(["Locked"]);
    expect(skipped).toEqual([{ sheet: "Locked", reason: "The sheet is protected, so its cells were not marked. Unprotect it, then check again." }]);
    expect([marked, formatsOn(model, "Locked"), formatsOn(model, "Revenue")]).toEqual([1, [], ["red D2"]]);
  });

  it.each([
    ["renamed", (model: MemoryModel) => model.sheet("Capital").rename("Capital v2")],
    ["removed", (model: MemoryModel) => model.deleteSheet(model.sheet("Capital").id)],
  ])("skips a sheet that was %s since it was read", async (_, change) => {
    const { excel, model } = open(pack({ Revenue: REVENUE, Capital: REVENUE }));
    change(model);
    const { skipped, marked, unmarked } = await excel.applyMarks(marksFor({ Revenue: { red: "D2" }, Capital: { red: "D3" } }));
    expect(unmarked).toEqual(["Capital"]);
    expect(skipped).toEqual([{ sheet: "Capital", reason: "There is no sheet of this name any more: it was renamed or removed since the check. Check again." }]);
    expect(marked).toBe(1);
  });

  it("marks hidden and very hidden sheets, and leaves them hidden", async () => {
    const model = pack({ Front: [[1]], Workings: REVENUE, Lists: REVENUE });
    model.sheet("Workings").visibility = "hidden";
    model.sheet("Lists").visibility = "veryHidden";
    const { excel } = open(model);
    await excel.applyMarks(marksFor({ Workings: { red: "D2" }, Lists: { red: "D3" } }));
    expect([formatsOn(model, "Workings"), formatsOn(model, "Lists")]).toEqual([["red D2"], ["red D3"]]);
    expect(model.sheets().map((sheet) => sheet.visibility)).toEqual(["visible", "hidden", "veryHidden", "visible"]);
  });

  it("marks 10,000 scattered cells on 60 sheets within 6 round trips and 1 MB", async () => {
    const { excel, model, host } = open(pack(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Service ${index + 1}`, REVENUE]))));
    const scattered = (sheet: number) => Array.from({ length: 167 }, (_, index) => `${"BCDEFGHIJK"[index % 10]}${2 + index * 2 + (sheet % 2)}`).join(",");
    const marks = marksFor(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Service ${index + 1}`, { red: scattered(index) }])));
    const { marked } = await excel.applyMarks({ ...marks, register: marks.register.slice(0, 100) });
    const { trips, bytesIn, bytesOut } = host.traffic();
    console.info(`Marking ${marked.toLocaleString("en-GB")} cells on 60 sheets: ${trips} round trips, ${Math.round(bytesIn / 1000)} kB to Excel, ${Math.round(bytesOut / 1000)} kB back.`);
    expect(marked).toBe(10_020);
    expect(trips).toBeLessThanOrEqual(6);
    expect(bytesIn + bytesOut).toBeLessThan(1_000_000);
    expect(formatsOn(model, "Service 60")).toEqual([`red ${scattered(59)}`]);
  });

  it("splits addresses that Excel would refuse", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const cells = Array.from({ length: 5_000 }, (_, index) => `D${2 + index * 2}`).join(",");
    const marks = marksFor({ Revenue: { amber: cells } });
    const { marked } = await excel.applyMarks({ ...marks, register: [] });
    expect(marked).toBe(5_000);
    expect(model.sheet("Revenue").formatRules.length).toBeGreaterThan(1);
    expect(model.sheet("Revenue").formatRules.reduce((total, rule) => total + rule.ranges.length, 0)).toBe(5_000);
  });

  it("does not move the person: active sheet and selection stay", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE, Capital: REVENUE }));
    model.select(model.sheet("Capital").id, { top: 4, left: 2, bottom: 6, right: 3 });
    await excel.applyMarks(marksFor({ Revenue: { red: "D2" } }));
    expect([model.activeSheetId(), rangeName(model.selection())]).toEqual([model.sheet("Capital").id, "C5:D7"]);
  });
});
