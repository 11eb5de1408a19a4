import { rangeName } from "../../src/workbook";
import { createSheetHost } from "../../src/excel";
import type { SheetHost } from "../../src/marking";
import { createHost, loadClient } from "../host";
import { byHand, type MemoryModel } from "../host";
import { marksFor, open, pack, unhurried } from "./open";

const workbook = () => pack({ Revenue: [["Budget", 1]], Capital: [["Budget", 2]], Lists: [["x"]] });

const NO_NOTES = "This Excel gives add-ins no notes, so the words of an exception stand in the register and in the panel only, and notes that another Excel made stay when marks are cleared.";

const MARKS = marksFor({ Revenue: { red: "B1" } });

/** Notes for every run whether it was asked to be one step of undo; the codes are what Excel answers the first of them with, after doing its work. */
function watched(excelApi: string, codes: string[] = []) {
  const model = workbook();
  const client = loadClient(createHost(model, { excelApi }));
  const asked: boolean[] = [];
  const excel = createSheetHost({
    ...client,
    run: async (options, batch) => {
      asked.push(options.mergeUndoGroup ?? false);
      const result = await client.run(options, batch);
      const code = codes.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { name: "RichApi.Error", code });
      return result;
    },
  });
  return { excel, asked, model };
}

describe("Excel as the panel sees it", () => {
  it.each([
    ["1.18", []],
    ["1.17", [NO_NOTES]],
    ["1.14", [NO_NOTES]],
    ["1.13", ["This Excel is older than the add-in is made for (Excel 2021 or Microsoft 365), and some of it may not work.", NO_NOTES]],
  ])("says what an Excel with ExcelApi %s lacks", (excelApi, sentences) => {
    expect(open(workbook(), { excelApi }).excel.lacks).toEqual(sentences);
  });

  it("goes to a cell, on whichever sheet the person is", async () => {
    const { excel, model } = open(workbook());
    await excel.goTo("Capital", { row: 3, column: 2 });
    expect(await excel.activeSheet()).toBe("Capital");
    expect(rangeName(model.selection())).toBe("C4");
  });

  it.each([
    ["Capital", "hidden", "The sheet Capital is hidden. Unhide it to see C4."],
    ["Capital", "veryHidden", "The sheet Capital is hidden. Unhide it to see C4."],
    ["Reserves", "visible", "There is no sheet named Reserves any more: it was renamed or removed since the check. Check again."],
  ] as const)("says why it cannot go to %s when it is %s", async (name, visibility, sentence) => {
    const { excel, model } = open(workbook());
    model.sheet("Capital").visibility = visibility;
    await expect(excel.goTo(name, { row: 3, column: 2 })).rejects.toThrow(sentence);
    expect(model.sheet("Capital").visibility).toBe(visibility);
  });

  it.each<[string, (model: MemoryModel) => unknown, string]>([
    ["a row hidden by hand", (model) => model.sheet("Capital").hiddenRows.add(3), "row, which is hidden, filtered out or in a closed group"],
    ["a row that is filtered out", (model) => byHand.filter(model, "Capital", "A1:C5", "A", ["x"]), "row, which is hidden, filtered out or in a closed group"],
    ["a row in a closed group", (model) => byHand.group(model, "Capital", 3, 5, true), "row, which is hidden, filtered out or in a closed group"],
    ["a hidden column", (model) => model.sheet("Capital").hiddenColumns.add(2), "column, which is hidden"],
  ])("goes to a cell in %s, and says what to show", async (_, hide, line) => {
    const { excel, model } = open(workbook());
    hide(model);
    await expect(excel.goTo("Capital", { row: 3, column: 2 })).rejects.toThrow(`C4 of Capital is selected, but cannot be seen: show its ${line}.`);
    expect(rangeName(model.selection())).toBe("C4");
  });

  it("tells of people's edits in the pack, not of its own writes nor of edits in the register, and stops when told", async () => {
    const { excel, model } = open(workbook());
    const heard: string[] = [];
    const stop = await excel.onEdited(({ sheet, address, by }) => heard.push(`${sheet}!${address} ${by}`));
    await excel.applyMarks(marksFor({ Revenue: { red: "B1" } }));
    model.sheet("Revenue").write({ top: 0, left: 1, bottom: 0, right: 1 }, [[{ value: 2, formula: null }]]);
    model.edit("Capital", "B1", 3);
    byHand.sortRows(model, "Capital", "A1:B2", "B");
    model.edit("Exceptions", "I5", "Accepted");
    model.sheet("Revenue").rename("Revenue Q1");
    model.edit("Revenue Q1", "B1", 4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(["Capital!B1 person", "Capital!A1:B2 person", "Revenue Q1!B1 person"]);
    await stop();
    model.edit("Capital", "B1", 5);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(3);
  });

  it("says that an Excel is too old to be marked", async () => {
    await expect(open(workbook(), { excelApi: "1.8" }).excel.applyMarks(marksFor({ Revenue: { red: "B1" } }))).rejects.toThrow("This version of Excel is too old for the add-in. Update Excel, then try again.");
  });

  it.each<[string, string, (excel: SheetHost) => Promise<unknown>, boolean]>([
    ["marking", "1.20", (excel) => excel.applyMarks(MARKS), true],
    ["clearing a sheet", "1.20", (excel) => excel.clearMarks({ what: { kind: "sheet", sheet: "Revenue" } }), true],
    ["clearing what was accepted", "1.20", (excel) => excel.clearMarks({ what: { kind: "accepted" } }), true],
    ["clearing with the register kept", "1.20", (excel) => excel.clearMarks({ words: "keep" }), true],
    ["clearing with the register, which Excel cannot undo", "1.20", (excel) => excel.clearMarks(), false],
    ["marking", "1.14", (excel) => excel.applyMarks(MARKS), false],
  ])("asks for one step of Excel's own undo, or does not: %s, on ExcelApi %s", async (_, excelApi, work, isOneStep) => {
    const { excel, asked } = watched(excelApi);
    await work(excel);
    expect(asked).toEqual([isOneStep]);
  });

  it("marks in several steps of undo where Excel will not make one of them", async () => {
    const { excel, asked, model } = watched("1.20", ["UndoNotSupported"]);
    expect(await excel.applyMarks(MARKS)).toMatchObject({ marked: 1 });
    expect([asked, model.sheet("Revenue").formatRules.length]).toEqual([[true, false], 1]);
  });

  it("gives up its references: nothing is left to clean up after a check", async () => {
    const { excel, host } = open(workbook());
    await excel.readWorkbook(unhurried());
    await excel.applyMarks(marksFor({ Revenue: { red: "B1" } }));
    await excel.clearMarks();
    expect(host.traffic().cleanups).toBe(0);
  });
});
