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
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 3, registerRemoved: true, skipped: [{ sheet: "Lists", reason: "The sheet is protected, so its marks were left. Unprotect it, then clear again." }] });
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
    ["beside it", "R7"],
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
      skipped: [{ sheet: "Exceptions", reason: "The workbook's structure is protected, so the register was emptied but its sheet was left. Remove the sheet once the structure is unprotected." }],
    });
    expect(await excel.hasMarks()).toBe(false);
  });
});

describe("clearing a part", () => {
  const ACCEPTED = marksFor({ "Q1's return": { red: "D2", accepted: "B2:C2" }, "Über (2) & \"capital\"": { accepted: "D2" } });
  const marksOn = (model: MemoryModel) =>
    Object.fromEntries(model.sheets().map((sheet) => [sheet.name, sheet.formatRules.flatMap((rule) => /outturn:([a-z]+)/.exec(rule.formula ?? "")?.[1] ?? [])]));

  it.each([
    ["one sheet", { kind: "sheet", sheet: "Q1's return" }, 2, { "Q1's return": [], "Über (2) & \"capital\"": ["accepted"] }],
    ["a sheet without marks", { kind: "sheet", sheet: "Lists" }, 0, { "Q1's return": ["red", "accepted"], "Über (2) & \"capital\"": ["accepted"] }],
    ["what was accepted", { kind: "accepted" }, 2, { "Q1's return": ["red"], "Über (2) & \"capital\"": [] }],
  ] as const)("takes %s off and leaves the rest, the register too, in four round trips", async (_, what, cleared, left) => {
    const model = councilPack();
    const { excel, host } = open(model);
    await excel.applyMarks(ACCEPTED);
    const register = registerOf(model);
    model.edit("Exceptions", "J5", "Agreed with the budget holder");
    const { trips } = host.traffic();
    expect(await excel.clearMarks({ what })).toEqual({ kind: "cleared", cleared, registerRemoved: false, skipped: [] });
    expect(host.traffic().trips - trips).toBeLessThanOrEqual(4);
    expect(marksOn(model)).toMatchObject(left);
    expect(registerOf(model)).toHaveLength(register!.length);
  });

  it("says that a sheet is gone", async () => {
    const { excel } = open(councilPack());
    expect(await excel.clearMarks({ what: { kind: "sheet", sheet: "Workings" } })).toMatchObject({ cleared: 0, skipped: [{ sheet: "Workings", reason: "There is no sheet of this name any more." }] });
  });
});

describe("marks that are no longer where they were put", () => {
  const D2 = { top: 1, left: 3, bottom: 1, right: 3 };
  const mark = (id: string, colour: string, range = D2) =>
    ({ id, type: "Custom", ranges: [range], formula: `=LEN("outturn:${colour}")>0`, fill: "#FFC7CE", fontColour: "#7D0010", underline: "Single", stopIfTrue: false }) as const;

  it.each<[string, (model: MemoryModel) => void]>([
    ["came apart when rows moved", (model) => {
      const rules = model.sheet("Q1's return").formatRules;
      const [first] = rules;
      rules.splice(0, 1, { ...first!, ranges: [D2] }, { ...first!, id: "part", ranges: [{ ...D2, top: 8, bottom: 9 }] });
    }],
    ["were copied with their cells to another sheet", (model) => void model.sheet("Lists").formatRules.push(mark("copy", "amber"))],
    ["lie below formats that a person added", (model) => {
      const rules = model.sheet("Q1's return").formatRules;
      rules.push(...rules.splice(0, 2));
    }],
    ["went with the rows they were on", (model) => void model.sheet("Q1's return").formatRules.shift()],
    ["were made by a version with other colours", (model) => void model.sheet("Lists").formatRules.push(mark("old", "query"), mark("older", "dark-red"))],
    ["were written by a file without the =", (model) => void model.sheet("Lists").formatRules.push({ ...mark("file", "red"), formula: 'len("OUTTURN:RED")>0' })],
    ["grew over more cells than were marked", (model) => void (model.sheet("Lists").formatRules[0]!.ranges = [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }])],
  ])("%s: clearing finds all of them, and nothing else", async (_, happened) => {
    const model = councilPack();
    const before = snapshot(model);
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    happened(model);
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it.each<[string, (model: MemoryModel) => void]>([
    ["came apart", (model) => void model.sheet("Lists").formatRules.push(mark("part", "red", { ...D2, top: 4, bottom: 6 }))],
    ["were recoloured by hand", (model) => void (model.sheet("Lists").formatRules[0]!.fill = "#FF0000")],
    ["were not underlined yet", (model) => void delete model.sheet("Lists").formatRules[0]!.underline],
    ["were broken off", (model) => void (model.sheet("Lists").formatRules[0]!.formula = null)],
    ["lie below a person's own", (model) => void model.sheet("Lists").formatRules.unshift({ id: "own", type: "DataBar", ranges: [D2], formula: null, fill: null, fontColour: null, stopIfTrue: false })],
    ["cover a whole column too", (model) => void (model.sheet("Lists").formatRules[0]!.ranges = [D2, { top: 0, left: 0, bottom: 1_048_575, right: 0 }])],
  ])("%s: the next check puts them right", async (_, happened) => {
    const model = councilPack();
    const { excel } = open(model);
    await excel.applyMarks(MARKS);
    happened(model);
    await excel.applyMarks(MARKS);
    const own = model.sheet("Lists").formatRules.filter(({ id }) => id === "own");
    expect(model.sheet("Lists").formatRules.map(({ id, ...rest }) => ({ ...rest, id: id === "own" ? id : "" }))).toEqual([{ ...mark("", "red") }, ...own]);
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
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 4, registerRemoved: false, skipped: [{ sheet: "Exceptions", reason: "The sheet is protected, so the register was left. Unprotect it, then clear again." }] });
    expect(registerOf(model)![1]).toContain("Agreed with the budget holder");
  });

  it("is searched to its end, however long it is", async () => {
    const { excel, host, model } = open(councilPack());
    const row = MARKS.register[0]!;
    await excel.applyMarks({ ...MARKS, register: Array.from({ length: 12_000 }, (_, index) => ({ ...row, key: `variance-mismatch|${index}` })) });
    model.edit("Exceptions", "I12004", "Accepted");
    const { trips, bytesOut } = host.traffic();
    expect(await excel.clearMarks()).toEqual({ kind: "asks", rowsWithWords: 1 });
    expect(host.traffic().trips - trips).toBe(3);
    expect(host.traffic().bytesOut - bytesOut).toBeLessThan(700_000);
  });

  it.each([
    ["in a column of the add-in's", ["A2005"]],
    ["in its first column and its last", ["A2005", "O2005"]],
    ["in several rows", ["H2005", "B2007"]],
  ])("and asks about rows that somebody added below a long one, with entries only %s", async (_, cells) => {
    const { excel, model } = open(councilPack());
    const row = MARKS.register[0]!;
    await excel.applyMarks({ ...MARKS, register: Array.from({ length: 2_000 }, (_, index) => ({ ...row, key: `variance-mismatch|${index}` })) });
    const sheet = model.sheet("Exceptions");
    sheet.addTableRows(sheet.tables()[0]!.id, 5);
    for (const cell of cells) model.edit("Exceptions", cell, "Ask Facilities");
    // A row with a key is the add-in's own, whoever typed the key.
    const asked = cells.filter((cell) => !cell.startsWith("O")).length - cells.filter((cell) => cell.startsWith("O")).length;
    expect(await excel.clearMarks()).toMatchObject(asked > 0 ? { kind: "asks", rowsWithWords: asked } : { kind: "cleared" });
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
