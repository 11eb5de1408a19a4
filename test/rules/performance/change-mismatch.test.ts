import { changeMismatch } from "../../../src/rules/performance/change-mismatch";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Nottinghamshire, 2019/20 budget update. */
const BETWEEN_TWO_DATES = `
  Children: change between two dates
  Measure | First date | Count | Second date | Count | Change | Change %
  Looked after children | April 2018 | 807 | March 2019 | 875 | 68 | 8%
  External placements | April 2018 | 332 | March 2019 | 398 | 66 | 20%
  Children in elective home education | September 2014 | 359 | September 2018 | 680 | 321 | 89%`;

/** Nottinghamshire, 2019/20 budget update: on its side, and the second date without a day. */
const PROJECTED = `
  External placements: forecast for 2019/20 (children)
  | Children
  Actual at 31 July 2019 | 411
  Projected net growth August 2019 to March 2020 | 25
  Projected at March 2020 | 436
  Average for the financial year | 420`;

/** East Sussex, Q1 2024/25 monitoring. */
const IN_WORDS = "There has been a 6.7% reduction in children with a child protection plan between Q4 2023/24 and Q1 from 64.6 (688 children) per 10,000 to 62.5 (642 children).";

testRule(changeMismatch, {
  clean: [
    { name: "68 is 8%, 66 is 20%, and 359 to 680 is 89%", grid: BETWEEN_TWO_DATES },
    { name: "two months by formula", grid: `
      Activity
      Activity | December 2019 | December 2020 | Change | Change %
      Contacts | 2,000 | 2,400 | =C3-B3 | =D3/B3
      Open Child & Family Assessments | 1,141 | 1,675 | =C4-B4 | =D4/B4`, formats: { 4: "0.0%" } },
    { name: "per cent typed as 6.7, a fall without its sign", grid: `
      Children with a plan
      Plan | Last quarter | This quarter | Reduction %, change
      Child protection | 688 | 642 | 6.7
      Child in need | 1,000 | 950 | 5.0` },
    { name: "411 and a growth of 25 is 436", grid: PROJECTED },
    { name: "a change in a sentence, by the counts in brackets", grid: IN_WORDS },
    { name: "averages may have been rounded: 60 to 115 a month is 91%", grid: "The average number of case closures has increased from 60 per month in early 2024 to 115 per month by May 2024 (91% increase)." },
    { name: "from 744 in January to 643 in June is 14%", grid: "Since January 2024 there has been a 14% reduction in children with a plan (from 744 in January to 643 in June)." },
  ],
  flagged: [
    { name: "321 typed as 312", grid: changed(BETWEEN_TWO_DATES, "321", "312"), finds: ["F5: 312 → 321"] },
    { name: "359 to 680 is not 98%", grid: changed(BETWEEN_TWO_DATES, "89%", "98%"), finds: ["G5: 98.0% → 89.4%"], says: ["(680 − 359) ÷ 359"] },
    { name: "411 and a growth of 25 is not 463", grid: changed(PROJECTED, "436", "463"), finds: ["B4: 25 → 52"] },
    { name: "a change by the rates under a change by the counts", grid: changed(IN_WORDS, "6.7%", "3.3%"), finds: ["A1: 3.3% → 6.7%"], says: ["from 688 to 642", "(642 − 688) ÷ 688"], alsoBy: ["denominator-break"] },
    { name: "two counts in a sentence", grid: "The number of children with a plan fell from 744 in January to 643 in June, by 16%.", finds: ["A1: 16% → 13.6%"] },
  ],
  lacking: [
    { name: "numbers without a change", grid: `
      Children looked after: count and rate
      Date | Children | Rate per 10,000
      31 March 2024 | 655 | 61.5
      30 June 2024 | 660 | 62.0`, reason: "states no change" },
    { name: "a sentence with two percentages", grid: "Re-referrals fell to 23.7% in November from 30.5% in June, and open assessments were 1,675.", reason: "no sentence states a change" },
  ],
});
