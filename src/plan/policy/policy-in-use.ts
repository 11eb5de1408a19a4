import type { Workbook } from "../../workbook";
import { DEFAULT_POLICY } from "./default-policy";
import type { Policy } from "./policy";
import { readPolicy } from "./read-policy";

/** The policy that a check goes by, and what is to be said of it. */
export interface PolicyInUse {
  readonly policy: Policy;
  readonly from: "given" | "workbook" | "default";
  /** The sheet it is kept on; null where it comes from elsewhere. */
  readonly sheet: string | null;
  /** What could not be read of the workbook's own, in sentences. */
  readonly problems: readonly string[];
}

/** The one that is given, else the workbook's own, else the default. One that is given stands over the workbook's, faults and all. */
export function policyInUse(workbook: Workbook, given?: Policy): PolicyInUse {
  if (given) return { policy: given, from: "given", sheet: null, problems: [] };
  const { policy, at, problems } = readPolicy(workbook);
  const sentences = problems.map(({ text }) => text);
  if (policy) return { policy, from: "workbook", sheet: at!.sheet, problems: sentences };
  const instead = at === null ? [] : [`The policy on ${at.sheet} was not used; “${DEFAULT_POLICY.name}” was.`];
  return { policy: DEFAULT_POLICY, from: "default", sheet: null, problems: [...instead, ...sentences] };
}

/** What a policy says of rules that there are not, in sentences. */
export function unknownRules({ settings, overrides }: Policy, known: readonly string[]): readonly string[] {
  const named = [settings.rules, ...overrides.map((override) => override.settings.rules ?? {})].flatMap(Object.keys);
  return [...new Set(named)]
    .filter((id) => !known.includes(id))
    .map((id) => `The policy speaks of the rule “${id}”, but there is no such rule.`);
}
