import { carryForwardParts } from "../../../src/rules/carry-forward/carry-forward-parts";
import { REQUEST } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PARTS = `
  What the carry forward is made of, £000
  Part | Amount
  Planned for during budget preparation | 1,500
  Identified in the December QPM | 785
  Carry forward requested | 2,285`;

testRule(carryForwardParts, {
  clean: [
    { name: "parts that add to it", grid: PARTS },
    { name: "beneath the request", grid: changed(REQUEST, "requested | 2,285", "requested | 2,285\n  of which planned for in the budget | 1,500\n  of which identified in December | 785") },
    { name: "in £m, within their rounding", grid: PARTS.replace("£000", "£m").replace("1,500", "1.50").replace("785", "0.78").replace("2,285", "2.29") },
  ],
  flagged: [
    { name: "1,500 and 500 of 2,285", grid: changed(PARTS, "785", "500"), finds: ["B5: 2,285 → 2,000"], says: ["1,500 + 500 = 2,000 ≠ 2,285"] },
  ],
  lacking: [
    { name: "one part only", grid: changed(REQUEST, "requested | 2,285", "requested | 2,285\n  of which committed in the budget | 1,500"), reason: "in parts" },
  ],
});
