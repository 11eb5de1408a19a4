import { netHidesGross } from "../../../src/rules/capital/net-hides-gross";
import { CAPITAL, changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(netHidesGross, {
  clean: [
    { name: "small variances", grid: CAPITAL, policy: { netHidesGross: { amount: 1_000_000 } } },
    { name: "a net that shows most of them", grid: CAPITAL, policy: { netHidesGross: { share: 0.2 } } },
  ],
  flagged: [{ name: "a net of 149 that is 290 over and 141 slipped", grid: CAPITAL, finds: ["G6"], says: ["(290) + 141 = (149)"], alsoBy: [] }],
  lacking: [
    { name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" },
    { name: "no unit", grid: changed(CAPITAL, ", £000", ""), reason: "unit" },
  ],
});
