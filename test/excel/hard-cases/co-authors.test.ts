/** Two people have the same workbook open, each with the add-in in a pane of their own. */
import type { SheetHost } from "../../../src/marking";
import { isMarkFormula } from "../../../src/marking";
import { byHand, snapshot, type MemoryModel } from "../../host";
import { marksFor, open, registerOf, unhurried } from "../open";
import { at, checkAndMark, livedInPack, personsThings, registerSheet, sheetNames, withNotes } from "./lived-in-pack";

const MARKS = withNotes(marksFor({ Revenue: { red: "C8,D8", amber: "D5" }, Workings: { red: "C8" } }));
const OTHERS = withNotes(marksFor({ Revenue: { red: "C8" }, "Children's, Q2!": { red: "C8" } }));

const marksOn = (model: MemoryModel, sheet: string) => model.sheet(sheet).formatRules.filter(({ formula }) => formula !== null && isMarkFormula(formula)).length;

const COMMANDS: readonly (readonly [string, (excel: SheetHost) => Promise<unknown>])[] = [
  ["marking", (excel) => excel.applyMarks(MARKS)],
  ["marking one sheet", (excel) => excel.applyMarks(MARKS, { onlySheet: "Revenue" })],
  ["clearing", (excel) => excel.clearMarks({ words: "clear" })],
];

describe.each(COMMANDS)("%s while a co-author", (_, mine) => {
  it.each(COMMANDS.flatMap(([theirs, command]) => [1, 2, 3, 4].flatMap((trip) => [true, false].map((isMarked) => [theirs, trip, isMarked ? "marked" : "unmarked", command] as const))))(
    "is %s before round trip %s, in a workbook that was %s: nothing of people's is touched, and the next commands put it right",
    async (__, trip, was, theirs) => {
      const model = livedInPack();
      const before = snapshot(model);
      const own = sheetNames(model);
      const peoples = personsThings(model, own);
      const me = open(model, { excelApi: "1.20" });
      const other = open(model, { excelApi: "1.20" });
      if (was === "marked") await other.excel.applyMarks(OTHERS);
      me.host.before(trip, () => theirs(other.excel));
      const outcome = await mine(me.excel).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.message).toMatch(/Try again\.$/);
      expect(personsThings(model, own)).toEqual(peoples);
      // Whoever checks next finds one register, and each cell marked once.
      await me.excel.applyMarks(MARKS);
      expect(personsThings(model, own)).toEqual(peoples);
      expect([marksOn(model, "Revenue"), marksOn(model, "Workings")]).toEqual([2, 1]);
      expect(sheetNames(model)).toEqual([...own, "Exceptions"]);
      await other.excel.clearMarks({ words: "clear" });
      expect(snapshot(model)).toEqual(before);
    },
  );
});

describe("a co-author", () => {
  it("sees the register that I wrote, and what was typed in it outlives their check", async () => {
    const model = livedInPack();
    const [me, other] = [open(model, { excelApi: "1.20" }), open(model, { excelApi: "1.20" })];
    await me.excel.applyMarks(MARKS);
    model.edit("Exceptions", "J5", "Late invoice", null, "co-author");
    const { register, skipped } = await other.excel.applyMarks(MARKS);
    expect([register, skipped]).toEqual(["Exceptions", []]);
    expect(registerOf(model)![1]).toContain("Late invoice");
  });

  it("is told of by edits that are theirs, not by the marks of their add-in's copy", async () => {
    const model = livedInPack();
    const me = open(model, { excelApi: "1.20" });
    const heard: string[] = [];
    await me.excel.onEdited(({ sheet, address, by }) => heard.push(`${by} ${sheet}!${address}`));
    model.edit("Revenue", "C3", 1, null, "co-author");
    model.edit("Revenue", "C4", 2);
    byHand.insertRows(model, "Workings", 3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(["co-author Revenue!C3", "person Revenue!C4", "person Workings!3:3"]);
  });
});

describe("a copy that somebody keeps of the register's sheet", () => {
  /** Excel gives the table of a copied sheet a name of its own: the old one and a number. */
  function copyRegister(model: MemoryModel, table: string | null): void {
    const from = registerSheet(model)!;
    const to = model.addSheet("Exceptions (2)");
    to.cells.push(...Array.from(from.cells, (row) => [...(row ?? [])]));
    if (table !== null) to.changeTable(to.addTable(from.tableList[0]!.range, true), { name: table });
    to.write(at("J5"), [[{ value: "As at Q1", formula: null }]]);
  }

  it.each([
    ["as Excel copies a sheet", "OutturnExceptions3"],
    ["with a name of their own for its table", "Q1_exceptions"],
    ["as plain cells", null],
  ])("%s is no part of the pack, is left as it is by every command, and stays when marks are cleared", async (_, table) => {
    const model = livedInPack();
    const { excel } = open(model, { excelApi: "1.20" });
    const first = await checkAndMark(excel);
    copyRegister(model, table);
    const copy = personsThings(model, ["Exceptions (2)"]);
    expect((await excel.readWorkbook(unhurried())).sheets.map(({ name }) => name)).not.toContain("Exceptions (2)");
    const second = await checkAndMark(excel);
    expect(second.marks).toEqual(first.marks);
    expect(second.receipt).toEqual(first.receipt);
    await excel.clearMarks({ words: "clear" });
    expect(personsThings(model, ["Exceptions (2)"])).toEqual(copy);
    expect(sheetNames(model)).toEqual([...sheetNames(livedInPack()), "Exceptions (2)"]);
    expect(await excel.hasMarks()).toBe(false);
    // With the copy alone there, the next check begins a register anew.
    expect((await checkAndMark(excel)).receipt.register).toBe("Exceptions");
    expect(personsThings(model, ["Exceptions (2)"])).toEqual(copy);
  });
});
