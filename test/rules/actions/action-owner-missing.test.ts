import { actionOwnerMissing } from "../../../src/rules/actions/action-owner-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PLAN = `
  Improvement plan
  Ref | Action | Accountable officer | Lead officer | Due date | Progress
  1.1 | Review agency contracts | A Reid | J Okafor | December 2024 | On track
  1.2 | Open a second home | A Reid | M Shaw | February 2025 | Building handed over
  1.3 | Recruit foster carers | A Reid | P Lindqvist | March 2025 | Nine approved
  1.4 | Retender home care | D Hughes | S Banerjee | March 2025 | Tender published`;

testRule(actionOwnerMissing, {
  clean: [
    { name: "every action has both", grid: PLAN },
    { name: "a plan with leads only", grid: PLAN.replaceAll(/ \| (Accountable officer|A Reid|D Hughes)/g, "") },
    { name: "a row of the form that nobody has filled in", grid: `${PLAN}\n  1.5 | | | | |` },
  ],
  flagged: [
    { name: "no lead", grid: changed(PLAN, "M Shaw", ""), finds: ["D4"], says: ["1.2 “Open a second home” names nobody under “Lead officer”"] },
    { name: "an accountable officer to be confirmed", grid: changed(PLAN, "D Hughes", "TBC"), finds: ["C6"], says: ["1.4"] },
    { name: "leads not filled in at all are asked about once", grid: PLAN.replace(/J Okafor|M Shaw/g, "").replace("P Lindqvist", "tba"), finds: ["D2"], says: ["3 of 4 lines"] },
  ],
  lacking: [{ name: "no column for officers", grid: PLAN.replaceAll(/ \| (Accountable officer|Lead officer|A Reid|D Hughes|J Okafor|M Shaw|P Lindqvist|S Banerjee)/g, "").replace("Progress", "Progress | Success measure"), reason: "no column for an owner" }],
});
