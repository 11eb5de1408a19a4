/**
 * The formula rules on 35 workbooks that others audited by hand (EUSES corpus, audited for ExceLint), against the best published figures.
 *
 * Counted as the published tool counts, in `src/components/excelint-cli-new.ts` of ExceLint/ExceLint-addin after Barowy, Berger and Zorn,
 * "ExceLint: automatically finding spreadsheet formula errors", OOPSLA 2018: a cell that is flagged and audited is right, one that is only
 * flagged is wrong. Precision is 1 where nothing is flagged, and 0 where something is and the audit has nothing; recall is 1 where the audit
 * has nothing. Means are over all workbooks. Two things make it harsher here: every sheet counts, whether the audit names it or not, and each
 * audited cell counts, while the paper takes two ranges that differ, and are both audited, for as many errors as the smaller one has cells.
 *
 * The audit's file holds wrong references and calculations only; figures typed where a formula belongs are another class of the audit,
 * which the file leaves out. So the means are given without them, and with them all counted as wrong.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Rule, Scope } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { recognise } from "../../src/packs";
import { DEFAULT_POLICY } from "../../src/plan";
import { cellError } from "../../src/rules/form/cell-error";
import { hardCodedTotal } from "../../src/rules/form/hard-coded-total";
import { inconsistentFormula } from "../../src/rules/form/inconsistent-formula";
import { totalCountsTwice } from "../../src/rules/form/total-counts-twice";
import { totalRangeShort } from "../../src/rules/form/total-range-short";
import type { CellAddress } from "../../src/workbook";
import { cellName, findSheet, parseRangeName } from "../../src/workbook";

const FOLDER = resolve(__dirname, "../../../shared/workbooks/formula-errors");
const PAGE = resolve(__dirname, "../../docs/formula-errors.md");
const PUBLISHED = { precision: 0.641, recall: 0.621 };

const OF_FORMULAS: readonly Rule[] = [inconsistentFormula, totalRangeShort, totalCountsTwice, cellError];
const OF_TYPED: readonly Rule[] = [hardCodedTotal];

/** Workbook → sheet → [column, row, 0], the first being 1. */
type Audit = Readonly<Record<string, Readonly<Record<string, { readonly bugs: readonly (readonly [number, number, number])[] }>>>>;

interface Score {
  readonly file: string;
  readonly audited: ReadonlySet<string>;
  readonly flagged: ReadonlySet<string>;
  readonly typed: ReadonlySet<string>;
}

/** What a rule lays at a fault: the cell of its evidence, and those it says are so too. */
interface Evidence {
  readonly cell: CellAddress;
  readonly alike?: unknown;
  readonly twins?: readonly CellAddress[];
}

async function scoreOf(file: string, audit: Audit): Promise<Score> {
  const workbook = await readWorkbookFile(readFileSync(resolve(FOLDER, file)), file);
  const pack = recognise(workbook);
  const scopes = pack.schedules.map((schedule): Scope => ({ schedule, sheet: findSheet(workbook, schedule.sheet)!, workbook, pack, policy: DEFAULT_POLICY, prior: null }));
  const flaggedIn = (rules: readonly Rule[]) => new Set(scopes.flatMap((scope) => rules.flatMap((rule) => [...flaggedBy(rule, scope)])));
  const audited = Object.entries(audit[file] ?? {}).flatMap(([sheet, { bugs }]) => bugs.map(([column, row]) => `${sheet}!${cellName({ row: row - 1, column: column - 1 })}`));
  return { file, audited: new Set(audited), flagged: flaggedIn(OF_FORMULAS), typed: flaggedIn(OF_TYPED) };
}

function* flaggedBy(rule: Rule, scope: Scope): Generator<string> {
  if (rule.lacks(scope) !== null) return;
  for (const entry of rule.test(scope)) {
    if (typeof entry !== "object" || entry === null || !("cell" in entry)) continue;
    const { cell, alike, twins = [] } = entry as Evidence;
    const others = Array.isArray(alike) ? (alike as CellAddress[]) : [];
    for (const each of [cell, ...others, ...twins]) yield `${scope.schedule.sheet}!${cellName(each)}`;
  }
}

function cellsOf(sheet: string, range: string): readonly string[] {
  const { top, bottom, left, right } = parseRangeName(range)!;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(`${sheet}!${cellName({ row, column })}`);
  return cells;
}

