/** The table of settings names everything that a policy holds, once. */
import { DEFAULT_POLICY } from "../../../src/plan";
import { SETTINGS, valueAtPath } from "../../../src/plan/policy/settings";

function leaves(value: unknown, path: string): readonly string[] {
  const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isGroup) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

describe("the table of settings", () => {
  it("names every setting of the default policy, in its order, and no other", () => {
    const { rules: _rules, ...groups } = DEFAULT_POLICY.settings;
    void _rules;
    expect(SETTINGS.map(({ path }) => path)).toEqual(leaves(groups, ""));
  });

  it("has different words for each", () => {
    expect(new Set(SETTINGS.map(({ words }) => words.toLowerCase())).size).toBe(SETTINGS.length);
  });

  it("gives the sources of settings that exist", () => {
    expect(Object.keys(DEFAULT_POLICY.sources).filter((path) => valueAtPath(DEFAULT_POLICY.settings, path) === undefined)).toEqual([]);
  });
});
