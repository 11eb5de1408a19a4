/** How long a large pack takes to read, recognise and check, against the fastest library's bare read of the same bytes. */
import * as sheetjs from "@e965/xlsx";
import { readXlsx } from "hucre";
import { checkInSteps } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { recognise } from "../../src/packs";
import { rules } from "../../src/rules";
import type { Workbook } from "../../src/workbook";
import { bigPack } from "./big-pack";
import { median, megabytes, memoryHeld, milliseconds, table, times, whole } from "./timing";

export interface CheckingSize {
  readonly sheets: number;
  readonly runs: number;
}

export async function checkingBench({ sheets, runs }: CheckingSize): Promise<string> {
  const pack = bigPack(sheets);
  const peers = [
    await median("bare read, hucre", runs, () => readXlsx(pack.bytes)),
    await median("bare read, SheetJS fork", runs, () => sheetjs.read(pack.bytes, { dense: true, cellFormula: true })),
  ];
  const fastest = Math.min(...peers.map(({ ms }) => ms));
  const before = memoryHeld();
  const workbook = await readWorkbookFile(pack.bytes, "big-pack.xlsx");
  const own = [
    await median("read", runs, () => readWorkbookFile(pack.bytes, "big-pack.xlsx")),
    await median("recognise", runs, () => recognise(unread(workbook))),
    await median("recognise and check", runs, () => finish(checkInSteps(unread(workbook), rules))),
  ];
  const ofWorkbook = memoryHeld() - before;
  const report = finish(checkInSteps(workbook, rules));
  const tested = report.outcomes.reduce((sum, outcome) => sum + outcome.tested, 0);
  return [
    `A pack of ${whole(pack.cells)} cells, ${whole(pack.formulas)} of them formulas, ${(pack.bytes.length / 1e6).toFixed(1)} MB. Median of ${runs}.`,
    table([["", "to fastest", "time"], ...[...peers, ...own].map(({ what, ms }) => [what, times(ms / fastest), milliseconds(ms)])]),
    `${whole(report.pack.schedules.length)} schedules, ${whole(tested)} statements tested, ${whole(report.findings.length)} findings. The workbook holds ${megabytes(ofWorkbook)}, its report ${megabytes(memoryHeld() - before - ofWorkbook)}.`,
  ].join("\n");
}

/** The workbook as if it had just been read: what is remembered of a sheet is remembered of the sheet itself. */
function unread(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
