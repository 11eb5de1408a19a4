/**
 * npm run bench [-- reading | marking | functions | bundle]: prints how fast the parts of the product are. Times are of this machine;
 * the ratios, to another way of doing the same in the same run, are what to quote.
 */
import { bundleBench } from "./bundle-bench";
import { checkingBench } from "./checking-bench";
import { functionsBench } from "./functions-bench";
import { markingBench } from "./marking-bench";

const SUBJECTS: Readonly<Record<string, { readonly title: string; readonly run: () => string | Promise<string> }>> = {
  reading: { title: "Reading and checking a file", run: () => checkingBench({ sheets: 400, runs: 3 }) },
  marking: { title: "Reading, marking and clearing in Excel", run: () => markingBench({ sheets: 60, rows: 250, markedSheets: 50, marksOnEach: 200, runs: 3 }) },
  functions: { title: "Worksheet functions", run: () => functionsBench({ calls: 100_000, rows: 100_000, runs: 5 }) },
  bundle: { title: "What a browser loads", run: () => bundleBench() },
};

async function main(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.find((name) => !(name in SUBJECTS));
  if (unknown !== undefined) {
    console.error(`There is no bench ${unknown}: choose from ${Object.keys(SUBJECTS).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, { title, run }] of Object.entries(SUBJECTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`${title}\n${await run()}\n`);
  }
}

void main(process.argv.slice(2));
