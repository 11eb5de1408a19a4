import { rateMismatch } from "../../../src/rules/performance/rate-mismatch";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_DATE = `
  Children in care: rate per 10,000 children aged 0-17
  Date | Children in care | Population aged 0-17 | Rate per 10,000
  31 March 2024 | 628 | 102,407 | 61.3
  30 June 2024 | 635 | 102,407 | 62
  30 September 2024 | 641 | 102,407 | 62.6`;

testRule(rateMismatch, {
  clean: [
    { name: "three rates on one population, 62.0 typed as 62", grid: BY_DATE },
    { name: "on its side, by formula", grid: `
      Children in care: rates on the mid-year estimate
       | 31 March 2024 | 30 June 2024
      Number of children | 628 | 634
      Population aged 0-17 | 102,400 | 102,400
      Rate | =B3/B4*10000 | =C3/C4*10000` },
    { name: "per 1,000, in whole numbers", grid: `
      Referrals of children
      Area | Number of referrals | Population | Rate per 1,000
      North | 812 | 20,150 | 40
      South | 655 | 18,030 | 36` },
  ],
  flagged: [
    { name: "61.3 typed as 63.1", grid: changed(BY_DATE, "61.3", "63.1"), finds: ["D3: 63.1 → 61.3"], says: ["628 (B3) ÷ 102,407 (C3) × 10,000 = 61.3"] },
    { name: "another population in the formula", grid: `
      Children in care: rate per 10,000
      Date | Children in care | Population aged 0-17 | Rate per 10,000
      31 March 2024 | 628 | 102,407 | =ROUND(B3/C3*10000,1)
      30 June 2024 | 641 | 102,407 | =ROUND(B4/98400*10000,1)`, finds: ["D4: 65.1 → 62.6"], says: ["Look at the formula"] },
  ],
  lacking: [{ name: "rates without the population", grid: `
      Children in care
      Date | Children | Rate per 10,000
      31 March 2024 | 628 | 61.3
      30 June 2024 | 634 | 61.9`, reason: "no number and population beside a rate" }],
});
