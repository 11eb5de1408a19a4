import { varianceMismatch } from "../../../src/rules/revenue/variance-mismatch";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS, WITH_PERCENTAGE } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(varianceMismatch, {
  clean: [
    { name: "brackets for an overspend", grid: GROSS_TO_NET },
    { name: "brackets for an underspend", grid: WITH_PERCENTAGE, page: true },
    {
      name: "millions rounded one by one: each variance within the rounding of its two figures",
      grid: `
        Revenue, £m
        Service | Budget | Forecast | Variance over/(under)
        Adults | 81.35 | 84.20 | 2.86
        Children | 107.42 | 114.80 | 7.38
        Education | 125.60 | 125.79 | 0.18
        Highways | 28.32 | 27.16 | (1.17)
        Total | 342.69 | 351.95 | 9.25`,
    },
  ],
  flagged: [
    {
      name: "two digits changed places in one variance",
      grid: changed(GROSS_TO_NET, "(970)", "(790)"),
      finds: ["H5: (790) → (970)"],
      fixes: [],
      says: ["132,662 − 133,632 = (970) ≠ (790)"],
    },
    {
      name: "a variance overtyped among formulas",
      grid: changed(GROSS_TO_NET_FORMULAS, "=B6-E6", "(6,890)"),
      finds: ["H6: (6,890) → (6,809)"],
      fixes: ["H6: (6,890) → =B6-E6"],
      says: ["carried into H7"],
    },
    {
      name: "a forecast that no longer fits its variance and its total",
      grid: changed(changed(WITH_PERCENTAGE, " | Variance %", ""), "27,157", "27,751").replace(/ \| \(?\d\.\d%\)?/g, ""),
      finds: ["C6: 27,751 → 27,157"],
      fixes: [],
    },
  ],
  lacking: [{ name: "budgets only", reason: "no variance", grid: "Budget book, £000\nService | 2023/24 budget | 2024/25 budget\nA | 100 | 120\nB | 200 | 210\nC | 50 | 55\nTotal | 350 | 385" }],
});
