import type { PolicyPlace } from "./applies-to";
import { appliesTo } from "./applies-to";
import { mergeSettings } from "./merge-settings";
import type { Policy, PolicySettings, RuleSetting } from "./policy";

/** The settings that count at one place: the policy's own, and over them whatever it says of the place. */
export function policyFor(policy: Policy, place: PolicyPlace): PolicySettings {
  return policy.overrides
    .filter((override) => appliesTo(override.appliesTo, place))
    .reduce((settings, override) => mergeSettings(settings, override.settings), policy.settings);
}

/** How the policy wants one rule to run at a place; empty where it says nothing of it. */
export function ruleSettingFor(policy: Policy, rule: string, place: PolicyPlace): RuleSetting {
  const { rules } = policyFor(policy, place);
  return Object.hasOwn(rules, rule) ? rules[rule]! : {};
}
