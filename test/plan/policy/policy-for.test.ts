import type { PolicyLevel } from "../../../src/plan";
import { DEFAULT_POLICY, appliesTo, exampleNamed, policyFor, settingOfRule } from "../../../src/plan";

describe("where a setting applies", () => {
  it.each<[written: string, level: PolicyLevel | null, names: readonly string[], applies: boolean]>([
    ["Directorates", "directorate", ["Adult Social Care"], true],
    ["directorate", "directorate", [], true],
    ["Directorates", "service", ["Adult Social Care"], false],
    ["Directorates", null, ["Adult Social Care"], false],
    ["Services; council", "council", [], true],
    ["adult  social care", null, ["Adult Social Care "], true],
    ["Adult*", null, ["Adult Social Care"], true],
    ["Adult*", null, ["Young Adults"], false],
    ["*school transport*; SEN", null, ["Home to School Transport"], true],
    ["Service (DSG)", null, ["Service (DSG)"], true],
    ["Year 202?", null, ["Year 2024"], true],
    ["", null, ["Adults"], false],
    [" ; ", null, [""], false],
    ["constructor", null, ["Adults"], false],
  ])("“%s” at %s %j: %s", (written, level, names, applies) => {
    expect(appliesTo(written, { level, names })).toBe(applies);
  });
});

describe("a policy at a place", () => {
  const key = exampleNamed("Service and directorate key")!;
  const red = (level: PolicyLevel | null) => policyFor(key, { level, names: ["Adult Social Care"] }).rag.red;

  it("is its general one where nothing differs", () => {
    expect(red("service")).toEqual({ percentage: 0.05, amount: 100_000, whichever: "lower" });
    expect(red(null).amount).toBe(100_000);
  });

  it("keeps what an override does not mention", () => {
    expect(red("directorate")).toEqual({ percentage: 0.05, amount: 250_000, whichever: "lower" });
  });

  it("is the later override's where two apply", () => {
    const later = { appliesTo: "Adult*", settings: { rag: { red: { amount: 50_000 } } }, sources: {} };
    const policy = { ...key, overrides: [...key.overrides, later] };
    expect(policyFor(policy, { level: "directorate", names: ["Adult Social Care"] }).rag.red.amount).toBe(50_000);
  });

  it("may turn a rule off in one place, and leaves it as it is elsewhere", () => {
    const off = { appliesTo: "Schools", settings: { rules: { "unit-missing": { on: false, reason: "stated on the cover" } } }, sources: {} };
    const policy = {
      ...DEFAULT_POLICY,
      settings: { ...DEFAULT_POLICY.settings, rules: { "unit-missing": { severity: "note" as const } } },
      overrides: [off],
    };
    expect(settingOfRule(policyFor(policy, { level: null, names: ["Schools"] }), "unit-missing")).toEqual({
      on: false,
      severity: "note",
      reason: "stated on the cover",
    });
    expect(settingOfRule(policyFor(policy, { level: null, names: [] }), "unit-missing")).toEqual({ severity: "note" });
    expect(settingOfRule(policyFor(policy, { level: null, names: [] }), "constructor")).toEqual({});
  });
});
