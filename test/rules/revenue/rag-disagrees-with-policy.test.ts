import { ragDisagreesWithPolicy } from "../../../src/rules/revenue/rag-disagrees-with-policy";
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

const TURNED = `
  Children's services, £000
   | Placements | Staffing | Transport | Youth justice | Total
  Revised budget | 12,690 | 18,841 | 9,000 | 1,000 | 41,531
  Forecast outturn | 13,540 | 18,900 | 8,950 | 1,060 | 42,450
  Variance (over)/under | (850) | (59) | 50 | (60) | (919)
  RAG | R | Amber | Green | R | Amber`;
const LEVELS = { Council: { rag: { red: { percentage: 0.05, amount: 2_000_000, whichever: "lower" as const } } } };

testRule(ragDisagreesWithPolicy, {
  clean: [
    { name: "ratings beneath the figures of a table on its side, its total by the council's own key", grid: TURNED, ...KEY, policyFor: LEVELS },
    { name: "ratings between the figures, and a table beneath", grid: `
      Children's services, £000
       | Placements | Transport
      RAG | Red | Green
      Budget | 12,690 | 9,000
      Forecast | 13,540 | 8,950
      Variance | 850 | (50)
      Service | Budget | Forecast | Variance | RAG
      Adults | 12,690 | 13,540 | 850 | Red
      Highways | 9,000 | 8,950 | (50) | Green`, ...KEY },
    { name: "letters and words, rated by the key", grid: RATED, ...KEY },
    { name: "a rating that cannot be read", grid: changed(RATED, "Amber", "●"), ...KEY },
    { name: "a rating of the quarter before, and a forecast not filled in", grid: `
      Children's services, £000
      Service | Revised budget | Previous forecast | Forecast outturn | Variance (over)/under | RAG last quarter | RAG
      Placements | 12,690 | 12,600 | 13,540 | (850) | G | R
      Staffing | 18,841 | 18,900 | 18,850 | (9) | R | Amber
      Transport | 9,000 | 9,500 | | | R | Red
      Total | 40,531 | 41,000 | 32,390 | (859) | G | Green`, ...KEY },
    { name: "income above nil, more of which is better", grid: changed(RATED, "Youth justice | 1,000 | 1,060 | (60) | R", "Fees and charges | 1,000 | 1,060 | (60) | Green"), ...KEY },
    { name: "a sign and a word", grid: changed(RATED, "Amber", "🟡 Amber"), ...KEY },
    { name: "no forecast, but a variance whose sign is known", grid: `
      Children's services, £000
      Service | Revised budget | Variance (over)/under | Variance % | Status
      Placements | 12,690 | (850) | (6.7%) | Red
      Staffing | 18,841 | (59) | (0.3%) | Amber
      Transport | 9,000 | 50 | 0.6% | Green
      Youth justice | 1,000 | (60) | (6.0%) | Red`, formats: { 3: "0.0%" }, ...KEY },
    { name: "rounded to £0.1m, it may be under or over the threshold", grid: `
      Children's services, £m
      Service | Budget | Forecast | Variance (over)/under | RAG
      Placements | 12.7 | 12.8 | (0.1) | A
      Staffing | 18.8 | 19.8 | (1.0) | R
      Transport | 9.0 | 8.9 | 0.1 | G
      Total | 40.5 | 41.5 | (1.0) | R`, ...KEY },
  ],
  flagged: [
    { name: "beneath the figures of a table on its side", grid: changed(TURNED, "RAG | R", "RAG | Green"), ...KEY, policyFor: LEVELS, finds: ["B6: Green → Red"] },
    { name: "850 over, rated amber", grid: changed(RATED, "(850) | R", "(850) | A"), ...KEY, finds: ["E3: A → Red"], says: ["850 over its budget of 12,690 (B3), 6.7% of it: by the policy that is Red"] },
    { name: "an underspend rated red", grid: changed(RATED, "Green", "Red"), ...KEY, finds: ["E5: Red → Green"] },
    { name: "6 % over is red though it is a small amount", grid: changed(RATED, "(60) | R", "(60) | A"), ...KEY, finds: ["E6: A → Red"] },
  ],
  lacking: [
    { name: "the cautious policy has no key", grid: RATED, reason: "the policy has no thresholds for ratings" },
    { name: "no unit", grid: changed(RATED, ", £000", ""), ...KEY, reason: "unit" },
    { name: "a revenue budget from gross to net", grid: GROSS_TO_NET, ...KEY, reason: "no column of ratings" },
  ],
});
