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

testRule(templateChanged, {
  clean: [
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
