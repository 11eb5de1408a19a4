import { actionProgressMissing } from "../../../src/rules/actions/action-progress-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PLAN = `
  Improvement plan
  Ref | Action | Lead officer | Timeframe | Progress
  1.2 | Review non-essential spend | Laurence Jones | Completed every quarter. | Quarterly reviews in place
  1.3 | Audit financial management | Simon Lacey | November 2019 | Fieldwork has commenced
  1.4 | Benchmark service outcomes | Laurence Jones | November 2019 | Data collected`;

testRule(actionProgressMissing, {
  clean: [
    { name: "every action says how far it is", grid: PLAN },
    { name: "one that starts later", grid: changed(changed(PLAN, "Data collected", ""), "1.4 | Benchmark service outcomes | Laurence Jones | November 2019", "1.4 | Benchmark service outcomes | Laurence Jones | Starts November 2019") },
  ],
  flagged: [{ name: "a blank", grid: changed(PLAN, "Data collected", ""), finds: ["E5"], says: ["1.4 “Benchmark service outcomes” says nothing under “Progress”"] }],
  lacking: [{ name: "no column for progress", grid: changed(PLAN, "| Progress", "| Success measure"), reason: "no column for progress" }],
});
