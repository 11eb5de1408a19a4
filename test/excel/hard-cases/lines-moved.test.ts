/** Rows and columns put in, taken out, sorted or copied between check and clear: what is left is what a workbook would be that never was marked. */
import { byHand, snapshot, type MemoryModel } from "../../host";
import { open } from "../open";
import { checkAndMark, EXCELS, livedInPack, personsThings, sheetNames } from "./lived-in-pack";

const CHANGES: readonly (readonly [string, (model: MemoryModel) => void])[] = [
  ["a row put in among the lines", (model) => byHand.insertRows(model, "Revenue", 5, 2)],
  ["a row put in above everything", (model) => byHand.insertRows(model, "Workings", 1)],
  ["a marked row taken out", (model) => byHand.deleteRows(model, "Revenue", 8)],
  ["all marked rows taken out", (model) => byHand.deleteRows(model, "Workings", 2, 7)],
  ["a column put in", (model) => byHand.insertColumns(model, "Revenue", "C")],
  ["a marked column taken out", (model) => byHand.deleteColumns(model, "Workings", "C")],
  ["a row put into a table", (model) => byHand.insertRows(model, "Children's, Q2!", 5)],
  ["a line typed below a table", (model) => model.edit("Children's, Q2!", "A8", "Roads")],
  ["a column typed beside a table", (model) => model.edit("Children's, Q2!", "E2", "Owner")],
  ["a table turned into a range", (model) => byHand.tableToRange(model, "Children's, Q2!", "Lines")],
  ["lines sorted", (model) => byHand.sortRows(model, "Revenue", "A3:D7", "B")],
  ["a table sorted", (model) => byHand.sortRows(model, "Children's, Q2!", "A3:D7", "C", true)],
  ["a marked cell copied to others", (model) => byHand.copyCell(model, "Workings", "D8", "F2:F9")],
  ["rows filtered", (model) => byHand.filter(model, "Revenue", "A2:D7", "A", ["Highways"])],
  ["rows grouped", (model) => byHand.group(model, "Revenue", 3, 5, true)],
  ["a sheet renamed", (model) => model.sheet("Revenue").rename("Revenue (old)")],
  ["a sheet moved to the end", (model) => byHand.moveSheet(model, "Revenue", model.sheets().length - 1)],
  ["a sheet removed", (model) => model.deleteSheet(model.sheet("Workings").id)],
  ["a figure corrected", (model) => model.edit("Revenue", "C8", 370_650)],
];

/** The same change made to the pack that was never marked; the ids of what is added differ and are left out. */
function unmarked(change: (model: MemoryModel) => void): unknown {
  const model = livedInPack();
  change(model);
  return snapshot(model);
}

describe.each(EXCELS.flatMap((options) => CHANGES.map(([what, change]) => ({ what, change, options, excelApi: options.excelApi }))))("$what, ExcelApi $excelApi", ({ change, options }) => {
  it("after a check is kept, and Clear takes off no more than the marks", async () => {
    const model = livedInPack();
    const { excel } = open(model, options);
    await checkAndMark(excel);
    change(model);
    expect(await excel.clearMarks()).toMatchObject({ kind: "cleared", registerRemoved: true, skipped: [] });
    expect(snapshot(model)).toEqual(unmarked(change));
  });

  it("between two checks is kept, and marked as if it had always been so", async () => {
    const model = livedInPack();
    const { excel } = open(model, options);
    await checkAndMark(excel);
    change(model);
    const own = sheetNames(model).filter((name) => name !== "Exceptions");
    const before = personsThings(model, own);
    const { marks, receipt } = await checkAndMark(excel);
    expect(receipt.skipped).toEqual([]);
    expect(personsThings(model, own)).toEqual(before);
    const fresh = livedInPack();
    change(fresh);
    expect(marks.cells).toEqual((await checkAndMark(open(fresh, options).excel)).marks.cells);
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(unmarked(change));
  });
});
