/** Times and how they are printed: medians of a few runs, each beside its ratio to what it is compared with. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
// Code that is compiled stays so; else clearing away would take it too.
setFlagsFromString("--no-flush-bytecode");
/** Takes away what nobody holds any more, so that no run pays for the one before. */
const clearAway = runInNewContext("gc") as () => void;

export interface Timing {
  readonly what: string;
  readonly ms: number;
}

/** The middle of so many runs of a piece of work, in processor time: other work on the machine hardly touches it. What it gives is not looked at. */
export async function median(what: string, runs: number, work: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    clearAway();
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return { what, ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)]! };
}

/** Text in columns, the first set left and the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]! + 3))).join("").trimEnd()).join("\n");
}

export function whole(number: number): string {
  return Math.round(number).toLocaleString("en-GB");
}

/** "1.27 ×" */
export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}

export function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : whole(ms)} ms`;
}

export function megabytes(bytes: number): string {
  return `${whole(bytes / 1e6)} MB`;
}

/** The memory in use by what is held, in bytes. */
export function memoryHeld(): number {
  clearAway();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
