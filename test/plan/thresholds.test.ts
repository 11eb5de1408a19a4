import type { Polarity } from "../../src/budget";
import { ragStatus } from "../../src/budget";
import { Decimal } from "../../src/money";
import type { PolicySettings } from "../../src/plan";
import { DEFAULT_POLICY, exampleNamed, performanceRatings, policyFor, ragPolicyIn } from "../../src/plan";

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

describe("a measure against its target", () => {
  type Key = PolicySettings["performance"];
  const key = (greenWithin: number | null, amberWithin: number | null): Key => ({ greenWithin, amberWithin, better: null });

  it.each<[what: string, target: number, outturn: number, key: Key, polarity: Polarity, ratings: string]>([
    ["East Sussex, 66.6 against 61.8, green within 10 %", 61.8, 66.6, key(0.1, null), "lower", "G"],
    ["the same, a miss of any size not green", 61.8, 66.6, key(0, null), "lower", "AR"],
    ["the same, amber within 10 %", 61.8, 66.6, key(0.05, 0.1), "lower", "A"],
    ["just 10 % is within 10 %", 50, 55, key(0.1, null), "lower", "G"],
    ["just over 10 %", 50, 55.1, key(0.1, 0.1), "lower", "R"],
    ["better than the target", 61.8, 55, key(0, 0), "lower", "G"],
    ["on target", 90, 90, key(0, 0), "higher", "G"],
    ["below a target that is better higher", 90, 70, key(0.1, 0.2), "higher", "R"],
    ["only where amber ends is known", 100, 95, key(null, 0.1), "higher", "GA"],
    ["no key", 61.8, 66.6, key(null, null), "lower", ""],
    ["a target of nil, missed", 0, 3, key(0.1, 0.2), "lower", "R"],
  ])("%s", (_what, target, outturn, settings, polarity, ratings) => {
    expect(performanceRatings(new Decimal(target), new Decimal(outturn), settings, polarity).join("")).toBe(ratings);
  });
});
