import { dsgVariance } from "../../../src/rules/revenue/dsg-variance";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** East Sussex, Q1 2024/25: the net columns, in £000. */
const NIL = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under
  Central Resources | 1,045 | 1,123 | (78)
  Communication, Planning and Performance | 28,323 | 33,157 | (4,834)
  Schools | 154,701 | 154,701 | 0
  DSG Non Schools | (117,498) | (117,498) | 0
  Total | 66,571 | 71,483 | (4,912)`;

const OVER = changed(changed(NIL, "(117,498) | (117,498) | 0", "(117,498) | (117,398) | (100)"), "71,483 | (4,912)", "71,583 | (5,012)");

const BLOCKS = `
  Schools' grant 2024/25, £000
  Block | Budget | Forecast | Over/(under)
  Schools Block | 90,000 | 89,900 | (100)
  High Needs Block | 40,000 | 40,100 | 100
  Home to School Transport | 5,000 | 5,300 | 300
  Total | 135,000 | 135,300 | 300`;

testRule(dsgVariance, {
  clean: [
    { name: "schools and their grant at budget", grid: NIL },
    { name: "a sentence that names the reserve", grid: `${OVER}\n  The overspend on DSG services of £0.1m is to be met from the DSG reserve.` },
    { name: "a balance carried forward", grid: `${OVER}\n  The high needs overspend is carried forward to next year within the grant.` },
    { name: "blocks that are over and under by the same", grid: BLOCKS },
  ],
  flagged: [
    {
      name: "an overspend on a line of the grant that nothing meets",
      grid: OVER,
      finds: ["D6: 100 → 0"],
      says: ["“DSG Non Schools” is 100 from its budget", "grant’s reserve"],
      page: true,
    },
    {
      name: "an underspend on schools' delegated budgets, in £m",
      grid: `
        Revenue budget 2024/25, £m
        Service | Budget | Forecast | Variance
        Social care | 107.4 | 114.8 | 7.4
        Schools' delegated budgets | 154.7 | 154.2 | (0.5)
        Total | 262.1 | 269.0 | 6.9`,
      finds: ["D4: 0.5 → 0"],
    },
    {
      name: "a high needs block that its own total does not meet",
      grid: changed(changed(BLOCKS, "40,100 | 100", "40,600 | 600"), "135,300 | 300", "135,800 | 800"),
      finds: ["D3: 100 → 0", "D4: 600 → 0"],
    },
  ],
  lacking: [
    {
      name: "lines for schools that the council pays for",
      reason: "no line of it is of schools’ budgets",
      grid: `
        Revenue budget 2024/25, £000
        Service | Budget | Forecast | (Over)/under
        School Improvement | 1,045 | 1,123 | (78)
        Schools Transport | 28,323 | 33,157 | (4,834)
        Education net of DSG | 5,000 | 5,100 | (100)
        Total | 34,368 | 39,380 | (5,012)`,
    },
  ],
});
