/** What people are told of a rule: what it is called, what it belongs to, and why it matters. */
import type { Rule, RuleFamily } from "../checking";

export type RuleWords = Pick<Rule, "title" | "family"> & { readonly page: Pick<Rule["page"], "matters" | "turnOff"> };

/** By the id of the rule. */
export type RuleNames = ReadonlyMap<string, RuleWords>;

/** A rule without words goes by its id. */
export function titleOf(rules: RuleNames, id: string): string {
  return rules.get(id)?.title ?? id;
}

/** The families in the order in which they are told. */
export const FAMILY_WORDS: Readonly<Record<RuleFamily, string>> = {
  form: "Form",
  revenue: "Revenue",
  "carry-forward": "Carry-forward",
  reserves: "Reserves",
  savings: "Savings",
  capital: "Capital",
  performance: "Performance",
  actions: "Actions",
  risks: "Risks",
  workforce: "Workforce",
  plan: "Rules of the plan",
};
