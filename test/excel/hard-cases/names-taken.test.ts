/** A pack that uses the register's names for something of its own: it keeps them, and the register takes others. */
import { snapshot, type MemoryModel } from "../../host";
import { open, unhurried } from "../open";
import { at, checkAndMark, livedInPack, personsThings, sheetNames } from "./lived-in-pack";

function ownSheet(model: MemoryModel, name: string, rows: readonly (readonly (string | number)[])[] = [["Query", "Raised by"], ["Late return", "Cllr Jones"]]): void {
  const sheet = model.addSheet(name);
  rows.forEach((row, r) => (sheet.cells[r] = row.map((value) => ({ value, formula: null }))));
}

function ownTable(model: MemoryModel, table: string, sheet = "Queries"): void {
  ownSheet(model, sheet);
  const [own] = [model.sheet(sheet).addTable(at("A1:B2"), true)];
  model.sheet(sheet).changeTable(own, { name: table });
}

const TAKEN: readonly (readonly [string, (model: MemoryModel) => void])[] = [
  ["a sheet Exceptions", (model) => ownSheet(model, "Exceptions")],
  ["an empty sheet Exceptions", (model) => model.addSheet("Exceptions")],
  ["sheets EXCEPTIONS and Exceptions (Outturn)", (model) => ["EXCEPTIONS", "Exceptions (Outturn)"].forEach((name) => ownSheet(model, name))],
  ["a hidden sheet Exceptions", (model) => {
    ownSheet(model, "Exceptions");
    model.sheet("Exceptions").visibility = "veryHidden";
  }],
  ["a defined name Exceptions", (model) => model.nameList.push({ name: "Exceptions", refersTo: "=Lists!$A$1" })],
  ["a defined name OutturnExceptions", (model) => model.nameList.push({ name: "OutturnExceptions", refersTo: "=Lists!$A$1" })],
  ["a table Exceptions", (model) => ownTable(model, "Exceptions")],
  ["a table OutturnExceptions of a person's own", (model) => ownTable(model, "OutturnExceptions")],
  ["a table outturnexceptions on a sheet Exceptions", (model) => ownTable(model, "outturnexceptions", "Exceptions")],
];

it("says so where a pack uses both names that the register's table may have", async () => {
  const model = livedInPack();
  ownTable(model, "OutturnExceptions");
  model.nameList.push({ name: "OutturnExceptions_2", refersTo: "=Lists!$A$1" });
  const before = snapshot(model);
  const { excel } = open(model);
  const { receipt } = await checkAndMark(excel);
  expect(receipt).toMatchObject({
    register: "",
    skipped: [{ sheet: "Exceptions", reason: "The workbook uses the names OutturnExceptions and OutturnExceptions_2 for something else, so no register could be added. Rename one of them, then check again." }],
  });
  await excel.clearMarks();
  expect(snapshot(model)).toEqual(before);
});

describe.each(TAKEN)("%s", (_, take) => {
  it("is left as it is, read and checked like any other; the register stands beside it and goes again", async () => {
    const model = livedInPack();
    take(model);
    const before = snapshot(model);
    const own = sheetNames(model);
    const theirs = personsThings(model, own);
    const { excel } = open(model);
    for (let round = 0; round < 3; round++) {
      const { receipt } = await checkAndMark(excel);
      expect(receipt.skipped).toEqual([]);
      expect(own).not.toContain(receipt.register);
      expect(sheetNames(model)).toEqual([...own, receipt.register]);
      expect(personsThings(model, own)).toEqual(theirs);
      const read = await excel.readWorkbook(unhurried());
      expect(read.sheets.map(({ name }) => name)).toEqual(own);
      expect(read.register!.length).toBeGreaterThan(5);
    }
    expect(await excel.clearMarks()).toMatchObject({ kind: "cleared", registerRemoved: true, skipped: [] });
    expect(snapshot(model)).toEqual(before);
    expect(await excel.hasMarks()).toBe(false);
  });

  it("is left as it is when Clear is given without a check before", async () => {
    const model = livedInPack();
    take(model);
    const before = snapshot(model);
    const { excel } = open(model);
    expect(await excel.hasMarks()).toBe(false);
    expect(await excel.clearMarks()).toMatchObject({ kind: "cleared", cleared: 0, registerRemoved: false });
    expect(snapshot(model)).toEqual(before);
  });
});
