import { marksFor, open, opener, pack, registerOf } from "./open";
import { snapshot, type MemoryModel } from "../host";

const REVENUE = [
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B2-C2 → -3500"],
];

function councilPack(): MemoryModel {
  const model = pack({ "Q1's return": REVENUE, "Über (2) & \"capital\"": REVENUE, Lists: REVENUE });
  model.sheet("Q1's return").formatRules.push(
    { id: "own-1", type: "Custom", ranges: [{ top: 1, left: 3, bottom: 1, right: 3 }], formula: "=LEN(D2)>0", fill: "#FFC7CE", fontColour: null, stopIfTrue: true },
    { id: "own-2", type: "DataBar", ranges: [{ top: 1, left: 1, bottom: 1, right: 2 }], formula: null, fill: null, fontColour: null, stopIfTrue: false },
  );
  model.sheet("Q1's return").setLook({ top: 0, left: 0, bottom: 0, right: 3 }, { bold: true });
  model.sheet("Lists").visibility = "veryHidden";
  model.select(model.sheet("Über (2) & \"capital\"").id, { top: 1, left: 1, bottom: 1, right: 1 });
  return model;
}

const MARKS = marksFor({ "Q1's return": { red: "D2", amber: "B2:C2" }, "Über (2) & \"capital\"": { green: "D2" }, Lists: { red: "D2" } });

describe("clearing", () => {
  it("gives the workbook back as it was, in four round trips", async () => {
    const model = councilPack();
    const before = snapshot(model);
    const { excel, host } = open(model);
    await excel.applyMarks(MARKS);
    await excel.applyMarks(MARKS);
    expect(await excel.hasMarks()).toBe(true);
    const { trips } = host.traffic();
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 4, registerRemoved: true, skipped: [] });
    expect(host.traffic().trips - trips).toBeLessThanOrEqual(4);
    expect(snapshot(model)).toEqual(before);
    expect(await excel.hasMarks()).toBe(false);
  });

  it("clears what another copy of the add-in marked, from a pane that was opened afterwards", async () => {
    const model = councilPack();
    const before = snapshot(model);
    await open(model).excel.applyMarks(MARKS);
    await open(model).excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it("changes nothing in a workbook without marks", async () => {
    const model = councilPack();
    const before = snapshot(model);
    expect(await open(model).excel.clearMarks()).toEqual({ kind: "cleared", cleared: 0, registerRemoved: false, skipped: [] });
    expect(snapshot(model)).toEqual(before);
  });

  it("leaves the marks of a sheet that was protected meanwhile, and says so", async () => {
    const model = councilPack();
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    model.sheet("Lists").isProtected = true;
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 3, registerRemoved: true, skipped: [{ sheet: "Lists", reason: "The sheet is protected, so its marks were left." }] });
    model.sheet("Lists").isProtected = false;
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 1, registerRemoved: false, skipped: [] });
  });

  it("removes a register that somebody hid", async () => {
    const model = councilPack();
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    model.sheet("Exceptions").visibility = "veryHidden";
    await excel.clearMarks();
    expect(model.sheets().map((sheet) => sheet.name)).not.toContain("Exceptions");
  });

  it.each([
    ["below the register", "A30"],
    ["beside it", "P7"],
    ["over it", "E1"],
    ["between its heading and it", "A3"],
  ])("leaves the sheet when somebody wrote %s", async (_, cell) => {
    const model = councilPack();
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    model.edit("Exceptions", cell, "Ask Facilities");
    expect(await excel.clearMarks()).toEqual({
      kind: "cleared",
      cleared: 4,
      registerRemoved: false,
      skipped: [{ sheet: "Exceptions", reason: "The sheet holds other entries too: the register was removed and they were left." }],
    });
    expect(registerOf(model)).toBeNull();
    expect(Object.values((snapshot(model) as { sheets: { cells: object }[] }).sheets.at(-1)!.cells)).toEqual([{ value: "Ask Facilities", formula: null }]);
  });

  it("empties the register where the workbook's structure is protected", async () => {
    const model = councilPack();
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    model.isStructureProtected = true;
    expect(await excel.clearMarks()).toEqual({
      kind: "cleared",
      cleared: 4,
      registerRemoved: false,
      skipped: [{ sheet: "Exceptions", reason: "The workbook's structure is protected, so the register was emptied but its sheet was left." }],
    });
    expect(await excel.hasMarks()).toBe(false);
  });
});

