/** Whatever a workbook is like: checked, marked, checked again and cleared, it is what it was; and while it is marked, nothing of a person's is touched. */
import { byHand, snapshot, type MemoryModel } from "../../host";
import { open } from "../open";
import { at, checkAndMark, EXCELS, livedInPack, personsThings, sheetNames } from "./lived-in-pack";

const SITUATIONS: readonly (readonly [string, (model: MemoryModel) => unknown])[] = [
  ["as people left it", () => undefined],
  ["sheets hidden by hand", (model) => {
    model.sheet("Revenue").visibility = "hidden";
    model.activate(model.sheet("Cover").id);
  }],
  ["sheets made very hidden by a macro", (model) => (model.sheet("Children's, Q2!").visibility = "veryHidden")],
  ["all sheets but one hidden", (model) => {
    for (const sheet of model.sheets()) if (sheet.name !== "Cover") sheet.visibility = "hidden";
    model.activate(model.sheet("Cover").id);
  }],
  ["rows hidden by hand", (model) => [2, 3, 6].forEach((row) => model.sheet("Revenue").hiddenRows.add(row))],
  ["rows filtered on the sheet", (model) => byHand.filter(model, "Revenue", "A2:D7", "A", ["Highways"])],
  ["rows filtered in a table", (model) => byHand.filter(model, "Children's, Q2!", "A2:D7", "A", ["Highways"])],
  ["a filter that shows no row", (model) => byHand.filter(model, "Revenue", "A2:D8", "A", ["Nothing"])],
  ["rows grouped and collapsed", (model) => byHand.group(model, "Revenue", 3, 7, true)],
  ["rows grouped and open", (model) => byHand.group(model, "Revenue", 3, 7, false)],
  ["cells merged over figures", (model) => model.sheet("Workings").mergedRanges.push(at("A3:A4"), at("C6:D6"))],
  ["validation on the cells that are marked", (model) => model.sheet("Revenue").setValidation!(at("A1:D8"), { list: { inCellDropDown: true, source: "=Ratings" } })],
  ["a table over the faults", (model) => model.sheet("Workings").addTable(at("A2:D8"), true)],
  ["calculation by hand", (model) => (model.calculationMode = "Manual")],
  ["frozen rows", (model) => (model.sheet("Revenue").frozenRows = 2)],
  ["formats of a person's on every cell", (model) => model.sheet("Revenue").formatRules.push({ id: "all", type: "Custom", ranges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }], formula: "=TRUE", fill: "#FFFFFF", fontColour: null, stopIfTrue: true })],
  ["a person's format that looks much like a mark", (model) => model.sheet("Revenue").formatRules.push({ id: "alike", type: "Custom", ranges: [at("D3")], formula: '=LEN("outturn")>0', fill: "#FFC7CE", fontColour: "#7A0010", stopIfTrue: false })],
];

describe.each(EXCELS.flatMap((options) => SITUATIONS.map(([what, make]) => ({ what, make, options, excelApi: options.excelApi }))))("$what, ExcelApi $excelApi", ({ make, options }) => {
  function made() {
    const model = livedInPack();
    make(model);
    return { model, before: snapshot(model), own: sheetNames(model) };
  }

  it("marks every fault and touches nothing of a person's", async () => {
    const { model, own } = made();
    const before = personsThings(model, own);
    const { marks, receipt } = await checkAndMark(open(model, options).excel);
    expect(marks.register.length).toBeGreaterThan(5);
    expect([receipt.skipped, receipt.register]).toEqual([[], "Exceptions"]);
    expect(receipt.marked).toBe(marks.cells.flatMap(({ ranges }) => ranges).reduce((total, { top, left, bottom, right }) => total + (bottom - top + 1) * (right - left + 1), 0));
    expect(personsThings(model, own)).toEqual(before);
  });

  it("is found the same by a second check, and is what it was once cleared", async () => {
    const { model, before } = made();
    const { excel } = open(model, options);
    const first = await checkAndMark(excel);
    const second = await checkAndMark(excel);
    expect(second.marks).toEqual(first.marks);
    expect(await excel.clearMarks()).toMatchObject({ kind: "cleared", registerRemoved: true, skipped: [] });
    expect(snapshot(model)).toEqual(before);
  });
});
