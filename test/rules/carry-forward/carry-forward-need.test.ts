import { carryForwardNeed } from "../../../src/rules/carry-forward/carry-forward-need";
import { FUNDING_PLAN } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(carryForwardNeed, {
  clean: [{ name: "9,038 planned, 6,753 funded, 2,285 to carry forward", grid: FUNDING_PLAN }],
  flagged: [
    { name: "more asked for than the plan needs", grid: changed(FUNDING_PLAN, "| 2,285 | 0", "| 2,385 | 0"), finds: ["F14: 2,385 → 2,285"], says: ["9,038 − 6,753 = 2,285 ≠ 2,385"] },
  ],
  lacking: [
    { name: "a plan without the funding available", grid: FUNDING_PLAN.split("\n").slice(0, -2).join("\n"), reason: "no line of what is to be carried forward" },
  ],
});
