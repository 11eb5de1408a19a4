/** Every bench runs and prints its table; how fast anything is, no test can say. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { worksheetFunctions } from "../../src/functions";
import { bundleBench } from "./bundle-bench";
import { checkingBench } from "./checking-bench";
import { functionsBench } from "./functions-bench";
import { markingBench } from "./marking-bench";

it("times the check of a file", async () => {
  const said = await checkingBench({ sheets: 2, runs: 1 });
  expect(said).toMatch(/^A pack of 5,\d{3} cells/);
  expect(said).toMatch(/^recognise and check +[\d.]+ × +[\d,.]+ ms$/m);
  expect(said).toMatch(/^2 schedules, [\d,]+ statements tested, 0 findings/m);
});

it("counts what marking asks of Excel", async () => {
  const said = await markingBench({ sheets: 3, rows: 20, markedSheets: 2, marksOnEach: 15, runs: 1 });
  expect(said).toMatch(/^3 sheets of 200 cells; 30 scattered cells marked on 2 of them/);
  for (const step of ["read, sheet by sheet", "read, as the add-in does", "fill cell by cell, no register", "mark, no register", "mark and write the register", "the same with 30 notes", "mark again, no register, nothing changed", "clear all", "clear all with the notes"]) {
    expect(said).toMatch(new RegExp(`^${step} +[\\d.]+ × +[\\d,.]+ ms +\\d+ +\\d+ kB +\\d+ kB$`, "m"));
  }
  expect(said).toMatch(/^Budget for “mark and write the register”: at most 6 round trips, \d made: kept; at most 1,000,000 bytes, [\d,]+ sent: kept\.$/m);
  expect(said).toMatch(/^Budget for “clear all”: at most 4 round trips, \d made: kept\.$/m);
});

it("times the worksheet functions, and the worked example of each", async () => {
  const said = await functionsBench({ calls: 100, rows: 50, runs: 1 });
  expect(said).toMatch(/^VARIANCE +50 rows +[\d.]+ × +[\d.]+ × +[\d,]+ +[\d.]+ ms$/m);
  for (const name of Object.keys(worksheetFunctions)) expect(said).toMatch(new RegExp(`^${name} +[\\d,]+$`, "m"));
});

it("weighs what was built, and says where nothing was", () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  expect(bundleBench(folder)).toBe("Not built: npm run build makes it.");
  for (const name of ["taskpane.html", "taskpane.js", "functions.json"]) writeFileSync(join(folder, name), name.repeat(1000));
  expect(bundleBench(folder)).toMatch(/^taskpane\.js +11,000 +\d+$/m);
});
