/** Tries one rule on drawn sheets, read by the real recogniser: on clean ones it must be silent, on flagged ones it must name the cells. */
import type { CheckOptions, Finding, Report, Rule } from "../../src/checking";
import { check, sayEdit, tryRule } from "../../src/checking";
import { recognise } from "../../src/packs";
import { DEFAULT_POLICY, type PartialSettings } from "../../src/plan";
import { mergeSettings } from "../../src/plan/policy/merge-settings";
import { rules } from "../../src/rules";
import type { Workbook } from "../../src/workbook";
import { findSheet, qualifiedName } from "../../src/workbook";
import { withEdits } from "./altered-workbook";
import { leftAfter } from "./left-after";
import { recordCases } from "./recorded-cases";
import type { GridOptions } from "./text-grid";
import { drawGrid, gridSheets } from "./text-grid";

export interface DrawnCase extends GridOptions {
  readonly name: string;
  readonly grid: string;
  /** What the case's policy has other than the default one. */
  readonly policy?: PartialSettings;
  /** What the policy says of single services, by the pattern that names them. */
  readonly policyFor?: Readonly<Record<string, PartialSettings>>;
  /** The return before this one, drawn likewise. */
  readonly prior?: string;
  /** Whether the rule's page shows this case instead of its smallest. */
  readonly page?: boolean;
}

export interface FlaggedCase extends DrawnCase {
  /** "D5: 1,145 → 1,045" for each finding of the rule; "D5" where the rule is about no amount; "Savings!D5" on a sheet after the first. */
  readonly finds: readonly string[];
  /** Words the first message must hold. */
  readonly says?: readonly string[];
  /** "C10: 463,514 → =SUM(C4:C9)" for each cell that the fixes of its findings change; [] where a person has to decide. */
  readonly fixes?: readonly string[];
  /** Rules that find something else on the same sheet, where the case cannot be drawn without. */
  readonly alsoBy?: readonly string[];
}

export interface RuleCases {
  readonly clean: readonly DrawnCase[];
  readonly flagged: readonly FlaggedCase[];
  /** Sheets on which the rule cannot be tried, each with words of the reason. */
  readonly lacking?: readonly (DrawnCase & { readonly reason: string })[];
}

export function testRule(rule: Rule, cases: RuleCases): void {
  recordCases(rule.id, cases);
  const { clean, flagged, lacking = [] } = cases;
  describe(rule.id, () => {
    refuseDuplicates([...clean, ...flagged, ...lacking]);

    it("is in the list of rules, once", () => {
      expect(rules.filter(({ id }) => id === rule.id)).toEqual([rule]);
    });

    it.each(clean)("is silent: $name", (drawn) => {
      const { findings, outcomes } = checkCase(drawn);
      expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
      const tried = outcomes.filter((outcome) => outcome.rule === rule.id && outcome.tested > 0);
      expect(tried.length).toBeGreaterThan(0);
      expect(tried.every(({ outcome }) => outcome === "passed")).toBe(true);
    });

    it.each(flagged)("finds: $name", (drawn) => {
      const { findings } = checkCase(drawn);
      const own = findings.filter((finding) => finding.rule === rule.id);
      expect(own.map((finding) => inShort(finding, drawn))).toEqual(drawn.finds);
      for (const words of drawn.says ?? []) expect(own[0]!.message).toContain(words);
      const others = findings.filter((finding) => finding.rule !== rule.id).map((finding) => finding.rule);
      expect(others).toEqual(drawn.alsoBy ?? []);
      if (drawn.fixes) expect(own.flatMap(({ fix }) => fix?.edits.map(sayEdit) ?? [])).toEqual(drawn.fixes);
    });

    it.each(flagged)("is silent once its fix, where it gives one, is made, and nothing new is found: $name", (drawn) => {
      const workbook = frozen(drawn);
      const { findings } = checkCase(drawn);
      const own = findings.filter((finding) => finding.rule === rule.id);
      expect(own.flatMap((finding) => leftAfter(workbook, finding, findings, optionsOf(drawn)))).toEqual([]);
      if (own.some(({ fix }) => fix === null)) return;
      const mended = withEdits(workbook, own.flatMap(({ fix }) => fix!.edits));
      expect(check(mended, rules, optionsOf(drawn)).findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
    });

    if (lacking.length > 0) {
      it.each(lacking)("does not apply: $name", (drawn) => {
        const { outcomes } = checkCase(drawn);
        const own = outcomes.filter((outcome) => outcome.rule === rule.id);
        expect(own.map(({ outcome }) => outcome)).toEqual(own.map(() => "not-applicable"));
        expect(own.map(({ reason }) => reason).join()).toContain(drawn.reason);
      });
    }

    it("is silent on a schedule without rows, and on one without columns", () => {
      const workbook = frozen(flagged[0]!);
      const { pack } = check(workbook, []);
      const schedule = pack.schedules[0]!;
      const sheet = findSheet(workbook, schedule.sheet)!;
      const empty = { ...schedule, rows: [], headingRows: [], texts: [], identityRuns: [] };
      for (const bare of [empty, { ...empty, columns: [] }]) {
        const { policy = DEFAULT_POLICY, prior = null } = optionsOf(flagged[0]!);
        const { findings, outcome } = tryRule(rule, { schedule: bare, sheet, workbook, pack: { ...pack, schedules: [bare] }, policy, prior });
        expect(findings).toEqual([]);
        expect(["not-applicable", "passed"]).toContain(outcome.outcome);
      }
    });
  });
}

/** What all rules say of a case. */
export function checkCase(drawn: DrawnCase): Report {
  return check(frozen(drawn), rules, optionsOf(drawn));
}

/** The policy and the earlier return of a case. */
export function optionsOf({ policy = {}, policyFor = {}, prior }: DrawnCase): CheckOptions {
  const overrides = Object.entries(policyFor).map(([appliesTo, settings]) => ({ appliesTo, settings, sources: {} }));
  const document = { ...DEFAULT_POLICY, name: "Policy of the case", settings: mergeSettings(DEFAULT_POLICY.settings, policy), overrides };
  const earlier = prior === undefined ? null : drawGrid(prior);
  return { policy: document, prior: earlier && { workbook: earlier, pack: recognise(earlier) } };
}

function inShort({ sheet, cell, stated, expected }: Finding, drawn: DrawnCase): string {
  const at = sheet === gridSheets(drawn.grid, drawn)[0]!.name ? cell : qualifiedName(sheet, cell);
  return expected === "" ? at : `${at}: ${stated} → ${expected}`;
}

function refuseDuplicates(cases: readonly DrawnCase[]): void {
  const seen = new Map<string, string>();
  for (const { name, grid, formats, hiddenRows, hiddenColumns, policy, policyFor, prior } of cases) {
    const drawn = JSON.stringify([grid.replace(/\s+/g, " "), formats ?? {}, hiddenRows, hiddenColumns, policy, policyFor, prior]);
    const twin = seen.get(drawn);
    if (twin !== undefined) throw new Error(`“${name}” draws the same sheet as “${twin}”`);
    seen.set(drawn, name);
  }
}

/** A rule that writes into what it is given fails here. */
function frozen(drawn: DrawnCase): Workbook {
  return freeze(drawGrid(drawn.grid, drawn));
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}
