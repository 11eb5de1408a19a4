import { averageOffPath } from "../../../src/rules/revenue/average-off-path";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Nottinghamshire, 2019/20 budget update, paragraph 20. */
const PLACEMENTS = `
  External placements: number of children
  Year | At start of year | Started | Ended | At end of year | Average
  2019/20 | 398 | 120 | 82 | 436 | 420`;

testRule(averageOffPath, {
  clean: [
    { name: "420 on a path from 398 to 436", grid: PLACEMENTS },
    { name: "a little above the path, inside one per cent", grid: changed(PLACEMENTS, "| 420", "| 440") },
  ],
  flagged: [{ name: "450 on a path from 398 to 436", grid: changed(PLACEMENTS, "| 420", "| 450"), finds: ["F3"], says: ["the numbers beside it run from 398 to 436"] }],
  lacking: [{ name: "no average", grid: changed(PLACEMENTS, "| Average\n", "\n").replace("| 420", ""), reason: "it states no average" }],
});
