import { carryForwardYearNil } from "../../../src/rules/carry-forward/carry-forward-year-nil";
import { FUNDING_PLAN, REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_YEAR = `
  Carry forward by year in which it is spent, £000
  Year | Amount
  2021/22 | 2,000
  2022/23 | 285
  Total | 2,285`;
const ACROSS = `
  Carry forwards, £000
  Scheme | Budget 2023/24 | Outturn 2023/24 | Underspend | Carried forward to 2024/25 | Carried forward to 2025/26 | Returned to reserves
  Adults | 1,000 | 900 | 100 | 60 | 0 | 40
  Children | 2,000 | 1,700 | 300 | 200 | 100 | 0
  Total | 3,000 | 2,600 | 400 | 260 | 100 | 40`;
const policy = { carryForward: { contingency: true } };

testRule(carryForwardYearNil, {
  clean: [
    { name: "an amount in every year", grid: BY_YEAR },
    { name: "one scheme that needs only one of the years", grid: ACROSS },
    { name: "nothing carried forward at all", grid: BY_YEAR.replace("2,000", "0").replace("285", "0").replace("2,285", "0") },
  ],
  flagged: [
    { name: "2022/23 with nil", grid: changed(changed(BY_YEAR, "2,000", "2,285"), "2022/23 | 285", "2022/23 | -"), finds: ["B4"], says: ["2022/23 is named"] },
    { name: "a year across the page with nil on every line", grid: changed(ACROSS, "300 | 200 | 100 | 0", "300 | 300 | - | 0").replace("260 | 100", "360 | 0"), finds: ["F3"] },
    {
      name: "a plan with nil in a year that a sentence names",
      grid: `${FUNDING_PLAN}\n\n  £2.285m is requested as a carry forward to fund the outstanding items in 2021/22 and 2022/23.`,
      policy, finds: ["G14"], alsoBy: ["carry-forward-not-one-off"],
    },
  ],
  lacking: [
    { name: "a plan whose years no sentence names", grid: FUNDING_PLAN, policy, reason: "by year" },
    { name: "requests for one year", grid: REQUESTS, reason: "by year" },
  ],
});
