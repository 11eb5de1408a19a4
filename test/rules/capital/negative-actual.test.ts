import { negativeActual } from "../../../src/rules/capital/negative-actual";
import { CAPITAL, changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const REFUND = changed(changed(CAPITAL, "| 260 |", "| (26) |"), "| 305 |", "| 19 |");

testRule(negativeActual, {
  clean: [
    { name: "spend on every project", grid: CAPITAL },
    { name: "a column that nets grants off in most lines", grid: changed(changed(REFUND, "| 12 |", "| (12) |"), "| 19 |", "| (5) |") },
  ],
  flagged: [{ name: "(26) spent to date", grid: REFUND, finds: ["E4"], says: ["“Actual to date” of “Schools” (E4) is (26)"], alsoBy: ["net-hides-gross"] }],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
