import { successMeasureMissing } from "../../../src/rules/actions/success-measure-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PLAN = `
  Improvement plan
  Ref | Action | Lead officer | Timeframe | Success measure
  2.1 | Recruit foster carers | Luke Barrett | March 2021 | A net increase of 50 placements
  2.4 | Establish a framework | Jon Hawketts | February 2020 | New framework in place
  3.1 | Parking for social workers | Derek Higton | April 2020 | Improved satisfaction ratings in the annual health check
  3.4 | Group supervision | Lucy Peel | September 2019 | Improved retention during 2020-21`;

testRule(successMeasureMissing, {
  clean: [{ name: "a number, an event, a rating and a year", grid: PLAN }],
  flagged: [
    { name: "none", grid: changed(PLAN, "New framework in place", "tbc"), finds: ["E4"], says: ["2.4 “Establish a framework” says nothing under “Success measure”"] },
    { name: "a direction alone", grid: changed(PLAN, "Improved retention during 2020-21", "Improved morale"), finds: ["E6"], says: ["names a direction and nothing by which to see it"] },
  ],
  lacking: [{ name: "no column for it", grid: changed(PLAN, "| Success measure", "| Progress"), reason: "no column for measures of success" }],
});
