/** Any policy that the settings allow, for properties that must hold of all of them. */
import * as fc from "fast-check";
import type { PartialSettings, Policy, PolicySettings, PolicyThreshold } from "../../src/plan";
import { POLICY_LEVELS } from "../../src/plan";

const share = fc.option(fc.integer({ min: 0, max: 2_000 }).map((thousandths) => thousandths / 1000), { nil: null });
const pounds = fc.option(fc.integer({ min: 0, max: 10 ** 11 }).map((pence) => pence / 100), { nil: null });
const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.trim()).filter((text) => text !== "" && !/^none$/i.test(text));
const date = fc.option(
  fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  { nil: null },
);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
const months = fc.option(fc.nat({ max: 24 }), { nil: null });
const threshold: fc.Arbitrary<PolicyThreshold> = fc.record({ percentage: share, amount: pounds, whichever: fc.constantFrom("lower", "higher") });
const ruleId = fc.constantFrom("unit-missing", "cell-error", "action-overdue", "carry-forward-of-contingency");
/** A reason alone says nothing that a row of the sheet could hold. */
const ruleSetting = fc.oneof(
  fc.record({ on: fc.constantFrom(true, false, "accepted" as const), reason: word }, { requiredKeys: ["on"] }),
  fc.record({ severity: fc.constantFrom("error" as const, "query" as const, "warning" as const, "note" as const), reason: word }, { requiredKeys: ["severity"] }),
);

const groups: { [Group in keyof PolicySettings]: fc.Arbitrary<PolicySettings[Group]> } = {
  rag: fc.record({ red: threshold, amber: threshold, underspend: fc.constantFrom("green", "same") }),
  performance: fc.record({ greenWithin: share, amberWithin: share, better: fc.constantFrom("lower", "higher", null) }),
  actions: fc.record({ amberMonths: months }),
  materiality: fc.record({ percentage: share, amount: pounds, whichever: fc.constantFrom("lower", "higher"), explained: share }),
  yearOnYear: threshold,
  averages: fc.record({ within: share }),
  netHidesGross: fc.record({ share, amount: pounds }),
  smallNumbers: fc.record({ from: fc.nat({ max: 20 }), to: fc.nat({ max: 20 }) }),
  carryForward: fc.record({
    contingency: fc.boolean(),
    limit: pounds,
    approver: fc.option(word, { nil: null }),
    headroom: fc.subarray([...POLICY_LEVELS]),
  }),
  dates: fc.record({ cutOff: date, deadline: date, asAt: date }),
  template: fc.record({
    headings: fc.option(fc.array(word.filter((text) => !text.includes("|")), { minLength: 1, maxLength: 5 }), { nil: null }),
  }),
  marks: fc.record({ red: colour, amber: colour, green: colour, accepted: colour, notes: fc.boolean() }),
  rules: fc.dictionary(ruleId, ruleSetting, { maxKeys: 3 }),
};

export const someSettings: fc.Arbitrary<PartialSettings> = fc.record(groups, { requiredKeys: [] });

const sources = fc.dictionary(fc.constantFrom("rag.red.amount", "rag.red.percentage", "dates.cutOff"), word, { maxKeys: 2 });

export const somePolicy: fc.Arbitrary<Policy> = fc.record({
  name: word,
  version: word,
  source: word,
  settings: fc.record(groups),
  sources,
  overrides: fc.array(fc.record({ appliesTo: word, settings: someSettings, sources }), { maxLength: 3 }),
});
