import { tranchesDoNotAdd } from "../../../src/rules/reserves/tranches-do-not-add";
import { RESERVES } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const TRANCHES = `
  Drawdown from the Financial Resilience Reserve, £
  Tranche | Amount released
  First tranche | 5,000,000
  Further tranche | 6,490,000
  Total award | 11,490,000`;

testRule(tranchesDoNotAdd, {
  clean: [
    { name: "5,000,000 and 6,490,000 of 11,490,000", grid: TRANCHES },
    { name: "three of them beneath the award, in £m", grid: "Reserve release, £m\nRelease | £m\nAward approved | 12.5\nTranche 1 | 5\nTranche 2 | 5\nTranche 3 | 2.5" },
    { name: "programmes with their tranches across", grid: "Reserve awards, £000\nProgramme | Total award | Tranche 1 | Tranche 2\nChildren | 11,490 | 5,000 | 6,490\nAdults | 2,000 | 1,500 | 500\nTotal | 13,490 | 6,500 | 6,990" },
  ],
  flagged: [
    { name: "a second tranche of 6,940,000", grid: changed(TRANCHES, "6,490,000", "6,940,000"), finds: ["B5: 11,490,000 → 11,940,000"], says: ["5,000,000 + 6,940,000 = 11,940,000 ≠ 11,490,000"] },
  ],
  lacking: [{ name: "reserves that are not released in tranches", grid: RESERVES, reason: "in tranches" }],
});
