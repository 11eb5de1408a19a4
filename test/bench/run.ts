/**
 * npm run bench: how long a pack of a million cells takes to read, recognise and check. Times are of this machine; the ratios are
 * to the fastest library's bare read of the same bytes in the same run, and are what to quote.
 */
import * as sheetjs from "@e965/xlsx";
import { readXlsx } from "hucre";
import { checkInSteps } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { recognise } from "../../src/packs";
import { rules } from "../../src/rules";
import { bigPack } from "./big-pack";

const RUNS = 3;

interface Timing {
  readonly what: string;
  readonly ms: number;
}

async function median(what: string, work: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { what, ms: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]! };
}

async function main(): Promise<void> {
  const pack = bigPack();
  console.log(`Pack: ${pack.cells.toLocaleString("en-GB")} cells, ${pack.formulas.toLocaleString("en-GB")} formulas, ${(pack.bytes.length / 1e6).toFixed(1)} MB. Median of ${RUNS} runs.\n`);

  const peers = [
    await median("bare read, hucre", () => readXlsx(pack.bytes)),
    await median("bare read, SheetJS fork", () => sheetjs.read(pack.bytes, { dense: true, cellFormula: true })),
  ];
  const fastest = Math.min(...peers.map(({ ms }) => ms));
  const workbook = await readWorkbookFile(pack.bytes, "big-pack.xlsx");
  const own = [
    await median("read", () => readWorkbookFile(pack.bytes, "big-pack.xlsx")),
    await median("recognise", () => recognise(workbook)),
    await median("recognise and check", () => finish(checkInSteps(workbook, rules))),
  ];
  console.log(table([...peers, ...own], fastest));
  const report = finish(checkInSteps(workbook, rules));
  const tested = report.outcomes.reduce((sum, outcome) => sum + outcome.tested, 0);
  console.log(`\n${report.pack.schedules.length} schedules, ${tested.toLocaleString("en-GB")} statements tested, ${report.findings.length} findings; ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident.`);
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function table(timings: readonly Timing[], fastest: number): string {
  const lines = timings.map(({ what, ms }) => `${what.padEnd(26)}${`${Math.round(ms).toLocaleString("en-GB")} ms`.padStart(12)}${`${(ms / fastest).toFixed(2)} ×`.padStart(12)}`);
  return [`${"".padEnd(26)}${"time".padStart(12)}${"to fastest".padStart(12)}`, ...lines].join("\n");
}

void main();
