/** Every worksheet function at work in the grid: as stored in the sample pack, and typed in a cell, it gives what the function itself gives. */
import { type CellAddress, cellName, parseRangeName } from "../../src/workbook";
import { type PlacedExample, placedExamples, shownResults } from "../packs/functions-at-work";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { becomes, turnTo, type } from "./type-in-cells";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  // So that the cells right of the widest example are in view.
  await workbench.page.setViewportSize({ width: 2_000, height: 800 });
  await workbench.page.getByLabel("Pack", { exact: true }).selectOption("functions.xlsx");
  await workbench.page.waitForFunction(() => document.title.startsWith("functions.xlsx"));
});
afterAll(() => workbench?.close());

const examples = placedExamples();
const cell = (sheet: string, at: CellAddress) =>
  workbench.page.evaluate(([name, address]) => window.workbench!.cell(name, address), [sheet, cellName(at)] as const);

it.each(examples)("$name is shown with the results that the file holds", async ({ name, formulas }) => {
  for (const { at, formula, results } of formulas) {
    expect(await cell(name, at)).toMatchObject({ value: results[0]![0], formula });
    expect(await Promise.all(results.map((_, down) => cell(name, { row: at.row + down, column: at.column })))).toMatchObject(results.map(([value]) => ({ value })));
  }
});

it.each(examples)("$name gives in a cell what the function gives, and its error where a figure is overtyped with words", async ({ name, example, formulas }) => {
  const { page } = workbench;
  await turnTo(page, name);
  const spot = sparePlaces(formulas);
  for (const { formula, results } of formulas) {
    const at = spot.next().value!;
    await type(page, cellName(at), formula);
    await showsAll(name, at, results);
  }

  const { figure, sheet } = withWordsForAFigure(example);
  await type(page, cellName(figure), WORDS);
  const again = sparePlaces(formulas);
  for (const { formula, at: stored } of formulas) {
    const results = shownResults(formula, sheet);
    await showsAll(name, again.next().value!, results);
    await showsAll(name, stored, results);
  }
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});

const WORDS = "to follow";

/** Cells in a column right of all results, far enough apart for each to spill. */
function* sparePlaces(formulas: PlacedExample["formulas"]): Generator<CellAddress, undefined> {
  const column = Math.max(...formulas.map(({ at, results }) => at.column + results[0]!.length));
  let row = formulas[0]!.at.row;
  for (const { results } of formulas) {
    yield { row, column };
    row += results.length;
  }
  return undefined;
}

async function showsAll(sheet: string, at: CellAddress, results: ReturnType<typeof shownResults>): Promise<void> {
  for (const [down, row] of results.entries()) {
    for (const [across, value] of row.entries()) await becomes(workbench.page, sheet, cellName({ row: at.row + down, column: at.column + across }), value);
  }
}

/** The sheet of an example with words in place of the first figure that its first formula refers to. */
function withWordsForAFigure({ sheet, formulas }: PlacedExample["example"]): { readonly figure: CellAddress; readonly sheet: PlacedExample["example"]["sheet"] } {
  const [argument] = /[A-Z]+\d+(?::[A-Z]+\d+)?/.exec(formulas[0]!.formula.replace(/^=OUTTURN\.[A-Z]+/, ""))!;
  const { top, left } = parseRangeName(argument)!;
  expect(typeof sheet[top]![left]).toBe("number");
  return { figure: { row: top, column: left }, sheet: sheet.map((row, down) => row.map((value, across) => (down === top && across === left ? WORDS : value))) };
}
