/** How fast the worksheet functions are, against the same sum in bare floating point and in bare decimal.js, with the same blocks of cells in and out. */
import { Decimal } from "decimal.js";
import { type WorksheetFunction, worksheetFunctions } from "../../src/functions";
import { median, milliseconds, table, times, whole } from "./timing";
import { EXAMPLES } from "../functions/examples";
import { work } from "../functions/worked-example";

export interface FunctionsSize {
  readonly calls: number;
  readonly rows: number;
  readonly runs: number;
}

type Block = number[][];

/** The same sum without reading, refusing or rounding to what Excel shows; `row` gives the arguments of one line of a schedule. */
interface Comparison {
  readonly name: string;
  readonly row: (line: number) => readonly number[];
  readonly plain: (...figures: number[]) => number;
  readonly decimal: (...figures: number[]) => number;
}

const COMPARISONS: readonly Comparison[] = [
  {
    name: "VARIANCE",
    row: (line) => [1000 + (line % 9000) + 0.25, 1000 + ((line * 13) % 9000) + 0.1],
    plain: (budget, outturn) => budget! - outturn!,
    decimal: (budget, outturn) => new Decimal(budget!).minus(outturn!).toNumber(),
  },
  {
    name: "CARRYFWD",
    row: (line) => [12_000 + (line % 900), 9000 + ((line * 7) % 4000) + 0.5, 2000 + (line % 700)],
    plain: (budget, outturn, committed) => Math.max(0, Math.min(committed!, budget! - outturn!)),
    decimal: (budget, outturn, committed) => Decimal.max(0, Decimal.min(committed!, new Decimal(budget!).minus(outturn!))).toNumber(),
  },
  {
    name: "LACRATE",
    row: (line) => [300 + (line % 700), 60_000 + ((line * 31) % 50_000)],
    plain: (children, population) => (children! / population!) * 10_000,
    decimal: (children, population) => new Decimal(children!).div(population!).times(10_000).toNumber(),
  },
];

export async function functionsBench(size: FunctionsSize): Promise<string> {
  const lines: string[][] = [];
  for (const comparison of COMPARISONS) {
    lines.push(await compared(comparison, "one cell", size.calls, callOnCells, size));
    lines.push(await compared(comparison, `${whole(size.rows)} rows`, size.rows, callOnColumns, size));
  }
  const examples: string[][] = [];
  for (const [name, { formulas, sheet }] of Object.entries(EXAMPLES)) {
    const formula = formulas[0]!.formula;
    const calls = Math.max(1, Math.floor(size.calls / 50));
    const { ms } = await median(name, size.runs, () => {
      for (let call = 0; call < calls; call++) work(formula, sheet);
    });
    examples.push([name, whole((calls / ms) * 1000)]);
  }
  return [
    `Median of ${size.runs}; one cell: ${whole(size.calls)} calls, each of one line.`,
    table([["", "", "to floating point", "to decimal.js", "lines a second", "time"], ...lines]),
    "The worked example of each, formula read anew every time:",
    table([["", "formulas a second"], ...examples]),
  ].join("\n");
}

/** Does the work of `lines` lines; one block of cells for each argument. */
type Call = (worksheetFunction: Sum, columns: readonly Block[], lines: number) => void;
type Sum = (...cells: Block[]) => unknown;

const callOnCells: Call = (worksheetFunction, columns, lines) => {
  for (let line = 0; line < lines; line++) worksheetFunction(...columns.map((column) => [column[line]!]));
};

const callOnColumns: Call = (worksheetFunction, columns) => void worksheetFunction(...columns);

async function compared({ name, row, plain, decimal }: Comparison, what: string, lines: number, call: Call, { runs }: FunctionsSize): Promise<string[]> {
  const own = worksheetFunctions[name] as WorksheetFunction as Sum;
  const figures = Array.from({ length: lines }, (_, line) => row(line));
  const columns = figures[0]!.map((_, argument): Block => figures.map((each) => [each[argument]!]));
  const timed = async (each: Sum) => {
    // So that none is timed before it is compiled.
    call(each, columns, lines);
    return (await median(name, runs, () => call(each, columns, lines))).ms;
  };
  const [floating, decimals, ours] = [await timed(lineByLine(plain)), await timed(lineByLine(decimal)), await timed(own)];
  return [name, what, times(ours / floating), times(ours / decimals), whole((lines / ours) * 1000), milliseconds(ours)];
}

/** A sum of one line's figures, given blocks of cells as Excel gives them. */
function lineByLine(sum: (...figures: number[]) => number): Sum {
  return (...columns) => columns[0]!.map((_, line) => [sum(...columns.map((column) => column[line]![0]!))]);
}
