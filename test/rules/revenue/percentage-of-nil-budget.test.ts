import { percentageOfNilBudget } from "../../../src/rules/revenue/percentage-of-nil-budget";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const GRANTS = `
  Revenue monitoring, £000
  Service | Budget | Forecast | Over/(under) spend | Variance %
  Adults | 81,350 | 84,200 | 2,850 | 3.5%
  Children | 107,420 | 114,804 | 7,384 | 6.9%
  New burdens | 0 | 50 | 50 | n/a
  Total | 188,770 | 199,054 | 10,284 | 5.4%`;
const shown = { formats: { 4: "0.0%" } };

testRule(percentageOfNilBudget, {
  clean: [
    { name: "n/a for a budget of nil", grid: GRANTS, ...shown },
    { name: "a dash for a budget of nil", grid: changed(GRANTS, "n/a", "-"), ...shown },
    { name: "nothing budgeted and nothing spent", grid: changed(GRANTS, "0 | 50 | 50 | n/a", "0 | 0 | 0 | 0.0%").replace("199,054 | 10,284", "199,004 | 10,234"), ...shown },
  ],
  flagged: [{ name: "100 % of nothing", grid: changed(GRANTS, "n/a", "100.0%"), ...shown, finds: ["E5: 100.0% → n/a"], says: ["the budget (B5) is nil: 50 is no share of it"] }],
  lacking: [{ name: "a revenue budget from gross to net", grid: GROSS_TO_NET, reason: "no percentage" }],
});
