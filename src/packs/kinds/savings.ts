import type { KindData, KindStatement, StatementTerm } from "./kind";

/** Where the target with what was brought forward is stated, that is the one that is made up of the outcomes. */
const TARGETS = [
  { result: "target", without: [] },
  { result: "original-target", without: ["target"] },
] as const;

const OUTCOMES: readonly StatementTerm[] = [
  { role: "achieved", sign: 1, many: "some" },
  { role: "later", sign: 1, many: "all" },
  { role: "cannot", sign: 1, many: "all", optional: true },
];

/** Savings: what was to be saved, what has been, what will be later and what cannot be. */
export const savings: KindData = {
  kind: "savings",
  name: "savings schedule",
  words: /saving|efficienc|\bmtfs\b|\bmtfp\b|levy/,
  columns: [
    {
      role: "cannot",
      words: /can ?not|can't|will not be|unachievable|undeliverable|not (be )?(achiev|deliver)|unlikely/,
    },
    {
      role: "later",
      words:
        /(future|later|next|following|subsequent) (financial )?years?|in 20\d\d[/-]\d\d onwards|slipp|delayed|re-?profiled|deferred/,
      unless: /target|brought|b\/f/,
    },
    {
      role: "outstanding",
      words: /outstanding|remaining|still to (be )?(find|found|deliver|identif)|shortfall|\bgap\b|balance/,
    },
    {
      role: "target",
      words:
        /target.*(includ|incl|inc\.|plus|\bc\/f|\bb\/f|carried|brought)|(revised|total|full|updated|overall|latest) (savings? )?target/,
    },
    {
      role: "original-target",
      words:
        /target|allocated|allocation|planned saving|budgeted saving|agreed saving|saving required|^savings?( \(?£.*)?$|approved saving|^approved\b/,
    },
    { role: "replacement", words: /replace|substitut|alternative|mitigat/ },
    {
      role: "achieved",
      words:
        /achieved|delivered|secured|saved|realised|made to date|banked|(forecast|expected|projected|on track|due) to (be )?(deliver|achiev|sav|secure)|(forecast|expected|projected) (savings?|delivery|achievement)/,
    },
  ],
  needs: [["achieved"], ["target", "original-target"], ["later", "cannot", "outstanding"]],
  percentages: { of: ["achieved"], over: ["target", "original-target"] },
  statements: [
    ...TARGETS.map(({ result, without }): KindStatement => ({ meaning: "savings", result, terms: OUTCOMES, without })),
    ...TARGETS.map(({ result, without }): KindStatement => ({
      meaning: "savings",
      result,
      terms: OUTCOMES.filter(({ role }) => role !== "later"),
      without: [...without, "later"],
    })),
    ...TARGETS.map(({ result, without }): KindStatement => ({
      meaning: "savings-balance",
      result: "outstanding",
      terms: [
        { role: result, sign: 1 },
        { role: "achieved", sign: -1, many: "some" },
      ],
      without,
    })),
  ],
  isMoney: true,
  turns: true,
};
