/** Times and how they are printed: medians of a few runs, each beside its ratio to what it is compared with. */

export interface Timing {
  readonly what: string;
  readonly ms: number;
}

/** The middle of so many runs of a piece of work. What it gives is not looked at. */
export async function median(what: string, runs: number, work: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
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
