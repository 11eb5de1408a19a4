import { hardCodedTotal } from "../../../src/rules/form/hard-coded-total";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(hardCodedTotal, {
  clean: [
    { name: "all by formulas", grid: GROSS_TO_NET_FORMULAS },
    { name: "all typed: nothing says that a formula belongs there", grid: GROSS_TO_NET },
  ],
  flagged: [
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