describe("a register in which somebody wrote", () => {
  /** The pack after a check, with an entry typed in the first row of the register. */
  async function packWithWords(column: string) {
    const model = councilPack();
    const before = snapshot(model);
    const { excel, host } = open(model);
    await excel.applyMarks(MARKS);
    model.edit("Exceptions", `${column}5`, "Agreed with the budget holder");
    return { model, excel, host, before };
  }

  it.each([
    ["Status", "I"],
    ["Reason", "J"],
    ["By", "K"],
    ["When", "L"],
  ])("is not cleared unasked when its %s is filled: nothing is, in three round trips", async (_, column) => {
    const { model, excel, host } = await packWithWords(column);
    const marked = snapshot(model);
    const { trips } = host.traffic();
    expect(await excel.clearMarks()).toEqual({ kind: "asks", rowsWithWords: 1 });
    expect(host.traffic().trips - trips).toBe(3);
    expect(snapshot(model)).toEqual(marked);
  });

  it("goes with its words when that is asked for, in four round trips", async () => {
    const { model, excel, host, before } = await packWithWords("I");
    const { trips } = host.traffic();
    expect(await excel.clearMarks({ words: "clear" })).toEqual({ kind: "cleared", cleared: 4, registerRemoved: true, skipped: [] });
    expect(host.traffic().trips - trips).toBe(4);
    expect(snapshot(model)).toEqual(before);
  });

  it("stays, word for word, when only the marks on the cells are to go", async () => {
    const { model, excel } = await packWithWords("J");
    const register = registerOf(model);
    expect(await excel.clearMarks({ words: "keep" })).toEqual({ kind: "cleared", cleared: 4, registerRemoved: false, skipped: [] });
    expect(registerOf(model)).toEqual(register);
    expect(model.sheet("Lists").formatRules).toEqual([]);
    expect(model.sheet("Q1's return").formatRules.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
    expect(await excel.hasMarks()).toBe(true);
  });

  it("is not asked about when its sheet is protected, for then it stays", async () => {
    const { model, excel } = await packWithWords("K");
    model.sheet("Exceptions").isProtected = true;
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 4, registerRemoved: false, skipped: [{ sheet: "Exceptions", reason: "The sheet is protected, so the register was left." }] });
    expect(registerOf(model)![1]).toContain("Agreed with the budget holder");
  });

  it("is searched to its end, however long it is", async () => {
    const { excel, host, model } = open(councilPack());
    const row = MARKS.register[0]!;
    await excel.applyMarks({ ...MARKS, register: Array.from({ length: 12_000 }, (_, index) => ({ ...row, key: `variance-mismatch|${index}` })) });
    model.edit("Exceptions", "I12004", "Accepted");
    const { trips } = host.traffic();
    expect(await excel.clearMarks()).toEqual({ kind: "asks", rowsWithWords: 1 });
    expect(host.traffic().trips - trips).toBe(5);
  });
});

describe("when Excel fails", () => {
  const open = opener();
  /** All but an empty sheet that Excel had added and not yet been told the purpose of. */
  function withoutEmptySheets(model: MemoryModel): unknown {
    const seen = snapshot(model) as { sheets: { name: string; cells: object }[] };
    return { ...seen, sheets: seen.sheets.filter((sheet) => sheet.name !== "Exceptions" || Object.keys(sheet.cells).length > 0) };
  }

  it.each([
    ["before", 1], ["before", 2], ["before", 3], ["before", 4],
    ["after", 1], ["after", 2], ["after", 3], ["after", 4],
  ] as const)("%s round trip %i of marking, nothing is lost and clearing puts everything back", async (point, trip) => {
    const model = councilPack();
    const before = snapshot(model);
    const { excel, host } = open(model);
    await excel.applyMarks(marksFor({ "Q1's return": { green: "D2" } }));
    host.failAt(trip, point);
    await expect(excel.applyMarks(MARKS)).rejects.toThrow("Excel could not do this just now. Try again.");
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it.each([
    ["before", 1], ["before", 2], ["before", 3], ["before", 4],
    ["after", 1], ["after", 2], ["after", 3], ["after", 4],
  ] as const)("%s round trip %i of clearing, a second clear finishes", async (point, trip) => {
    const model = councilPack();
    const before = snapshot(model);
    const { excel, host } = open(model);
    await excel.applyMarks(MARKS);
    host.failAt(trip, point);
    await expect(excel.clearMarks()).rejects.toThrow();
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it("between any two writes of marking, nothing is lost and clearing puts everything back", async () => {
    const trial = open(councilPack());
    await trial.excel.applyMarks(MARKS);
    const { trips, actionsOfLastTrip } = trial.host.traffic();
    expect(actionsOfLastTrip).toBeGreaterThan(50);
    for (let done = 0; done < actionsOfLastTrip; done++) {
      const model = councilPack();
      const before = withoutEmptySheets(model);
      const { excel, host } = open(model);
      host.failAt(trips, done);
      await expect(excel.applyMarks(MARKS)).rejects.toThrow();
      await excel.clearMarks();
      expect(withoutEmptySheets(model)).toEqual(before);
    }
  });

  it("between any two writes of clearing, a second clear finishes", async () => {
    const trial = open(councilPack());
    await trial.excel.applyMarks(MARKS);
    await trial.excel.clearMarks();
    const { actionsOfLastTrip } = trial.host.traffic();
    for (let done = 0; done < actionsOfLastTrip; done++) {
      const model = councilPack();
      const before = snapshot(model);
      const { excel, host } = open(model);
      await excel.applyMarks(MARKS);
      host.failAt(4, done);
      await expect(excel.clearMarks()).rejects.toThrow();
      await excel.clearMarks();
      expect(snapshot(model)).toEqual(before);
    }
  });
});
