import type { CellEdit } from "../../src/checking";
import { createSheetHost } from "../../src/excel";
import { parseCellName, type CellContent } from "../../src/workbook";
import { createHost, loadClient, snapshot, type MemoryModel } from "../host";
import { open, pack } from "./open";

const REVENUE = [
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adults", 218_000, 221_500, "=B2-C2 → -3500"],
  ["Children", 36_000, "36,000", "=B3-C3 → 0"],
  ["Roads", 9_000, 8_500, 510],
  ["Total", 263_500, "=SUM(C2:C4) → 230000", "=SUM(D2:D4) → -2990"],
];

function edit(place: string, from: CellContent, to: CellContent, numberFormat?: string): CellEdit {
  const [sheet, cell] = place.split("!") as [string, string];
  return { sheet, cell: parseCellName(cell)!, from, to, ...(numberFormat ? { numberFormat } : {}) };
}

const PATTERN = edit("Revenue!D4", { value: 510 }, { formula: "=B4-C4" });
const TOTAL = edit("Revenue!B5", { value: 263_500 }, { formula: "=SUM(B2:B4)" });
const NUMBER = edit("Revenue!C3", { value: "36,000" }, { value: 36_000 }, "#,##0");

const at = (model: MemoryModel, place: string) => {
  const [name, cell] = place.split("!") as [string, string];
  const { row, column } = parseCellName(cell)!;
  const sheet = model.sheet(name);
  const { value, formula } = sheet.read({ top: row, left: column, bottom: row, right: column })[0]![0]!;
  return { shows: formula ?? value, format: sheet.formats[row]?.[column] ?? "General" };
};

const inShort = (edits: readonly { readonly sheet: string; readonly cell: { row: number; column: number } }[]) => edits.map(({ sheet, cell }) => `${sheet} ${cell.row + 1},${cell.column + 1}`);

