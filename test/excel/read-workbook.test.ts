import { open, pack, unhurried } from "./open";
import { valueAt, type Workbook } from "../../src/workbook";

const REVENUE = [
  ["Revenue", null, "£000", null],
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B3-C3 → -3500"],
  ["Public Health", 36_000, 36_000, "=B4-C4 → 0"],
];

describe("reading a workbook", () => {
  it("gives values, formulas and number formats, each at its own cell", async () => {
    const model = pack({ Revenue: REVENUE });
    model.sheet("Revenue").writeNumberFormats({ top: 2, left: 1, bottom: 3, right: 1 }, [["#,##0"], ["#,##0"]]);
    const { excel } = open(model);
    const { name, sheets, notRead } = await excel.readWorkbook(unhurried());
    expect({ name, notRead }).toEqual({ name: "Q1 return.xlsx", notRead: [] });
    expect(sheets[0]?.values).toEqual([["Revenue", null, "£000", null], REVENUE[1], ["Adult Social Care", 218_000, 221_500, -3500], ["Public Health", 36_000, 36_000, 0]]);
    expect(sheets[0]?.formulas).toEqual([undefined, undefined, [null, null, null, "=B3-C3"], [null, null, null, "=B4-C4"]]);
    expect(sheets[0]?.numberFormats).toEqual([undefined, undefined, [null, "#,##0", null, null], [null, "#,##0", null, null]]);
    expect(sheets[0]?.numberFormats[3]).toBe(sheets[0]?.numberFormats[2]);
  });

  it.each([
    ["a blank cell", null, null, null],
    ["text that looks like a number", " 133,632 ", " 133,632 ", null],
    ["text that begins with an equals sign", "=not a formula", "=not a formula", null],
    ["an error", "#REF!", "#REF!", null],
    ["TRUE", true, true, null],
    ["nought", 0, 0, null],
  ])("reads %s", async (_, typed, value, formula) => {
    const model = pack({ Notes: [["x", null, "y"]] });
    model.edit("Notes", "B1", typed);
    const { excel } = open(model);
    const { sheets } = await excel.readWorkbook(unhurried());
    expect(sheets[0]?.values[0]?.[1]).toBe(value);
    expect(sheets[0]?.formulas[0]?.[1] ?? null).toBe(formula);
  });

  it("keeps addresses when the used range does not begin at A1", async () => {
    const model = pack({ Revenue: [] });
    model.edit("Revenue", "D20", 7);
    const { excel } = open(model);
    const { sheets } = await excel.readWorkbook(unhurried());
    expect(valueAt(sheets[0]!, { row: 19, column: 3 })).toBe(7);
    expect(sheets[0]?.values[0]).toBeUndefined();
  });

  it("reads merges, hidden rows and hidden columns, and empty, hidden and protected sheets", async () => {
    const model = pack({ "Q1's, \"pack\"!": [[], [], ...REVENUE], Empty: [], "Very hidden": [[1]] });
    const first = model.sheet("Q1's, \"pack\"!");
    first.mergedRanges.push({ top: 2, left: 0, bottom: 2, right: 1 }, { top: 2, left: 2, bottom: 2, right: 3 });
    first.hiddenRows.add(4);
    first.hiddenColumns.add(1);
    first.isProtected = true;
    model.sheet("Very hidden").visibility = "veryHidden";
    const { excel } = open(model);
    const { sheets } = await excel.readWorkbook(unhurried());
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
      ["Q1's, \"pack\"!", "visible", true],
      ["Empty", "visible", false],
      ["Very hidden", "veryHidden", false],
    ]);
    expect(sheets[0]?.merges).toEqual(first.mergedRanges);
    expect([[...sheets[0]!.hiddenRows], [...sheets[0]!.hiddenColumns]]).toEqual([[4], [1]]);
    expect(sheets[1]?.values).toEqual([]);
    expect(sheets[2]?.values).toEqual([[1]]);
  });

  it("reads 60 sheets in three round trips", async () => {
    const grid = Array.from({ length: 40 }, (_, row) => Array.from({ length: 12 }, (__, column) => row * 100 + column));
    const { excel, host } = open(pack(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Service ${index + 1}`, grid]))));
    const { sheets } = await excel.readWorkbook(unhurried());
    expect(sheets).toHaveLength(60);
    expect(sheets.every((sheet) => sheet.values.length === 40)).toBe(true);
    expect(host.traffic().trips).toBe(3);
  });

  describe("past Excel's 5 MB", () => {
    // 20,000 lines of 12 columns with long labels: some 12 MB as Excel sends it.
    const long = Array.from({ length: 20_000 }, (_, row) => [`Line ${row} ${"of the schedule ".repeat(8)}`, ...Array.from({ length: 11 }, (__, column) => row + column / 8)]);

    it("reads in portions, says how far it is, and misses no row", async () => {
      const { excel, host } = open(pack({ Ledger: long, Summary: [["Total", 1]] }));
      const progress: string[] = [];
      let workbook: Workbook | null = null;
      workbook = await excel.readWorkbook({ signal: new AbortController().signal, onProgress: ({ done, of, what }) => progress.push(`${Math.round((100 * done) / of)}% ${what}`) });
      expect(workbook.sheets[0]?.values).toEqual(long);
      expect(workbook.sheets[1]?.values).toEqual([["Total", 1]]);
      expect(progress[0]).toBe("0% Ledger (1 of 2)");
      expect(progress.at(-1)).toBe("100% ");
      expect(host.traffic().trips).toBeLessThanOrEqual(9);
    });

    it("says so when a single row is more than Excel hands over", async () => {
      const { excel } = open(pack({ Revenue: REVENUE, Notes: [["short"], Array.from({ length: 100 }, () => "x".repeat(30_000)), ["short"]] }));
      await expect(excel.readWorkbook(unhurried())).rejects.toThrow("A row of the workbook is larger than Excel hands over at once.");
    });

    it("stops between two portions when it is cancelled", async () => {
      const { excel, host } = open(pack({ Ledger: long }));
      const controller = new AbortController();
      const reading = excel.readWorkbook({ signal: controller.signal, onProgress: ({ done }) => done > 0 && controller.abort() });
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
      expect(host.traffic().trips).toBeLessThan(9);
    });
  });

  it("waits while a person is editing a cell, and tells them so", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const said: string[] = [];
    model.isEditingCell = true;
    const reading = excel.readWorkbook({ signal: new AbortController().signal, onProgress: ({ what }) => said.push(what) });
    setTimeout(() => model.finishEditing(), 1_200);
    expect((await reading).sheets).toHaveLength(1);
    expect(said).toEqual(["Excel is waiting: if you are editing a cell, press Enter or Esc in it", "Revenue (1 of 1)", ""]);
  });

  it("stops at once when it is cancelled while Excel waits for a cell", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const controller = new AbortController();
    model.isEditingCell = true;
    const reading = excel.readWorkbook({ signal: controller.signal, onProgress: () => undefined });
    setTimeout(() => controller.abort(), 20);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(model.isEditingCell).toBe(true);
    model.finishEditing();
  });

  it("reads again only the sheets that are named, are new or have become hidden or protected", async () => {
    const model = pack({ Revenue: REVENUE, Capital: REVENUE, Notes: [["x"]] });
    const { excel, host } = open(model);
    const earlier = await excel.readWorkbook(unhurried());
    model.edit("Revenue", "B3", 218_500);
    model.edit("Capital", "B3", 1);
    model.addSheet("New");
    model.sheet("Notes").isProtected = true;
    const before = host.traffic();
    const { sheets } = await excel.readWorkbook({ ...unhurried(), again: { earlier, sheets: new Set(["Revenue", "Gone"]) } });
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue", "Capital", "Notes", "New"]);
    expect(valueAt(sheets[0]!, { row: 2, column: 1 })).toBe(218_500);
    expect(sheets[1]).toBe(earlier.sheets[1]);
    expect(sheets[2]!.isProtected).toBe(true);
    expect(host.traffic().trips - before.trips).toBe(3);
  });

  it("reads everything again where a sheet was renamed or removed, since formulas then name it otherwise", async () => {
    const model = pack({ Revenue: REVENUE, Capital: REVENUE });
    const { excel } = open(model);
    const earlier = await excel.readWorkbook(unhurried());
    model.edit("Capital", "B3", 1);
    model.sheet("Revenue").rename("Revenue Q1");
    const { sheets } = await excel.readWorkbook({ ...unhurried(), again: { earlier, sheets: new Set(["Revenue Q1"]) } });
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue Q1", "Capital"]);
    expect(valueAt(sheets[1]!, { row: 2, column: 1 })).toBe(1);
  });
});
