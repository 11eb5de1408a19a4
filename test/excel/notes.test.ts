import type { Marks } from "../../src/marking";
import { MOST_NOTES, signedNote } from "../../src/marking";
import { parseRangeName, rangeName } from "../../src/workbook";
import { snapshot, type MemoryModel } from "../host";
import { moveLines } from "../host/move-lines";
import { marksFor, open as openIn, pack } from "./open";

const open = (model: MemoryModel) => openIn(model, { excelApi: "1.18" });

const REVENUE = [
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B2-C2 → -3500"],
  ["Public Health", 36_000, 36_000, "=B3-C3 → 0"],
];

const workbook = () => pack({ "Q1's return": REVENUE, Capital: REVENUE });

const ERROR = signedNote("Outturn · E · Error: The variance is another");
const WARNING = signedNote("Outturn · W · Warning: No unit");
const ACCEPTED = signedNote("Outturn · Accepted · W · Warning: No unit");

/** Marks for cells with notes on them: { "Capital!D2": ERROR }. */
function noted(notes: Readonly<Record<string, string>>, of = Object.keys(notes).length): Marks {
  const cells = Object.entries(notes).map(([place, text]) => ({ sheet: place.split("!")[0]!, cell: place.split("!")[1]!, text }));
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const addresses = (sheet: string) => cells.filter((note) => note.sheet === sheet).map(({ cell }) => cell).join(",");
  return { ...marksFor(Object.fromEntries(sheets.map((sheet) => [sheet, { red: addresses(sheet) }]))), notes: { cells, of } };
}

function putNote(model: MemoryModel, sheet: string, cell: string, text: string): void {
  model.sheet(sheet).noteList.push({ ranges: [parseRangeName(cell)!], text });
}

function putComment(model: MemoryModel, sheet: string, cell: string): void {
  model.sheet(sheet).commentList.push({ id: "{c1}", ranges: [parseRangeName(cell)!] });
}

const notesOf = (model: MemoryModel) =>
  Object.fromEntries(model.sheets().flatMap((sheet) => sheet.noteList.map(({ ranges: [range], text }) => [`${sheet.name}!${rangeName(range!)}`, text])));

