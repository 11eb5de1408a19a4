import { underspendMismatch } from "../../../src/rules/carry-forward/underspend-mismatch";
import { FUNDING_PLAN, REQUEST, REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(underspendMismatch, {
  clean: [
    { name: "a funding plan, spend less plan", grid: FUNDING_PLAN },
    { name: "one request down the page", grid: REQUEST },
    { name: "requests by service", grid: REQUESTS },
    { name: "in £m, where rounding parts them by a thousandth", grid: changed(REQUEST, "£000", "£m").replace("12,011", "12.011").replace("9,452", "9.452").replace("2,559", "2.558").replace("2,285", "2.285").replace("274", "0.273") },
  ],
  flagged: [
    { name: "an underspend typed wrong", grid: changed(REQUESTS, "| 900 | 100 | 60", "| 900 | 110 | 60"), finds: ["D3: 110 → 100"], says: ["1,000 − 900 = 100 ≠ 110"] },
    { name: "an overspend shown as an underspend in a plan", grid: changed(FUNDING_PLAN, "4,127 | (498)", "4,127 | (489)"), finds: ["E9: (489) → (498)"], says: ["what was spent against what was planned"] },
    { name: "one request whose funding and spend give another underspend", grid: changed(REQUEST, "9,452", "9,542"), finds: ["B3: 12,011 → 12,101"] },
  ],
  lacking: [{ name: "a carry-forward without spend", grid: "Carry forward, £000\nScheme | Carry forward requested | Underspend | Returned\nRoads | 10 | 15 | 5\nBridges | 5 | 9 | 4", reason: "no underspend beside" }],
});
