import { ragMissing } from "../../../src/rules/revenue/rag-missing";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const RATED = `
  Children's services, £000
  Service | Revised budget | Forecast outturn | Variance (over)/under | RAG
  Placements | 12,690 | 13,540 | (850) | R
  Staffing | 18,841 | 18,900 | (59) | Amber
  Transport | 9,000 | 8,950 | 50 | Green
  Youth justice | 1,000 | 1,060 | (60) | R
  Total | 41,531 | 42,450 | (919) | Red`;
const KEY = { policy: { rag: { red: { percentage: 0.05, amount: 100_000, whichever: "lower" as const } } } };

testRule(ragMissing, {
  clean: [
    { name: "every line rated", grid: RATED, ...KEY },
    { name: "no rating for the total", grid: changed(RATED, "(919) | Red", "(919) | "), ...KEY },
    { name: "only exceptions are rated", grid: changed(changed(RATED, "Green", ""), "Amber", ""), ...KEY },
    { name: "a rating withheld by a dash", grid: changed(RATED, "Amber", "-"), ...KEY },
  ],
  flagged: [{ name: "a line without a rating", grid: changed(RATED, "(60) | R", "(60) | "), ...KEY, finds: ["E6"], says: ["by the policy this one is Red"] }],
  lacking: [
    { name: "the cautious policy has no key", grid: RATED, reason: "the policy has no thresholds for ratings" },
    { name: "a revenue budget from gross to net", grid: GROSS_TO_NET, ...KEY, reason: "no column of ratings" },
  ],
});
