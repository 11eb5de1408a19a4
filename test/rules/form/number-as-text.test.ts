import { numberAsText } from "../../../src/rules/form/number-as-text";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(numberAsText, {
  clean: [
    { name: "numbers throughout", grid: GROSS_TO_NET },
    { name: "dashes, n/a and notes in the figure columns", grid: changed(changed(GROSS_TO_NET, "(43)", "-"), "| (78)", "| n/a").replace("2,410", "2,367").replace("| (1,287) | 1,123", "| (1,287) | 1,080") },
    {
      name: "codes and years kept as text on purpose",
      grid: `
        Grants, £000
        Scheme | Code | Year | Budget | Forecast | (Over)/under
        Roads | "00123" | "2024" | 100 | 120 | (20)
        Parks | "00456" | "2024" | 200 | 210 | (10)
        Homes | "00789" | "2025" | 50 | 55 | (5)
        Total | | | 350 | 385 | (35)`,
    },
  ],
  flagged: [
    { name: "a figure pasted as text, and all ties", grid: changed(GROSS_TO_NET, "| 132,662 |", '| " 132,662 " |'), finds: ["B5: 132,662 → 132,662"], says: ["is not a number to Excel", "Type 132,662 as a number in B5"] },
    {
      name: "a text that the SUM under it leaves out: one finding, at the text and not at the total",
      grid: changed(GROSS_TO_NET_FORMULAS, "| 132,662 |", '| "132,662" |'),
      finds: ["B5: 132,662 → 132,662"],
    },
    {
      name: "two texts that the SUM under them leaves out",
      grid: changed(changed(GROSS_TO_NET_FORMULAS, "| 132,662 |", '| "132,662" |'), "| 32,519 |", '| "32,519" |'),
      finds: ["B5: 132,662 → 132,662", "B6: 32,519 → 32,519"],
    },
    {
      name: "a column pasted as text: one finding that names the others",
      grid: `
        Net budget, £000
        Service | Budget | Forecast | (Over)/under
        Adults | 100 | 120 | "(20)"
        Older people | 250 | 260 | "(10)"
        Roads | 75 | 70 | "5"
        Parks | 25 | 27 | "(2)"
        Homes | 40 | 41 | "(1)"
        Total | 490 | 518 | (28)`,
      finds: ["D3: (20) → (20)"],
      says: ["So do D4, D5, D6 and D7"],
    },
    { name: "a comma in the wrong place", grid: changed(GROSS_TO_NET, "| 32,519 |", "| £32,51 |"), finds: ["B6"], says: ["is no number"] },
  ],
  lacking: [],
});
