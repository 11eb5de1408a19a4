import type { Policy } from "../../../src/plan";
import { DEFAULT_POLICY, policyFromJson, policyHash, policyToJson } from "../../../src/plan";

const { materiality } = DEFAULT_POLICY.settings;

describe("a policy's hash", () => {
  it("is eight letters, the same each time, also once the policy was sent as a document", () => {
    expect(policyHash(DEFAULT_POLICY)).toMatch(/^[a-z]{8}$/);
    const sent = policyFromJson(policyToJson(DEFAULT_POLICY));
    expect("policy" in sent && policyHash(sent.policy)).toBe(policyHash(DEFAULT_POLICY));
  });

  it("does not turn on the order in which settings are stated", () => {
    const turned = Object.fromEntries(Object.entries(DEFAULT_POLICY).reverse()) as unknown as Policy;
    expect(policyHash(turned)).toBe(policyHash(DEFAULT_POLICY));
  });

  it.each<[what: string, policy: Policy]>([
    ["an amount", { ...DEFAULT_POLICY, settings: { ...DEFAULT_POLICY.settings, materiality: { ...materiality, amount: (materiality.amount ?? 0) + 1 } } }],
    ["a rule that is accepted", { ...DEFAULT_POLICY, settings: { ...DEFAULT_POLICY.settings, rules: { "unit-missing": { on: "accepted" } } } }],
    ["its version", { ...DEFAULT_POLICY, version: "2" }],
  ])("is another with %s changed", (_, policy) => {
    expect(policyHash(policy)).not.toBe(policyHash(DEFAULT_POLICY));
  });
});
