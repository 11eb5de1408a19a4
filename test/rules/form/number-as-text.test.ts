import { numberAsText } from "../../../src/rules/form/number-as-text";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const SUMS_OF_NET = `
  Net budget, £000
  Service | Budget | Forecast
  Adults | 100 | 120
  Older people | 250 | 260
  Roads | £0.075m | 70
  Parks | 25 | 27
  Total | =SUM(B3:B6) | =SUM(C3:C6)`;

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
    { name: "a figure pasted as text, and all ties", grid: changed(GROSS_TO_NET, "| 132,662 |", '| " 132,662 " |'), finds: ["B5: 132,662 → 132,662"], fixes: ["B5: “ 132,662 ” → 132,662"], says: ["is not a number to Excel", "Type 132,662 as a number in B5"] },
    {
      name: "a text that the SUM under it leaves out: one finding, at the text and not at the total",
      grid: changed(GROSS_TO_NET_FORMULAS, "| 132,662 |", '| "132,662" |'),
      finds: ["B5: 132,662 → 132,662"],
      fixes: ["B5: “132,662” → 132,662"],
    },
    {
      name: "two texts that the SUM under them leaves out",
      grid: changed(changed(GROSS_TO_NET_FORMULAS, "| 132,662 |", '| "132,662" |'), "| 32,519 |", '| "32,519" |'),
      finds: ["B5: 132,662 → 132,662", "B6: 32,519 → 32,519"],
    },
    {
      name: "a column pasted as text: one finding that names the others",
      page: true,
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
      fixes: ["D3: “(20)” → (20)", "D4: “(10)” → (10)", "D5: “5” → 5", "D6: “(2)” → (2)", "D7: “(1)” → (1)"],
      says: ["So do D4, D5, D6 and D7"],
    },
    { name: "a comma in the wrong place", grid: changed(GROSS_TO_NET, "| 32,519 |", "| £32,51 |"), finds: ["B6"], fixes: [], says: ["is no number"] },
    {
      name: "a text in millions in a schedule of thousands",
      grid: SUMS_OF_NET,
      finds: ["B5: £0.075m → 75"],
      fixes: ["B5: “£0.075m” → 75"],
    },
    {
      name: "a text in millions that its typed total does not bear out: no fix",
      grid: changed(GROSS_TO_NET, "| 132,662 |", "| £132.7m |"),
      finds: ["B5: £132.7m → 132,700"],
      fixes: [],
    },
    {
      name: "a text in millions where nothing says what the figures count: no fix",
      grid: changed(SUMS_OF_NET, ", £000", ""),
      finds: ["B5: £0.075m → 75,000"],
      fixes: [],
    },
    {
      name: "a text left out of a sum that a typed total was reckoned from: no fix, for the total would be left behind",
      grid: `
        Net budget, £000
        Service | Budget | Forecast
        Adults | 100 | 120
        Older people | "250" | 260
        Social care | =SUM(B3:B4) | =SUM(C3:C4)
        Roads | 75 | 70
        Parks | 25 | 27
        Environment | =SUM(B6:B7) | =SUM(C6:C7)
        Total | 200 | 477`,
      finds: ["B4: 250 → 250"],
      fixes: [],
    },
    {
      name: "a percentage as text among ratios, and one without its sign, which may be 3.5 or 350%",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | 2,850 | "3.5"
        Children | 107,420 | 114,804 | 7,384 | "6.9%"
        Education | 125,603 | 125,789 | 186 | 0.1%
        Highways | 28,323 | 27,157 | (1,166) | (4.1%)
        Total | 342,696 | 351,950 | 9,254 | 2.7%`,
      formats: { 4: "0.0%" },
      finds: ["E3: 3.5 → 3.5", "E4: 6.9% → 6.9%"],
      fixes: ["E4: “6.9%” → 6.9%"],
    },
  ],
  lacking: [],
});
