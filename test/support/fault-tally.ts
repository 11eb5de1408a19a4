/** Counts which faults are found in their row or column, and what is said of cells that have nothing to do with them. */
import { type Finding, check } from "../../src/checking";
import { rules } from "../../src/rules";
import { type Workbook, parseCellName } from "../../src/workbook";
import type { Seeded } from "./seeded-faults";

export interface Tally {
  found: number;
  of: number;
  readonly missed: string[];
  /** A wrong accusation each. */
  readonly elsewhere: string[];
}

export interface Tallies {
  /** Checks each fault of a workbook; what the clean workbook says already is not counted. */
  count(what: string, clean: Workbook, seeded: readonly Seeded[]): void;
  /** Each way of making faults of which any was made. */
  all(): readonly (readonly [what: string, tally: Tally])[];
  /** "savings: numbers altered: 45 of 45 (100.0%)", a line each. */
  print(): void;
}

export function tallies(): Tallies {
  const byWhat = new Map<string, Tally>();
  return {
    count(what, clean, seeded) {
      const known = new Set(check(clean, rules).findings.map(({ key }) => key));
      const tally = byWhat.get(what) ?? { found: 0, of: 0, missed: [], elsewhere: [] };
      byWhat.set(what, tally);
      for (const fault of seeded) {
        const found = check(fault.workbook, rules).findings.filter(({ key, severity }) => !known.has(key) && severity !== "note");
        const here = found.filter((finding) => isOnRowOrColumn(finding, fault));
        tally.of++;
        if (here.length > 0) tally.found++;
        else tally.missed.push(`${clean.name}: ${fault.what}`);
        tally.elsewhere.push(...found.filter((finding) => !here.includes(finding)).map(({ rule, cell }) => `${clean.name}: ${fault.what}: ${rule} at ${cell}`));
      }
    },
    all: () => [...byWhat].filter(([, { of }]) => of > 0),
    print() {
      const lines = this.all().map(([what, { found, of }]) => `${what}: ${found} of ${of} (${((100 * found) / of).toFixed(1)}%)`);
      process.stdout.write(`${lines.join("\n")}\n`);
    },
  };
}

function isOnRowOrColumn({ cell, sheet }: Finding, seeded: Seeded): boolean {
  const at = parseCellName(cell)!;
  return sheet === seeded.sheet && (at.row === seeded.cell.row || at.column === seeded.cell.column);
}
