import { movementMismatch } from "../../../src/rules/revenue/movement-mismatch";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PERIODS = `
  Forecast by period 2019/20, £m
  Service | Period 2 | Period 4 | Movement
  External placements | 7.5 | 7.3 | (0.2)
  Social work staffing | 1.0 | 1.1 | 0.1
  Offsetting underspends | 0.0 | (0.1) | (0.1)
  Total | 8.5 | 8.3 | (0.2)`;
const QUARTERS = `
  Forecast net outturn, £000
  Directorate | Revised budget | Previous forecast | Current forecast | Change since last report
  Adults | 81,350 | 84,100 | 84,200 | 100
  Children | 107,420 | 114,200 | 114,804 | 604
  Highways | 28,323 | 27,257 | 27,157 | (100)
  Total | 217,093 | 225,557 | 226,161 | 604`;

testRule(movementMismatch, {
  clean: [
    { name: "Nottinghamshire's period 2 and period 4", grid: PERIODS },
    { name: "the last report and this one, in other words", grid: QUARTERS },
    {
      name: "movement shown as a reduction throughout, by formulas",
      grid: `
        Forecast overspend by quarter, £000
        Service | Quarter 1 forecast | Quarter 2 forecast | Movement
        Adults | 2,850 | 2,700 | =B3-C3
        Children | 7,384 | 7,500 | =B4-C4
        Total | =SUM(B3:B4) | =SUM(C3:C4) | =B5-C5`,
    },
  ],
  flagged: [
    {
      name: "a movement that the two periods do not give",
      grid: changed(changed(PERIODS, "7.5 | 7.3 | (0.2)", "7.5 | 7.3 | (0.6)"), "8.5 | 8.3 | (0.2)", "8.5 | 8.3 | (0.6)"),
      finds: ["D3: (0.6) → (0.2)"],
    },
    { name: "a movement in its old direction", grid: changed(QUARTERS, "27,157 | (100)", "27,157 | 100"), finds: ["E5: 100 → (100)"], says: ["27,157 − 27,257 = (100) ≠ 100"] },
  ],
  lacking: [{ name: "a revenue budget from gross to net", grid: GROSS_TO_NET, reason: "no movement" }],
});
