import { byHand, createHost, memoryModel, runExcel, snapshot, type MemoryModel } from ".";
import { rangeName, parseRangeName, cellName } from "../../src/workbook";

/** Three lines and a total on Revenue, in which D adds along the row; Summary shows the total. */
function pack(): MemoryModel {
  const model = memoryModel("Return.xlsx");
  const revenue = model.addSheet("Revenue");
  const rows = [
    ["Service", "Budget", "Forecast", "Both"],
    ["Roads", 30, 1, "=B2+C2"],
    ["Adults", 10, 2, "=B3+C3"],
    ["Children", 20, 3, "=B4+C4"],
    ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=B5+C5"],
  ];
  const results: Record<string, number> = { D2: 31, D3: 12, D4: 23, B5: 60, C5: 6, D5: 66 };
  rows.forEach((row, r) => {
    revenue.cells[r] = row.map((entry, c) => (String(entry).startsWith("=") ? { value: results[cellName({ row: r, column: c })]!, formula: String(entry) } : { value: entry, formula: null }));
  });
  model.addSheet("Summary").cells[0] = [{ value: 60, formula: "=Revenue!B5" }];
  return model;
}

const at = (address: string) => parseRangeName(address)!;
const formulas = (model: MemoryModel, sheet: string) => model.sheet(sheet).cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.formula ? [`${cellName({ row: r, column: c })} ${cell.formula}`] : [])));
const column = (model: MemoryModel, letter: string) => model.sheet("Revenue").read(at(`${letter}2:${letter}4`)).map(([cell]) => cell!.formula ?? cell!.value);

describe("lines put in and taken out", () => {
  it.each<[string, (model: MemoryModel) => void, string[]]>([
    ["a row among the lines", (model) => byHand.insertRows(model, "Revenue", 3), ["D2 =B2+C2", "D4 =B4+C4", "D5 =B5+C5", "B6 =SUM(B2:B5)", "C6 =SUM(C2:C5)", "D6 =B6+C6", "A1 =Revenue!B6"]],
    ["a row above all", (model) => byHand.insertRows(model, "Revenue", 1), ["D3 =B3+C3", "D4 =B4+C4", "D5 =B5+C5", "B6 =SUM(B3:B5)", "C6 =SUM(C3:C5)", "D6 =B6+C6", "A1 =Revenue!B6"]],
    ["the last line out", (model) => byHand.deleteRows(model, "Revenue", 4), ["D2 =B2+C2", "D3 =B3+C3", "B4 =SUM(B2:B3)", "C4 =SUM(C2:C3)", "D4 =B4+C4", "A1 =Revenue!B4"]],
    ["the total out", (model) => byHand.deleteRows(model, "Revenue", 5), ["D2 =B2+C2", "D3 =B3+C3", "D4 =B4+C4", "A1 =Revenue!#REF!"]],
    ["a column", (model) => byHand.insertColumns(model, "Revenue", "C"), ["E2 =B2+D2", "E3 =B3+D3", "E4 =B4+D4", "B5 =SUM(B2:B4)", "D5 =SUM(D2:D4)", "E5 =B5+D5", "A1 =Revenue!B5"]],
  ])("%s: formulas name the same cells as before", (_, change, expected) => {
    const model = pack();
    change(model);
    expect([...formulas(model, "Revenue"), ...formulas(model, "Summary")]).toEqual(expected);
  });

  it("takes tables, merges, validation, conditional formats, hidden rows and groups along", () => {
    const model = pack();
    const sheet = model.sheet("Revenue");
    sheet.addTable(at("A1:D5"), true);
    sheet.mergedRanges.push(at("F3:G4"));
    sheet.setValidation!(at("B3:C4"), { list: { inCellDropDown: true, source: "1,2" } });
    sheet.addConditionalFormat([at("D2"), at("D4")]);
    sheet.hiddenRows.add(3);
    byHand.group(model, "Revenue", 2, 4, true);
    byHand.insertRows(model, "Revenue", 3, 2);
    byHand.deleteRows(model, "Revenue", 2);
    const [table] = sheet.tableList;
    expect([rangeName(table!.range), ...sheet.mergedRanges.map(rangeName)]).toEqual(["A1:D6", "F4:G5"]);
    expect(sheet.validationList.map(({ ranges }) => ranges.map(rangeName).join())).toEqual(["B4:C5"]);
    // D2 grew over the new rows, which look like the one before them.
    expect(sheet.formatRules.map(({ ranges }) => ranges.map(rangeName).join())).toEqual(["D2:D3,D5"]);
    expect([[...sheet.hiddenRows], sheet.groups]).toEqual([[4], [{ first: 1, last: 4, isCollapsed: true }]]);
  });

  it("gives back the workbook when the row that was put in is taken out", () => {
    const model = pack();
    model.sheet("Revenue").addConditionalFormat([at("B2:D5")]);
    const before = snapshot(model);
    byHand.insertRows(model, "Revenue", 3, 4);
    byHand.deleteRows(model, "Revenue", 3, 4);
    expect(snapshot(model)).toEqual(before);
  });

  it("tells of it as Excel does", () => {
    const model = pack();
    const heard: string[] = [];
    model.onEdit(({ address, by, change }) => heard.push(`${by} ${change} ${address}`));
    byHand.insertRows(model, "Revenue", 3, 2);
    byHand.deleteColumns(model, "Revenue", "C");
    expect(heard).toEqual(["person RowInserted 3:4", "person ColumnDeleted C:C"]);
  });
});

