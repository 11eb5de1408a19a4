/** What is generated from the rules and their tests: a page for each in docs/rules, and the index of them. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Rule, RuleFamily, Severity } from "../../src/checking";
import { rules } from "../../src/rules";
import { casesOf } from "../support/recorded-cases";
import type { RuleCases } from "../support/rule-tester";
import { drawnExample, foundExample } from "./drawn-example";

export const PROJECT = resolve(__dirname, "../..");
export const PAGES = "docs/rules";

/** The families in the order of the index, and what each is about. */
export const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  form: "Form: how a schedule is set out, typed and reckoned",
  revenue: "Revenue: budgets, forecasts and variances",
  "carry-forward": "Carry-forward: what of an underspend goes into next year",
  reserves: "Reserves: balances, drawdowns and ring-fences",
  savings: "Savings: targets, and what is achieved of them",
  capital: "Capital: projects, slippage and whole-life cost",
  performance: "Performance: counts, rates, targets and ratings",
  actions: "Actions: owners, dates and progress",
  risks: "Risks: mitigations and owners",
  workforce: "Workforce: posts, vacancies and agency staff",
  plan: "Plan: the rules a council writes itself",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "the pack contradicts itself",
  query: "it needs an explanation",
  warning: "a matter of form",
  note: "for information",
};

/** Every file of docs/rules, by its name. */
export function rulePages(): ReadonlyMap<string, string> {
  const cases = casesOf(rules.map(testFileOf).filter((file) => existsSync(file)));
  const pages = rules.map((rule) => [`${rule.id}.md`, pageOf(rule, cases.get(rule.id) ?? [])] as const);
  return new Map([["README.md", index()], ...pages]);
}

function testFileOf({ id, family }: Rule): string {
  return join(__dirname, family, `${id}.test.ts`);
}

function pageOf(rule: Rule, cases: readonly RuleCases[]): string {
  const { id, family, title, severity, page } = rule;
  const flagged = cases.flatMap((each) => each.flagged);
  const clean = cases.flatMap((each) => each.clean);
  if (flagged.length === 0 || clean.length === 0) throw new Error(`There is no flagged and clean case of ${id} in ${testFileOf(rule)}`);
  return document([
    `# ${title}`,
    `\`${id}\`, family ${family}, severity ${severity}: ${SEVERITIES[severity]}.`,
    page.finds,
    "## Why it matters",
    page.matters,
    "## Tolerance",
    page.tolerance,
    "## An example that fails",
    ...foundExample(id, flagged),
    "## An example that passes",
    ...drawnExample(clean),
    "## Where it was seen",
    page.seen,
    "## When to turn it off",
    page.turnOff,
  ]);
}

function index(): string {
  const families = (Object.keys(FAMILIES) as RuleFamily[]).filter((family) => rules.some((rule) => rule.family === family));
  return document([
    "# Rules",
    "What Outturn checks in a pack, a page for each rule. The examples are the rules' own test cases, and what is found in them is what the check says.",
    "“The five papers” are the committee papers these rules were made for: West Sussex, Children First outturn 2020/21 and service update 2021; Herefordshire, transformation funding 2023; " +
      "Nottinghamshire, 2019/20 budget update; East Sussex, Q1 2024/25 monitoring.",
    table(["Severity", "Means"], Object.entries(SEVERITIES)),
    ...families.flatMap((family) => [`## ${FAMILIES[family]}`, indexOf(family)]),
  ]);
}

function indexOf(family: RuleFamily): string {
  const own = rules.filter((rule) => rule.family === family);
  return table(["Rule", "Severity", "What it checks"], own.map(({ id, severity, page }) => [`[${id}](${id}.md)`, severity, page.finds]));
}

function document(paragraphs: readonly string[]): string {
  return `${paragraphs.join("\n\n")}\n`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
