import { savingsDoNotAdd } from "../../../src/rules/savings/savings-do-not-add";
import { SAVINGS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LEVY = "Levy, £m\nDepartment | Allocated | Saved | Outstanding\nChildren | 1.4 | 0.9 | 0.5\nAdults | 2.1 | 1.9 | 0.2";

testRule(savingsDoNotAdd, {
  clean: [
    { name: "with what was brought forward", grid: SAVINGS },
    { name: "no exceptions: all nil", grid: "Savings exceptions 2024/25 (£'000)\nSaving | Original target | Target including items c/f | Achieved in-year | Will be achieved in future years | Cannot be achieved\nNone | 0 | 0 | 0 | 0 | 0\nTotal Savings | 0 | 0 | 0 | 0 | 0" },
    { name: "on its side", grid: "Savings, £000\n | Fleet | Contracts | Energy\nSavings target | 500 | 800 | 300\nDelivered | 400 | 800 | 100\nDelayed to next year | 100 | 0 | 150\nUndeliverable | 0 | 0 | 50" },
  ],
  flagged: [
    { name: "achieved typed wrong", grid: changed(SAVINGS, "1,200 | 1,200 | 700", "1,200 | 1,200 | 770"), finds: ["D4: 770 → 700"], says: ["add to the target"] },
    { name: "one saving in none of the three", grid: changed(SAVINGS, "650 | 400 | 150 | 100", "650 | 400 | 150 | 10"), finds: ["F3: 10 → 100"] },
  ],
  lacking: [{ name: "a levy with its balance", grid: LEVY, reason: "comes later" }],
});
