import * as fc from "fast-check";
import type { Policy, PolicyOverride } from "../../../src/plan";
import { DEFAULT_POLICY, EXAMPLE_POLICIES, newPlanSheet, readPolicy } from "../../../src/plan";
import { SETTINGS, valueAtPath } from "../../../src/plan/policy/settings";
import { drawGrid } from "../../support/text-grid";
import { somePolicy } from "../policies";
import { EMPTY, written } from "../written";

const onSheet = (policy: Policy) => written(EMPTY, newPlanSheet("Plan rules", policy, false));

/** What rows can say: an override of nothing has none, and two for one place, one after the other, are one. */
function sayable(policy: Policy): boolean {
  const places = policy.overrides.map(({ appliesTo }) => appliesTo);
  return policy.overrides.every(statesSomething) && places.every((place, index) => place !== places[index - 1]);
}

function statesSomething({ settings }: PolicyOverride): boolean {
  return Object.keys(settings.rules ?? {}).length > 0 || SETTINGS.some(({ path }) => valueAtPath(settings, path) !== undefined);
}

/** Sources of settings that are stated, and groups that say something, which is all that rows keep. */
function kept(policy: Policy): Policy {
  const stated = (settings: unknown, sources: Policy["sources"]) =>
    Object.fromEntries(Object.entries(sources).filter(([path]) => valueAtPath(settings, path) !== undefined));
  return {
    ...policy,
    sources: stated(policy.settings, policy.sources),
    overrides: policy.overrides.map((override) => {
      const { rules, ...groups } = override.settings;
      const settings = rules && Object.keys(rules).length > 0 ? override.settings : groups;
      return { ...override, settings, sources: stated(override.settings, override.sources) };
    }),
  };
}

describe("a policy on a sheet", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(somePolicy.filter(sayable), (policy) => {
        expect(readPolicy(onSheet(policy))).toMatchObject({ policy: kept(policy), problems: [] });
      }),
    );
  });

  it.each(EXAMPLE_POLICIES)("is read as it was written: $name", (policy) => {
    expect(readPolicy(onSheet(policy))).toMatchObject({ policy, at: { sheet: "Plan rules" }, problems: [] });
  });

  it("shows percentages, pounds and dates as such", () => {
    const settings = { ...DEFAULT_POLICY.settings, dates: { cutOff: "2024-06-30", deadline: null, asAt: null } };
    const sheet = onSheet({ ...DEFAULT_POLICY, settings }).sheets[0]!;
    const rows = sheet.values.map((row, index) => [row?.[10], row?.[12], sheet.numberFormats[index]?.[12] ?? null]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["Policy", "Cautious", null],
        ["Comment needed from, % of budget", 0.05, "0.0##%"],
        ["Comment needed from, £", 100_000, "£#,##0"],
        ["Cut-off date of the report", 45_473, "d mmm yyyy"],
        ["Returns due by", "none", null],
        ["Carry-forward: underspent too must be", "service, directorate, council", null],
        ["Carry-forward: unspent contingency allowed", "no", null],
      ]),
    );
  });
});

const POLICY = `
  Our monitoring
  Setting | Applies to | Value | Source
  Policy | | Ours | Cabinet, June 2024
  Version | | 2024/25
  Red from, % of budget over | | 5% | Cabinet, June 2024
  Red from, £ over | | £0.1m
  Red from, £ over | Directorates | 250,000 |
  Measure: better when lower or higher | Re-referral* | lower
  Rule unit-missing | | off | Stated on the cover
  Rule percentage-mismatch | Schools | note
  Rule total-mismatch | Schools | accepted | Closed under last year's rules`;

