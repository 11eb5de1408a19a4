import { partExceedsWhole } from "../../../src/rules/revenue/part-exceeds-whole";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LOOKED_AFTER = `
  Children looked after, 2024/25
   | Q1 | Q2 | Q3
  At start of quarter | 602 | 611 | 607
  Entered care | 58 | 49 | 62
  Left care | 49 | 53 | 51
  At end of quarter | 611 | 607 | 618
  Of which UASC | 44 | 46 | 51
  Of which in residential homes | 71 | 69 | 74`;
const AT_JUNE = `
  Children at 30 June
  Group | Number
  Children in need | 2,140
  Children looked after | 611
  of which unaccompanied | 44
  o/w in residential homes | 71`;
const STAFF = `
  Social workers (FTE)
  Team | In post | of which agency | Vacant
  North | 42.0 | 7.0 | 3.0
  South | 60.0 | 8.0 | 1.0
  East | 18.0 | 2.0 | 0.0
  West | 25.0 | 1.0 | 2.0`;
const BUDGETS = `
  Children's services, £000
  Service | Budget | Forecast | Variance
  Placements | 12,690 | 13,540 | 850
  of which residential | 7,100 | 8,020 | 920
  Staffing | 18,841 | 18,900 | 59
  Total | 31,531 | 32,440 | 909`;

testRule(partExceedsWhole, {
  clean: [
    { name: "parts beneath the number that they are of", grid: LOOKED_AFTER },
    { name: "parts of a single number", grid: AT_JUNE },
    { name: "a part of which beside its column", grid: STAFF },
    { name: "a part that overspends by more than its whole does", grid: BUDGETS },
    { name: "a whole that is net of a part below nil", grid: `
      Adults, £000
      Service | Budget | Forecast
      Older people | 900 | 650
      of which placements | 800 | 840
      of which client income | (300) | (310)
      Total | 900 | 650
      of which grants | 200 | 100` },
    { name: "a part of the line before last", grid: changed(AT_JUNE, "of which unaccompanied | 44", "of which have a plan | 1,200") },
  ],
  flagged: [
    { name: "more unaccompanied children than children", grid: changed(LOOKED_AFTER, "44 |", "844 |"), finds: ["B7"], says: ["“Q1” of “Of which UASC” (B7) is 844, more than the 611 in B6 that it is part of"] },
    { name: "more than any number over it", grid: changed(AT_JUNE, "| 44", "| 4,400"), finds: ["B5"] },
    { name: "more agency workers than workers", grid: changed(STAFF, "| 2.0 | 0.0", "| 20.0 | 0.0"), finds: ["C5"] },
    { name: "a forecast of a part above that of its whole", grid: changed(BUDGETS, "7,100 | 8,020 | 920", "7,100 | 18,020 | 10,920"), finds: ["C4"] },
  ],
  lacking: [{ name: "no parts", grid: GROSS_TO_NET, reason: "no lines or columns" }],
});
