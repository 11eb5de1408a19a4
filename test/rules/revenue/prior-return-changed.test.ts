import { priorReturnChanged } from "../../../src/rules/revenue/prior-return-changed";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const Q1 = `
  Forecast by period 2024/25, £000
  Service | Quarter 4 forecast | Quarter 1 forecast | Movement
  Adults | 81,000 | 81,350 | 350
  Children | 107,100 | 107,420 | 320
  Highways | 28,000 | 28,323 | 323
  Total | 216,100 | 217,093 | 993`;

const Q2 = `
  Forecast by period 2024/25, £000
  Service | Quarter 1 forecast | Quarter 2 forecast | Movement
  Adults | 81,350 | 82,000 | 650
  Children | 107,420 | 109,000 | 1,580
  Highways | 28,323 | 28,100 | (223)
  Total | 217,093 | 219,100 | 2,007`;

const LAST_YEAR = `
  Earmarked reserves 2023/24, £000
  Reserve | Opening balance | Transfers in | Drawdown | Closing balance
  Transformation | 9,000 | 2,500 | 0 | 11,500
  Insurance | 3,000 | 400 | (200) | 3,200
  Total | 12,000 | 2,900 | (200) | 14,700`;

const THIS_YEAR = `
  Earmarked reserves 2024/25, £000
  Reserve | Opening balance | Transfers in | Drawdown | Closing balance
  Transformation | 11,500 | 1,000 | (5,000) | 7,500
  Insurance | 3,200 | 400 | (600) | 3,000
  Total | 14,700 | 1,400 | (5,600) | 10,500`;

testRule(priorReturnChanged, {
  clean: [
    { name: "quarter 1 is what the return of quarter 1 said", grid: Q2, prior: Q1 },
    { name: "reserves open as they closed last year", grid: THIS_YEAR, prior: LAST_YEAR },
    { name: "reserves of the same year open as they did a quarter ago", grid: THIS_YEAR.replace("2024/25", "2024/25, quarter 2"), prior: THIS_YEAR },
  ],
  flagged: [
    {
      name: "a quarter already reported has changed, and all that follows from it",
      grid: changed(changed(changed(changed(Q2, "81,350 | 82,000", "81,530 | 82,000"), "| 650", "| 470"), "217,093", "217,273"), "2,007", "1,827"),
      prior: Q1,
      finds: ["B3: 81,530 → 81,350"],
      says: ["the previous return gave 81,350 (£000)", "Put back what was reported"],
    },
    {
      name: "a reserve that opens otherwise than it closed",
      grid: changed(changed(changed(changed(THIS_YEAR, "11,500 | 1,000", "11,200 | 1,000"), "| 7,500", "| 7,200"), "14,700", "14,400"), "10,500", "10,200"),
      prior: LAST_YEAR,
      finds: ["B3: 11,200 → 9,000"],
    },
  ],
  lacking: [{ name: "no previous return", reason: "no previous return was given", grid: Q2 }],
});
