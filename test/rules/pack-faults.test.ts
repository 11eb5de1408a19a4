/** Faults put one at a time into the sample packs as they are saved: each is to be found in its row or column, and nothing elsewhere. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/files";
import { tallies } from "../support/fault-tally";
import { evenly, formulasOvertyped, numbersOfFormulasAltered, sumsShortened, typed } from "../support/seeded-faults";

/** Of each way of making a fault, so many in a pack, spread evenly: the suite stays fast. */
const MOST = 16;

const PACKS = [
  "quarterly-return", "monitoring-pack", "east-sussex-q1-2024-25", "herefordshire-transformation-2023", "nottinghamshire-2019-20",
  "west-sussex-outturn-2020-21", "west-sussex-service-update-2021",
];

const counted = tallies();
afterAll(() => {
  process.stdout.write(`of each pack and way at most ${MOST} faults, spread evenly\n`);
  counted.print();
});

it.each(PACKS)("%s", async (pack) => {
  const file = `${pack}.xlsx`;
  const workbook = await readWorkbookFile(readFileSync(path.join(__dirname, "../packs", file)), file);
  counted.count(`${pack}: numbers altered`, typed(workbook), numbersOfFormulasAltered(workbook, MOST));
  counted.count(`${pack}: formulas overtyped by another figure`, workbook, evenly(formulasOvertyped(workbook, 1000), MOST));
  counted.count(`${pack}: formulas overtyped by their own figure`, workbook, evenly(formulasOvertyped(workbook, 0), MOST));
  counted.count(`${pack}: sums made shorter`, workbook, evenly(sumsShortened(workbook), MOST));
  const own = counted.all().filter(([what]) => what.startsWith(pack));
  expect(own.flatMap(([, { elsewhere }]) => elsewhere)).toEqual([]);
});

it("finds nine of ten numbers altered, whatever the pack", () => {
  const numbers = counted.all().filter(([what]) => what.endsWith("numbers altered"));
  const sum = (pick: (tally: (typeof numbers)[number][1]) => number) => numbers.reduce((total, [, tally]) => total + pick(tally), 0);
  expect(sum(({ found }) => found)).toBeGreaterThanOrEqual(0.9 * sum(({ of }) => of));
});
