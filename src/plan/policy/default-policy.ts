import type { Policy, PolicyThreshold } from "./policy";

const NONE: PolicyThreshold = { percentage: null, amount: null, whichever: "lower" };

/**
 * What counts where a council has said nothing: no key for ratings, since councils' keys contradict each other and a wrong one would
 * call good ratings false; thresholds only for what asks for a comment, and those as high as a published key has them.
 */
export const DEFAULT_POLICY: Policy = {
  name: "Cautious",
  version: "1",
  source: "Outturn's own, for packs whose council has not given a policy",
  settings: {
    rag: { red: NONE, amber: NONE, underspend: "green" },
    performance: { greenWithin: null, amberWithin: null, better: null },
    actions: { amberMonths: null },
    materiality: { percentage: 0.05, amount: 100_000, whichever: "higher", explained: 0.5 },
    yearOnYear: { percentage: 0.15, amount: 1_500_000, whichever: "higher" },
    averages: { within: 0.01 },
    netHidesGross: { share: 0.5, amount: 100_000 },
    smallNumbers: { from: 1, to: 5 },
    carryForward: {
      contingency: false,
      limit: null,
      approver: null,
      headroom: ["service", "directorate", "council"],
    },
    dates: { cutOff: null, deadline: null, asAt: null },
    marks: { red: "#FFC7CE", amber: "#FFE699", green: "#D5EBD5", accepted: "#EDEDED", notes: true },
    template: { headings: null },
    rules: {},
  },
  sources: {
    "materiality.percentage": "A published service key's 5 % and £0.1m, both of them",
    "materiality.amount": "A published service key's 5 % and £0.1m, both of them",
    "yearOnYear.percentage": "A published rule: changes above £1.5m and 15 % need a comment",
    "yearOnYear.amount": "A published rule: changes above £1.5m and 15 % need a comment",
    "netHidesGross.amount": "East Sussex, Q1 2024/25 monitoring: a net of 149 is 290 over and 141 under, in £000",
    "smallNumbers.to": "East Sussex, Q1 2024/25 monitoring prints such a count: 3 children",
  },
  overrides: [],
};
