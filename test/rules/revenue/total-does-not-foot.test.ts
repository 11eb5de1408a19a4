import { totalDoesNotFoot } from "../../../src/rules/revenue/total-does-not-foot";
import { CAPITAL, changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const NESTED = `
  Net budget, £000
  Service | Budget | Forecast | (Over)/under
  Adults | 100 | 120 | (20)
  Older people | 250 | 260 | (10)
  Total social care | 350 | 380 | (30)
  Roads | 75 | 70 | 5
  Parks | 25 | 27 | (2)
  Total environment | 100 | 97 | 3
  Net expenditure | 450 | 477 | (27)`;

/** A form with nothing to report. */
const NO_EXCEPTIONS = `
  Savings exceptions, £000
  Saving | Original target | Target | Achieved | Later years | Cannot be achieved
  No exceptions to report | 0 | 0 | 0 | 0 | 0
  Total savings | 0 | 0 | 0 | 0 | 0`;

/** Subtotals that no word names; the second adds two lines, in three columns that say something. */
const UNNAMED = `
  Net budget, £000
  Service | Budget | Forecast | (Over)/under
  Adults | 100 | 120 | (20)
  Older people | 250 | 260 | (10)
  Social care services | 350 | 380 | (30)
  Roads | 75 | 70 | 5
  Parks | 25 | 30 | (5)
  Environment services | 100 | 100 | 0
  Total | 450 | 480 | (30)`;

testRule(totalDoesNotFoot, {
  clean: [
    { name: "typed", grid: GROSS_TO_NET },
    { name: "by formulas", grid: GROSS_TO_NET_FORMULAS },
    { name: "subtotals inside a total", grid: NESTED },
    { name: "subtotals that no word names", grid: UNNAMED },
    { name: "a form with nothing to report", grid: NO_EXCEPTIONS },
    {
      name: "a line that comes to the two before it in two years of three, and a total that adds all",
      grid: `
        Net budget, £000
        Service | 2023/24 | 2024/25 | 2025/26
        Adults | 300 | 310 | 320
        Roads | 75 | 70 | 80
        Parks | 25 | 30 | 25
        Libraries | 100 | 100 | 140
        Total | 500 | 510 | 565`,
    },
    {
      name: "seven rounded figures that add to two hundredths less than their total",
      grid: `
        Agency staff by reason, £m
        Reason | Budget | Forecast | (Over)/under
        Vacancy | 21.11 | 21.11 | 0
        Sickness | 9.37 | 9.37 | 0
        Maternity | 6.05 | 6.05 | 0
        Project | 12.44 | 12.44 | 0
        Peaks | 8.20 | 8.20 | 0
        Training | 4.02 | 4.02 | 0
        Other | 6.12 | 6.12 | 0
        Total | 67.33 | 67.33 | 0`,
    },
  ],
  flagged: [
    {
      name: "a total typed wrong, seen in its column and in the row of totals",
      grid: changed(GROSS_TO_NET, "290,761", "290,716"),
      finds: ["B7: 290,716 → 290,761"],
      fixes: [],
      says: ["“Budget gross” of “Total” (B7)", "the lines add to the total", "2,367 + 123,213 + 132,662 + 32,519 = 290,761 ≠ 290,716"],
    },
    {
      name: "a subtotal typed wrong: not repeated at the total above it",
      grid: changed(NESTED, "Total social care | 350 |", "Total social care | 305 |"),
      finds: ["B5: 305 → 350"],
    },
    {
      name: "a subtotal of two lines that no word names, borne out by the total",
      grid: `
        Funding, £000
        Programme | Planned 2024/25 | Planned 2025/26 | Planned 2026/27
        Leads | 640 | 120 | 80
        Training | 420 | 90 | 70
        Temporary requirement | 1,060 | 210 | 150
        Practitioners | 760 | 780 | 800
        Support | 310 | 315 | 320
        Permanent requirement | 1,070 | 1,095 | 1,210
        Total | 2,130 | 1,305 | 1,270`,
      finds: ["D8: 1,210 → 1,120"],
    },
    {
      name: "a total over a line of nil, in a form with nothing to report",
      grid: changed(NO_EXCEPTIONS, "Total savings | 0", "Total savings | 37"),
      finds: ["B4: 37 → 0"],
    },
    {
      name: "a total overtyped over a line of nil, whose neighbours are sums",
      grid: changed(NO_EXCEPTIONS, "Total savings | 0 | 0 | 0 | 0 | 0", "Total savings | 37 | =SUM(C3:C3) | =SUM(D3:D3) | =SUM(E3:E3) | =SUM(F3:F3)"),
      finds: ["B4: 37 → 0"],
    },
    {
      name: "a total overtyped among formulas",
      grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(C3:C6)", "(28,730)"),
      finds: ["C7: (28,730) → (28,370)"],
      fixes: ["C7: (28,730) → =SUM(C3:C6)"],
      says: ["put the formula back"],
    },
    {
      name: "a total typed wrong over subtotals that are sums",
      grid: `
        Net budget, £000
        Service | Budget | Forecast
        Adults | 100 | 120
        Older people | 250 | 260
        Total social care | =SUM(B3:B4) | =SUM(C3:C4)
        Roads | 75 | 70
        Parks | 25 | 27
        Total environment | =SUM(B6:B7) | =SUM(C6:C7)
        Net expenditure | 540 | =C5+C8`,
      finds: ["B9: 540 → 450"],
      fixes: ["B9: 540 → =B5+B8"],
    },
    {
      name: "a total by another formula than those beside it",
      grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(E3:E6)", "=SUM(E3:E6)-E4"),
      finds: ["E7: 175,370 → 308,840"],
      fixes: ["E7: =SUM(E3:E6)-E4 → =SUM(E3:E6)"],
    },
    {
      name: "a total with an amount added in its formula: somebody meant something by it, so no fix",
      grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(E3:E6)", "=SUM(E3:E6)+100"),
      finds: ["E7: 308,940 → 308,840"],
      fixes: [],
    },
    {
      name: "one column out, and nothing to tell the line from the total",
      grid: changed(CAPITAL, "31,499", "31,949"),
      finds: ["B6: 31,949 → 31,499"],
      fixes: [],
      says: ["The fault may lie in B6 or as well in B3, B4 and B5"],
      alsoBy: ["net-hides-gross"],
    },
  ],
  lacking: [{
    name: "one column, where a total may take in more than the lines that are listed, as in many published workbooks",
    reason: "no total",
    grid: `
      Main reasons for the overspend
      Reason | £m
      Agency placements | 1.394
      Children's homes | 0.836
      Total overspend of the service | 3.746`,
  }, { name: "a table without a total", reason: "no total", grid: "Rates\nArea | Spring | Summer\nNorth | 11.5 | 12.1\nSouth | 9.25 | 14\nEast | 13 | 8.5" }],
});
