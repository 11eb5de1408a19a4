import { virementsNotNil } from "../../../src/rules/revenue/virements-not-nil";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const MOVED = `
  Virements 2024/25, £000
  Service | Original budget | Virements | Current budget
  Adults | 1,000 | 50 | 1,050
  Children | 2,000 | (30) | 1,970
  Corporate | 500 | (20) | 480
  Total | 3,500 | 0 | 3,500`;

const MONITORED = `
  Q2 Revenue Monitor 2024/25
  £m | Approved Budget | Virements | Latest Budget | Full Year Forecast | Under (-) / Over (+)
  Supporting People | 140.2 | 0.3 | 140.5 | 144.1 | 3.6
  Supporting Communities | 61.8 | (0.2) | 61.6 | 61.0 | -0.6
  Corporate Services | 44.0 | (0.1) | 43.9 | 43.9 | 0.0
  TOTAL | 246.0 | 0.0 | 246.0 | 249.0 | 3.0`;

testRule(virementsNotNil, {
  clean: [
    { name: "virements inside a revenue monitor", grid: MONITORED },
    { name: "what Adults is given the others give up", grid: MOVED },
    { name: "money from a reserve, said in the heading", grid: `
      Virements and transfers from reserves 2024/25, £000
      Service | Original budget | Virements | Current budget
      Adults | 1,000 | 50 | 1,050
      Children | 2,000 | (20) | 1,980
      Total | 3,000 | 30 | 3,030` },
    { name: "only what a directorate was given", grid: `
      Virements in, £000
      Service | Approved budget | Budget transfers | Revised budget
      Adults | 1,000 | 50 | 1,050
      Children | 2,000 | 20 | 2,020
      Total | 3,000 | 70 | 3,070` },
  ],
  flagged: [
    { name: "a latest budget inside a revenue monitor", grid: changed(MONITORED, "61.6", "61.9"), finds: ["D4: 61.9 → 61.6"] },
    { name: "a current budget without its virement", grid: changed(changed(MOVED, "1,050", "1,000"), "0 | 3,500", "0 | 3,450"), finds: ["D3: 1,000 → 1,050"], says: ["1,000 + 50 = 1,050 ≠ 1,000"] },
    {
      name: "a virement with one side only",
      grid: changed(changed(MOVED, "500 | (20) | 480", "500 | 0 | 500"), "3,500 | 0 | 3,500", "3,500 | 20 | 3,520"),
      finds: ["C5: 20 → 0"], says: ["The virements from C3 to C5 add to 20"],
    },
  ],
  lacking: [{ name: "a revenue budget from gross to net", grid: GROSS_TO_NET, reason: "no virements" }],
});
