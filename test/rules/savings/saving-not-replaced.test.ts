import { savingNotReplaced } from "../../../src/rules/savings/saving-not-replaced";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const REPLACED = `
  Savings 2024/25 (£000)
  Saving | Savings target | Achieved | Later years | Cannot be achieved | Replacement saving
  Fleet | 500 | 400 | 0 | 100 | Depot lease, approved by Cabinet in June
  Contracts | 800 | 800 | 0 | - |
  Total | 1,300 | 1,200 | 0 | 100 |`;
const IN_FIGURES = changed(REPLACED, "100 | Depot lease, approved by Cabinet in June", "100 | 120").replace("1,200 | 0 | 100 |", "1,200 | 0 | 100 | 120");
const NO_PLACE = `
  Savings 2024/25 (£000)
  Saving | Savings target | Achieved | Later years | Cannot be achieved | Comments
  Fleet | 500 | 400 | 0 | 100 | Replaced by the depot lease
  Contracts | 800 | 800 | 0 | 0 |
  Total | 1,300 | 1,200 | 0 | 100 |`;
const ASKED = "Where agreed savings cannot be achieved, other permanent savings are required to be identified and approved.";

testRule(savingNotReplaced, {
  clean: [
    { name: "a replacement named", grid: REPLACED },
    { name: "a replacement of 120 for 100", grid: IN_FIGURES },
    { name: "a comment that speaks of the replacement", grid: `${NO_PLACE}\n\n${ASKED}` },
  ],
  flagged: [
    { name: "a replacement left blank", grid: changed(REPLACED, "100 | Depot lease, approved by Cabinet in June", "100 |"), finds: ["F3"], says: ["100 of savings cannot be achieved"] },
    { name: "a replacement still to be found", grid: changed(REPLACED, "Depot lease, approved by Cabinet in June", "To be identified"), finds: ["F3"] },
    { name: "a replacement of 60 for 100", grid: IN_FIGURES.replaceAll("120", "60"), finds: ["F3: 60 → 100"], says: ["the replacement is 60"] },
    { name: "no place for a replacement, and no word of one", grid: `${changed(NO_PLACE, "Replaced by the depot lease", "Vehicle prices rose")}\n\n${ASKED}`, finds: ["E3"] },
  ],
  lacking: [
    { name: "no place for a replacement, and no note that asks for one", grid: changed(NO_PLACE, "Replaced by the depot lease", "Prices rose"), reason: "no note of the pack asks" },
    { name: "a levy", grid: "Levy, £m\nDepartment | Allocated | Saved | Outstanding\nChildren | 1.4 | 0.9 | 0.5\nAdults | 2.1 | 1.9 | 0.2", reason: "cannot be achieved" }],
});
