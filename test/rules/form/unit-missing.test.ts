import { unitMissing } from "../../../src/rules/form/unit-missing";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const IN_WORDS = `
  The award of £11.49m is released in two tranches of £5m and £6.49m.
  The board tracks the finances of the £11.49 funding, of which £6.20 a head is spent on training.`;

testRule(unitMissing, {
  clean: [
    { name: "thousands in the caption", grid: GROSS_TO_NET },
    { name: "an amount with its m in every sentence", grid: changed(IN_WORDS, "£11.49 funding", "£11.49m funding") },
    { name: "pounds and pence that no other sentence has in millions", grid: changed(IN_WORDS, "£11.49 funding", "£12.49 funding") },
  ],
  flagged: [
    { name: "no unit anywhere", grid: changed(GROSS_TO_NET, ", £000", ""), finds: ["A1"], says: ["“Revenue budget 2024/25”", "(£, £000 or £m)"] },
    { name: "an amount that has its m elsewhere", grid: IN_WORDS, finds: ["A2: £11.49 → £11.49m"], says: ["Sheet1!A1 says £11.49m"] },
  ],
  lacking: [{ name: "a table of places, not of money", reason: "it is a table of no known kind", grid: "Places by area\nArea | Spring | Summer\nNorth | 110 | 120\nSouth | 210 | 215\nTotal | 320 | 335" }],
});
