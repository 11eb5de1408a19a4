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

type Sum = (...columns: readonly Block[]) => unknown;

/** The same sum on the same blocks of cells, without reading, refusing or rounding to what Excel shows; `row` gives the arguments of one line of a schedule. */
interface Comparison {
  readonly name: string;
  /** What the figures are, where that is not whole numbers or pennies. */
  readonly figures?: string;
  readonly row: (line: number) => readonly number[];
  readonly plain: (...columns: [Block, Block, Block]) => Block;
  readonly decimal: (...columns: [Block, Block, Block]) => Block;
}

const VARIANCE: Pick<Comparison, "name" | "plain" | "decimal"> = {
  name: "VARIANCE",
  plain: (budgets, outturns) => budgets.map(([budget], line) => [budget! - outturns[line]![0]!]),
  decimal: (budgets, outturns) => budgets.map(([budget], line) => [new Decimal(budget!).minus(outturns[line]![0]!).toNumber()]),
};

const COMPARISONS: readonly Comparison[] = [
  { ...VARIANCE, row: (line) => [1000 + (line % 9000) + 0.25, 1000 + ((line * 13) % 9000) + 0.1] },
  { ...VARIANCE, figures: "£m to 3 places", row: (line) => [(1000 + (line % 9000)) / 1000, (1000 + ((line * 13) % 9000)) / 1000] },
  {
    name: "CARRYFWD",
    row: (line) => [12_000 + (line % 900), 9000 + ((line * 7) % 4000) + 0.5, 2000 + (line % 700)],
    plain: (budgets, outturns, committed) => budgets.map(([budget], line) => [Math.max(0, Math.min(committed[line]![0]!, budget! - outturns[line]![0]!))]),
    decimal: (budgets, outturns, committed) =>
      budgets.map(([budget], line) => [Decimal.max(0, Decimal.min(committed[line]![0]!, new Decimal(budget!).minus(outturns[line]![0]!))).toNumber()]),
  },
  {
    name: "LACRATE",
    row: (line) => [300 + (line % 700), 60_000 + ((line * 31) % 50_000)],
    plain: (children, populations) => children.map(([looked], line) => [(looked! / populations[line]![0]!) * 10_000]),
    decimal: (children, populations) => children.map(([looked], line) => [new Decimal(looked!).div(populations[line]![0]!).times(10_000).toNumber()]),
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
type Call = (sum: Sum, columns: readonly Block[], lines: number) => void;
const callOnCells: Call = (sum, columns, lines) => {
  for (let line = 0; line < lines; line++) sum(...columns.map((column) => [column[line]!]));
};

const callOnColumns: Call = (sum, columns) => void sum(...columns);

async function compared({ name, figures: kind, row, plain, decimal }: Comparison, what: string, lines: number, call: Call, { runs }: FunctionsSize): Promise<string[]> {
  const own = worksheetFunctions[name] as WorksheetFunction as Sum;
  const figures = Array.from({ length: lines }, (_, line) => row(line));
  const columns = figures[0]!.map((_, argument): Block => figures.map((each) => [each[argument]!]));
  const timed = async (each: Sum) => {
    // So that none is timed before it is compiled.
    call(each, columns, lines);
    return (await median(name, runs, () => call(each, columns, lines))).ms;
  };
  const [floating, decimals, ours] = [await timed(plain as Sum), await timed(decimal as Sum), await timed(own)];
  return [kind === undefined ? name : `${name}, ${kind}`, what, times(ours / floating), times(ours / decimals), whole((lines / ours) * 1000), milliseconds(ours)];
}
