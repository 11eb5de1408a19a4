/** A policy from its document, and back. */
import type { PartialSettings, Policy, PolicyOverride } from "./policy";
import type { PolicyDocument } from "./policy-document";
import { policyOver } from "./policy-over";
import { SETTINGS } from "./settings";

/** What the document states over its basis. */
export function policyOf(document: PolicyDocument, basis: Policy): Policy {
  const { name, version = "", source = "", sources = {}, overrides = [] } = document;
  return policyOver(basis, {
    name,
    version,
    source,
    settings: statedSettings(document),
    sources,
    overrides: overrides.map(toOverride),
  });
}

function toOverride(document: NonNullable<PolicyDocument["overrides"]>[number]): PolicyOverride {
  return { appliesTo: document.appliesTo, settings: statedSettings(document), sources: document.sources ?? {} };
}

/** Only the groups of settings, without the document's name, sources and overrides. */
function statedSettings(document: PartialSettings): PartialSettings {
  return Object.fromEntries(Object.entries(document).filter(([key]) => GROUPS.has(key)));
}

const GROUPS = new Set(["rules", ...SETTINGS.map(({ path }) => path.split(".")[0]!)]);

/** The document of a policy with every setting in it, so that it stays what it is when a basis changes. */
export function documentOf({ name, version, source, settings, sources, overrides }: Policy): PolicyDocument {
  return {
    name,
    version,
    source,
    ...settings,
    sources,
    overrides: overrides.map(({ appliesTo, settings, sources }) => ({ appliesTo, ...settings, sources })),
  };
}
