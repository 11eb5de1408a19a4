import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readWorkbookFile } from "../../src/files";
import { cellName, rangeName, type CellRange, type Sheet, type Workbook } from "../../src/workbook";
import { byHand, modelFromWorkbook, snapshot } from "../host";
import { marksFor, open, unhurried } from "./open";

const RETURNS = path.resolve(__dirname, "../../../shared/workbooks/returns");
const files = existsSync(RETURNS) ? readdirSync(RETURNS).filter((file) => /\.xls[xm]$/.test(file)) : [];

/** Every filled cell of a sheet, however its rows are stored; a number format counts only where there is a value beside which it is read. */
function cellsOf(sheet: Sheet, { top, left, bottom, right }: CellRange): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = sheet.values[row]?.[column] ?? null;
      const formula = sheet.formulas[row]?.[column] ?? null;
      const numberFormat = sheet.numberFormats[row]?.[column] ?? null;
      if (value !== null || formula !== null || numberFormat !== null) cells[cellName({ row, column })] = [value === "" ? null : value, formula, numberFormat];
    }
  }
  return cells;
}

/** Excel gives the merges that begin in the used range, as far as they lie in it. */
function mergesWithin(sheet: Sheet, used: CellRange): string[] {
  return sheet.merges
    .filter((merge) => merge.top >= used.top && merge.left >= used.left && merge.top <= used.bottom && merge.left <= used.right)
    .map((merge) => rangeName({ ...merge, bottom: Math.min(merge.bottom, used.bottom), right: Math.min(merge.right, used.right) }))
    .filter((name) => name.includes(":"));
}

/** Jest's own comparison takes seconds on a large sheet, so it is asked only for the words of a difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

function firstFilled(sheet: Sheet): string {
  const row = sheet.values.findIndex((cells) => cells?.some((value) => value !== null && value !== ""));
  return cellName({ row, column: sheet.values[row]!.findIndex((value) => value !== null && value !== "") });
}

describe("real returns", () => {
  if (files.length === 0) {
    it("are not here, and were not run", () => console.info("Not run: the published returns are not beside this checkout."));
    return;
  }

  it.each(files)("%s comes through Excel's client as it was read from the file, and marking and clearing leave it so", async (file) => {
    const workbook: Workbook = await readWorkbookFile(readFileSync(path.join(RETURNS, file)), file);
    const model = modelFromWorkbook(workbook);
    const { excel, host } = open(model);
    const read = await excel.readWorkbook(unhurried());
    console.info(`${file}: ${host.traffic().trips} round trips, ${(host.traffic().bytesOut / 1e6).toFixed(1)} MB`);
    expect(read.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]));
    for (const [index, sheet] of read.sheets.entries()) {
      const used = model.sheets()[index]!.usedRange(true);
      if (used) expectSame(cellsOf(sheet, used), cellsOf(workbook.sheets[index]!, used));
      if (used) expect(sheet.merges.map(rangeName)).toEqual(mergesWithin(workbook.sheets[index]!, used));
    }
    const before = snapshot(model);
    const filled = read.sheets.filter((sheet) => sheet.values.some((row) => row?.some((value) => value !== null)));
    await excel.applyMarks(marksFor(Object.fromEntries(filled.map((sheet) => [sheet.name, { red: firstFilled(sheet) }]))));
    expect(await excel.hasMarks()).toBe(true);
    await excel.clearMarks();
    expectSame(snapshot(model), before);
  }, 60_000);

  const small = files.filter((file) => statSync(path.join(RETURNS, file)).size < 600_000);

  it.each(small)("%s: rows and columns put in and taken out while it is marked stay so, and nothing else is left of the marks", async (file) => {
    const workbook = await readWorkbookFile(readFileSync(path.join(RETURNS, file)), file);
    const [model, unmarked] = [modelFromWorkbook(workbook), modelFromWorkbook(workbook)];
    const { excel } = open(model);
    const filled = workbook.sheets.filter((sheet) => sheet.values.some((row) => row?.some((value) => value !== null && value !== "")));
    await excel.applyMarks(marksFor(Object.fromEntries(filled.map((sheet) => [sheet.name, { red: firstFilled(sheet), amber: "B3:C9" }]))));
    for (const other of [model, unmarked]) {
      for (const { name } of filled) {
        byHand.insertRows(other, name, 5, 2);
        byHand.deleteRows(other, name, 3);
        byHand.insertColumns(other, name, "C");
      }
    }
    await excel.clearMarks();
    expectSame(snapshot(model), snapshot(unmarked));
  }, 60_000);
});
