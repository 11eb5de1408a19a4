import { capitalAnalysisMismatch } from "../../../src/rules/capital/capital-analysis-mismatch";
import { CAPITAL, changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(capitalAnalysisMismatch, {
  clean: [{ name: "the programme as printed", grid: CAPITAL }],
  flagged: [
    {
      name: "slippage typed wrong on one project",
      grid: changed(CAPITAL, "| 141 | 0 | 141 | 0", "| 141 | 0 | 114 | 0"),
      finds: ["I5: 114 → 141"],
      says: ["the analysis adds up to the variance"],
      alsoBy: ["net-hides-gross"],
    },
  ],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
