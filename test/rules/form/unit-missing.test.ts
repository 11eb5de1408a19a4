import { unitMissing } from "../../../src/rules/form/unit-missing";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(unitMissing, {
  clean: [{ name: "thousands in the caption", grid: GROSS_TO_NET }],
  flagged: [{ name: "no unit anywhere", grid: changed(GROSS_TO_NET, ", £000", ""), finds: ["A1"], says: ["“Revenue budget 2024/25”", "(£, £000 or £m)"] }],
  lacking: [{ name: "a table of places, not of money", reason: "it is a table of no known kind", grid: "Places by area\nArea | Spring | Summer\nNorth | 110 | 120\nSouth | 210 | 215\nTotal | 320 | 335" }],
});
