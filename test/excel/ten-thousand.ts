/** Ten thousand exceptions over fifty sheets as rules describe them, on cells of which no two touch: the worst case for marking and the register. */
import type { Finding, Severity } from "../../src/checking";
import { type Marks, markingFor } from "../../src/marking";
import { cellName } from "../../src/workbook";

/** A few rules a sheet, severities mixed. */
const RULES: readonly (readonly [rule: string, severity: Severity, says: (stated: string, expected: string, cell: string) => string])[] = [
  ["variance-mismatch", "error", (stated, expected, cell) => `The variance in ${cell} is stated as ${stated}, but forecast less budget is ${expected}. A reader who acts on the variance acts on another figure than the one beside it. Correct whichever is wrong.`],
  ["total-does-not-foot", "error", (stated, expected, cell) => `The total in ${cell} is stated as ${stated}, but the lines above it come to ${expected}. Either a line is missing from the total or one was changed after it. Find the line, or put a sum in place of the figure.`],
  ["unexplained-variance", "query", (stated, expected, cell) => `The variance of ${stated} in ${cell} is above the ${expected} from which an explanation is asked for, and there is none beside it. Ask the budget holder for the reason.`],
  ["number-as-text", "warning", (stated, _, cell) => `${cell} holds ${stated} as text, so sums leave it out without a word. Enter it again as a number.`],
  ["typed-over-formula", "note", (stated, expected, cell) => `${cell} holds ${stated}, typed where its neighbours have a formula that would give ${expected}. Put the formula back, or say why the figure is typed.`],
];

export function tenThousand({ sheets = 50, onEach = 200, rows = 250, columns = 10, changed = (index: number) => index < 0 } = {}): Marks {
  const findings = Array.from({ length: sheets * onEach }, (_, index): Finding => {
    const sheet = `Service ${Math.floor(index / onEach) + 1}`;
    const at = (index % onEach) * 2;
    const turn = Math.floor(at / (rows - 1));
    const cell = cellName({ row: 1 + (at % (rows - 1)), column: 1 + ((at / 2 + 3 * turn) % (columns - 1)) });
    const [rule, severity, says] = RULES[index % RULES.length]!;
    const off = 100 + ((index * 37) % 900) + (changed(index) ? 1000 : 0);
    const amount = 12_000 + index * 7;
    const [stated, expected, difference] = [amount + off, amount, off].map((figure) => figure.toLocaleString("en-GB")) as [string, string, string];
    return {
      rule, family: "revenue", severity, schedule: `${sheet}!A1:J${rows}`, sheet, cell, related: [], stated, expected, difference, message: says(stated, expected, cell), fix: null,
      key: `${rule} | ${sheet.toLowerCase()} | line ${at} | ${turn} variance`,
    };
  });
  return markingFor({ pack: { schedules: [] } as never, findings }, ["Outturn 0.1.0", "Checked 24 November 2026", `${findings.length} exceptions`]);
}
