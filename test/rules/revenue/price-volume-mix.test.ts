import { priceVolumeMix } from "../../../src/rules/revenue/price-volume-mix";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PARTS = `
  Placement cost variance, £000
  Placement | Budget | Forecast | Price variance | Volume variance | Mix variance | Total variance
  Fostering | 1,000 | 1,150 | 50 | 80 | 20 | 150
  Residential | 2,000 | 2,300 | 100 | 200 | 0 | 300
  Supported living | 700 | 690 | 10 | (20) | 0 | (10)
  Total | 3,700 | 4,140 | 160 | 260 | 20 | 440`;

testRule(priceVolumeMix, {
  clean: [
    { name: "price, volume and mix", grid: PARTS },
    {
      name: "no mix, other words, by formulas",
      grid: `
        Why placements overspend, £000
        Placement | Inflation | Demand | Overspend
        Fostering | 50 | 100 | =B3+C3
        Residential | 100 | 200 | =B4+C4
        Total | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)`,
    },
  ],
  flagged: [
    { name: "20 that belongs to neither price, volume nor mix", grid: changed(changed(PARTS, "50 | 80 | 20 | 150", "50 | 80 | 0 | 150"), "160 | 260 | 20", "160 | 260 | 0"), finds: ["E3: 80 → 100"], says: ["50 + 80 = 130 ≠ 150"] },
  ],
  lacking: [{ name: "a revenue budget from gross to net", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
