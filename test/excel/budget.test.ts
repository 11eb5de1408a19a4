/** What marking, checking again and clearing 10,000 exceptions on 50 sheets ask of Excel at most, the register with them: round trips and bytes sent. */
import { memoryModel } from "../host";
import { CLEARING_BUDGET, MARKING_BUDGET } from "./marking-budget";
import { open } from "./open";
import { tenThousand } from "./ten-thousand";

function workbook() {
  const model = memoryModel("large.xlsx");
  for (let sheet = 1; sheet <= 50; sheet++) {
    const { cells } = model.addSheet(`Service ${sheet}`);
    for (let row = 0; row < 250; row++) cells[row] = Array.from({ length: 10 }, (_, column) => ({ value: row * 10 + column, formula: null }));
  }
  return open(model);
}

it("marks 10,000 exceptions, checks again and clears in few round trips", async () => {
  const { excel, host } = workbook();
  const marks = tenThousand();
  const spent: [string, number, number][] = [];
  const step = async (what: string, work: () => Promise<unknown>) => {
    const before = host.traffic();
    await work();
    const after = host.traffic();
    spent.push([what, after.trips - before.trips, after.bytesIn - before.bytesIn]);
  };
  await step("mark", () => excel.applyMarks(marks));
  await step("nothing changed", () => excel.applyMarks(marks));
  await step("1 % changed", () => excel.applyMarks(tenThousand({ changed: (index) => index % 100 === 0 })));
  await step("clear, asking about words", () => excel.clearMarks());
  const most = [
    ["mark", MARKING_BUDGET.trips, MARKING_BUDGET.bytes],
    ["nothing changed", MARKING_BUDGET.trips, 200_000],
    ["1 % changed", MARKING_BUDGET.trips, 300_000],
    ["clear, asking about words", CLEARING_BUDGET.trips, 200_000],
  ] as const;
  expect(spent.map(([what]) => what)).toEqual(most.map(([what]) => what));
  const over = spent.filter(([, trips, bytes], index) => trips > most[index]![1] || bytes > most[index]![2]);
  expect(over).toEqual([]);
});