describe("sorting", () => {
  it("moves cells and their number formats, and leaves conditional formats and validation where they are", () => {
    const model = pack();
    const sheet = model.sheet("Revenue");
    sheet.writeNumberFormats(at("B2"), [["0.00"]]);
    sheet.addConditionalFormat([at("B2")]);
    sheet.setValidation!(at("C2"), { wholeNumber: { formula1: 0, operator: "GreaterThan" } });
    byHand.sortRows(model, "Revenue", "A2:D4", "B");
    expect([column(model, "A"), column(model, "D")]).toEqual([["Adults", "Children", "Roads"], ["=B2+C2", "=B3+C3", "=B4+C4"]]);
    expect(sheet.readNumberFormats(at("B2:B4"))).toEqual([["General"], ["General"], ["0.00"]]);
    expect([sheet.formatRules[0]!.ranges, sheet.validationList[0]!.ranges].map((ranges) => ranges.map(rangeName))).toEqual([["B2"], ["C2"]]);
  });
});

describe("tables", () => {
  it.each([
    ["right below", "A6", "A1:D6"],
    ["right beside", "E3", "A1:E5"],
    ["a row further down", "A7", "A1:D5"],
    ["diagonally", "E6", "A1:D5"],
  ])("grow when something is typed %s", (_, cell, range) => {
    const model = pack();
    model.sheet("Revenue").addTable(at("A1:D5"), true);
    model.edit("Revenue", cell, "New");
    expect(rangeName(model.sheet("Revenue").tableList[0]!.range)).toBe(range);
  });
});

describe("a filter", () => {
  function filtered(): { model: MemoryModel; before: unknown } {
    const model = pack();
    byHand.filter(model, "Revenue", "A1:D4", "A", ["Adults"]);
    return { model, before: snapshot(model) };
  }
  const write = (model: MemoryModel, batch: (sheet: Excel.Worksheet) => unknown) => runExcel(createHost(model), async (context) => void batch(context.workbook.worksheets.getItem("Revenue")));

  it("hides the rows that do not hold the text, and says so to a reader", async () => {
    const { model } = filtered();
    const hidden = await runExcel(createHost(model), async (context) => {
      const rows = context.workbook.worksheets.getItem("Revenue").getRange("A1:A5").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, true, false, true, false]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]])],
    ["formulas", (sheet) => (sheet.getRange("B2:B3").formulas = [["=1"], ["=2"]])],
    ["number formats", (sheet) => (sheet.getRange("B2:B3").numberFormat = [["0"], ["0.0"]])],
  ])("has an array of %s refused over its rows", async (_, batch) => {
    const { model, before } = filtered();
    await expect(write(model, batch)).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    expect(snapshot(model)).toEqual(before);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a single cell", (sheet) => (sheet.getRange("B2").values = [[1]])],
    ["an array clear of it", (sheet) => (sheet.getRange("F6:F7").values = [[1], [2]])],
    ["a conditional format", (sheet) => sheet.getRange("B2:B3").conditionalFormats.add("Custom")],
  ])("lets %s be written", async (_, batch) => {
    await expect(write(filtered().model, batch)).resolves.toBeUndefined();
  });

  it("on a table keeps rows from being added and deleted until it is cleared", async () => {
    const model = pack();
    model.sheet("Revenue").addTable(at("A1:D4"), true);
    byHand.filter(model, "Revenue", "A1:D4", "A", ["Adults"]);
    const add = (context: Excel.RequestContext) => context.workbook.tables.getItem(model.sheet("Revenue").tableList[0]!.name).rows.add(undefined, [["x", 1, 1, 1]]);
    await expect(runExcel(createHost(model), async (context) => void add(context))).rejects.toMatchObject({ code: "GeneralException" });
    await runExcel(createHost(model), async (context) => {
      context.workbook.tables.getItem(model.sheet("Revenue").tableList[0]!.name).clearFilters();
      add(context);
      await context.sync();
    });
    expect([model.sheet("Revenue").filters, rangeName(model.sheet("Revenue").tableList[0]!.range)]).toEqual([[], "A1:D5"]);
  });
});

describe("data validation", () => {
  it("is set as a list, read back, found mixed where cells differ, and taken off", async () => {
    const model = pack();
    const answers = await runExcel(createHost(model), async (context) => {
      const sheet = context.workbook.worksheets.getItem("Revenue");
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Roads,Adults" } };
      sheet.getRange("A4").dataValidation.clear();
      const [on, over, off] = ["A2:A3", "A3:A4", "A4"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
      await context.sync();
      return [on!.type, on!.rule.list?.source, over!.type, off!.type];
    });
    expect(answers).toEqual(["List", "Roads,Adults", "Inconsistent", "None"]);
  });

  it("does not stop what a program writes", async () => {
    const model = pack();
    model.sheet("Revenue").setValidation!(at("A2"), { list: { inCellDropDown: true, source: "Roads" } });
    await runExcel(createHost(model), async (context) => void (context.workbook.worksheets.getItem("Revenue").getRange("A2").values = [["Amber"]]));
    expect(model.sheet("Revenue").read(at("A2"))[0]![0]!.value).toBe("Amber");
  });

  it.each([
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a rule of no kind", {}],
  ])("%s is refused", async (_, rule) => {
    await expect(runExcel(createHost(pack()), async (context) => void (context.workbook.worksheets.getItem("Revenue").getRange("A2").dataValidation.rule = rule))).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
