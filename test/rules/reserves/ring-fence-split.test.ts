import { ringFenceSplit } from "../../../src/rules/reserves/ring-fence-split";
import { RESERVES } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const SPLIT = `
  Use of the transformation reserve, £m
   | £m
  Total reserve funding approved | 11.49
  Ring-fenced for the response to Ofsted | 1.00
  Remaining funding | 10.49`;

testRule(ringFenceSplit, {
  clean: [{ name: "1 and 10.49 of 11.49", grid: SPLIT }],
  flagged: [{ name: "the rest of another award", grid: changed(SPLIT, "10.49", "10.94"), finds: ["B3: 11.49 → 11.94"], says: ["1.00 + 10.94 = 11.94 ≠ 11.49"] }],
  lacking: [{ name: "reserves without an award", grid: RESERVES, reason: "no award" }],
});
