import { hardCodedTotal } from "../../../src/rules/form/hard-coded-total";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(hardCodedTotal, {
  clean: [
    {
      name: "last year's total left as it was published, beside the one of this year",
      grid: `
        Net budget, £000
        Service | 2022/23 | 2023/24
        Adults | 120 | 130
        Children | 260 | 275
        Total | 380 | =SUM(C3:C4)`,
    },
    {
      name: "earlier years typed beside the one that is reckoned",
      grid: `
        Net budget, £000
        Service | 2021/22 | 2022/23 | 2023/24
        Adults | 100 | 120 | 130
        Children | 250 | 260 | 275
        Total | 350 | 380 | =SUM(D3:D4)`,
    },
    {
      name: "a single digit that the formula above would give as well",
      grid: `
        Places
        Home | Beds | Rooms | Spare
        North | 12 | 10 | =B3-C3
        South | 7 | 5 | 2
        Total | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)`,
    },
    {
      name: "a balance typed to start with, and each later one from the one before",
      grid: `
        Balance
        Month | In | Out | Balance
        Brought forward | | | 350
        April | 120 | 70 | =D3+B4-C4
        May | 90 | 85 | =D4+B5-C5
        Total | =SUM(B4:B5) | =SUM(C4:C5) |`,
    },
    { name: "all by formulas", grid: GROSS_TO_NET_FORMULAS },
    { name: "all typed: nothing says that a formula belongs there", grid: GROSS_TO_NET },
  ],
  flagged: [
    {
      name: "a share typed over among shares that are formulas",
      grid: `
        Children in care by placement
        Placement | Children | Share
        Fostering | 250 | =B3/B6
        Residential | 100 | 0.25
        Other | 50 | =B5/B6
        All children in care | =SUM(B3:B5) | =SUM(C3:C5)`,
      finds: ["C4"],
      says: ["2 figures of its column are formulas, such as C3: =B3/B6. It ties today"],
    },
    {
      name: "one of two lines, to the last digit what the formula of the other would give",
      grid: `
        Children in care
        Quarter | Opening | Admitted | Discharged | Closing
        Quarter 1 | 628 | 44 | 38 | =B3+C3-D3
        Quarter 2 | 634 | 47 | 40 | 641`,
      finds: ["E4"],
      says: ["is typed, 641, where a figure of its column is the formula of E3: =B3+C3-D3", "It ties today"],
    },
    {
      name: "a change in per cent typed over, at the end of its column",
      grid: `
        Activity
        Measure | September 2023 | September 2024 | Change | Change %
        Contacts | 1,302 | 1,323 | =C3-B3 | =D3/B3
        Referrals | 1,940 | 2,134 | =C4-B4 | =D4/B4
        Assessments | 1,654 | 1,799 | =C5-B5 | =D5/B5
        Plans | 800 | 780 | =C6-B6 | -0.025`,
      finds: ["E6"],
    },
    {
      name: "a rate typed over in a table on its side",
      grid: `
        Children in care: rate per 10,000 children aged 0-17
        Date | 31 March | 30 June | 30 September
        Children in care | 628 | 634 | 641
        Population aged 0-17 | 102,400 | 102,400 | 102,400
        Rate per 10,000 | 61.3 | =ROUND(C3/C4*10000,1) | =ROUND(D3/D4*10000,1)`,
      finds: ["B5"],
      says: ["2 figures of its row are formulas"],
    },
    {
      name: "one of two totals",
      grid: `
        Net budget, £000
        Service | Budget | Forecast
        Adults | 100 | 120
        Children | 250 | 260
        Total | =SUM(B3:B4) | 380`,
      finds: ["C5"],
    },
    {
      name: "the only result of a request that no formula gives",
      grid: `
        Request to carry forward (£000)
         | £000
        Funding available | 1,200
        Spend to 31 March 2025 | 985
        Underspend | 215
        Carry forward requested | 160
        Returned to contingency | =B5-B6`,
      finds: ["B5"],
      says: ["the only result of its table that no formula gives: the other is reckoned, as B7 does: =B5-B6"],
    },
    {
      name: "a figure typed in the middle of a column of products",
      grid: `
        Costs
        Item | Number | Price | Cost
        Beds | 2 | 30 | =B3*C3
        Chairs | 3 | 40 | =B4*C4
        Desks | 4 | 50 | =B5*C5
        Lamps | 5 | 60 | 310
        Rugs | 6 | 70 | =B7*C7
        Shelves | 7 | 80 | =B8*C8
        Tables | 8 | 90 | =B9*C9`,
      finds: ["D6"],
      says: ["where 6 figures of its column are formulas, such as D5: =B5*C5"],
    },
    {
      name: "a year after a year typed from the row that the first one links to",
      grid: `
        Cash flow, £m
        Item | 2003 | 2002 | 2001
        From services | 1,128 | 855 | 740
        From grants | 252 | 114 | 97
        Free cash | =B3 | 855 | 740`,
      finds: ["C5", "D5"],
      says: ["where a figure of its row is the formula of B5: =B3"],
    },
    { name: "a right total typed among sums", grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(B3:B6)", "290,761"), finds: ["B7"], page: true, fixes: ["B7: 290,761 → =SUM(B3:B6)"], says: ["typed, 290,761, where 8 figures of its row are formulas, such as C7: =SUM(C3:C6)", "It ties today"] },
    { name: "a right variance typed among differences", grid: changed(GROSS_TO_NET_FORMULAS, "=D5-G5", "(186)"), finds: ["J5"], fixes: ["J5: (186) → =D5-G5"], says: ["figures of its column"] },
    {
      name: "the first total by formula after one that is typed: where the pattern ends may be meant, so no fix",
      grid: changed(changed(GROSS_TO_NET_FORMULAS, "=SUM(B3:B6)", "290,761"), "=SUM(C3:C6)", "(28,370)"),
      finds: ["C7"],
      fixes: [],
    },
    {
      name: "a percentage typed among formulas",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | =C3-B3 | =IF(B3=0,0,D3/ABS(B3))
        Children | 107,420 | 114,804 | =C4-B4 | =IF(B4=0,0,D4/ABS(B4))
        Education | 125,603 | 125,789 | =C5-B5 | 0.1%
        Highways | 28,323 | 27,157 | =C6-B6 | =IF(B6=0,0,D6/ABS(B6))
        Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =IF(B7=0,0,D7/ABS(B7))`,
      formats: { 4: "0.0%" },
      finds: ["E5"],
      fixes: ["E5: 0.001 → =IF(B5=0,0,D5/ABS(B5))"],
    },
  ],
  lacking: [{ name: "a table that adds nothing up", reason: "no total, variance or rate", grid: "Rates\nArea | Spring | Summer\nNorth | 11.5 | 12.1\nSouth | 9.25 | 14\nEast | 13 | 8.5" }],
});
