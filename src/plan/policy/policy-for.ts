import type { PolicyPlace } from "../plan-rules/applies-to";
import { appliesTo } from "../plan-rules/applies-to";
import { mergeSettings } from "./merge-settings";
import type { Policy, PolicySettings, RuleSetting } from "./policy";

/** The settings that count at one place: the policy's own, and over them whatever it says of the place. */
export function policyFor(policy: Policy, place: PolicyPlace): PolicySettings {
  return policy.overrides
    .filter((override) => appliesTo(override.appliesTo, place))
    .reduce((settings, override) => mergeSettings(settings, override.settings), policy.settings);
}

/** How a policy's settings want one rule to run; empty where they say nothing of it. */
export function settingOfRule({ rules }: PolicySettings, rule: string): RuleSetting {
  return Object.hasOwn(rules, rule) ? rules[rule]! : {};
}
