import { inconsistentFormula } from "../../../src/rules/form/inconsistent-formula";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const UPLIFT = `
  Uplifted budgets, £000
  Service | Base | Growth | Uplifted
  Adults | 100 | 5 | =ROUND((B3+C3)*1,0)
  Older people | 200 | 6 | =ROUND((B4+C4)*1,0)
  Roads | 300 | 7 | =ROUND((B5+C5)*1,0)
  Parks | 400 | 8 | =ROUND((B6+C6)*1,0)
  Homes | 500 | 9 | =ROUND((B7+C7)*1,0)`;

testRule(inconsistentFormula, {
  clean: [
    {
      name: "factors in another order, and a rate typed into each formula",
      grid: `
        Costs
        Item | Number | Price | Cost | With uplift
        Beds | 2 | 30 | =B3*C3 | =D3*1.02
        Desks | 3 | 40 | =B4*C4 | =D4*1.02
        Lamps | 4 | 50 | =C5*B5 | =D5*1.05
        Rugs | 5 | 60 | =B6*C6 | =D6*1.02
        Shelves | 6 | 70 | =B7*C7 | =D7*1.02`,
    },
    {
      name: "a total that takes in a line which only its column has",
      grid: `
        Net budget, £000
        Service | April | May | June | July
        Opening | | | 15 |
        Adults | 100 | 110 | 120 | 130
        Roads | 75 | 70 | 80 | 85
        All services | =SUM(B4:B5) | =SUM(C4:C5) | =SUM(D3:D5) | =SUM(E4:E5)`,
    },
    { name: "filled down and across", grid: GROSS_TO_NET_FORMULAS },
    { name: "the same sum in another way of writing", grid: changed(GROSS_TO_NET_FORMULAS, "=B5+C5", "=SUM(B5:C5)") },
    { name: "one product filled down", grid: UPLIFT },
    {
      name: "a sum down the column that stands among the lines without a label",
      grid: `
        Awards, £
        Scheme | First | Second | Both
        New | 100 | 5 | =B3*1+C3
        New | 200 | 6 | =B4*1+C4
        New | 300 | 7 | =B5*1+C5
        New | | | =SUM(D3:D5)
        New | 400 | 8 | =B7*1+C7
        New | 500 | 9 | =B8*1+C8
        New | 600 | 9 | =B9*1+C9`,
    },
    {
      name: "line numbers counted on past a gap",
      grid: `
        Uplifted budgets, £000
        Service | Base | Growth | Line | Uplifted
        Adults | 100 | 5 | 1 | =ROUND(B3+C3,0)
        Older people | 200 | 6 | =D3+1 | =ROUND(B4+C4,0)
        Roads | 300 | 7 | =D4+1 | =ROUND(B5+C5,0)
        Parks | 400 | 8 | =D4+2 | =ROUND(B6+C6,0)
        Homes | 500 | 9 | =D6+1 | =ROUND(B7+C7,0)
        Museums | 600 | 4 | =D7+1 | =ROUND(B8+C8,0)`,
    },
  ],
  flagged: [
    {
      name: "a total that begins on its heading",
      grid: `
        Net budget, £000
        Service | April | May | June | July
        Adults | 100 | 110 | 120 | 130
        Roads | 75 | 70 | 80 | 85
        Grants | 20 | 25 | 15 | 30
        All services | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D2:D5) | =SUM(E3:E5)`,
      finds: ["D6"],
      says: ["while 3 formulas of its row follow one pattern, as C6 does", "it would be =SUM(D3:D5), which comes to the same today"],
    },
    {
      name: "a figure forced inside one formula",
      grid: changed(UPLIFT, "=ROUND((B5+C5)*1,0)", "=ROUND((B5+C5)*1,0)+4"),
      finds: ["D5"],
      says: ["D5) is =ROUND((B5+C5)*1,0)+4"],
    },
    {
      name: "a first line that takes in a column more than the others",
      grid: `
        Hours
        Name | Mon | Tue | Wed | Target | Total
        Ash | 7 | 7 | 8 | 22 | =SUM(B3:E3)
        Birch | 6 | 7 | 7 | 20 | =SUM(B4:D4)
        Cedar | 8 | 8 | 8 | 24 | =SUM(B5:D5)
        Elm | 5 | 6 | 7 | 18 | =SUM(B6:D6)
        Fir | 7 | 7 | 7 | 21 | =SUM(B7:D7)`,
      finds: ["F3"],
      says: ["which gives 22 instead of 44"],
    },
    {
      name: "a sum down the column where a line's own sum belongs",
      grid: `
        Awards, £
        Scheme | First | Second | Both
        Arts | 100 | 5 | =SUM(B3:C3)
        Books | 200 | 6 | =SUM(B4:C4)
        Choirs | 300 | 7 | =SUM(B5:C5)
        Drama | 150 | 8 | =SUM(D3:D5)
        Eisteddfod | 400 | 8 | =SUM(B7:C7)
        Film | 500 | 9 | =SUM(B8:C8)
        Gardens | 600 | 9 | =SUM(B9:C9)`,
      finds: ["D6"],
      says: ["=SUM(B6:C6), which gives 158 instead of 618"],
    },
    {
      name: "formulas in no table at all",
      grid: `
        =B1*2+C1 | 1 | 2
        =B2*2+C2 | 3 | 4
        =B3*2+C2 | 5 | 6
        =B4*2+C4 | 7 | 8
        =B5*2+C5 | 9 | 1`,
      finds: ["A3"],
    },
    {
      name: "one line that takes its growth from the line above",
      grid: changed(UPLIFT, "=ROUND((B5+C5)*1,0)", "=ROUND((B5+C4)*1,0)"),
      finds: ["D5"],
      fixes: ["D5: =ROUND((B5+C4)*1,0) → =ROUND((B5+C5)*1,0)"],
      says: ["D4 does: =ROUND((B4+C4)*1,0)", "Fill the pattern through D5"],
    },
    {
      name: "one line uplifted in another way, which may be meant: no fix",
      grid: changed(UPLIFT, "=ROUND((B5+C5)*1,0)", "=ROUND(B5*1.03,0)"),
      finds: ["D5"],
      fixes: [],
    },
  ],
  lacking: [{ name: "everything typed", grid: GROSS_TO_NET, reason: "no formulas" }],
});
