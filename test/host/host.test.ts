import { createHost, memoryModel, runExcel, snapshot, type Host, type MemoryModel } from ".";

function revenue(): { model: MemoryModel; host: Host } {
  const model = memoryModel("Return.xlsx");
  model.addSheet("Revenue");
  model.edit("Revenue", "B2", 133_632);
  return { model, host: createHost(model) };
}

const onRevenue = (host: Host, batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  runExcel(host, async (context) => {
    batch(context.workbook.worksheets.getItem("Revenue"), context);
    await context.sync();
  });

describe("the host answers Microsoft's client", () => {
  it("with a used range and what is in it", async () => {
    const { host } = revenue();
    const answer = await runExcel(host, async (context) => {
      const used = context.workbook.worksheets.getItem("revenue").getUsedRangeOrNullObject(true).load("address,values");
      await context.sync();
      return [used.address, used.values];
    });
    expect(answer).toEqual(["Revenue!B2", [[133_632]]]);
  });

  it("with a null object where there is nothing, and an error for what is reached through it", async () => {
    const { host } = revenue();
    const isNull = await runExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Capital").load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    await expect(runExcel(host, async (context) => void context.workbook.worksheets.getItemOrNullObject("Capital").getRange("A1").load("values"))).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("keeps a range alive over a sync while the client holds a reference, and counts giving it up apart", async () => {
    const { host } = revenue();
    const values = await runExcel(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Revenue").getRange("B2");
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(values).toEqual([[133_632]]);
    expect(host.traffic()).toMatchObject({ trips: 2, cleanups: 1 });
  });

  it("counts round trips and bytes each way", async () => {
    const { host } = revenue();
    await onRevenue(host, (sheet) => sheet.getRange("B2").untrack().load("values"));
    const { trips, bytesIn, bytesOut } = host.traffic();
    expect(trips).toBe(1);
    expect(bytesIn).toBeGreaterThan(300);
    expect(bytesOut).toBeGreaterThan(100);
  });
});

describe("while an add-in is at work", () => {
  it("something happens before the request that it was told of", async () => {
    const { model, host } = revenue();
    host.before(2, () => model.sheet("Revenue").rename("Budget"));
    const names = await runExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Revenue").load("name");
      await context.sync();
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return [sheet.name, ...sheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual(["Revenue", "Budget"]);
  });

  it("a co-author's edits come as such", async () => {
    const { model, host } = revenue();
    const heard: string[] = [];
    await runExcel(host, async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => void heard.push(`${source} ${address}`));
      await context.sync();
      model.edit("Revenue", "B2", 1);
      model.edit("Revenue", "B3", 2, null, "co-author");
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(heard).toEqual(["Local B2", "Remote B3"]);
  });
});

describe("the host refuses what Excel refuses", () => {
  const scattered = (count: number) => Array.from({ length: count }, (_, index) => `D${index * 2 + 1}`).join(",");

  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a member it does not know", "ApiNotFound", (sheet) => sheet.getRange("A1").load("text")],
    ["loading everything", "InvalidArgument", (sheet) => sheet.load()],
    ["an address of more than 8,192 characters", "InvalidArgument", (sheet) => sheet.getRanges(scattered(2_000)).load("address")],
    ["an address off the sheet", "InvalidArgument", (sheet) => sheet.getRange("XFE1").load("values")],
    ["the cells of a whole sheet", "InvalidArgument", (sheet) => sheet.getRange().load("values")],
    ["more than five million cells", "RangeExceedsLimit", (sheet) => sheet.getRange("A1:Z400000").load("values")],
    ["an array of another shape", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    ["a sheet that is not there", "ItemNotFound", (_, context) => context.workbook.worksheets.getItem("Capital").load("name")],
    ["a second sheet of the same name", "ItemAlreadyExists", (_, context) => context.workbook.worksheets.add("REVENUE")],
    ["a sheet's name with a colon", "InvalidArgument", (_, context) => context.workbook.worksheets.add("Q1: return")],
    ["a sheet's name of 32 characters", "InvalidArgument", (_, context) => context.workbook.worksheets.add("x".repeat(32))],
    ["deleting the only visible sheet", "InvalidOperation", (sheet) => sheet.delete()],
    ["hiding the only visible sheet", "InvalidOperation", (sheet) => (sheet.visibility = "Hidden")],
    ["a table of headings only", "InvalidArgument", (sheet) => sheet.tables.add(sheet.getRange("A1:C1"), true)],
    ["a table at a bare address, which Excel seeks on the active sheet", "InvalidArgument", (sheet) => sheet.tables.add("D1:E2", true)],
    ["a table's name with a space", "InvalidArgument", (sheet) => (sheet.tables.add(sheet.getRange("D1:E2"), true).name = "My table")],
    ["a colour by name", "InvalidArgument", (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "red")],
    ["a rule without its equals sign", "InvalidArgument", (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>0")],
  ])("%s", async (_, code, batch) => {
    await expect(onRevenue(revenue().host, batch)).rejects.toMatchObject({ name: "RichApi.Error", code });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0.00"]])],
    ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF")],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["tables", (sheet) => sheet.tables.add(sheet.getRange("A1:B2"), true)],
  ])("%s on a protected sheet", async (_, batch) => {
    const { model, host } = revenue();
    model.sheet("Revenue").isProtected = true;
    const before = snapshot(model);
    await expect(onRevenue(host, batch)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(snapshot(model)).toEqual(before);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["adding", (_, context) => context.workbook.worksheets.add("New")],
    ["renaming", (sheet) => (sheet.name = "New")],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["deleting", (sheet) => sheet.delete()],
  ])("%s a sheet when the workbook's structure is protected", async (_, batch) => {
    const { model, host } = revenue();
    model.addSheet("Capital");
    model.isStructureProtected = true;
    await expect(onRevenue(host, batch)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["a new sheet", (_, context) => context.workbook.worksheets.add("New")],
    ["a sheet's name", (sheet) => (sheet.name = "New")],
  ])("%s where the workbook is open for viewing only", async (_, batch) => {
    const { model, host } = revenue();
    model.isReadOnly = true;
    const before = snapshot(model);
    await expect(onRevenue(host, batch)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(snapshot(model)).toEqual(before);
  });

  it("a table of the name that somebody defined for cells", async () => {
    const { model, host } = revenue();
    model.nameList.push({ name: "Lines", refersTo: "=Revenue!$A$1" });
    await expect(onRevenue(host, (sheet) => (sheet.tables.add(sheet.getRange("D1:E2"), true).name = "LINES"))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("deleting a very hidden sheet", async () => {
    const { model, host } = revenue();
    model.addSheet("Lists").visibility = "veryHidden";
    await expect(runExcel(host, async (context) => context.workbook.worksheets.getItem("Lists").delete())).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("asking a colour scale for its formula (office-js #2180)", async () => {
    const { model, host } = revenue();
    model.sheet("Revenue").formatRules.push({ id: "scale", type: "ColorScale", ranges: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: null, fill: null, fontColour: null, stopIfTrue: false });
    await expect(onRevenue(host, (sheet) => sheet.getRange().conditionalFormats.load("items/custom/rule/formula"))).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("APIs newer than it is told to be", async () => {
    const host = createHost(revenue().model, { excelApi: "1.12" });
    await expect(onRevenue(host, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"))).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("requests and answers of more than 5 MB", async () => {
    const { host } = revenue();
    await expect(onRevenue(host, (sheet) => (sheet.getRange("A1:B400").values = Array.from({ length: 400 }, () => ["x".repeat(8_000), "x".repeat(8_000)])))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await expect(onRevenue(host, (sheet) => sheet.getRange("A1:Z30000").load("values,formulas,numberFormat"))).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("everything while a cell is being edited, unless the request may wait", async () => {
    const { model, host } = revenue();
    model.isEditingCell = true;
    await expect(onRevenue(host, (sheet) => sheet.load("name"))).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("keeps what was done before the refusal, as Excel does", async () => {
    const { model, host } = revenue();
    await expect(
      onRevenue(host, (sheet) => {
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2:B2").values = [["refused"]];
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(model.sheet("Revenue").read({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([[{ value: "done", formula: null }]]);
  });
});
