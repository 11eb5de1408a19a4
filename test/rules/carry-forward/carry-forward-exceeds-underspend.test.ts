import { carryForwardExceedsUnderspend } from "../../../src/rules/carry-forward/carry-forward-exceeds-underspend";
import { REQUEST, REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const KEPT = `
  Carry forward requests, £000
  Scheme | Budget | Outturn | Carry forward requested
  Roads | 1,000 | 900 | 60
  Bridges | 500 | 520 | -
  Lighting | 800 | 700 | 100`;

testRule(carryForwardExceedsUnderspend, {
  clean: [
    { name: "2,285 and 274 of 2,559", grid: REQUEST },
    { name: "requests by service", grid: REQUESTS },
    { name: "nothing said of what is returned", grid: KEPT },
    { name: "into two years", grid: changed(changed(KEPT, "Carry forward requested", "Carried forward to 2024/25 | Carried forward to 2025/26"), "900 | 60", "900 | 60 | 40").replace("520 | -", "520 | - | -").replace("700 | 100", "700 | 80 | 20") },
    { name: "requested, and then approved for less", grid: changed(KEPT, "Carry forward requested", "Carry forward requested | Carry forward approved").replace("900 | 60", "900 | 130 | 60").replace("520 | -", "520 | - | -").replace("700 | 100", "700 | 100 | 100") },
    {
      name: "the variance after carry-forwards, which is no carry-forward",
      grid: "Revenue outturn 2023/24 £000\nService | Budget | Outturn | Variance (over)/under | Carry forward request | Variance after carry forward\nAdults | 1,000 | 900 | 100 | 60 | 40\nChildren | 2,000 | 2,100 | (100) | 0 | (100)\nPlace | 500 | 450 | 50 | 50 | 0\nTotal | 3,500 | 3,450 | 50 | 110 | (60)",
    },
  ],
  flagged: [
    { name: "returned typed wrong", grid: changed(REQUESTS, "| 60 | 40 | Cabinet", "| 60 | 50 | Cabinet"), finds: ["F3: 50 → 40"], says: ["make up the underspend"] },
    { name: "one request for more than what was left", grid: changed(REQUEST, "2,285", "2,385"), finds: ["B6: 2,385 → 2,285"], page: true },
    { name: "more than the underspend, where nothing is returned", grid: changed(KEPT, "900 | 60", "900 | 160"), finds: ["D3: 160 → 100"], says: ["160 is carried forward of an underspend of 100, 60 more than was left"] },
    { name: "carried forward from an overspend", grid: changed(KEPT, "520 | -", "520 | 25"), finds: ["D4: 25 → 0"] },
  ],
});
