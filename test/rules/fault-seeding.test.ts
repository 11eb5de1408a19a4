/**
 * Faults put one at a time into every layout of the paper's tables: each must be found, once, where it was put. What the clean
 * layout says (three queries that the paper itself deserves) is not counted.
 */
import type { Finding } from "../../src/checking";
import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import type { Workbook } from "../../src/workbook";
import { cellName, formulaAt, parseCellName } from "../../src/workbook";
import { layouts } from "../packs/layouts";
import { forEachFormula, withCell } from "../support/altered-workbook";
import { type Seeded, formulasOvertyped, sumsShortened, typed } from "../support/seeded-faults";
import { numbersAltered } from "./typing-faults";

function newFindings(clean: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const known = new Set(clean.map(({ key }) => key));
  return check(workbook, rules).findings.filter(({ key }) => !known.has(key));
}

function isOnRowOrColumn({ cell, sheet }: Finding, seeded: Seeded): boolean {
  const at = parseCellName(cell)!;
  return sheet === seeded.sheet && (at.row === seeded.cell.row || at.column === seeded.cell.column);
}

/** What is wrong with what was found, in a line for a person; null when it is one error on the fault's row or column. */
function shortfall(seeded: Seeded, found: readonly Finding[]): string | null {
  const errors = found.filter(({ severity }) => severity === "error");
  atTheCell.of++;
  if (errors.length === 1 && errors[0]!.cell === cellName(seeded.cell)) atTheCell.found++;
  const others = found.filter(({ severity }) => severity !== "error");
  if (errors.length === 1 && others.length === 0 && isOnRowOrColumn(errors[0]!, seeded)) return null;
  return `${seeded.what}: ${found.length === 0 ? "nothing found" : found.map(({ rule, cell }) => `${rule} at ${cell}`).join(", ")}`;
}

/** No rule can know what a percentage of nil should be. */
function isPercentageOfNil({ sheet, cell }: Seeded, original: Workbook): boolean {
  const drawn = original.sheets.find(({ name }) => name === sheet)!;
  return formulaAt(drawn, cell)!.startsWith("=IF(") && drawn.values[cell.row]![cell.column] === 0;
}

const share = (found: number, of: number) => `${found} of ${of} (${((100 * found) / Math.max(of, 1)).toFixed(1)}%)`;
const atTheCell = { found: 0, of: 0 };
const summary: string[] = [];
afterAll(() => process.stdout.write(`${summary.join("\n")}\nerrors named at the very cell of the fault: ${share(atTheCell.found, atTheCell.of)}\n`));

describe.each(layouts.map((layout) => ({ name: layout.name, workbook: layout.workbook })))("$name", ({ name, workbook }) => {
  const clean = check(workbook, rules);

  it("is clean but for what the paper deserves", () => {
    const unexpected = clean.findings.filter(({ rule }) => !["whole-life-differs", "negative-actual", "net-hides-gross"].includes(rule));
    expect(unexpected).toEqual([]);
    expect(clean.outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });

  it("shows every number altered in a copy where all is typed", () => {
    const copy = typed(workbook);
    const cleanCopy = check(copy, rules).findings;
    expect(cleanCopy.map(({ key }) => key)).toEqual(clean.findings.map(({ key }) => key));
    const seeded = [...numbersAltered(copy)];
    const missed = seeded.flatMap((fault) => shortfall(fault, newFindings(cleanCopy, fault.workbook)) ?? []);
    summary.push(`${name}: numbers altered: ${share(seeded.length - missed.length, seeded.length)}`);
    expect(missed).toEqual([]);
  });

  it("shows every formula overtyped by another figure", () => {
    const seeded = formulasOvertyped(workbook, 1000).filter((fault) => !isPercentageOfNil(fault, workbook));
    const missed = seeded.flatMap((fault) => shortfall(fault, newFindings(clean.findings, fault.workbook)) ?? []);
    if (seeded.length > 0) summary.push(`${name}: formulas overtyped by another figure: ${share(seeded.length - missed.length, seeded.length)}`);
    expect(missed).toEqual([]);
  });

  it("shows every formula overtyped by its own figure", () => {
    const seeded = formulasOvertyped(workbook, 0);
    const missed = seeded.flatMap((fault) => {
      const found = newFindings(clean.findings, fault.workbook);
      const isFound = found.length === 1 && found[0]!.rule === "hard-coded-total" && found[0]!.cell === cellName(fault.cell);
      return isFound ? [] : [`${fault.what}: ${found.map(({ rule, cell }) => `${rule} at ${cell}`).join(", ") || "nothing found"}`];
    });
    if (seeded.length > 0) summary.push(`${name}: formulas overtyped by their own figure: ${share(seeded.length - missed.length, seeded.length)}`);
    expect(missed).toEqual([]);
  });

  it("shows every sum made shorter", () => {
    const seeded = sumsShortened(workbook);
    const missed = seeded.flatMap((fault) => shortfall(fault, newFindings(clean.findings, fault.workbook)) ?? []);
    if (seeded.length > 0) summary.push(`${name}: sums made shorter: ${share(seeded.length - missed.length, seeded.length)}`);
    expect(missed).toEqual([]);
  });
});

it("alters cells that hold what it thinks they hold", () => {
  const [{ workbook }] = layouts as [(typeof layouts)[number]];
  const sheet = workbook.sheets[0]!;
  let formulas = 0;
  forEachFormula(sheet, (cell, formula) => {
    formulas++;
    expect(formulaAt(withCell(workbook, sheet.name, cell, { formula }).sheets[0]!, cell)).toBe(formula);
    expect(withCell(workbook, sheet.name, cell, { formula }).sheets[0]!.values).toEqual(sheet.values);
  });
  expect(formulas).toBeGreaterThan(0);
});
