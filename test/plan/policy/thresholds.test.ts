import { ragStatus } from "../../../src/budget";
import { Decimal } from "../../../src/money";
import { DEFAULT_POLICY, exampleNamed, measureKeyIn, policyFor, ragPolicyIn } from "../../../src/plan";

describe("a policy's key", () => {
  const key = exampleNamed("Service and directorate key")!;
  const rate = (level: "service" | "directorate", pounds: number, budget: number, outturn: number) =>
    ragStatus(new Decimal(budget), new Decimal(outturn), ragPolicyIn(policyFor(key, { level, names: [] }), pounds)!);

  it.each<[what: string, level: "service" | "directorate", pounds: number, budget: number, outturn: number, rating: string]>([
    ["£0.186m over in £000, a service", "service", 1000, 125_603, 125_789, "R"],
    ["the same, a directorate", "directorate", 1000, 125_603, 125_789, "A"],
    ["the same in £", "directorate", 1, 125_603_000, 125_789_000, "A"],
    ["the same in £m", "service", 1_000_000, 125.603, 125.789, "R"],
    ["an underspend", "service", 1000, 1045, 900, "G"],
  ])("rates %s", (_what, level, pounds, budget, outturn, rating) => {
    expect(rate(level, pounds, budget, outturn)).toBe(rating);
  });

  it("is none in the default policy, which rates nothing", () => {
    expect(ragPolicyIn(DEFAULT_POLICY.settings, 1000)).toBeNull();
    expect(measureKeyIn(DEFAULT_POLICY.settings)).toBeNull();
  });

  it("bites at the higher of two where the policy says so", () => {
    const { rag } = DEFAULT_POLICY.settings;
    const higher = { rag: { ...rag, red: { percentage: 0.05, amount: 100_000, whichever: "higher" as const } } };
    const status = (budget: number, outturn: number) => ragStatus(new Decimal(budget), new Decimal(outturn), ragPolicyIn(higher, 1)!);
    expect(status(1_000_000, 1_060_000)).toBe("A");
    expect(status(10_000_000, 10_200_000)).toBe("A");
    expect(status(1_000_000, 1_100_000)).toBe("R");
    expect(status(0, 100_000)).toBe("R");
  });
});
