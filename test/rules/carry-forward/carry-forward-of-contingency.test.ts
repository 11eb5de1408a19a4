import { carryForwardOfContingency } from "../../../src/rules/carry-forward/carry-forward-of-contingency";
import { FUNDING_PLAN, REQUEST } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const SMALL = changed(changed(REQUEST, "2,285", "1,100"), "274", "1,459");
const ON_LINES = `
  Carry forward requests, £000
  Scheme | Budget | Outturn | Underspend | Carry forward requested | Returned
  Recruitment | 1,000 | 900 | 100 | 60 | 40
  Contingency | 500 | 100 | 400 | - | 400`;

testRule(carryForwardOfContingency, {
  clean: [
    { name: "1,100 carried forward of 1,148 without contingency", grid: `--- Plan\n${FUNDING_PLAN}\n--- Request\n${SMALL}` },
    { name: "contingency returned", grid: ON_LINES },
  ],
  flagged: [
    { name: "898 and 513 of the 2,559 not spent", grid: FUNDING_PLAN, finds: ["E6"], says: ["898 + 513 = 1,411", "2,559", "2,285 is carried forward"], alsoBy: ["carry-forward-not-one-off"] },
    { name: "contingency on a line of the request", grid: changed(changed(ON_LINES, "400 | - | 400", "400 | 250 | 150"), "Recruitment", "Posts"), finds: ["E4"], says: ["250 is carried forward of contingency"] },
  ],
  lacking: [
    { name: "a policy that allows it", grid: FUNDING_PLAN, policy: { carryForward: { contingency: true } }, reason: "the policy allows it" },
  ],
});
