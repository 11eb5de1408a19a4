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
