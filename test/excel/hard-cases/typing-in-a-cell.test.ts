/** Somebody is typing in a cell: Excel keeps every request waiting, or refuses it where it cannot wait. */
import { createSheetHost } from "../../../src/excel";
import type { SheetHost } from "../../../src/marking";
import { createHost, loadClient, snapshot } from "../../host";
import { marksFor, open, unhurried } from "../open";
import { checkAndMark, livedInPack } from "./lived-in-pack";

const MARKS = marksFor({ Revenue: { red: "C8" } });
const EDIT = { sheet: "Revenue", cell: { row: 7, column: 2 }, from: { value: 370_550 }, to: { formula: "=SUM(C3:C7)" } } as const;

const COMMANDS: readonly (readonly [string, (excel: SheetHost) => Promise<unknown>])[] = [
  ["reading", (excel) => excel.readWorkbook(unhurried())],
  ["marking", (excel) => excel.applyMarks(MARKS)],
  ["clearing", (excel) => excel.clearMarks()],
  ["looking for marks", (excel) => excel.hasMarks()],
  ["making a change", (excel) => excel.makeEdits([EDIT])],
  ["going to a cell", (excel) => excel.goTo("Revenue", { row: 1, column: 1 })],
];

const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

it.each(COMMANDS)("%s waits until the cell is left, and is done then", async (_, command) => {
  const { excel, model } = open(livedInPack());
  model.isEditingCell = true;
  const before = snapshot(model);
  let isDone = false;
  const working = command(excel).then(() => (isDone = true));
  await pause();
  expect([isDone, snapshot(model)]).toEqual([false, before]);
  model.finishEditing();
  await working;
});

it.each(COMMANDS)("%s is refused with a sentence where Excel cannot wait", async (_, command) => {
  const model = livedInPack();
  const client = loadClient(createHost(model));
  // An Excel that takes no notice of being asked to wait.
  const excel = createSheetHost({ isSetSupported: client.isSetSupported, run: (__, batch) => client.run({}, batch) });
  model.isEditingCell = true;
  const before = snapshot(model);
  await expect(command(excel)).rejects.toThrow("A cell is being edited. Press Enter or Esc in it, then try again.");
  expect(snapshot(model)).toEqual(before);
});

it("typing that begins while marks are written delays the rest, and all is there at the end", async () => {
  const { excel, host, model } = open(livedInPack());
  host.before(3, () => {
    model.isEditingCell = true;
    setTimeout(() => model.finishEditing(), 30);
  });
  expect((await excel.applyMarks(MARKS)).skipped).toEqual([]);
  expect(model.sheet("Revenue").formatRules[0]!.formula).toBe('=LEN("outturn:red")>0');
});

it("what is typed between check and marking stays, and is seen by the next check", async () => {
  const { excel, model } = open(livedInPack());
  const first = await checkAndMark(excel);
  model.edit("Revenue", "C8", 370_650);
  const second = await checkAndMark(excel);
  const stated = ({ marks }: typeof first) => marks.register.some(({ sheet, stated: figure }) => sheet === "Revenue" && figure === "370,550");
  expect([stated(first), stated(second)]).toEqual([true, false]);
  expect(model.sheet("Revenue").read({ top: 7, left: 2, bottom: 7, right: 2 })[0]![0]!.value).toBe(370_650);
});
