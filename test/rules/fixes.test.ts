/**
 * Fixes tried on faults of every kind in every layout of the paper's tables: where a finding offers one, making it must take the
 * finding away, bring no other, and give back every figure of the clean layout.
 */
import type { Finding } from "../../src/checking";
import { check, sayEdit } from "../../src/checking";
import { rules } from "../../src/rules";
import type { Workbook } from "../../src/workbook";
import { cellName } from "../../src/workbook";
import { kindLayouts } from "../packs/kinds/kind-layouts";
import { layouts } from "../packs/layouts";
import { withEdits } from "../support/altered-workbook";
import { leftAfter } from "../support/left-after";
import { type Seeded, evenly, formulasOvertyped, sumsShortened, typed } from "../support/seeded-faults";
import { differencesTurned, formulasMisplaced, numbersAltered, numbersAsText, signsTurned } from "./typing-faults";

/** What a fix leaves wrong: the finding, a new one, or a figure that is not what it was before the fault. */
function faultsOfFix(clean: Workbook, cleanFindings: readonly Finding[], { what, workbook }: Seeded): { readonly offered: number; readonly wrong: readonly string[] } {
  const { findings } = check(workbook, rules);
  const known = new Set(cleanFindings.map(({ key }) => key));
  const fixed = findings.filter(({ key, fix }) => fix !== null && !known.has(key));
  const wrong = fixed.flatMap((finding) => [
    ...leftAfter(workbook, finding, [...findings, ...cleanFindings]),
    ...otherFigures(clean, withEdits(workbook, finding.fix!.edits)).map((figures) => `${finding.fix!.edits.map(sayEdit).join(", ")}: ${figures}`),
  ]);
  return { offered: fixed.length, wrong: wrong.map((sentence) => `${what}: ${sentence}`) };
}

function otherFigures(a: Workbook, b: Workbook): readonly string[] {
  return a.sheets.flatMap((sheet, index) =>
    sheet.values.flatMap((row, r) =>
      (row ?? []).flatMap((value, c) => {
        const other = b.sheets[index]!.values[r]?.[c];
        const isSame = typeof value === "number" && typeof other === "number" ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value)) : (value ?? "") === (other ?? "");
        return isSame ? [] : [`${cellName({ row: r, column: c })} was ${String(value)} and is ${String(other)}`];
      }),
    ),
  );
}

const summary: string[] = [];
afterAll(() => process.stdout.write(`${summary.join("\n")}\n`));

interface Kind {
  readonly kind: string;
  readonly seed: (workbook: Workbook) => Iterable<Seeded>;
}

const WITH_FORMULAS: readonly Kind[] = [
  { kind: "formulas overtyped by another figure", seed: (workbook) => formulasOvertyped(workbook, 1000) },
  { kind: "formulas overtyped by their own figure", seed: (workbook) => formulasOvertyped(workbook, 0) },
  { kind: "sums made shorter", seed: sumsShortened },
  { kind: "differences taken the other way round", seed: differencesTurned },
  { kind: "formulas of the next row", seed: formulasMisplaced },
  { kind: "numbers as text", seed: numbersAsText },
  { kind: "signs turned", seed: signsTurned },
];
const ALL_TYPED: readonly Kind[] = [
  { kind: "numbers as text, all typed", seed: numbersAsText },
  { kind: "signs turned, all typed", seed: signsTurned },
  { kind: "numbers altered, all typed", seed: numbersAltered },
];

function tryFixes(layout: string, clean: Workbook, { kind, seed }: Kind, most = Infinity): void {
  const cleanFindings = check(clean, rules).findings;
  let [faults, offered] = [0, 0];
  const wrong: string[] = [];
  for (const fault of evenly([...seed(clean)], most)) {
    const found = faultsOfFix(clean, cleanFindings, fault);
    faults++;
    offered += Math.min(found.offered, 1);
    wrong.push(...found.wrong);
  }
  if (faults > 0) summary.push(`${layout}: ${kind}: a fix for ${offered} of ${faults}`);
  expect(wrong).toEqual([]);
}

/** Typed over, these are the table as printed once more, in another place. */
const SAME_FIGURES = ["as-printed-with-formulas", "stacked", "side-by-side"];

describe.each(layouts.map(({ name, workbook }) => ({ name, workbook })))("$name", ({ name, workbook }) => {
  const hasFormulas = workbook.sheets.some(({ formulas }) => formulas.some((row) => row?.some((formula) => formula !== null)));
  if (hasFormulas) it.each(WITH_FORMULAS)("$kind", (kind) => tryFixes(name, workbook, kind));
  if (!SAME_FIGURES.includes(name)) it.each(ALL_TYPED)("$kind", (kind) => tryFixes(name, typed(workbook), kind));
});

/** Of each way of making a fault, so many in a layout of another kind of schedule, spread evenly: the suite stays fast. */
const MOST = 6;

describe.each(kindLayouts)("$workbook.name", ({ workbook }) => {
  it.each(WITH_FORMULAS)("$kind", (kind) => tryFixes(workbook.name, workbook, kind, MOST));
  it.each(ALL_TYPED)("$kind", (kind) => tryFixes(workbook.name, typed(workbook), kind, MOST));
});
