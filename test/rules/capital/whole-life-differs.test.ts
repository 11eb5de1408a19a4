import { wholeLifeDiffers } from "../../../src/rules/capital/whole-life-differs";
import { CAPITAL, changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(wholeLifeDiffers, {
  clean: [{ name: "290 over in the year and over all years; slippage evens out", grid: CAPITAL }],
  flagged: [
    {
      name: "353 over all years, 290 in the year",
      grid: changed(changed(CAPITAL, "1,380", "1,443"), "31,789", "31,852"),
      finds: ["C3: (353) → (290)"],
      says: ["63 falls outside the year"],
      alsoBy: ["net-hides-gross"],
    },
  ],
  lacking: [{ name: "a revenue budget", grid: GROSS_TO_NET, reason: "it is a revenue schedule" }],
});
