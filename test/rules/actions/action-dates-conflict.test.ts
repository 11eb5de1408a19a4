import { actionDatesConflict } from "../../../src/rules/actions/action-dates-conflict";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Nottinghamshire's Appendix C, shortened. */
const PLAN = `
  Improvement plan
  Ref | Action | Lead officer | Timeframe | Success measure
  2.1 | More internal fostering placements | Luke Barrett | Rolling campaign to July 2020. Revised offer by April 2020 | A net increase of 50 placements by March 2021
  2.2 | More residential places | Devon Allen | Between June and September 2020 | Four places by September 2020
  2.5 | Semi-independent homes | Jon Hawketts | by 2020/21 | 14 units by April 2020`;

testRule(actionDatesConflict, {
  clean: [
    { name: "success is measured in the timeframe or after it", grid: PLAN },
    { name: "a baseline is older than the action", grid: changed(PLAN, "Four places by September 2020", "Four places more than the baseline set by March 2019") },
  ],
  flagged: [
    { name: "success due before the action begins", grid: changed(PLAN, "Four places by September 2020", "Four places by May 2020."), finds: ["E4"], says: ["2.2", "by May 2020", "1 June 2020"] },
    { name: "a date of Excel as timeframe", grid: changed(PLAN, "by 2020/21", "44286"), finds: ["E5"], says: ["31 March 2021"] },
  ],
  lacking: [{ name: "no success measure", grid: PLAN.replaceAll("Success measure", "Progress"), reason: "no timeframe with a success measure" }],
});
