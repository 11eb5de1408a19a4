import { actionOverdue } from "../../../src/rules/actions/action-overdue";
import { changed } from "../../support/monitoring-grids";
import { checkCase, testRule } from "../../support/rule-tester";

const PLAN = `
  Position at 31 August 2019

  Ref | Action | Lead officer | Timeframe | Progress
  1.2 | Review non-essential spend | Laurence Jones | Completed every quarter. | Quarterly reviews in place
  1.3 | Audit financial management | Simon Lacey | November 2019 | Fieldwork has commenced
  1.5 | Review of children accommodated | Steve Edwards | Report completed July 2019 | Review completed and reported
  1.6 | Set up a panel | Steve Edwards | June 2019 | Panel in place`;

const DRAFT = changed(PLAN, "Review completed and reported", "Audit undertaken and draft report submitted");

testRule(actionOverdue, {
  clean: [
    { name: "what was due is done, and the rest is to come", grid: PLAN },
    { name: "a draft that was not due yet", grid: DRAFT, policy: { dates: { asAt: "2019-06-30" } } },
  ],
  flagged: [
    {
      name: "due in July and still a draft in August",
      grid: DRAFT,
      finds: ["D6"],
      says: ["1.5 “Review of children accommodated” was due by 31 July 2019 and is not said to be complete at 31 August 2019"],
    },
    { name: "a day that the policy sets", grid: changed(DRAFT, "Position at 31 August 2019", "Improvement plan"), policy: { dates: { asAt: "2019-12-31" } }, finds: ["D5", "D6"] },
  ],
  lacking: [{ name: "no day to count lateness to", grid: changed(PLAN, "Position at 31 August 2019", "Improvement plan"), reason: "which day lateness is counted to" }],
});

describe("how severe lateness is", () => {
  const late = (asAt: string) => severityAt(DRAFT.replace("Position at 31 August 2019", `Position at ${asAt}`));
  it.each([["31 August 2019", "query"], ["31 October 2019", "error"]])("a month late is amber, more is red: %s, %s", (asAt, severity) => expect(late(asAt)).toBe(severity));
});

function severityAt(grid: string) {
  return checkCase({ name: "", grid, policy: { actions: { amberMonths: 1 } } }).findings.find(({ rule }) => rule === "action-overdue")?.severity;
}
