import { carryForwardNotOneOff } from "../../../src/rules/carry-forward/carry-forward-not-one-off";
import { FUNDING_PLAN, REQUEST, REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const both = (plan: string, request: string) => `--- Plan\n${plan}\n--- Request\n${request}`;
/** 2,285 asked for, of which contingency is 1,411: another rule's matter. */
const policy = { carryForward: { contingency: true } };
const SMALL = changed(changed(REQUEST, "2,285", "1,500"), "274", "1,059");
const MILLIONS = "Carry forward request, £m\nItem | Amount\nFunding | 12.011\nSpend | 9.452\nUnderspend | 2.559\nCarry forward requested | 2.285\nReturned to contingency | 0.274";

testRule(carryForwardNotOneOff, {
  clean: [
    { name: "1,500 of a temporary underspend of 1,548", grid: both(FUNDING_PLAN, SMALL), policy },
  ],
  flagged: [
    { name: "2,285 in the plan's own last line, of 1,548", grid: FUNDING_PLAN, policy, finds: ["F14: 2,285 → 1,548"], says: ["2,285 − 1,548 = 737"], page: true },
    { name: "in a request of its own", grid: both(FUNDING_PLAN, REQUEST), policy, finds: ["Request!B7: 2,285 → 1,548"] },
    { name: "in a request in £m", grid: both(FUNDING_PLAN, MILLIONS), policy, finds: ["Request!B6: 2.285 → 1.548"], says: ["0.737 is permanent funding"] },
  ],
  lacking: [{ name: "requests with no plan beside them", grid: REQUESTS, reason: "temporary funding" }],
});
