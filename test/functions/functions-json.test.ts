import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { worksheetFunctions } from "../../src/functions";
import { EXAMPLES } from "./examples";
import type { FunctionsMetadata } from "./generated";
import { generatedFiles, PROJECT } from "./generated";
import { work } from "./worked-example";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8").replaceAll("\r\n", "\n");
const metadata = JSON.parse(read("src/functions/functions.json")) as FunctionsMetadata;
const ids = Object.keys(worksheetFunctions);

it("is what the functions' comments give now; if not, run: npx tsx test/functions/generate.ts", async () => {
  for (const [path, text] of await generatedFiles()) {
    expect(`${path}\n${existsSync(join(PROJECT, path)) ? read(path) : ""}`).toBe(`${path}\n${text}`);
  }
});

it("names the functions that are registered, and each has its page and example", () => {
  expect(metadata.functions.map(({ id }) => id)).toEqual(ids);
  expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
  expect(readdirSync(join(PROJECT, "docs/functions")).sort()).toEqual([...ids.map((id) => `${id}.md`), "README.md"].sort());
  expect(Object.keys(EXAMPLES).sort()).toEqual(ids.toSorted());
});

it("takes and gives blocks of cells, so that ranges go in and results spill", () => {
  for (const { parameters, result } of metadata.functions) {
    expect(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality ?? ""}`)).toEqual(parameters.map(() => "any matrix"));
    expect(result.dimensionality).toBe("matrix");
  }
});

it("has as many arguments as the function, the optional ones last", () => {
  for (const { id, parameters } of metadata.functions) {
    expect(worksheetFunctions[id]).toHaveLength(parameters.length);
    const required = parameters.filter(({ optional }) => optional !== true).length;
    expect(parameters.slice(0, required).some(({ optional }) => optional === true)).toBe(false);
  }
});

it("keeps within what Excel shows in its tooltips", () => {
  for (const { id, description, parameters } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,63}$/);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(128);
    }
  }
});

// Together these two flags crash Excel LTSC 2021, the oldest we serve (OfficeDev/office-js #4385); the first covers errors too.
it("never sets both of the flags that crash Excel LTSC 2021 together", () => {
  expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  expect(metadata).not.toHaveProperty("allowErrorForDataTypeAny");
});

describe("the example in a function's page", () => {
  const formulas = Object.values(EXAMPLES).flatMap(({ sheet, formulas }) => formulas.map(({ formula, gives }) => ({ formula, gives, sheet })));

  it.each(formulas)("$formula", ({ formula, gives, sheet }) => {
    expect(work(formula, sheet)).toEqual(gives);
  });
});
