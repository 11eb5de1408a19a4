import { reasonsDoNotAdd } from "../../../src/rules/workforce/reasons-do-not-add";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Nottinghamshire, 2019/20 budget update, appendix B: the total of 2014/15 is 0.02 above its reasons, within their rounding. */
const AGENCY = `
  Reasons for agency workers: yearly average
  Year | Additional Capacity | ASYE Cover | LTS | Maternity | Suspension | Vacancy | TOTAL
  2013/14 | 15.59 | 3.36 | 3.78 | 8.36 | 0.71 | 44.92 | 76.72
  2014/15 | 3.33 | 3.33 | 4.58 | 5.03 | 0.50 | 50.54 | 67.33
  2015/16 | 0.79 | 10.03 | 5.50 | 6.29 | 0.67 | 56.86 | 80.14`;

testRule(reasonsDoNotAdd, {
  clean: [
    { name: "reasons that add but for their rounding", grid: AGENCY },
    { name: "the total before the reasons, by formula", grid: `
      Agency staff by reason
      Year | All agency staff | Vacancy | Sickness | Maternity
      2023/24 | =SUM(C3:E3) | 12 | 5 | 3
      2024/25 | =SUM(C4:E4) | 10 | - | 4` },
  ],
  flagged: [
    { name: "a total with two figures the wrong way round", grid: changed(AGENCY, "76.72", "67.72"), finds: ["H3: 67.72 → 76.72"], says: ["the reasons add to the total"] },
    { name: "on its side", grid: `
      Agency workers by reason
       | 2022/23 | 2023/24 | 2024/25
      Vacancy | 20 | 22 | 25
      Maternity | 4 | 5 | 6
      Long-term sickness | 3 | 2 | 4
      Total | 27 | 29 | 53`, finds: ["D6: 53 → 35"] },
  ],
  lacking: [{ name: "reasons without a total to add to", grid: `
      Agency staff by reason
      Year | All reasons | Vacancy
      2023/24 | | 20
      2024/25 | | 10`, reason: "" }],
});
