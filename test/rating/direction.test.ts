import { changed } from "../support/monitoring-grids";
import { ratingsIn, TEN_TWENTY, type RatedCase } from "./rated-grid";

const PLAIN = `
  Children's services Q2 2024/25, £000
  Service | Budget | Forecast | Variance (over)/under | RAG
  Placements | 12,690 | 13,540 | (850) | R
  Staffing | 18,841 | 18,900 | (59) | A
  Transport | 9,000 | 8,950 | 50 | G
  Total CSD | 40,531 | 41,390 | (859) | R`;
const BEFORE = changed(changed(changed(PLAIN, "Q2", "Q1"), "13,540 | (850)", "13,000 | (310)"), "18,900 | (59)", "18,990 | (149)");
const MEASURES = `
  Performance measures
  Measure | Good is | Outturn 2023/24 | Target 2024/25 | Q1 2024/25 outturn | Q2 2024/25 outturn | RAG Q1 | RAG Q2
  Visits in time | High | 84% | 90% | 86% | 80% | G | A
  Time to decide | Low | 12 days | 10 days | 14 days | 11 days | A | G
  Rate of re-referrals | Low | 22% | 22% | 21% | 21% | G | G`;
const SHARES = { 2: "0%", 3: "0%", 4: "0%", 5: "0%" };

describe("the direction since the period before", () => {
  it.each<[what: string, grid: string, options: RatedCase, expected: readonly string[]]>([
    ["nothing says what it was", PLAIN, {}, ["none", "none", "none", "none"]],
    ["the return before", PLAIN, { prior: BEFORE }, ["worse: 310 over in the previous return", "better: 149 over in the previous return", "same: 50 under in the previous return", "same: 859 over in the previous return"]],
    ["the return before in another unit", PLAIN, { prior: `
      Children's services Q1 2024/25, £
      Service | Budget | Forecast | Variance (over)/under | RAG
      Placements | 12,690,000 | 13,000,000 | (310,000) | R
      Staffing | 18,841,000 | 18,899,700 | (58,700) | A
      Transport | 9,000,000 | 8,950,000 | 50,000 | G` }, ["worse: 310 over in the previous return", "same: 58.7 over in the previous return", "same: 50 under in the previous return", "none"]],
    ["a return of the same quarter is not the one before", PLAIN, { prior: changed(BEFORE, "Q1", "Q2") }, ["none", "none", "none", "none"]],
    ["a return of other services", PLAIN, { prior: `
      Adults Q1 2024/25, £000
      Service | Budget | Forecast | Variance (over)/under | RAG
      Home care | 12,690 | 13,000 | (310) | R
      Staffing | 18,841 | 18,990 | (149) | A
      Day care | 9,000 | 8,950 | 50 | G
      Total adults | 40,531 | 40,940 | (409) | R` }, ["none", "none", "none", "none"]],
    ["the previous forecast beside this one", `
      Children's services, £000
      Service | Budget | Previous forecast | Forecast | Variance (over)/under | RAG
      Placements | 12,690 | 13,600 | 13,540 | (850) | R
      Staffing | 18,841 | 18,850 | 18,900 | (59) | A
      Total CSD | 31,531 | 32,450 | 32,440 | (909) | R`, {}, ["better: 910 over a period earlier (C3)", "worse: 9 over a period earlier (C4)", "better: 919 over a period earlier (C5)"]],
    ["the variance last reported beside this one", `
      Children's services, £000
      Service | Budget | Forecast | Variance (over)/under | Variance last quarter (over)/under | RAG
      Placements | 12,690 | 13,540 | (850) | (700) | R
      Staffing | 18,841 | 18,900 | (59) | (80) | A
      Total CSD | 31,531 | 32,440 | (909) | (780) | R`, {}, ["worse: 700 over a period earlier (E3)", "better: 80 over a period earlier (E4)", "worse: 780 over a period earlier (E5)"]],
    ["only the rating of the quarter before", `
      Children's services Q2 2024/25, £000
      Service | Budget | Forecast | Variance (over)/under | RAG Q1 | RAG Q2
      Placements | 12,690 | 13,540 | (850) | A | R
      Staffing | 18,841 | 18,900 | (59) | R | A
      Total CSD | 31,531 | 32,440 | (909) | | R`, {}, ["worse: Amber in Q1 (E3)", "better: Red in Q1 (E4)", "none"]],
    ["measures of two quarters, and the year before the first", MEASURES, { policy: TEN_TWENTY, formats: SHARES }, [
      "better: 84% in 2023/24 (C3)", "worse: 86% in 2024/25 Q1 (E3)", "none", "better: 14 in 2024/25 Q1 (E4)", "better: 22% in 2023/24 (C5)", "same: 21% in 2024/25 Q1 (E5)",
    ]],
  ])("%s", (_what, grid, options, expected) => {
    expect(ratingsIn(grid, options).map(({ direction }) => (direction ? `${direction.way}: ${direction.before}` : "none"))).toEqual(expected);
  });
});
