import { driversLeaveResidual } from "../../../src/rules/revenue/drivers-leave-residual";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { check } from "../../../src/checking";
import { testRule } from "../../support/rule-tester";
import { drawGrid } from "../../support/text-grid";

const LOCALITIES = `
  Localities: overspend by driver (£m)
  Driver | Over/(under)spend £m
  Staffing | 1.786
  Placements | 0.540
  Localities overspend | 2.702`;

const BENEATH = `
  Drivers of variance, £m
  Division | Headline | Driver | Amount
  Adults | 3.4 | Demand | 2.1
   | | Price | 1.0
   | | Lost income | 0.3
  Children | 2.7 | Placements | 1.9
   | | Agency | 0.8
  Place | (0.4) | Vacancies | (0.6)
   | | Fuel | 0.2`;
const REPEATED = `
  Analysis of variances, £000
  Service | Total variance | Reason for variance | Amount £000
  Adults | 340 | Demand | 210
  Adults | 340 | Price | 130
  Highways | 50 | Winter | 50
  Children | 270 | Placements | 190
  Children | 270 | Agency | 80
  Total | 660 | | 660`;

testRule(driversLeaveResidual, {
  clean: [
    { name: "one driver a line beneath its headline", grid: BENEATH },
    { name: "the headline beside each of its drivers, and a total", grid: REPEATED },
    { name: "drivers that make up the overspend", grid: changed(LOCALITIES, "0.540", "0.916") },
    { name: "beside their headline, with the rest stated", grid: `
      Explanation of variances, £000
      Division | Headline overspend | Staffing pressure | Placements pressure | Transport pressure | Unexplained
      Localities | 2,702 | 1,786 | 540 | 0 | 376
      LAC | 3,746 | 836 | 1,394 | 665 | 851` },
  ],
  flagged: [
    { name: "a driver beneath its headline", grid: changed(BENEATH, "| 1.0", "| 0.1"), finds: ["B3: 3.4 → 2.5"], says: ["2.1 + 0.1 + 0.3 = 2.5: 0.9 is left"] },
    { name: "a driver with the wrong sign", grid: changed(BENEATH, "(0.6)", "0.6"), finds: ["B8: (0.4) → 0.8"] },
    { name: "a headline repeated beside its drivers", grid: changed(REPEATED, "Agency | 80", "Agency | 60").replace("| | 660", "| | 640"), finds: ["B6: 270 → 250"] },
    { name: "Localities explains 2.326 of 2.702", grid: LOCALITIES, finds: ["B5: 2.702 → 2.326"], says: ["1.786 + 0.54 = 2.326: 0.376 is left"] },
  ],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});

it("is silent where most headlines name their main drivers alone", () => {
  const { findings } = check(drawGrid(changed(changed(BENEATH, "| 1.0", "| 0.5"), "| 0.8", "| 0.4")), [driversLeaveResidual]);
  expect(findings).toEqual([]);
});
