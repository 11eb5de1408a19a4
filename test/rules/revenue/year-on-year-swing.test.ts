import { yearOnYearSwing } from "../../../src/rules/revenue/year-on-year-swing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const YEARS = `
  Revenue monitoring, £000
  Service | Outturn 2023/24 | Budget 2024/25 | Forecast 2024/25 | Variance
  Adults | 80,000 | 81,350 | 84,200 | (2,850)
  Children | 104,000 | 107,420 | 114,804 | (7,384)
  Libraries | 2,000 | 2,100 | 2,100 | 0
  Total | 186,000 | 190,870 | 201,104 | (10,234)`;

const KEY = { yearOnYear: { percentage: 0.15, amount: 1_500_000, whichever: "higher" } } as const;

testRule(yearOnYearSwing, {
  clean: [
    { name: "changes below 15 %", grid: YEARS, policy: KEY },
    { name: "a small line that doubles: below £1.5m", grid: changed(changed(YEARS, "| 2,000 |", "| 1,000 |"), "186,000", "185,000"), policy: KEY },
  ],
  flagged: [
    {
      name: "beyond both the amount and the percentage",
      grid: changed(changed(YEARS, "| 104,000 |", "| 90,000 |"), "186,000", "172,000"),
      policy: KEY,
      finds: ["D4"],
      says: ["is 114,804 against 90,000 last year, a change of 24,804 or 27.6%"],
    },
  ],
  lacking: [
    { name: "no last year", grid: changed(YEARS, "Outturn 2023/24", "Outturn"), policy: KEY, reason: "it does not show last year" },
    { name: "a policy without a limit", grid: YEARS, policy: { yearOnYear: { percentage: null, amount: null } }, reason: "the policy has no limit" },
  ],
});