describe("making the edits of a fix", () => {
  it("puts formulas as formulas and numbers as numbers, in three round trips however many cells", async () => {
    const { excel, model, host } = open(pack({ Revenue: REVENUE }));
    const receipt = await excel.makeEdits([PATTERN, TOTAL, NUMBER]);
    expect(receipt.skipped).toEqual([]);
    expect(["D4", "B5", "C3"].map((cell) => at(model, `Revenue!${cell}`).shows)).toEqual(["=B4-C4", "=SUM(B2:B4)", 36_000]);
    expect(host.traffic()).toMatchObject({ trips: 3, cleanups: 0 });
  });

  it("leaves everything else as it was, and the person where they were", async () => {
    const model = pack({ Revenue: REVENUE, Capital: REVENUE });
    const before = snapshot(model) as { sheets: { cells: Record<string, unknown> }[] };
    await open(model).excel.makeEdits([PATTERN]);
    const after = snapshot(model) as typeof before;
    expect(after.sheets[0]!.cells["D4"]).toEqual({ value: 500, formula: "=B4-C4" });
    after.sheets[0]!.cells["D4"] = before.sheets[0]!.cells["D4"];
    expect(after).toEqual(before);
  });

  it.each([
    ["formatted as text", "@", "#,##0", "#,##0"],
    ["without a format", undefined, "#,##0", "#,##0"],
    ["with a format of its own", "0.00", "#,##0", "0.00"],
    ["formatted as text, where no format is known", "@", undefined, "General"],
  ])("makes a number of a text in a cell %s, and shows it as a number", async (_, own, wanted, format) => {
    const model = pack({ Revenue: REVENUE });
    if (own) model.sheet("Revenue").writeNumberFormats({ top: 2, left: 2, bottom: 2, right: 2 }, [[own]]);
    await open(model).excel.makeEdits([edit("Revenue!C3", { value: "36,000" }, { value: 36_000 }, wanted)]);
    expect(at(model, "Revenue!C3")).toEqual({ shows: 36_000, format });
  });

  it("puts a formula into a cell formatted as text so that it reckons", async () => {
    const model = pack({ Revenue: REVENUE });
    model.sheet("Revenue").writeNumberFormats({ top: 3, left: 3, bottom: 3, right: 3 }, [["@"]]);
    await open(model).excel.makeEdits([PATTERN]);
    expect(at(model, "Revenue!D4")).toEqual({ shows: "=B4-C4", format: "General" });
  });

  it("leaves a cell that holds something else by now, and says so", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    model.edit("Revenue", "B5", 263_000);
    model.edit("Revenue", "C3", null);
    const { made, skipped } = await excel.makeEdits([PATTERN, TOTAL, NUMBER]);
    expect(inShort(made)).toEqual(["Revenue 4,4"]);
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(2).fill("It holds something else than it held when it was checked, so it was left."));
    expect(at(model, "Revenue!B5").shows).toBe(263_000);
  });

  it("takes a formula for changed when another stands there, or its figure alone", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const short = edit("Revenue!C5", { formula: "=SUM(C2:C3)" }, { formula: "=SUM(C2:C4)" });
    const asFigure = edit("Revenue!D5", { value: -2_990 }, { formula: "=B5-C5" });
    expect((await excel.makeEdits([short, asFigure])).made).toEqual([]);
    expect(at(model, "Revenue!D5").shows).toBe("=SUM(D2:D4)");
  });

  it("skips a protected sheet and one that is gone, and changes the others", async () => {
    const model = pack({ Revenue: REVENUE, Locked: REVENUE });
    model.sheet("Locked").isProtected = true;
    const { excel } = open(model);
    const { made, skipped } = await excel.makeEdits([{ ...PATTERN, sheet: "Locked" }, { ...PATTERN, sheet: "Capital" }, PATTERN]);
    expect(inShort(made)).toEqual(["Revenue 4,4"]);
    expect(skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`)).toEqual([
      "Locked: The sheet is protected, so the cell was not changed. Unprotect it, then try again.",
      "Capital: There is no sheet of this name any more: it was renamed or removed since the check. Check again.",
    ]);
  });

  it("puts no formula into a table, where Excel would fill it down the column; numbers it does", async () => {
    const model = pack({ Revenue: REVENUE, Capital: REVENUE });
    model.sheet("Revenue").addTable({ top: 0, left: 0, bottom: 4, right: 3 }, true);
    const { excel } = open(model);
    const { made, skipped } = await excel.makeEdits([PATTERN, NUMBER, { ...PATTERN, sheet: "Capital" }]);
    expect(inShort(made)).toEqual(["Revenue 3,3", "Capital 4,4"]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["It is in a table, where Excel may fill the formula down the whole column: put it in by hand."]);
    expect(at(model, "Revenue!D2").shows).toBe("=B2-C2");
  });

  it("makes ten thousand edits in eleven round trips", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ["Line", `${index}`]);
    const { excel, model, host } = open(pack({ Pasted: rows }));
    const { made } = await excel.makeEdits(rows.map((_, index) => edit(`Pasted!B${index + 1}`, { value: `${index}` }, { value: index })));
    expect(made).toHaveLength(10_000);
    expect(at(model, "Pasted!B10000").shows).toBe(9_999);
    expect(host.traffic().trips).toBe(11);
  });
});

describe("undoing", () => {
  it("gives the workbook back as it was: formulas, figures, texts and number formats", async () => {
    const model = pack({ Revenue: REVENUE });
    model.sheet("Revenue").writeNumberFormats({ top: 2, left: 2, bottom: 2, right: 2 }, [["@"]]);
    const before = snapshot(model);
    const { excel } = open(model);
    const sum = edit("Revenue!C5", { formula: "=SUM(C2:C4)" }, { formula: "=SUM(C2:C3)" });
    const blank = edit("Revenue!E2", { value: null }, { value: 1 });
    const { made } = await excel.makeEdits([PATTERN, TOTAL, NUMBER, sum, blank]);
    expect(made).toHaveLength(5);
    const { skipped } = await excel.undoEdits(made);
    expect(skipped).toEqual([]);
    expect(snapshot(model)).toEqual(before);
  });

  it("keeps text as text in a cell without a format", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const { made } = await excel.makeEdits([NUMBER]);
    expect(at(model, "Revenue!C3")).toEqual({ shows: 36_000, format: "#,##0" });
    await excel.undoEdits(made);
    expect(at(model, "Revenue!C3")).toEqual({ shows: "36,000", format: "General" });
  });

  it("leaves what a person typed since", async () => {
    const { excel, model } = open(pack({ Revenue: REVENUE }));
    const { made } = await excel.makeEdits([PATTERN, TOTAL]);
    model.edit("Revenue", "D4", 505);
    const { skipped } = await excel.undoEdits(made);
    expect(inShort(skipped)).toEqual(["Revenue 4,4"]);
    expect([at(model, "Revenue!D4").shows, at(model, "Revenue!B5").shows]).toEqual([505, 263_500]);
  });
});

describe("when Excel breaks off", () => {
  const all = [NUMBER, PATTERN, TOTAL];
  /** Actions of the third trip, without a failure. */
  async function actionsOfWrite(): Promise<number> {
    const { excel, host } = open(pack({ Revenue: REVENUE }));
    await excel.makeEdits(all);
    return host.traffic().actionsOfLastTrip;
  }

  it("says of every cell whether it was changed, wherever in the batch that is", async () => {
    const actions = await actionsOfWrite();
    for (let done = 0; done <= actions; done++) {
      const { excel, host, model } = open(pack({ Revenue: REVENUE }));
      const before = snapshot(model);
      host.failAt(3, done);
      const outcome = await excel.makeEdits(all).then((receipt) => receipt, (error: Error) => error);
      if (outcome instanceof Error) {
        expect(outcome.message).toBe("Excel could not do this just now. Try again.");
        expect(snapshot(model)).toEqual(before);
        continue;
      }
      const { made, skipped } = outcome;
      expect(made.length + skipped.length).toBe(all.length);
      for (const { sheet, cell, to } of made) expect(at(model, `${sheet}!${"ABCD"[cell.column]}${cell.row + 1}`).shows).toBe("formula" in to ? to.formula : to.value);
      for (const { reason } of skipped) expect(reason).toMatch(/^Excel broke off before it was changed\./);
      await excel.undoEdits(made);
      expect(snapshot(model)).toEqual(before);
    }
  });

  it("knows that all was done when only the answer was lost", async () => {
    const { excel, host } = open(pack({ Revenue: REVENUE }));
    host.failAt(3, "after");
    const { made, skipped } = await excel.makeEdits(all);
    expect([made.length, skipped.length]).toEqual([3, 0]);
  });

  it("changes nothing when it cannot read the cells first", async () => {
    for (const trip of [1, 2]) {
      const { excel, host, model } = open(pack({ Revenue: REVENUE }));
      const before = snapshot(model);
      host.failAt(trip, "before");
      await expect(excel.makeEdits(all)).rejects.toThrow("Try again");
      expect(snapshot(model)).toEqual(before);
    }
  });

  it("names the cells to look at when it cannot read them again either", async () => {
    const { excel, host } = open(pack({ Revenue: REVENUE }));
    host.failAt(3, 4);
    const receive = host.receive.bind(host);
    let trips = 0;
    host.receive = (message) => {
      if (++trips > 3) host.failAt(1, "before");
      return receive(message);
    };
    await expect(excel.makeEdits(all)).rejects.toThrow("Excel broke off while it was changing cells, and does not say how far it came. Look at Revenue!C3, Revenue!D4, Revenue!B5 before you go on.");
  });

  it("leaves the portions after the one that failed, and says so", async () => {
    const rows = Array.from({ length: 4_500 }, (_, index) => ["Line", `${index}`]);
    const { excel, host, model } = open(pack({ Pasted: rows }));
    host.failAt(5, 0);
    const { made, skipped } = await excel.makeEdits(rows.map((_, index) => edit(`Pasted!B${index + 1}`, { value: `${index}` }, { value: index })));
    expect([made.length, skipped.length]).toEqual([2_000, 2_500]);
    expect([at(model, "Pasted!B2000").shows, at(model, "Pasted!B2001").shows]).toEqual([1_999, "2000"]);
  });
});

it.each([
  ["1.20", true],
  ["1.19", undefined],
])("on ExcelApi %s it asks for one step of Excel's own undo: %s", async (excelApi, merged) => {
  const host = createHost(pack({ Revenue: REVENUE }), { excelApi });
  const client = loadClient(host);
  const asked: unknown[] = [];
  const excel = createSheetHost({
    isSetSupported: client.isSetSupported,
    run: (options, batch) => {
      asked.push(options.mergeUndoGroup);
      return client.run(options, batch);
    },
  });
  await excel.makeEdits([PATTERN]);
  expect(asked).toEqual([merged]);
});
