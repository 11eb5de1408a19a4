import { blankWhereFigureExpected } from "../../../src/rules/form/blank-where-figure-expected";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BUDGET = `
  Revenue monitoring 2024/25, £000
  Service | Budget | Forecast | (Over)/under
  Adults | 81,350 | 84,200 | (2,850)
  Children | 107,420 | 114,804 | (7,384)
  Education | 125,603 | 125,603 | -
  Highways | 28,323 | 27,157 | 1,166
  Libraries | 2,100 | 2,100 | -
  Total | 344,796 | 353,864 | (9,068)`;

testRule(blankWhereFigureExpected, {
  clean: [
    { name: "nil is a dash", grid: BUDGET },
    { name: "two blanks beside one dash", grid: changed(changed(BUDGET, "125,603 | 125,603 | -", "125,603 | 125,603 |"), "81,350 | 84,200 | (2,850)", "81,350 | 84,200 |") },
  ],
  flagged: [
    {
      name: "one variance left blank where nil is a dash",
      grid: changed(BUDGET, "2,100 | 2,100 | -", "2,100 | 2,100 |"),
      finds: ["D7"],
      says: ["the other 4 lines under “(Over)/under” have a figure and nil is written - here"],
    },
  ],
  lacking: [
    { name: "blanks are the way to write nil", reason: "a blank may be how it does", grid: changed(changed(BUDGET, "125,603 | 125,603 | -", "125,603 | 125,603 |"), "2,100 | 2,100 | -", "2,100 | 2,100 |") },
    { name: "a table of no known kind", reason: "not known to be a schedule of money", grid: "Places by area\nArea | Spring | Summer\nNorth | 110 | 120\nSouth | 210 | 215\nTotal | 320 | 335" },
  ],
});
