import { driversLeaveResidual } from "../../../src/rules/revenue/drivers-leave-residual";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LOCALITIES = `
  Localities: overspend by driver (£m)
  Driver | Over/(under)spend £m
  Staffing | 1.786
  Placements | 0.540
  Localities overspend | 2.702`;

testRule(driversLeaveResidual, {
  clean: [
    { name: "drivers that make up the overspend", grid: changed(LOCALITIES, "0.540", "0.916") },
    { name: "beside their headline, with the rest stated", grid: `
      Explanation of variances, £000
      Division | Headline overspend | Staffing pressure | Placements pressure | Transport pressure | Unexplained
      Localities | 2,702 | 1,786 | 540 | 0 | 376
      LAC | 3,746 | 836 | 1,394 | 665 | 851` },
  ],
  flagged: [
    { name: "Localities explains 2.326 of 2.702", grid: LOCALITIES, finds: ["B5: 2.702 → 2.326"], says: ["1.786 + 0.54 = 2.326: 0.376 is left"] },
  ],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
