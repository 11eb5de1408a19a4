import { savingsBalance } from "../../../src/rules/savings/savings-balance";
import { SAVINGS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LEVY = `
  Savings allocated 2016/17 to 2019/20, £m
  Department | Allocated | Saved | Outstanding
  Children | 1.4 | 0.9 | 0.5
  Adults | 2.1 | 1.9 | 0.2
  Place | 3.0 | 3.0 | 0.0
  Total | 6.5 | 5.8 | 0.7`;

testRule(savingsBalance, {
  clean: [
    { name: "1.4 allocated, 0.9 saved, 0.5 outstanding", grid: LEVY },
    { name: "a single levy", grid: "Levy 2016/17 to 2019/20, £m\nLevy | Allocated | Saved | Remaining\nChildren and Families | 1.4 | 0.9 | 0.5" },
  ],
  flagged: [
    { name: "what is outstanding typed wrong", grid: changed(LEVY, "1.9 | 0.2", "1.9 | 0.5"), finds: ["D4: 0.5 → 0.2"], says: ["2.1 − 1.9 = 0.2 ≠ 0.5"] },
  ],
  lacking: [{ name: "savings without a balance", grid: SAVINGS, reason: "no outstanding savings" }],
});
