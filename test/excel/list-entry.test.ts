import type { CellEdit } from "../../src/checking";
import { open, pack } from "./open";

const SHEET = [["Service", "RAG"], ["Adults", ""], ["Children", "R"]];
const AMBER: CellEdit = { sheet: "Revenue", cell: { row: 1, column: 1 }, from: { value: null }, to: { value: "Amber" }, orElse: ["A", "AMBER", "🟠"] };

function withList(source: string | null) {
  const model = pack({ Revenue: SHEET });
  if (source !== null) model.sheet("Revenue").setValidation!({ top: 1, left: 1, bottom: 2, right: 1 }, { list: { inCellDropDown: true, source } });
  return open(model);
}

describe("a cell that takes only entries of a list", () => {
  it.each<[what: string, source: string | null, written: string | null, reason: string]>([
    ["no list", null, "Amber", ""],
    ["the list has the text", "Red,Amber,Green", "Amber", ""],
    ["the list has another that says the same", "R, A, G", "A", ""],
    ["the list has none", "Low,High", null, "It takes only entries of its list (Low, High), and none of them says it."],
    ["the list is kept in cells", "=$Z$1:$Z$3", null, "It takes only entries of a list that is kept in other cells: choose one by hand."],
  ])("%s", async (_what, source, written, reason) => {
    const { excel } = withList(source);
    const { made, skipped } = await excel.makeEdits([AMBER]);
    expect(made.map(({ to }) => to)).toEqual(written === null ? [] : [{ value: written }]);
    expect(skipped.map((skip) => skip.reason)).toEqual(reason === "" ? [] : [reason]);
  });

  it("is blank again after undo", async () => {
    const { excel } = withList("R,A,G");
    const { made } = await excel.makeEdits([AMBER]);
    const undone = await excel.undoEdits(made);
    expect(undone.skipped).toEqual([]);
    expect(undone.made.map(({ from, to }) => [from, to])).toEqual([[{ value: "A" }, { value: null }]]);
  });
});
