import { signConventionMixed } from "../../../src/rules/form/sign-convention-mixed";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS, WITH_PERCENTAGE } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const AGAINST_ITS_HEADING = `
  Revenue, £000
  Service | Budget | Forecast | (Over)/under spend
  Adults | 100 | 120 | 20
  Older people | 250 | 260 | 10
  Roads | 75 | 70 | (5)
  Parks | 25 | 27 | 2
  Total | 450 | 477 | 27`;

testRule(signConventionMixed, {
  clean: [
    { name: "brackets for an overspend, as the heading says", grid: GROSS_TO_NET },
    { name: "brackets for an underspend, as the heading says", grid: WITH_PERCENTAGE },
  ],
  flagged: [
    { name: "one of two lines, which their total tells from the other", finds: ["D4: 150 → (150)"], grid: `
      Table 1: revenue (£000)
      Service | Budget | Forecast | Variance
      Leisure | 4,100 | 4,305 | 205
      Planning | 1,950 | 1,800 | 150
      Total | 6,050 | 6,105 | 55` },
    { name: "one variance without its brackets", grid: changed(GROSS_TO_NET, "(970)", "970"), finds: ["H5: 970 → (970)"], fixes: ["H5: 970 → (970)"], says: ["the right size with the wrong sign", "132,662 − 133,632 = (970) ≠ 970"] },
    { name: "a heading that says the opposite of all its figures", grid: AGAINST_ITS_HEADING, finds: ["D2: over/(under) → (over)/under"], fixes: [], says: ["5 of its 5 figures"] },
    {
      name: "a difference taken the other way round in a column of differences",
      grid: changed(GROSS_TO_NET_FORMULAS, "=B5-E5", "=E5-B5"),
      finds: ["H5: 970 → (970)"],
      fixes: ["H5: =E5-B5 → =B5-E5"],
    },
    {
      name: "a variance and the percentage typed from it turned alike: no fix, for the percentage would be left behind",
      grid: changed(changed(WITH_PERCENTAGE, "(1,166)", "1,166"), "(4.1%)", "4.1%"),
      formats: { 4: "0.0%" },
      finds: ["D6: 1,166 → (1,166)"],
      fixes: [],
    },
  ],
  lacking: [{ name: "no variances", reason: "which sign", grid: "Budget book, £000\nService | 2023/24 budget | 2024/25 budget\nA | 100 | 120\nB | 200 | 210\nC | 50 | 55\nTotal | 350 | 385" }],
});
