import { slippageCalledUnderspend } from "../../../src/rules/capital/slippage-called-underspend";
import { CAPITAL, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const saying = (words: string) => `${CAPITAL}\n\n  ${words}`;

testRule(slippageCalledUnderspend, {
  clean: [
    { name: "no word of it", grid: CAPITAL },
    { name: "called slippage", grid: saying("£0.141m of the Systems project slips into next year, an underspend in this one.") },
    { name: "an underspend on something else", grid: saying("£0.5m underspend is forecast on the Schools project this year.") },
  ],
  flagged: [{ name: "£0.141m underspend", grid: saying("£0.141m underspend is forecast within the Systems project."), finds: ["I5"], says: ["an underspend of £0.141m"], alsoBy: ["net-hides-gross"] }],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
