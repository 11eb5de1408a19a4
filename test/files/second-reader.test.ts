/** The .xlsx reader against SheetJS's, cell by cell, on the sample packs and, where they lie beside the project, on real returns. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type CellObject, read } from "@e965/xlsx";
import { readWorkbookFile } from "../../src/files";
import { type Sheet, cellName } from "../../src/workbook";

const SAMPLES = path.resolve(__dirname, "../packs");
/** Results of an add-in's functions fill cells as no worksheet of SheetJS has them. */
const PACKS = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx") && name !== "functions.xlsx").map((name) => path.join(SAMPLES, name));
const RETURNS = ["uk01_towns_fund_return_R6.xlsx", "uk05_scotland_LFR_2017-18.xlsx"].map((name) => path.resolve(__dirname, "../../../shared/workbooks/returns", name));
const beside = RETURNS.filter((file) => existsSync(file));

/** Prefixes and spaces are all that the two may write otherwise. */
const plain = (formula: string | null | undefined): string | null => formula?.replace(/_xl(fn|ws)\.|\s/g, "") ?? null;

/** Where the readers differ, as "D5: 12 v 13 (=A1)". Only the other one leaves the members of an array formula without it. */
function differences(ours: Sheet, theirs: readonly (readonly (CellObject | undefined)[] | undefined)[]): { readonly compared: number; readonly different: readonly string[] } {
  const different: string[] = [];
  let compared = 0;
  theirs.forEach((cells, row) => cells?.forEach((cell, column) => {
    if (!cell || cell.t === "z") return;
    compared++;
    const value = ours.values[row]?.[column] ?? null;
    const formula = plain(ours.formulas[row]?.[column]);
    const expected = cell.t === "e" ? cell.w : cell.v === "" && cell.f === undefined ? null : (cell.v ?? null);
    const same = value === expected || (typeof value === "string" && value === String(expected).replace(/\r\n?/g, "\n"));
    if (!same || (formula !== plain(cell.f && `=${cell.f}`) && cell.f !== undefined)) different.push(`${cellName({ row, column })}: ${String(value)} v ${String(expected)} (${formula} v ${cell.f})`);
  }));
  return { compared, different };
}

it.each([...PACKS, ...beside].map((file) => [path.basename(file), file]))("reads %s as SheetJS does", async (name, file) => {
  const bytes = readFileSync(file);
  const theirs = read(bytes, { dense: true, cellNF: true });
  const { sheets } = await readWorkbookFile(bytes, name);
  expect(sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
  let all = 0;
  for (const sheet of sheets) {
    const { compared, different } = differences(sheet, theirs.Sheets[sheet.name]!["!data"] ?? []);
    expect(different).toEqual([]);
    all += compared;
  }
  expect(all).toBeGreaterThan(50);
});

it(beside.length === RETURNS.length ? "has all real returns to compare" : "has not all real returns beside the project: those were not compared", () => {
  expect(beside.length).toBeLessThanOrEqual(RETURNS.length);
});
