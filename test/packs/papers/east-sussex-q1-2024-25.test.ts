/** East Sussex, Q1 2024/25: revenue and capital tie in all their statements; what is said beside them does not. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.eastSussex, [
  { where: "looked after children", what: "655 at 61.5 and 684 at 66.6 are rates on two populations", rule: "denominator-break", says: ["655", "684"] },
  { where: "child protection", what: "688 at 64.6 and 642 at 62.5 are rates on two populations", rule: "denominator-break", says: ["688", "642"] },
  { where: "performance exceptions", what: "the target has fewer children than the outturn and a higher rate", rule: "direction-disagrees", says: ["635"] },
  { where: "education", what: "£9.72m in the narrative, 125,603 in the table", rule: "restated-figure-differs", says: ["9.72", "125"], putRight: { "Divisions!B8": 125.603, "Divisions!C8": 125.789, "Divisions!A11": "The department has a net budget of £144.893m and a forecast of £157.375m: an overspend of £12.482m." } },
  { where: "education", what: "£9.906m in the narrative, 125,789 in the table", rule: "restated-figure-differs", says: ["9.906", "125"] },
  { where: "localities", what: "named drivers explain 2.326 of 2.702", rule: "drivers-leave-residual", says: ["2.326", "2.702"], putRight: { "Variances explained!B25": 0.916 } },
  { where: "looked after children", what: "named drivers explain 2.895 of 3.746", rule: "drivers-leave-residual", says: ["2.895", "3.746"], putRight: { "Variances explained!B19": 1.687 } },
  { where: "child protection and Connected Families", what: "642 children in June in one place, 643 in another", rule: "count-differs", says: ["642", "643"], putRight: { "Looked after children!A34": "Connected Families: the number of children with a child protection plan fell from 744 in January to 642 in June, by 14%." } },
  { where: "Valuing Care", what: "£1.4m of savings in 2024/25 is not in the table", rule: "saving-not-in-table", says: ["1.4"] },
  { where: "Valuing Care", what: "£1.2m of savings in 2024/25 is not in the table", rule: "saving-not-in-table", says: ["1.2"] },
  { where: "Central Resources", what: "whether the variance of £0.078m has the drawdown of £0.1m in it is not said", rule: "drawdown-counted-twice", says: ["£0.1m", "£0.078m"] },
  { where: "capital programme", what: "353 over all years, 290 in this one", rule: "whole-life-differs", says: ["(353)", "(290)"] },
  { where: "capital programme", what: "an underspend of £0.141m stands in the column of slippage", rule: "slippage-called-underspend", says: ["141"] },
  { where: "capital programme", what: "actual spend to date is below nil", rule: "negative-actual", says: ["(26)"] },
  { where: "capital programme", what: "a net variance of 149 hides 290", rule: "net-hides-gross", says: ["149", "290"] },
  { where: "routes into care", what: "8% of 67 children is no whole number, twice", rule: "percentage-not-possible", says: ["8%"] },
  { where: "routes into care", what: "23% of 67 children is no whole number", rule: "percentage-not-possible", says: ["23%"] },
  { where: "routes into care", what: "5% of 67 children is no whole number", rule: "percentage-not-possible", says: [": 5% |"] },
  { where: "routes into care", what: "11% of 67 children is no whole number, twice", rule: "percentage-not-possible", says: ["11%"] },
  { where: "routes into care", what: "the shares add to 99%", rule: "shares-not-100", says: ["99"], putRight: { "Looked after children!B22": 0.34 } },
  { where: "Lansdowne", what: "four children in a secure home", rule: "small-number-disclosed", says: ["is 4"] },
  { where: "agency placements", what: "£2.158m of one-off funding against a pressure of £1.394m", rule: "mitigation-exceeds-pressure", says: ["2.158", "1.394"] },
]);
