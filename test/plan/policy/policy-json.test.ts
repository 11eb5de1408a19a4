import * as fc from "fast-check";
import { DEFAULT_POLICY, EXAMPLE_POLICIES, exampleNamed, policyFromJson, policyToJson } from "../../../src/plan";
import { somePolicy } from "../policies";

function policyIn(document: unknown) {
  const result = policyFromJson(JSON.stringify(document));
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return result.policy;
}

function problemsIn(document: unknown): readonly string[] {
  const result = policyFromJson(typeof document === "string" ? document : JSON.stringify(document));
  return "problems" in result ? result.problems : [];
}

describe("a policy as JSON", () => {
  it("is read as it was written", () => {
    fc.assert(fc.property(somePolicy, (policy) => expect(policyFromJson(policyToJson(policy))).toEqual({ policy })));
  });

  it.each(EXAMPLE_POLICIES)("is read as it was written: $name", (policy) => {
    expect(policyFromJson(policyToJson(policy))).toEqual({ policy });
  });

  it("may state only what differs from the default", () => {
    const policy = policyIn({ name: "Ours", rag: { red: { percentage: "5 %" } } });
    expect(policy.settings.rag.red).toEqual({ percentage: 0.05, amount: null, whichever: "lower" });
    expect(policy.settings.materiality).toEqual(DEFAULT_POLICY.settings.materiality);
  });

  it("may state only what differs from an example", () => {
    const policy = policyIn({ name: "Ours", basis: "service and directorate key", rag: { red: { amount: "£0.2m" } } });
    expect(policy.settings.rag.red).toEqual({ percentage: 0.05, amount: 200_000, whichever: "lower" });
    expect(policy.overrides).toEqual(exampleNamed("Service and directorate key")!.overrides);
  });

  it("does not give the example's source for what it states itself", () => {
    const policy = policyIn({ name: "Ours", basis: "Service and directorate key", rag: { red: { amount: 200_000 } } });
    expect(Object.keys(policy.sources)).toContain("rag.red.percentage");
    expect(Object.keys(policy.sources)).not.toContain("rag.red.amount");
  });

  it.each<[written: unknown, where: string, expected: unknown]>([
    ["5 %", "percentage", 0.05],
    ["5 per cent", "percentage", 0.05],
    ["150 %", "percentage", 1.5],
    ["0.05", "percentage", 0.05],
    [1, "percentage", 1],
    ["none", "percentage", null],
    [null, "percentage", null],
    ["£0.25m", "amount", 250_000],
    ["£250,000", "amount", 250_000],
    ["250k", "amount", 250_000],
    [0, "amount", 0],
    ["Higher", "whichever", "higher"],
  ])("takes %j for a red %s", (written, where, expected) => {
    const { rag } = policyIn({ name: "Ours", rag: { red: { [where]: written } } }).settings;
    expect(rag.red[where as keyof typeof rag.red]).toBe(expected);
  });

  it.each<[written: unknown, expected: string | null]>([
    ["2024-06-30", "2024-06-30"],
    ["30 June 2024", "2024-06-30"],
    ["1st Sept 2024", "2024-09-01"],
    ["30/06/2024", "2024-06-30"],
    ["none", null],
  ])("takes %j for a date", (written, expected) => {
    expect(policyIn({ name: "Ours", dates: { cutOff: written } }).settings.dates.cutOff).toBe(expected);
  });
});

describe("a document that cannot be read", () => {
  it.each<[what: string, document: unknown, says: string]>([
    ["a word for a percentage", { name: "Ours", rag: { red: { percentage: "five" } } }, "rag.red.percentage is “five”: give a number such as 0.05 or “5 %”, or “none”."],
    ["a percentage without its sign", { name: "Ours", rag: { red: { percentage: 5 } } }, "rag.red.percentage is 5: give a number such as 0.05 or “5 %”, or “none”."],
    ["the same as text", { name: "Ours", rag: { red: { percentage: "5" } } }, "rag.red.percentage is “5”: give a number such as 0.05 or “5 %”, or “none”."],
    ["a percentage in pounds", { name: "Ours", averages: { within: "£5" } }, "averages.within is “£5”: give a number such as 0.05 or “5 %”, or “none”."],
    ["an amount below nil", { name: "Ours", rag: { red: { amount: -1 } } }, "rag.red.amount is -1: give an amount in pounds such as 250000 or “£0.25m”, or “none”."],
    ["an amount as a percentage", { name: "Ours", rag: { red: { amount: "5 %" } } }, "rag.red.amount is “5 %”: give an amount in pounds such as 250000 or “£0.25m”, or “none”."],
    ["no name", {}, "name is missing: give it, for a policy needs it."],
    ["a blank name", { name: " " }, "name is “ ”: give the policy a name."],
    ["a setting that is none", { name: "Ours", rag: { red: { percentge: 0.05 } } }, "rag.red.percentge is 0.05: there is no such setting; “red” has percentage, amount, whichever."],
    ["a number for a group", { name: "Ours", rag: 5 }, "rag is 5: give “rag” in { }, with red, amber, underspend."],
    ["a day that is none", { name: "Ours", dates: { cutOff: "31/06/2024" } }, "dates.cutOff is “31/06/2024”: give a date such as “2024-06-30” or “30 June 2024”, or “none”."],
    ["part of a small number", { name: "Ours", smallNumbers: { to: 5.5 } }, "smallNumbers.to is 5.5: give a whole number such as 5."],
    ["a level that is none", { name: "Ours", carryForward: { headroom: ["service", "ward"] } }, "carryForward.headroom is a list: give some of “service, directorate, council”, or “none”."],
    ["a severity that is none", { name: "Ours", rules: { "unit-missing": { severity: "fatal" } } }, "rules.unit-missing.severity is “fatal”: give “error”, “query”, “warning” or “note”."],
    ["a place in an override", { name: "Ours", overrides: [{ appliesTo: "Directorates", rag: { red: { amount: "lots" } } }] }, "overrides no. 1.rag.red.amount is “lots”: give an amount in pounds such as 250000 or “£0.25m”, or “none”."],
    ["an override of nothing", { name: "Ours", overrides: [{ rag: {} }] }, "overrides no. 1.appliesTo is missing: give it, for an override needs it."],
    ["a basis that is none", { name: "Ours", basis: "Theirs" }, "basis is “Theirs”: give the name of an example policy (“Cautious”, "],
    ["a list", [], "The document is a list: give a policy in { }, with name, version, source, basis, sources, overrides …."],
    ["a text", "\"policy\"", "The document is “policy”: give a policy in { }"],
    ["no JSON", "{ name: Ours }", "The text is not JSON: "],
  ])("says so of %s", (_what, document, says) => {
    const problems = problemsIn(document);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });

  it("tells every problem, not only the first", () => {
    const document = { name: "", rag: { red: { percentage: "five", amount: "ten" }, blue: 1, pink: 2 }, dates: { cutOff: "soon" } };
    expect(problemsIn(document).map((problem) => problem.split(" is ")[0])).toEqual([
      "name",
      "rag.red.percentage",
      "rag.red.amount",
      "rag.blue",
      "rag.pink",
      "dates.cutOff",
    ]);
  });
});
