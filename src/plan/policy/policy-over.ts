import { mergeSettings } from "./merge-settings";
import type { PartialSettings, Policy } from "./policy";
import { valueAtPath } from "./settings";

/** A policy that says only what differs from another. */
export type PolicyPart = Omit<Policy, "settings"> & { readonly settings: PartialSettings };

/** The whole policy: what the part states no longer has the source that the basis gave for it, and its overrides come after the basis's. */
export function policyOver(basis: Policy, part: PolicyPart): Policy {
  const kept = Object.entries(basis.sources).filter(([path]) => valueAtPath(part.settings, path) === undefined);
  return {
    ...part,
    settings: mergeSettings(basis.settings, part.settings),
    sources: { ...Object.fromEntries(kept), ...part.sources },
    overrides: [...basis.overrides, ...part.overrides],
  };
}
