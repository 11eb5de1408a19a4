/** A fix that is made where rows are filtered, grouped or hidden, cells validated or merged, or the sheet renamed meanwhile; and taken back. */
import type { CellEdit } from "../../../src/checking";
import { parseCellName } from "../../../src/workbook";
import { byHand, snapshot, type MemoryModel } from "../../host";
import { open, opener } from "../open";
import { at, livedInPack, sheetNames } from "./lived-in-pack";

const edit = (sheet: string, cell: string, from: CellEdit["from"], to: CellEdit["to"]): CellEdit => ({ sheet, cell: parseCellName(cell)!, from, to });

const EDITS = [
  edit("Revenue", "C8", { value: 370_550 }, { formula: "=SUM(C3:C7)" }),
  edit("Revenue", "D5", { value: 0 }, { formula: "=B5-C5" }),
  edit("Workings", "D5", { value: 0 }, { value: -1 }),
  edit("Lists", "A2", { value: "Amber" }, { value: "=Red" }),
];

const shows = (model: MemoryModel, sheet: string, cell: string) => {
  const [found] = model.sheet(sheet).read(at(cell))[0]!;
  return found!.formula ?? found!.value;
};

const SITUATIONS: readonly (readonly [string, (model: MemoryModel) => unknown])[] = [
  ["as people left it", () => undefined],
  ["its rows filtered out", (model) => byHand.filter(model, "Revenue", "A2:D8", "A", ["Highways"])],
  ["its rows in a closed group", (model) => byHand.group(model, "Revenue", 3, 8, true)],
  ["its rows hidden by hand", (model) => [4, 7].forEach((row) => model.sheet("Revenue").hiddenRows.add(row))],
  ["its sheets hidden", (model) => (model.sheet("Workings").visibility = "veryHidden")],
  ["validation that a person could not type against", (model) => model.sheet("Workings").setValidation!(at("A1:D8"), { wholeNumber: { formula1: 0, operator: "GreaterThan" } })],
  ["formats of a person's own", (model) => model.sheet("Workings").writeNumberFormats(at("D5"), [["0.0"]])],
  ["a merge that begins in the cell", (model) => model.sheet("Workings").mergedRanges.push(at("D5:E5"))],
];

describe.each(SITUATIONS)("%s", (_, make) => {
  it("the cells are changed, and all is as it was once that is undone", async () => {
    const model = livedInPack();
    make(model);
    const before = snapshot(model);
    const { excel } = open(model);
    const { made, skipped } = await excel.makeEdits(EDITS);
    expect([made.length, skipped]).toEqual([4, []]);
    expect([shows(model, "Revenue", "C8"), shows(model, "Revenue", "D5"), shows(model, "Workings", "D5"), shows(model, "Lists", "A2")]).toEqual(["=SUM(C3:C7)", "=B5-C5", -1, "=Red"]);
    expect((await excel.undoEdits(made)).skipped).toEqual([]);
    expect(snapshot(model)).toEqual(before);
  });
});

const HAPPENINGS: readonly (readonly [string, (model: MemoryModel) => void])[] = [
  ["the sheet is renamed", (model) => model.sheet("Revenue").rename("Revenue (old)")],
  ["the sheet is removed", (model) => model.deleteSheet(model.sheet("Revenue").id)],
  ["the sheet is protected", (model) => (model.sheet("Revenue").isProtected = true)],
  ["a row is put in above the cells", (model) => byHand.insertRows(model, "Revenue", 4)],
  ["a co-author types into one of the cells", (model) => model.edit("Revenue", "C8", 1, null, "co-author")],
  ["lines are sorted", (model) => byHand.sortRows(model, "Revenue", "A3:D7", "B")],
];

describe.each(HAPPENINGS)("while %s", (_, happens) => {
  it.each([1, 2])("before round trip %s: only cells that hold what was read are changed, and the rest is said", async (trip) => {
    const { excel, host, model } = open(livedInPack());
    let before: unknown = null;
    host.before(trip, () => {
      happens(model);
      before = snapshot(model);
    });
    const outcome = await excel.makeEdits(EDITS).catch((error: Error) => error);
    if (outcome instanceof Error) {
      expect(outcome.message).toMatch(/[Tt]ry again\.$/);
      expect(snapshot(model)).toEqual(before);
      return;
    }
    expect(outcome.made.length + outcome.skipped.length).toBe(4);
    for (const { reason } of outcome.skipped) expect(reason).toMatch(/^(It holds something else than it held when it was checked, so it was left|There is no sheet of this name any more|The sheet is protected)/);
    // A sheet is looked for by its name: under a new one nothing would be undone, and that would be said.
    const names = sheetNames(model);
    await excel.undoEdits(outcome.made.map((each) => (names.includes(each.sheet) ? each : { ...each, sheet: "Revenue (old)" })));
    expect(snapshot(model)).toEqual(before);
  });
});

const openAgain = opener();

it("Excel breaks off anywhere: what was changed is said, the rest may be asked for again, and all of it undone", async () => {
  const once = openAgain(livedInPack());
  await once.excel.makeEdits(EDITS);
  const actions = once.host.traffic().actionsOfLastTrip;
  for (let done = 0; done < actions; done++) {
    const { excel, host, model } = openAgain(livedInPack());
    const before = snapshot(model);
    host.failAt(3, done);
    const first = await excel.makeEdits(EDITS).catch(() => ({ made: [], skipped: EDITS.map((each) => ({ ...each, reason: "" })) }));
    const left = EDITS.filter(({ sheet, cell }) => first.skipped.some((skip) => skip.sheet === sheet && skip.cell.row === cell.row && skip.cell.column === cell.column));
    const second = await excel.makeEdits(left);
    expect([done, first.made.length + second.made.length, second.skipped]).toEqual([done, 4, []]);
    await excel.undoEdits([...first.made, ...second.made]);
    expect([done, snapshot(model)]).toEqual([done, before]);
  }
});
