import type { SheetHost } from "../marking";
import { placeRule, policyInUse, type PolicyInUse, type RuleSetting } from "../plan";

/** Writes into the workbook's policy how one rule is to run, and gives the policy that then counts; or why it could not be, in a sentence. */
export async function setRule(
  host: Pick<SheetHost, "readWorkbook" | "writePlan">,
  rule: string,
  setting: RuleSetting,
): Promise<{ readonly inUse: PolicyInUse } | { readonly refusal: string }> {
  const workbook = await host.readWorkbook({ signal: new AbortController().signal, onProgress: () => undefined });
  const inUse = policyInUse(workbook);
  const placed = placeRule(workbook, inUse, rule, setting);
  if (placed.kind !== "write") return { refusal: placed.kind === "asks" ? placed.question : placed.reason };
  const { sheet } = await host.writePlan(placed.write);
  const { settings } = inUse.policy;
  const rules = { ...settings.rules, [rule]: { ...settings.rules[rule], ...setting } };
  return {
    inUse: { ...inUse, policy: { ...inUse.policy, settings: { ...settings, rules } }, from: "workbook", sheet },
  };
}
