import { templateChanged } from "../../../src/rules/form/template-changed";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const RETURN = `
  Revenue budget, £000
  Service | Budget | Forecast | Variance | Comments
  Adults | 1,200 | 1,260 | (60) | Placements
  Children | 900 | 880 | 20 | Vacancies
  Libraries | 300 | 310 | (10) | Energy
  Total | 2,400 | 2,450 | (50) |`;
const policyFor = { Revenue: { template: { headings: ["Service", "Budget", "Forecast", "Variance", "Comments"] } } };
const drawn = (name: string, headings: string) => ({ name, sheet: "Revenue", policyFor, grid: changed(RETURN, "Service | Budget | Forecast | Variance | Comments", headings) });

const TWO_ROWS = `
  Revenue, £000
   | 2024/25 | | 2025/26 |
  Service | Budget | Actual | Budget | Forecast
  Adults | 1,200 | 1,260 | 1,300 | 1,350
  Children | 900 | 880 | 920 | 930
  Libraries | 300 | 310 | 300 | 300`;
const agreedAs = (...headings: readonly string[]) => ({ sheet: "Revenue", policyFor: { Revenue: { template: { headings: [...headings] } } } });
const JOINED = agreedAs("Service", "2024/25 Budget", "2024/25 Actual", "2025/26 Budget", "2025/26 Forecast");

testRule(templateChanged, {
  clean: [
    { name: "headings of two rows, agreed joined", grid: TWO_ROWS, ...JOINED },
    { name: "agreed by the lower row", grid: TWO_ROWS, ...agreedAs("Service", "Budget", "Actual", "Budget", "Forecast") },
    { name: "agreed row by row, as they stand", grid: TWO_ROWS, ...agreedAs("2024/25", "2025/26", "Service", "Budget", "Actual", "Budget", "Forecast") },
    { name: "agreed with the year last", grid: TWO_ROWS, ...agreedAs("Service", "Budget 2024/25", "Actual 2024/25", "Budget 2025/26", "Forecast 2025/26") },
    { name: "agreed without the row of units", ...agreedAs("Service", "Budget", "Forecast", "Variance"), grid: `
      Service | Budget | Forecast | Variance
       | £000 | £000 | £000
      Adults | 1,200 | 1,260 | (60)
      Children | 900 | 880 | 20` },
    { name: "the agreed headings", sheet: "Revenue", policyFor, grid: RETURN },
    drawn("the same in capitals, spaced and with a colon", "SERVICE: | Budget | FORECAST | Variance | Com-ments"),
    { name: "a small table beside it on the sheet", sheet: "Revenue", policyFor, grid: `${RETURN}

      Savings by theme, £000
      Theme | Target | Achieved
      Contracts | 30 | 20
      Property | 40 | 40
      Total | 70 | 60` },
  ],
  flagged: [
    { name: "a year's band that is another's", grid: changed(TWO_ROWS, "| 2024/25 |", "| 2023/24 |"), ...JOINED, finds: ["B3: 2023/24 Budget → 2024/25 Budget", "C3: 2023/24 Actual → 2024/25 Actual"] },
    { name: "a heading of the lower row, agreed by it", grid: changed(TWO_ROWS, "Actual", "Outturn"), ...agreedAs("Service", "Budget", "Actual", "Budget", "Forecast"), finds: ["C3: Outturn → Actual"] },
    { name: "a year's band that is another's, agreed row by row", grid: changed(TWO_ROWS, "| 2024/25 |", "| 2023/24 |"), ...agreedAs("2024/25", "2025/26", "Service", "Budget", "Actual", "Budget", "Forecast"), finds: ["B2: 2023/24 → 2024/25"] },
    { ...drawn("a heading in other words", "Service | Budget | Forecast | Variance | Explanation"), finds: ["E2: Explanation → Comments"], says: ["“Explanation” (E2) stands where the agreed template has “Comments”"] },
    { name: "a column left out", sheet: "Revenue", policyFor, finds: ["D2:  → Comments"], says: ["it belongs after “Variance” (D2)"], grid: `
      Revenue budget, £000
      Service | Budget | Forecast | Variance
      Adults | 1,200 | 1,260 | (60)
      Children | 900 | 880 | 20
      Total | 2,100 | 2,140 | (40)` },
    { name: "a column put in", sheet: "Revenue", policyFor, finds: ["B2"], says: ["“Director” (B2) is no heading of the agreed template"], grid: `
      Revenue budget, £000
      Service | Director | Budget | Forecast | Variance | Comments
      Adults | Ms A | 1,200 | 1,260 | (60) | Placements
      Children | Mr B | 900 | 880 | 20 | Vacancies
      Total | | 2,100 | 2,140 | (40) |` },
    { name: "a column elsewhere", sheet: "Revenue", policyFor, finds: ["B2: Comments → Comments"], says: ["has moved: in the agreed template it stands after “Variance”"], grid: `
      Revenue budget, £000
      Service | Comments | Budget | Forecast | Variance
      Adults | Placements | 1,200 | 1,260 | (60)
      Children | Vacancies | 900 | 880 | 20
      Total | | 2,100 | 2,140 | (40)` },
  ],
  lacking: [{ name: "a policy without headings", reason: "the policy holds no agreed headings for it", grid: RETURN }],
});
