/** What is generated from the functions' own comments: Excel's metadata and the pages of docs/functions. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { worksheetFunctions } from "../../src/functions";
import { fromExcel, showAmount, showPercent } from "../../src/money";
import { cellName, columnName } from "../../src/workbook";
import { EXAMPLES } from "./examples";
import type { WorkedExample } from "./worked-example";

export const PROJECT = resolve(__dirname, "../..");

/** The part of Excel's metadata that our functions use. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

type FunctionMetadata = FunctionsMetadata["functions"][number];

/** Read from every file of src/functions, in the order in which the functions are registered. */
export async function functionsMetadata(): Promise<FunctionsMetadata> {
  const folder = join(PROJECT, "src/functions");
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts")).sort().map((file) => join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson) as FunctionsMetadata;
  const order = Object.keys(worksheetFunctions);
  return { ...metadata, functions: metadata.functions.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/** Every generated file, by its path in the project. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const metadata = await functionsMetadata();
  const pages = metadata.functions.map((each) => [`docs/functions/${each.name}.md`, page(each)] as const);
  return new Map([["src/functions/functions.json", `${JSON.stringify(metadata, null, 2)}\n`], ...pages]);
}

function page(described: FunctionMetadata): string {
  const written = described.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const example = EXAMPLES[described.id];
  if (!example) throw new Error(`${described.id} has no worked example`);
  return `${[
    `# ${described.name}`,
    described.description,
    `    =OUTTURN.${described.name}(${written})`,
    table(["Argument", "What it is"], described.parameters.map(({ name, optional, description }) => [optional ? `${name} (may be left out)` : name, description])),
    "## Example",
    example.says,
    sheetTable(example),
    table(["Cell", "Formula", "Gives"], example.formulas.map(({ at, formula, gives }) => [at, `\`${formula}\``, gives.flat().map((result) => shownResult(result, example)).join(", ")])),
    "## What to expect",
    ...example.notes,
    ...expectations(example),
  ].join("\n\n")}\n`;
}

const SPILLS: Readonly<Record<NonNullable<WorkedExample["spills"]> | "lines", string>> = {
  lines: "Give ranges of one size and the result fills as many cells. A single cell, row or column serves every line of the other ranges; sizes that do not agree give #VALUE!.",
  "parts of a line": "Give lines in one column, and the results of each stand to its right; give them in one row, and they stand below. A single cell serves every line; sizes that do not agree give #VALUE!.",
  "parts of all lines": "Ranges are taken as the lines of one whole, and the results stand in one row. A single cell serves every line; sizes that do not agree give #VALUE!.",
  "all lines together": "The range is taken as a whole, and the result fills as many cells.",
};

function expectations(example: WorkedExample): readonly string[] {
  const spills = example.spills ?? "lines";
  const linesAreApart = spills === "lines" || spills === "parts of a line";
  const error = linesAreApart ? "A line with an error gives that error" : "An error in any line is the error of the whole";
  return [
    SPILLS[spills],
    `A blank cell counts as nil. Text gives #VALUE! where a number should be, also text that looks like a number, for that is a fault in a pack. TRUE and FALSE give #VALUE!. A date is the number of days that Excel holds for it. ${error}, or #VALUE! where Excel lets no function give it.`,
    "Amounts are taken as the 15 digits that Excel shows and reckoned in decimal, good to the penny below ten trillion.",
  ];
}

function sheetTable({ sheet }: WorkedExample): string {
  const width = Math.max(...sheet.map((row) => row.length));
  const headings = ["", ...Array.from({ length: width }, (_, column) => columnName(column))];
  const rows = sheet.map((row, index) => [
    cellName({ row: index, column: 0 }).slice(1),
    ...Array.from({ length: width }, (_, column) => {
      const value = row[column] ?? "";
      return typeof value === "number" ? shown(value) : value;
    }),
  ]);
  return table(headings, rows);
}

function shownResult(result: number | string | boolean, { percent }: WorkedExample): string {
  if (typeof result !== "number") return String(result).toUpperCase();
  return percent ? showPercent(fromExcel(result), 2) : shown(result);
}

function shown(value: number): string {
  return showAmount(fromExcel(value));
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
