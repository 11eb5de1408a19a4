import { carryForwardUnapproved } from "../../../src/rules/carry-forward/carry-forward-unapproved";
import { REQUEST, REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BESIDE = `
  Carry forward request 2020/21, £000
   | £000 | Approved by
  Funding | 12,011 |
  Spend | 9,452 |
  Underspend | 2,559 |
  Carry forward requested | 2,285 | Cabinet, 15 June 2021
  Returned to contingency | 274 |`;
const cabinet = { carryForward: { approver: "Cabinet" } };

testRule(carryForwardUnapproved, {
  clean: [
    { name: "approved by Cabinet", grid: REQUESTS },
    { name: "approved by the policy's approver, within its limit", grid: REQUESTS, policy: { carryForward: { approver: "cabinet", limit: 300_000 } } },
    { name: "approved beside a request down the page", grid: BESIDE },
    { name: "nobody for a line that carries nothing forward", grid: changed(REQUESTS, "60 | 40 | Cabinet", "0 | 100 |").replace("360 | 40", "300 | 100") },
  ],
  flagged: [
    { name: "an approver left blank", grid: changed(REQUESTS, "60 | 40 | Cabinet", "60 | 40 |"), finds: ["G3"], says: ["nobody is recorded"] },
    { name: "still to be confirmed, beside budget and outturn", grid: "Requests to carry forward, £\nService | Budget | Outturn | Underspend | Requested | Balance to general reserve | Approval\nLibraries | 1,420 | 1,371 | 49 | 30 | 19 | tbc\nEconomy | 900 | 812 | 88 | 60 | 28 | Cabinet", finds: ["G3"] },
    { name: "still to be confirmed", grid: changed(REQUESTS, "60 | 40 | Cabinet", "60 | 40 | tbc"), finds: ["G3"] },
    { name: "no name beside a request down the page", grid: changed(BESIDE, "2,285 | Cabinet, 15 June 2021", "2,285 |"), finds: ["C6"] },
    { name: "approved by someone else than the policy has", grid: changed(REQUESTS, "300 | 0 | Cabinet", "300 | 0 | Head of Service"), policy: cabinet, finds: ["G4"], says: ["“Head of Service”", "Cabinet"] },
    { name: "above the policy's limit", grid: REQUESTS, policy: { carryForward: { limit: 250_000 } }, finds: ["E4: 300 → 250"] },
    { name: "a policy's approver, and no place for one", grid: REQUEST, policy: cabinet, finds: ["B6"], says: ["Name Cabinet."] },
    {
      name: "a column that nobody filled in",
      grid: "Carry forward requests, £000\nScheme | Budget | Outturn | Carry forward requested | Approved by\nA roads | 100 | 90 | 10 |\nB roads | 100 | 80 | 20 |\nBridges | 100 | 70 | 30 |\nLighting | 100 | 60 | 40 |\nSigns | 100 | 95 | 5 | ",
      finds: ["E3"], says: ["nor 4 other requests"],
    },
  ],
  lacking: [{ name: "no place for an approver, and none in the policy", grid: REQUEST, reason: "no place for who approved it" }],
});
