/** The sample pack of worksheet functions: every function is on it, stored as Excel stores it, and the check finds nothing wrong. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { check } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { worksheetFunctions } from "../../src/functions";
import { rules } from "../../src/rules";
import { type CellValue, cellName, formulaAt, valueAt } from "../../src/workbook";
import { placedExamples } from "./functions-at-work";

const FILE = "functions.xlsx";
const bytes = readFileSync(path.join(__dirname, FILE));
const examples = placedExamples();

it("has a sheet for every registered function, after the list of them", async () => {
  const { sheets } = await readWorkbookFile(bytes, FILE);
  expect(sheets.map(({ name }) => name)).toEqual(["Functions", ...Object.keys(worksheetFunctions)]);
  expect(sheets[0]!.values.slice(4).map((row) => row?.[0])).toEqual(Object.keys(worksheetFunctions));
});

it.each(examples)("$name: reads as it was written, with what the function gives beside it", async ({ name, example, formulas }) => {
  const sheet = (await readWorkbookFile(bytes, FILE)).sheets.find((each) => each.name === name)!;
  for (const [index, { at, formula, results }] of formulas.entries()) {
    expect([cellName(at), formulaAt(sheet, at)]).toEqual([cellName(at), formula]);
    const shown = results.map((row, down) => row.map((_, across) => asExcelShows(valueAt(sheet, { row: at.row + down, column: at.column + across }))));
    expect(shown).toEqual(example.formulas[index]!.gives.map((row) => row.map(asExcelShows)));
  }
});

it("keeps each formula as Excel does: under the add-in's stored name, spilling, its results as plain values", () => {
  const parts = unzipSync(bytes);
  const variance = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
  expect(variance).toMatch(/<c r="D2"[^>]* cm="1"><f t="array" ref="D2:D4">_xldudf_OUTTURN_VARIANCE\(B2:B4,C2:C4\)<\/f><v>-970<\/v><\/c>/);
  expect(variance).toMatch(/<c r="D3"[^>]*><v>784<\/v><\/c>/);
  expect(Object.keys(parts)).toContain("xl/metadata.xml");
});

it("gives the check nothing to find but the two populations that IMPLIEDPOP shows", async () => {
  const { findings, outcomes } = check(await readWorkbookFile(bytes, FILE), rules);
  expect(findings.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual(["denominator-break IMPLIEDPOP"]);
  expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
});

it("is led to from a list of all functions, each with a page and what it gives", () => {
  const list = readFileSync(path.join(__dirname, "../../docs/functions/README.md"), "utf8");
  expect(list.match(/^\| \[.*$/gm)).toEqual(examples.map(({ name, description }) => `| [${name}](${name}.md) | ${description} |`));
});

/** Numbers to 15 digits: a file need not keep more. */
function asExcelShows(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
