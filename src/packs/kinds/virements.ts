import type { KindData } from "./kind";

/** The budget's journey: original budget, what was moved, current budget. */
export const virements: KindData = {
  kind: "virements",
  name: "schedule of virements",
  columns: [
    {
      role: "original-budget",
      words:
        /(original|approved|opening|base|council|initial|agreed|previous|last reported|q\d|period \d+|p\d+|prior) .*(budget|estimate)|budget (approved|agreed|set|at start|b\/f)|^original$/,
      unless: /revised|current|latest|updated|virement/,
    },
    {
      role: "virement",
      words:
        /virement|budget (transfer|adjustment|movement|change)s?|transfers?|in-?year (change|adjustment|movement)s?|adjustments?|supplementary|(reserve|grant|contingency) (funding|draw.?down|allocation)|movement/,
    },
    {
      role: "budget",
      words: /(revised|current|latest|updated|working|adjusted|new|closing).*(budget|estimate)|^(revised|current)$/,
    },
  ],
  needs: [["original-budget"], ["virement"], ["budget"]],
  never: ["variance"],
  statements: [
    {
      meaning: "virement",
      result: "budget",
      terms: [
        { role: "original-budget", sign: 1 },
        { role: "virement", sign: 1, many: "all" },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
