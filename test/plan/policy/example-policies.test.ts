import { EXAMPLE_POLICIES, exampleNamed } from "../../../src/plan";
import { valueAtPath } from "../../../src/plan/policy/settings";

describe("the example policies", () => {
  it("have different names, and are found by them", () => {
    const names = EXAMPLE_POLICIES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.map((name) => exampleNamed(` ${name.toUpperCase()}`)?.name)).toEqual(names);
  });

  it.each(EXAMPLE_POLICIES)("say where they come from: $name", ({ source, version }) => {
    expect(source).not.toBe("");
    expect(version).not.toBe("");
  });

  it.each(EXAMPLE_POLICIES)("give sources of what they state: $name", ({ sources, settings, overrides }) => {
    for (const path of Object.keys(sources)) expect(valueAtPath(settings, path)).toBeDefined();
    for (const override of overrides) {
      for (const path of Object.keys(override.sources)) expect(valueAtPath(override.settings, path)).toBeDefined();
    }
  });

  it("hold the published service and directorate key in pounds", () => {
    const key = exampleNamed("Service and directorate key")!;
    expect(key.settings.rag.red).toEqual({ percentage: 0.05, amount: 100_000, whichever: "lower" });
    expect(key.overrides[0]!.settings).toEqual({ rag: { red: { amount: 250_000 } } });
  });
});
