import type { PartialSettings, PolicySettings } from "./policy";

type Group = Readonly<Record<string, unknown>>;

/** The settings with those of `over` in their stead: group by group, a list as a whole. */
export function mergeSettings(base: PolicySettings, over: PartialSettings): PolicySettings;
export function mergeSettings(base: PartialSettings, over: PartialSettings): PartialSettings;
export function mergeSettings(base: PartialSettings, over: PartialSettings): PartialSettings {
  return merge(base as Group, over as Group) as PartialSettings;
}

function merge(base: Group, over: Group): Group {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = Object.hasOwn(base, key) ? base[key] : undefined;
    merged[key] = isGroup(value) && isGroup(under) ? merge(under, value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
