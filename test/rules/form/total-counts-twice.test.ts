import { totalCountsTwice } from "../../../src/rules/form/total-counts-twice";
import { GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const total = (budget: string, forecast: string) => `
  Net budget, £000
  Service | Budget | Forecast | (Over)/under
  Adults | 100 | 120 | =B3-C3
  Older people | 250 | 260 | =B4-C4
  Total social care | =SUM(B3:B4) | =SUM(C3:C4) | =B5-C5
  Roads | 75 | 70 | =B6-C6
  Parks | 25 | 27 | =B7-C7
  Total environment | =SUM(B6:B7) | =SUM(C6:C7) | =B8-C8
  Net expenditure | ${budget} | ${forecast} | =B9-C9`;

testRule(totalCountsTwice, {
  clean: [
    { name: "every sum over lines alone", grid: GROSS_TO_NET_FORMULAS },
    { name: "subtotals picked", grid: total("=B5+B8", "=SUM(C5,C8)") },
    { name: "lines and subtotals added, and the subtotals taken away", grid: total("=SUM(B3:B8)-B5-B8", "=SUM(C3:C8)-SUM(C5,C8)") },
    { name: "everything added and halved", grid: total("=SUM(B3:B8)/2", "=SUM(C3:C8)/2") },
    {
      name: "SUBTOTALs, which pass over one another",
      grid: total("=SUBTOTAL(9,B3:B8)", "=SUBTOTAL(9,C3:C8)").replaceAll(/=SUM\(/g, "=SUBTOTAL(9,"),
    },
  ],
  flagged: [
    {
      name: "a total over lines and subtotals, in both columns: one finding",
      grid: total("=SUM(B3:B8)", "=SUM(C3:C8)"),
      finds: ["B9: 900 → 450"],
      says: ["the subtotals B5 and B8 and the lines they add as well", "900 − 450 = 450", "So does C9"],
    },
    {
      name: "one of two subtotals",
      grid: total("=SUM(B3:B4)+B5+B8", "=C5+C8"),
      finds: ["B9: 800 → 450"],
      says: ["the subtotal B5 (“Total social care”)"],
    },
  ],
  lacking: [{ name: "totals typed", grid: GROSS_TO_NET, reason: "no figure of it is a sum by formula" }],
});
