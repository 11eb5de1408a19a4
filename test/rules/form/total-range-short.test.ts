import { totalRangeShort } from "../../../src/rules/form/total-range-short";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(totalRangeShort, {
  clean: [
    {
      name: "two sums across of two lengths: neither shows which is meant",
      grid: `
        Agency workers
        Year | Vacancy | Sickness | Cover | Total
        2023/24 | 20.5 | 4.25 | 3.5 | =SUM(B3:D3)
        2024/25 | 31.25 | 5.5 | 2.75 | =SUM(B4:C4)
        Both | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) |`,
    },
    {
      name: "a column with nothing in it yet on the row of a shorter sum",
      grid: `
        Spend by quarter, £000
        Service | Q1 | Q2 | Q3 | Total
        Adults | 120 | 130 | 125 | =SUM(B3:D3)
        Children | 220 | 230 | 225 | =SUM(B4:D4)
        Roads | 75 | 80 | | =SUM(B5:C5)
        Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5)`,
    },
    { name: "every sum takes in every line", grid: GROSS_TO_NET_FORMULAS },
    {
      name: "a total that is to grow with its lines, of which there is one yet, and one copied from the line it repeats",
      grid: `
        One-off funding
        Funding | £m
        Covid grant | 1.758
        Total funding | =SUM(B3:B3)

        Use of it | £m
        Agency staff | 1.2
        of which social workers | 0.8
        Total use | =B7`,
    },
    {
      name: "subtotals picked out for the total",
      page: true,
      grid: `
        Net budget, £000
        Service | Budget | Forecast | (Over)/under
        Adults | 100 | 120 | =B3-C3
        Older people | 250 | 260 | =B4-C4
        Total social care | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)
        Roads | 75 | 70 | =B6-C6
        Parks | 25 | 27 | =B7-C7
        Total environment | =SUM(B6:B7) | =SUM(C6:C7) | =SUM(D6:D7)
        Net expenditure | =B5+B8 | =C5+C8 | =D5+D8`,
    },
    {
      name: "a line that every total leaves out on purpose, picked cell by cell",
      grid: `
        Funding profile
        Funding | 2023/24 actual | 2024/25 actual | 2025/26 plan
        Grant accelerated | 100 | 120 | 140
        Grant remaining | 250 | 260 | 270
        How much is committed? | 40 | 30 | 20
        Total grant | =B3+B4 | =C3+C4 | =D3+D4`,
    },
    {
      name: "two totals under two blocks that nothing parts",
      grid: `
        Net budget, £000
        Service | Budget | Forecast | (Over)/under
        North schools | 100 | 120 | =B3-C3
        North roads | 250 | 260 | =B4-C4
        South schools | 75 | 70 | =B5-C5
        South roads | 25 | 27 | =B6-C6
        Total north | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)
        Total south | =SUM(B5:B6) | =SUM(C5:C6) | =SUM(D5:D6)`,
    },
  ],
  flagged: [
    {
      name: "the total of two lines, shrunk to the first of them",
      grid: `
        One-off funding
        Funding | £m
        Covid grant | 1.758
        Accommodation grant | 0.400
        Total funding | =SUM(B3:B3)`,
      finds: ["B5: 1.758 → 2.158"],
      fixes: ["B5: =SUM(B3:B3) → =SUM(B3:B4)"],
    },
    {
      name: "the total of two lines, shrunk to the second",
      grid: `
        One-off funding
        Funding | £m
        Covid grant | 1.758
        Accommodation grant | 0.400
        Total funding | =SUM(B4:B4)`,
      finds: ["B5: 0.4 → 2.158"],
      fixes: ["B5: =SUM(B4:B4) → =SUM(B3:B4)"],
    },
    {
      name: "a sum across that stops a column early, where the others do not",
      grid: `
        Earmarked reserves, £000
        Reserve | Insurance | Grants | Projects | Total
        Opening balance | 2,300 | 14,800 | 7,100 | =SUM(B3:D3)
        Transfers in | 200 | 350 | 150 | =SUM(B4:C4)
        Drawdown | 400 | 2,650 | 1,350 | =SUM(B5:D5)
        Closing balance | =B3+B4-B5 | =C3+C4-C5 | =D3+D4-D5 | =E3+E4-E5`,
      finds: ["E4: 550 → 700"],
      says: ["leaves out “Projects” (150): 550 + 150 = 700", "E3, takes them in"],
      fixes: ["E4: =SUM(B4:C4) → =SUM(B4:D4)"],
    },
    {
      name: "totals by no name that leave out the first line, as one beside them shows",
      grid: `
        Grants awarded
        Department | Federal | Local | State | By department
        Careers | 0 | 0 | 447 | =SUM(B3:D3)
        Teaching | 807 | 0 | 0 | =SUM(B4:D4)
        Studies | 362 | 10 | 0 | =SUM(B5:D5)
        Minorities | 200 | 8 | 11 | =SUM(B6:D6)
        By source | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D3:D6) | =SUM(E4:E6)`,
      finds: ["E7: 1,398 → 1,845"],
      says: ["leaves out “Careers” (447)", "So do B7 and C7", "The total beside it, D7, takes them in"],
    },
    {
      name: "a sum that ends a line early",
      grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(B3:B6)", "=SUM(B3:B5)"),
      finds: ["B7: 258,242 → 290,761"],
      fixes: ["B7: =SUM(B3:B5) → =SUM(B3:B6)"],
      says: ["leaves out “Planning” (32,519)", "258,242 + 32,519 = 290,761", "The total beside it, C7"],
    },
    { name: "a sum that begins a line late", grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(G3:G6)", "=SUM(G4:G6)"), finds: ["G7: 273,750 → 274,873"], fixes: ["G7: =SUM(G4:G6) → =SUM(G3:G6)"] },
    {
      name: "a line added under every sum: one finding for the row",
      grid: `
        Net budget, £000
        Service | Budget | Forecast | (Over)/under
        Adults | 100 | 120 | =B3-C3
        Older people | 250 | 260 | =B4-C4
        Roads | 75 | 70 | =B5-C5
        Parks | 25 | 27 | =B6-C6
        Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)`,
      finds: ["B7: 425 → 450"],
      fixes: ["B7: =SUM(B3:B5) → =SUM(B3:B6)", "C7: =SUM(C3:C5) → =SUM(C3:C6)", "D7: =SUM(D3:D5) → =SUM(D3:D6)"],
      says: ["So do C7 and D7", "Extend the sum to B6"],
    },
    {
      name: "a line added under every sum, with nothing in one column: its sum is extended with the others",
      grid: `
        Net budget, £000
        Service | Budget | Forecast | Last year
        Adults | 100 | 120 | 95
        Older people | 250 | 260 | 240
        Roads | 75 | 70 | 77
        New burdens | 25 | 27 |
        Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)`,
      finds: ["B7: 425 → 450"],
      fixes: ["B7: =SUM(B3:B5) → =SUM(B3:B6)", "C7: =SUM(C3:C5) → =SUM(C3:C6)", "D7: =SUM(D3:D5) → =SUM(D3:D6)"],
    },
  ],
  lacking: [{ name: "totals typed", grid: GROSS_TO_NET, reason: "no total or subtotal of it is a sum by formula" }],
});
