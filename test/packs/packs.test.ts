import { readFileSync } from "node:fs";
import path from "node:path";
import { computeMissing, readWorkbookFile } from "../../src/files";
import { type CellAddress, type Sheet, type Workbook, cellName, formulaAt, parseCellName, parseRangeName, valueAt } from "../../src/workbook";
import { CAPITAL, CAPITAL_TOTAL, REVENUE, REVENUE_TOTAL, capitalFigures, revenueFigures } from "./east-sussex-q1";
import { layouts } from "./layouts";
import { makePack, samplePacks } from "./make";
import { plantedFaults } from "./planted-faults";

const committed = (file: string): Uint8Array => readFileSync(path.join(__dirname, file));

/** Every cell of a workbook as "Revenue!B7" → what somebody typed there, a formula or a value. */
function typedCells({ sheets }: Workbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of sheets) {
    sheet.values.forEach((values, row) => values?.forEach((value, column) => {
      const at = { row, column };
      if (value !== null) cells.set(`${sheet.name}!${cellName(at)}`, formulaAt(sheet, at) ?? value);
    }));
  }
  return cells;
}

function formulaCells({ formulas }: Sheet): CellAddress[] {
  return formulas.flatMap((cells, row) => (cells ?? []).flatMap((formula, column) => (formula === null ? [] : [{ row, column }])));
}

describe("the sample packs", () => {
  it.each(samplePacks)("$file is what the script makes", async (pack) => {
    expect(Buffer.from(await makePack(pack)).equals(committed(pack.file))).toBe(true);
    expect(committed(pack.file).length).toBeLessThan(30_000);
  });

  it("differ in the planted errors and nowhere else", async () => {
    const [clean, faulty] = await Promise.all(["quarterly-return.xlsx", "quarterly-return-with-faults.xlsx"].map(async (file) => typedCells(await readWorkbookFile(committed(file), file))));
    const different = [...clean!.keys()].filter((cell) => clean!.get(cell) !== faulty!.get(cell));
    expect(different.sort()).toEqual(plantedFaults.map(({ sheet, cell }) => `${sheet}!${cell}`).sort());
    expect(faulty!.size).toBe(clean!.size);
    for (const { sheet, cell, instead } of plantedFaults) expect(faulty!.get(`${sheet}!${cell}`)).toBe(instead);
  });

  it("carry the results that Excel would show", async () => {
    const { sheets } = await readWorkbookFile(committed("quarterly-return.xlsx"), "quarterly-return.xlsx");
    const row = (name: string, number: number): unknown[] => sheets.find((sheet) => sheet.name === name)!.values[number - 1]!.slice(1, 10);
    [...REVENUE, REVENUE_TOTAL].forEach((line, down) => expect(row("Revenue", 7 + down)).toEqual(revenueFigures(line)));
    [...CAPITAL, CAPITAL_TOTAL].forEach((line, down) => expect(row("Capital", 6 + down)).toEqual(capitalFigures(line)));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Cover", "visible"], ["Revenue", "visible"], ["Capital", "visible"], ["Savings", "visible"], ["Notes", "visible"], ["Workings", "hidden"],
    ]);
  });

  it("mark a lost range as an error, not as text", async () => {
    const { sheets } = await readWorkbookFile(committed("quarterly-return-with-faults.xlsx"), "faults");
    expect(valueAt(sheets[3]!, parseCellName("D7")!)).toBe("#REF!");
  });
});

describe.each(layouts)("the layout $name", ({ workbook, schedules }) => {
  it("holds the values that its formulas give", () => {
    const { sheets, notRead } = computeMissing(workbook.sheets.map((sheet) => ({ sheet, uncomputed: formulaCells(sheet) })));
    expect(notRead).toEqual([]);
    sheets.forEach((sheet, position) => {
      for (const at of formulaCells(sheet)) {
        expect([cellName(at), valueAt(sheet, at)]).toEqual([cellName(at), expect.closeTo(valueAt(workbook.sheets[position]!, at) as number, 9)]);
      }
    });
  });

  it.each(schedules)("names a role for every column and row of $sheet!$range that holds anything", ({ sheet: name, range, columns, rows }) => {
    const sheet = workbook.sheets.find((each) => each.name === name)!;
    const { top, left, bottom, right } = parseRangeName(range)!;
    const body = Object.keys(rows).map((row) => Number(row) - 1);
    expect(Math.max(...body)).toBe(bottom);
    for (let column = left; column <= right; column++) {
      const holdsAny = body.some((row) => valueAt(sheet, { row, column }) !== null);
      expect([cellName({ row: 0, column }), cellName({ row: 0, column }).slice(0, -1) in columns]).toEqual([cellName({ row: 0, column }), holdsAny]);
    }
    for (const row of body) {
      expect(row).toBeGreaterThan(top);
      expect(rows[row + 1] === "blank").toBe((sheet.values[row] ?? []).slice(left, right + 1).every((value) => value === null));
    }
  });
});