describe("a policy that somebody typed", () => {
  it("is read from any sheet, with what it does not state as in the default", () => {
    const { policy, problems } = readPolicy(drawGrid(POLICY, { sheet: "Monitoring" }));
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      name: "Ours",
      version: "2024/25",
      source: "Cabinet, June 2024",
      settings: {
        ...DEFAULT_POLICY.settings,
        rag: { ...DEFAULT_POLICY.settings.rag, red: { percentage: 0.05, amount: 100_000, whichever: "lower" } },
        rules: { "unit-missing": { on: false, reason: "Stated on the cover" } },
      },
      sources: { ...DEFAULT_POLICY.sources, "rag.red.percentage": "Cabinet, June 2024" },
      overrides: [
        { appliesTo: "Directorates", settings: { rag: { red: { amount: 250_000 } } }, sources: {} },
        { appliesTo: "Re-referral*", settings: { performance: { better: "lower" } }, sources: {} },
        {
          appliesTo: "Schools",
          settings: { rules: { "percentage-mismatch": { severity: "note" }, "total-mismatch": { on: "accepted", reason: "Closed under last year's rules" } } },
          sources: {},
        },
      ],
    });
  });

  it.each<[what: string, from: string, to: string]>([
    ["columns in another order", "Setting | Applies to | Value | Source\n  Policy | | Ours | Cabinet, June 2024", "Value | Setting | Source | Applies to\n  Ours | Policy | Cabinet, June 2024"],
    ["a caption between rows", "Rule unit-missing", "Rules that are off\n  Rule unit-missing"],
    ["a blank row", "Version", "| | |\n  Version"],
    ["words in another case and spacing", "Red from, £ over | | £0.1m", "RED  FROM £  over | | £0.1m"],
    ["a setting by its path", "Red from, £ over | | £0.1m", "rag.red.amount | | £0.1m"],
  ])("is read with %s", (what, from, to) => {
    const grid = POLICY.replace(from, to);
    expect(grid).not.toBe(POLICY);
    const { policy, problems } = readPolicy(drawGrid(what.startsWith("columns") ? grid.split("\n").slice(0, 4).join("\n") : grid));
    expect({ name: policy?.name, problems }).toEqual({ name: "Ours", problems: [] });
  });

  it.each<[what: string, from: string, to: string, says: string]>([
    ["a word for a percentage", "5% |", "five |", "Sheet1!C5 (Red from, % of budget over) is “five”: give a number such as 0.05 or “5 %”, or “none”."],
    ["a percentage without its sign", "5% |", "5 |", "Sheet1!C5 (Red from, % of budget over) is 5: give a number such as 0.05 or “5 %”, or “none”."],
    ["a blank value", "5% |", " |", "Sheet1!C5 (Red from, % of budget over) is blank: give a value, or “none”, or take the row out."],
    ["a setting that is none", "Red from, £ over | Dir", "Red form, £ over | Dir", "Sheet1!A7 is “Red form, £ over”: there is no such setting. Take its words from an example policy."],
    ["a word for a rule", "off | Stated", "never | Stated", "Sheet1!C9 (Rule unit-missing) is “never”: give “on”, “off”, “accepted”, “error”, “query”, “warning” or “note”."],
    ["a direction that is none", "| lower", "| downward", "Sheet1!C8 (Measure: better when lower or higher) is “downward”: give “lower” or “higher”, or “none”."],
    ["no name", "Policy | | Ours", "Policy | | ", "Sheet1!C3 (Policy) is “”: give the policy a name."],
  ])("is not used with %s", (_what, from, to, says) => {
    const grid = POLICY.replace(from, to);
    expect(grid).not.toBe(POLICY);
    const { policy, problems } = readPolicy(drawGrid(grid));
    expect({ policy, problems: problems.map(({ text }) => text) }).toEqual({ policy: null, problems: [says] });
  });

  it("is told apart from another list of settings", () => {
    const grid = "Setting | Applies to | Value | Source\nInflation | Pay | 3% | Treasury\nGrowth | All | 2% | ONS";
    expect(readPolicy(drawGrid(grid))).toEqual({ policy: null, at: null, problems: [] });
  });

  it("is the first of two, and the second is told", () => {
    const { policy, problems } = readPolicy(drawGrid(`--- One${POLICY}\n--- Two${POLICY.replace("Ours", "Theirs")}`));
    expect(policy?.name).toBe("Ours");
    expect(problems.map(({ text }) => text)).toEqual(["There is a second policy on Two; the one on One is used."]);
  });
});
