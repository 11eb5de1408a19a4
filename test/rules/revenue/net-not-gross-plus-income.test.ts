import { netNotGrossPlusIncome } from "../../../src/rules/revenue/net-not-gross-plus-income";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(netNotGrossPlusIncome, {
  clean: [
    { name: "every figure typed", grid: GROSS_TO_NET, page: true },
    { name: "nets by formulas", grid: GROSS_TO_NET_FORMULAS },
    {
      name: "income typed without a sign, so that net is gross less income",
      grid: `
        Revenue, £000
        Service | Budget gross | Budget income | Budget net | Forecast net | (Over)/under net
        Central | 2,367 | 1,322 | 1,045 | 1,123 | (78)
        Early help | 123,213 | 15,793 | 107,420 | 114,804 | (7,384)
        Education | 132,662 | 7,059 | 125,603 | 125,789 | (186)
        Total | 258,242 | 24,174 | 234,068 | 241,716 | (7,648)`,
    },
  ],
  flagged: [
    {
      name: "a net that is a hundred too high, seen in its row, its variance and its column",
      grid: changed(GROSS_TO_NET, "107,420", "107,520"),
      finds: ["D4: 107,520 → 107,420"],
      fixes: [],
      says: ["“Budget net” of “Early help” (D4)", "123,213 + (15,793) = 107,420 ≠ 107,520", "2 other statements", "Correct D4 to 107,420"],
    },
    {
      name: "a gross typed wrong: the cell that all three broken statements share, not the totals over it",
      grid: changed(GROSS_TO_NET, "133,632", "136,332"),
      finds: ["E5: 136,332 → 133,632"],
      says: ["136,332 + (7,843) = 128,489 ≠ 125,789"],
    },
    {
      name: "a net overtyped among formulas, carried into the totals by their formulas",
      grid: changed(GROSS_TO_NET_FORMULAS, "=B5+C5", "125,703"),
      finds: ["D5: 125,703 → 125,603"],
      fixes: ["D5: 125,703 → =B5+C5"],
      says: ["typed where its neighbours are formulas", "carried into J5, D7 and J7"],
    },
    {
      name: "two nets wrong in one column",
      grid: changed(changed(GROSS_TO_NET, "107,420", "107,520"), "28,323", "28,233"),
      finds: ["D4: 107,520 → 107,420", "D6: 28,233 → 28,323"],
    },
  ],
  lacking: [
    { name: "a table of nets only", reason: "no gross, income and net", grid: "Revenue, £000\nService | Budget | Forecast | (Over)/under\nA | 100 | 120 | (20)\nB | 200 | 210 | (10)\nC | 50 | 55 | (5)\nTotal | 350 | 385 | (35)" },
  ],
});
