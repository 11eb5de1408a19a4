import type { WorkedExample } from "./worked-example";

/** One for each worksheet function, by id. */
export const EXAMPLES: Readonly<Record<string, WorkedExample>> = {
  VARIANCE: {
    says: "East Sussex, Q1 2024/25 monitoring, revenue in £000. One formula in D2 fills the column; the net line is shown in the other convention too.",
    sheet: [
      ["Education", "Planned", "Projected", "(Over)/under"],
      ["Gross", 132_662, 133_632],
      ["Income", -7_059, -7_843],
      ["Net", 125_603, 125_789],
    ],
    notes: [
      'Basis "under" is budget − outturn, as in (over)/under: brackets are an overspend. "over" is outturn − budget, as in over/(under): brackets are an underspend.',
      'Basis "adverse" shows bad news as positive: spending more than budget and, where income is typed below nil, earning less. On a line of income typed above nil use "income", which is budget − outturn. The function never guesses from the sign of a budget what a line is.',
    ],
    formulas: [
      { at: "D2", formula: "=OUTTURN.VARIANCE(B2:B4,C2:C4)", gives: [[-970], [784], [-186]] },
      { at: "E4", formula: '=OUTTURN.VARIANCE(B4,C4,"over")', gives: [[186]] },
    ],
  },
  CARRYFWD: {
    says: "West Sussex, Children First outturn 2020/21, in £000. The second formula adds a limit of 2,000, which the paper does not have.",
    sheet: [
      ["", "Funding", "Spent", "Committed", "Carried forward"],
      ["Improvement plan", 12_011, 9_452, 2_285],
    ],
    notes: ["What is not carried forward of an underspend, here 2,559 − 2,285 = 274, is returned to contingency or to the reserve. An overspend carries nothing forward."],
    formulas: [
      { at: "E2", formula: "=OUTTURN.CARRYFWD(B2,C2,D2)", gives: [[2_285]] },
      { at: "F2", formula: "=OUTTURN.CARRYFWD(B2,C2,D2,2000)", gives: [[2_000]] },
    ],
  },
  LACRATE: {
    says: "East Sussex, Q1 2024/25 monitoring. The paper gives children and rates; the populations are those that they imply, and they are two.",
    sheet: [
      ["", "Children", "Aged 0 to 17", "Per 10,000"],
      ["31 March 2024", 655, 106_504],
      ["30 June 2024", 684, 102_703],
    ],
    notes: ["A population of nil, or a blank one, gives #N/A. Rates of two dates make one series only if they rest on one population."],
    formulas: [{ at: "D2", formula: "=OUTTURN.LACRATE(B2:B3,C2:C3,,1)", gives: [[61.5], [66.6]] }],
  },
};