function hits(flagged: ReadonlySet<string>, audited: ReadonlySet<string>): number {
  return [...flagged].filter((cell) => audited.has(cell)).length;
}

function precision(flagged: ReadonlySet<string>, { audited }: Score): number {
  return flagged.size === 0 ? 1 : hits(flagged, audited) / flagged.size;
}

function recall(flagged: ReadonlySet<string>, { audited }: Score): number {
  return audited.size === 0 ? 1 : hits(flagged, audited) / audited.size;
}

function withTyped({ flagged, typed }: Score): ReadonlySet<string> {
  return new Set([...flagged, ...typed]);
}

function plainName(file: string): string {
  return file.replaceAll("%20", " ");
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The table of the page: workbooks with nothing audited and nothing flagged are one row. */
function tableOf(scores: readonly Score[]): string {
  const told = scores.filter(({ audited, flagged, typed }) => audited.size + flagged.size + typed.size > 0);
  const rows = told.map((score) => [
    plainName(score.file), score.audited.size, score.flagged.size, hits(score.flagged, score.audited),
    percent(precision(score.flagged, score)), percent(recall(score.flagged, score)), score.typed.size, hits(score.typed, score.audited),
  ]);
  const means = (name: string, cells: (score: Score) => ReadonlySet<string>) =>
    [name, "", "", "", percent(mean(scores.map((score) => precision(cells(score), score)))), percent(mean(scores.map((score) => recall(cells(score), score)))), "", ""];
  const lines = [
    ["workbook", "audited", "flagged", "of those audited", "precision", "recall", "typed figures flagged", "of those audited"],
    ["---", ...Array<string>(7).fill("---:")],
    ...rows,
    [`${scores.length - told.length} others, with nothing audited and nothing flagged`, 0, 0, 0, percent(1), percent(1), 0, 0],
    means("**mean of the 35, formulas**", ({ flagged }) => flagged),
    means("**mean of the 35, typed figures counted too**", withTyped),
    ["published, over the full set", "", "", "", percent(PUBLISHED.precision), percent(PUBLISHED.recall), "", ""],
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

describe("formulas that others audited", () => {
  if (!existsSync(FOLDER)) {
    it("are not at hand here, so none was checked", () => {
      process.stdout.write("not run: the audited workbooks are not beside this checkout\n");
    });
    return;
  }

  let scores: readonly Score[] = [];
  beforeAll(async () => {
    const audit = JSON.parse(readFileSync(resolve(FOLDER, "annotations.json"), "utf8")) as Audit;
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx")).sort();
    scores = await Promise.all(files.map((file) => scoreOf(file, audit)));
    process.stdout.write(`${tableOf(scores)}\n`);
  });

  it("are found more surely and more often than the best published tool finds them", () => {
    expect(scores).toHaveLength(35);
    expect(mean(scores.map((score) => precision(score.flagged, score)))).toBeGreaterThan(PUBLISHED.precision);
    expect(mean(scores.map((score) => recall(score.flagged, score)))).toBeGreaterThan(PUBLISHED.recall);
  });

  it("stand on the page as they are", () => {
    expect(readFileSync(PAGE, "utf8")).toContain(tableOf(scores));
  });

  it("are explained on the page, each that the audit lacks and each that is missed", () => {
    const page = readFileSync(PAGE, "utf8");
    const [, lacking = "", missed = ""] = page.split(/^## What the audit.*$|^## What is missed.*$/m);
    for (const score of scores) {
      const section = (text: string) => text.split("### ").find((part) => part.startsWith(`${plainName(score.file)}\n`)) ?? "";
      const cells = withTyped(score);
      const names = (text: string) => new Set([...section(text).matchAll(/`([^`]+)!([A-Z]+\d+(?::[A-Z]+\d+)?)`/g)].flatMap(([, sheet, range]) => cellsOf(sheet!, range!)));
      expect({ file: score.file, lacking: [...cells].filter((cell) => !score.audited.has(cell)).sort() }).toEqual({ file: score.file, lacking: [...names(lacking)].sort() });
      expect({ file: score.file, missed: [...score.audited].filter((cell) => !cells.has(cell)).sort() }).toEqual({ file: score.file, missed: [...names(missed)].sort() });
    }
  });
});
