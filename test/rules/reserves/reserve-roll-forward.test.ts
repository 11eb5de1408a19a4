import { reserveRollForward } from "../../../src/rules/reserves/reserve-roll-forward";
import { RESERVES } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const TURNED = `
  Reserves, £m
   | General fund | Transformation
  Opening balance 1 April 2024 | 12.0 | 11.5
  Contributions to reserves | 1.0 | 0.5
  Use of reserves | 2.5 | 5.0
  Closing balance 31 March 2025 | 10.5 | 7.0`;

testRule(reserveRollForward, {
  clean: [
    { name: "drawdowns in brackets", grid: RESERVES },
    { name: "use as a positive figure, on its side", grid: TURNED },
    { name: "nothing paid in: a dash and a blank", grid: changed(RESERVES, "900 | 0 | (250)", "900 | - | (250)").replace("15,600 | 1,400", "15,600 | 1,400") },
    { name: "one reserve down the page", grid: "Transformation reserve, £\nItem | £\nBalance brought forward | 11,490,000\nDrawn down in the year | 5,000,000\nBalance carried forward | 6,490,000" },
  ],
  flagged: [
    {
      name: "a balance with its movement of the year in one column",
      grid: `
        Earmarked reserves, £000
        Reserve | Balance at 1 April 2023 | In-year movement 2023/24 | Balance at 31 March 2024
        Insurance | 2,300 | (400) | 1,900
        Grants | 14,800 | 650 | 15,450
        Transformation | 7,100 | (1,350) | 5,570
        Smoothing | 3,950 | 120 | 4,070`,
      finds: ["D5: 5,570 → 5,750"],
    },
    { name: "a closing balance typed wrong", grid: changed(RESERVES, "(600) | 3,000", "(600) | 3,100"), finds: ["E4: 3,100 → 3,000"], says: ["3,200 + 400 + (600) = 3,000 ≠ 3,100"] },
    { name: "on its side", grid: changed(TURNED, "2.5 | 5.0", "2.5 | 4.0"), finds: ["C6: 7.0 → 8.0"] },
  ],
  lacking: [{ name: "tranches only", grid: "Reserve release, £000\nRelease | £000\nAward approved | 11,490\nFirst tranche | 5,000\nSecond tranche | 6,490", reason: "opening to a closing balance" }],
});
