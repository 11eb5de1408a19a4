import { actionRebaselined } from "../../../src/rules/actions/action-rebaselined";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PLAN = `
  Improvement plan
  Ref | Action | Lead officer | Timeframe | Progress
  2.1 | Internal fostering placements | Luke Barrett | Revised offer for foster carers by April 2020 | Campaign planned
  2.4 | Commissioning framework | Jon Hawketts | February 2020 | Currently on track
  2.6 | Social Impact Bond | Jon Hawketts | SIB to be operational by Feb 2020 | The provider looks for an investor`;

testRule(actionRebaselined, {
  clean: [
    { name: "no date was moved", grid: PLAN },
    { name: "the first date is kept", grid: changed(PLAN, "operational by Feb 2020", "operational by Feb 2020 (revised; originally October 2019)") },
  ],
  flagged: [{ name: "marked as revised, without the first date", grid: changed(PLAN, "by Feb 2020", "by Feb 2020 (revised)"), finds: ["D5"], says: ["2.6", "the original is not kept"] }],
  lacking: [{ name: "no column for dates", grid: changed(PLAN, "Timeframe", "Success measure"), reason: "no column for a date" }],
});
