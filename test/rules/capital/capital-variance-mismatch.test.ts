import { capitalVarianceMismatch } from "../../../src/rules/capital/capital-variance-mismatch";
import { CAPITAL, changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(capitalVarianceMismatch, {
  clean: [{ name: "the programme as printed", grid: CAPITAL }],
  flagged: [
    {
      name: "a forecast typed wrong: its variance and its column show it",
      grid: changed(CAPITAL, "| 595 |", "| 559 |"),
      finds: ["F5: 559 → 595"],
      says: ["736 − 559 = 177 ≠ 141"],
      alsoBy: ["net-hides-gross"],
    },
  ],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
