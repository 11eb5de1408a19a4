import { avoidanceAsSaving } from "../../../src/rules/savings/avoidance-as-saving";
import { SAVINGS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(avoidanceAsSaving, {
  clean: [
    { name: "savings as printed", grid: SAVINGS },
    { name: "avoided costs with nothing achieved", grid: changed(SAVINGS, "Contracts | 300 | 300 | 300 | 0", "Cost avoidance: contracts | 300 | 300 | 0 | 300").replace("1,400 | 450", "1,100 | 750") },
    { name: "said to be non-cashable", grid: changed(SAVINGS, "Contracts", "Contracts: cost avoidance (non-cashable)") },
    { name: "a sentence that tells the two apart", grid: "The programme reports financial savings and cost avoidance of £1.2m, each by itself." },
    { name: "a saving that avoids nothing", grid: "Savings of £1.2m have been achieved by renting fewer offices than before." },
  ],
  flagged: [
    { name: "cost avoidance achieved", grid: changed(SAVINGS, "Contracts", "Placement cost avoidance"), finds: ["D5"], says: ["300 is counted as a saving achieved", "“cost avoidance”"], page: true },
    { name: "savings from stepping cases down", grid: "The estimated savings are £325,409 from stepping cases down and closing cases, with a forecast £1.5m saving by the end of the year.", finds: ["A1"], says: ["£325,409 is called a saving"] },
  ],
  lacking: [{ name: "savings without outcomes", grid: "Savings memo, £000\nSaving | Temporary funding | Part of reported variance | Total\nFleet | 10 | 20 | 30\nFood | 1 | 2 | 3", reason: "savings" }],
});
