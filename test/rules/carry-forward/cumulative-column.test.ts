import { cumulativeColumn } from "../../../src/rules/carry-forward/cumulative-column";
import { REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const CUMULATIVE = `
  Carry forward by scheme, £000
  Scheme | Total funding | Cumulative spend to date | Underspend | Carried forward | Returned
  Recruitment | 7,200 | 6,790 | 410 | 400 | 10
  Training | 1,000 | 850 | 150 | 150 | 0
  Premises | 600 | 600 | 0 | 0 | 0
  Total | 8,800 | 8,240 | 560 | 550 | 10`;

testRule(cumulativeColumn, {
  clean: [{ name: "7,200 less 410 is 6,790", grid: CUMULATIVE }],
  flagged: [
    { name: "spend to date of another day", grid: changed(CUMULATIVE, "1,000 | 850", "1,000 | 805"), finds: ["C4: 805 → 850"], says: ["1,000 − 150 = 850 ≠ 805"] },
  ],
  lacking: [{ name: "requests by service", grid: REQUESTS, reason: "no cumulative spend" }],
});
