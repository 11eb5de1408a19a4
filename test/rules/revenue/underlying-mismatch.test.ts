import { underlyingMismatch } from "../../../src/rules/revenue/underlying-mismatch";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const YEARS = `
  External placements, £m
  Year | Reported overspend | Temporary funding | Underlying overspend
  2017/18 | 3.120 | 0.500 | 3.620
  2018/19 | 5.477 | 0.941 | 6.418`;

testRule(underlyingMismatch, {
  clean: [
    { name: "Nottinghamshire's 5.477 + 0.941 = 6.418", grid: YEARS },
    {
      name: "down the page",
      grid: `
        External placements 2018/19: underlying overspend, £m
         | £m
        Reported overspend | 5.477
        Temporary funding | 0.941
        Underlying permanent overspend | 6.418`,
    },
    {
      name: "one-off funding typed as a credit",
      grid: `
        Underlying position, £000
        Service | Forecast overspend | One-off funding | Underlying overspend
        Placements | 5,477 | (941) | 6,418
        Transport | 1,200 | (300) | 1,500
        Staffing | 300 | 0 | 300`,
    },
  ],
  flagged: [
    { name: "an underlying overspend without all of the one-off funding", grid: changed(YEARS, "6.418", "6.148"), finds: ["D4: 6.148 → 6.418"], says: ["5.477 + 0.941 = 6.418 ≠ 6.148"] },
  ],
  lacking: [{ name: "a revenue budget from gross to net", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
