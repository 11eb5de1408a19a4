import { incomeSign } from "../../../src/rules/revenue/income-sign";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS, WITH_PERCENTAGE } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(incomeSign, {
  clean: [
    { name: "all income in brackets", grid: GROSS_TO_NET },
    {
      name: "a line whose income is paid back in budget and forecast alike",
      grid: changed(changed(GROSS_TO_NET_FORMULAS, "| (1,322) |", "| 12 |"), "| (1,287) |", "| 15 |"),
    },
    { name: "a small refund beside a forecast of another size", grid: changed(GROSS_TO_NET_FORMULAS, "| (1,322) |", "| 12 |") },
  ],
  flagged: [
    {
      name: "brackets forgotten in a typed pack: the row, the variance and the column show it",
      grid: changed(GROSS_TO_NET, "(7,059)", "7,059"),
      finds: ["C5: 7,059 → (7,059)"],
      fixes: ["C5: 7,059 → (7,059)"],
      says: ["income is shown in brackets here"],
    },
    {
      name: "brackets forgotten where formulas reckon with it, and all else ties",
      grid: changed(GROSS_TO_NET_FORMULAS, "(18,666)", "18,666"),
      finds: ["F4: 18,666 → (18,666)"],
      fixes: ["F4: 18,666 → (18,666)"],
      says: ["take it the wrong way"],
    },
  ],
  lacking: [{ name: "no income column", grid: WITH_PERCENTAGE, reason: "no income column" }],
});
