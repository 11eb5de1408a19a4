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

const VIREMENTS = `
  Budget virements for approval, Quarter 3
  No | From | To | £ | Reason
  1 | Contingency | Children's Services | 450,000 | Placement demand
  2 | Corporate items | Highways | 120,000 | Pay award
  3 | Adults | Public Health | 35,500 | Transfer of post`;

testRule(blankWhereFigureExpected, {
  clean: [
    { name: "nil is a dash", page: true, grid: BUDGET },
    { name: "a line with one figure beneath the variances", grid: `${BUDGET}\n  Deficit brought forward | | | 1,340` },
    { name: "virements with their amounts", grid: VIREMENTS },
    { name: "a list of virements under names of months", grid: changed(VIREMENTS, "2 | Corp", "October\n2 | Corp") },
    { name: "two blanks beside one dash", grid: changed(changed(BUDGET, "125,603 | 125,603 | -", "125,603 | 125,603 |"), "81,350 | 84,200 | (2,850)", "81,350 | 84,200 |") },
  ],
  flagged: [
    {
      name: "a virement without its amount",
      grid: changed(VIREMENTS, "120,000", ""),
      finds: ["D4"],
      says: ["the other 2 lines of the list have an amount"],
    },
    {
      name: "one variance left blank where nil is a dash",
      page: true,
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