describe("notes on marked cells", () => {
  it("go on with the marks, and off with them without a trace, in four round trips each", async () => {
    const model = workbook();
    putNote(model, "Capital", "A1", "Asked Finance");
    const before = snapshot(model);
    const { excel, host } = open(model);
    const receipt = await excel.applyMarks(noted({ "Q1's return!D2": ERROR, "Capital!B2": WARNING }));
    expect(receipt).toEqual({ marked: 2, unmarked: [], skipped: [], register: "Exceptions", notes: { written: 2, of: 2, taken: 0 } });
    expect(notesOf(model)).toEqual({ "Q1's return!D2": ERROR, "Capital!B2": WARNING, "Capital!A1": "Asked Finance" });
    expect(host.traffic().trips).toBeLessThanOrEqual(4);
    const { trips } = host.traffic();
    expect(await excel.clearMarks()).toEqual({ kind: "cleared", cleared: 2, notes: 2, registerRemoved: true, skipped: [] });
    expect(host.traffic().trips - trips).toBeLessThanOrEqual(4);
    expect(snapshot(model)).toEqual(before);
  });

  it.each<[string, (model: MemoryModel) => void, Readonly<Record<string, string>>]>([
    ["a person's note", (model) => putNote(model, "Capital", "B2", "Asked Finance"), { "Capital!B2": "Asked Finance" }],
    ["a comment", (model) => putComment(model, "Capital", "B2"), {}],
    ["a note of ours that somebody changed", (model) => putNote(model, "Capital", "B2", WARNING.replace("No", "no")), { "Capital!B2": WARNING.replace("No", "no") }],
  ])("leave %s alone, and say on how many cells there was something", async (_, put, left) => {
    const model = workbook();
    put(model);
    const before = snapshot(model);
    const { excel } = open(model);
    const { notes } = await excel.applyMarks(noted({ "Capital!D2": ERROR, "Capital!B2": WARNING }));
    expect(notes).toEqual({ written: 1, of: 2, taken: 1 });
    expect(notesOf(model)).toEqual({ ...left, "Capital!D2": ERROR });
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it("are rewritten where the words changed, taken off where nothing is found any more, and else left", async () => {
    const model = workbook();
    const { excel, host } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR, "Capital!B2": WARNING, "Q1's return!A1": ERROR }));
    await excel.applyMarks(noted({ "Capital!D2": WARNING, "Q1's return!A1": ERROR, "Q1's return!B2": ERROR }));
    expect(notesOf(model)).toEqual({ "Capital!D2": WARNING, "Q1's return!A1": ERROR, "Q1's return!B2": ERROR });
    const { actionsOfLastTrip: first } = host.traffic();
    await excel.applyMarks(noted({ "Capital!D2": WARNING, "Q1's return!A1": ERROR, "Q1's return!B2": ERROR }));
    expect(host.traffic().actionsOfLastTrip).toBeLessThan(first);
  });

  it("stay on other sheets when one is checked, and count towards the most that a workbook has", async () => {
    const model = workbook();
    const { excel } = open(model);
    const many = Object.fromEntries(Array.from({ length: MOST_NOTES - 1 }, (_, index) => [`Capital!A${index + 1}`, ERROR]));
    await excel.applyMarks(noted({ ...many, "Q1's return!D2": ERROR }));
    const { notes } = await excel.applyMarks(noted({ "Q1's return!D2": WARNING, "Q1's return!D3": WARNING }), { onlySheet: "Q1's return" });
    expect(notes).toEqual({ written: 1, of: 2, taken: 0 });
    expect(Object.keys(notesOf(model))).toHaveLength(MOST_NOTES);
  });

  it("are taken away by the next check where the policy wants none", async () => {
    const model = workbook();
    const { excel } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR }));
    const { cells, register, heading } = noted({ "Capital!D2": ERROR });
    expect(await excel.applyMarks({ cells, register, heading })).not.toHaveProperty("notes");
    expect(notesOf(model)).toEqual({});
  });

  it.each([
    ["all", { kind: "all" }, 3, []],
    ["one sheet's", { kind: "sheet", sheet: "Capital" }, 2, ["Q1's return!D2"]],
    ["those of accepted exceptions", { kind: "accepted" }, 1, ["Capital!D2", "Q1's return!D2"]],
  ] as const)("go when marks are cleared: %s", async (_, what, cleared, left) => {
    const model = workbook();
    const { excel } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR, "Capital!B2": ACCEPTED, "Q1's return!D2": ERROR }));
    expect(await excel.clearMarks({ what, words: "clear" })).toMatchObject({ notes: cleared });
    expect(Object.keys(notesOf(model)).sort()).toEqual(left);
  });

  it("that somebody changed stay, and are said", async () => {
    const model = workbook();
    const { excel } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR, "Capital!B2": ERROR, "Q1's return!D2": ERROR }));
    for (const note of model.sheet("Capital").noteList) Object.assign(note, { text: `${note.text} Agreed.` });
    expect(await excel.clearMarks()).toMatchObject({ notes: 1, skipped: [{ sheet: "Capital", reason: "Somebody changed the notes on D2, B2, so they were left." }] });
    expect(Object.keys(notesOf(model))).toEqual(["Capital!D2", "Capital!B2"]);
  });

  it("are found after rows were put in and taken out", async () => {
    const model = workbook();
    putNote(model, "Capital", "A3", "Asked Finance");
    const { excel } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR, "Capital!B3": ERROR }));
    moveLines(model.sheet("Capital"), { axis: "row", at: 0, count: 3 }, model.sheets());
    moveLines(model.sheet("Capital"), { axis: "row", at: 4, count: -1 }, model.sheets());
    await excel.clearMarks();
    expect(notesOf(model)).toEqual({ "Capital!A5": "Asked Finance" });
    expect(model.sheet("Capital").formatRules).toEqual([]);
  });

  it("stay on a sheet that was protected, which is said", async () => {
    const model = workbook();
    const { excel } = open(model);
    await excel.applyMarks(noted({ "Capital!D2": ERROR }));
    model.sheet("Capital").isProtected = true;
    expect(await excel.clearMarks()).toMatchObject({ notes: 0, skipped: [{ sheet: "Capital", reason: "The sheet is protected, so its marks were left. Unprotect it, then clear again." }] });
  });

  it("are not asked for on an Excel without them", async () => {
    const model = workbook();
    const { excel } = openIn(model, { excelApi: "1.17" });
    expect(await excel.applyMarks(noted({ "Capital!D2": ERROR }))).toEqual({ marked: 1, unmarked: [], skipped: [], register: "Exceptions" });
    expect(notesOf(model)).toEqual({});
  });

  it.each([
    ["before", 1], ["before", 2], ["before", 3], ["before", 4],
    ["after", 4], [40, 4], [60, 4], [80, 4], [120, 4],
  ] as const)("are tidied up by a second clear when Excel fails %s round trip %i (a number: after so many of its actions)", async (point, trip) => {
    const model = workbook();
    putNote(model, "Capital", "A1", "Asked Finance");
    const before = snapshot(model);
    const { excel, host } = open(model);
    await excel.applyMarks(noted({ "Capital!D3": ERROR }));
    host.failAt(trip, point);
    await expect(excel.applyMarks(noted({ "Q1's return!D2": ERROR, "Capital!B2": WARNING }))).rejects.toThrow();
    host.failAt(4, 12);
    await excel.clearMarks().catch(() => undefined);
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });
});
