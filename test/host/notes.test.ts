import { createHost, memoryModel, runExcel, type MemoryModel } from ".";
import { cellName } from "../../src/workbook";
import { moveLines } from "./move-lines";

function workbook(): MemoryModel {
  const model = memoryModel("Q1.xlsx");
  const sheet = model.addSheet("Revenue");
  sheet.write({ top: 0, left: 0, bottom: 0, right: 1 }, [[{ value: "Budget", formula: null }, { value: 1, formula: null }]]);
  sheet.noteList.push({ ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], text: "Asked Finance" });
  sheet.commentList.push({ id: "{c1}", ranges: [{ top: 2, left: 1, bottom: 2, right: 1 }] });
  sheet.mergedRanges.push({ top: 4, left: 0, bottom: 4, right: 3 });
  return model;
}

const notesOf = (model: MemoryModel) => Object.fromEntries(model.sheet("Revenue").noteList.map(({ ranges: [range], text }) => [cellName({ row: range!.top, column: range!.left }), text]));
const host = (model: MemoryModel, excelApi = "1.18") => createHost(model, { excelApi });
const revenue = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Revenue");

it("lists notes and where they and comments are, adds, changes and removes", async () => {
  const model = workbook();
  const seen = await runExcel(host(model), async (context) => {
    const { notes, comments } = context.workbook;
    notes.load("items/content");
    comments.load("items/id");
    await context.sync();
    const places = [...notes.items, ...comments.items].map((item) => item.getLocation().untrack().load("address"));
    const [none, one] = ["C9", "B2"].map((cell) => revenue(context).notes.getItemOrNullObject(cell).load("content"));
    await context.sync();
    revenue(context).notes.add("A1", "New");
    revenue(context).notes.getItem("B2").content = "Asked again";
    await context.sync();
    return [notes.items.map(({ content }) => content), places.map(({ address }) => address), none!.isNullObject, one!.content];
  });
  expect(seen).toEqual([["Asked Finance"], ["Revenue!B2", "Revenue!B3"], true, "Asked Finance"]);
  expect(notesOf(model)).toEqual({ A1: "New", B2: "Asked again" });
  await runExcel(host(model), async (context) => {
    revenue(context).notes.getItem("A1").delete();
    await context.sync();
  });
  expect(notesOf(model)).toEqual({ B2: "Asked again" });
});

it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["on a cell that has one", "InvalidOperation", (context) => revenue(context).notes.add("B2", "Mine")],
  ["on a cell with a comment", "InvalidOperation", (context) => revenue(context).notes.add("B3", "Mine")],
  ["on several cells", "InvalidCellAddress", (context) => revenue(context).notes.add("B7:B8", "Mine")],
  ["under merged cells", "InvalidCellAddress", (context) => revenue(context).notes.add("B5", "Mine")],
  ["longer than a cell's text", "InvalidArgument", (context) => revenue(context).notes.add("B7", "x".repeat(32_768))],
  ["that there is not", "ItemNotFound", (context) => revenue(context).notes.getItem("B9").delete()],
])("refuses a note %s", async (_, code, batch) => {
  await expect(
    runExcel(host(workbook()), async (context) => {
      batch(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

it("refuses notes on a protected sheet, and before ExcelApi 1.18", async () => {
  const model = workbook();
  const adds = async (context: Excel.RequestContext) => {
    revenue(context).notes.add("A1", "Mine");
    await context.sync();
  };
  await expect(runExcel(host(model, "1.17"), adds)).rejects.toMatchObject({ code: "ApiNotFound" });
  model.sheet("Revenue").isProtected = true;
  await expect(runExcel(host(model), adds)).rejects.toMatchObject({ code: "AccessDenied" });
});

it("moves notes with their cells", () => {
  const model = workbook();
  moveLines(model.sheet("Revenue"), { axis: "row", at: 0, count: 2 }, model.sheets());
  expect(notesOf(model)).toEqual({ B4: "Asked Finance" });
});
