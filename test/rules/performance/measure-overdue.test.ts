import { measureOverdue } from "../../../src/rules/performance/measure-overdue";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const MEASURES = `
  Performance measures
  Performance measure | Target 2024/25 | Q1 24/25 outturn | RAG Q1 24/25 | Q2 24/25 outturn | RAG Q2 24/25 | Q3 24/25 outturn | RAG Q3 24/25
  Assessments in time | 85 | 86 | G | 87 | G | |
  Visits in time | 90 | 91 | G | 92 | G | |
  Reviews in time | 95 | 93 | A | 96 | G | |
  Calls answered | 80 | 70 | R | 72 | R | |`;

testRule(measureOverdue, {
  clean: [
    { name: "only the quarter to come is blank", grid: MEASURES },
    { name: "an annual measure has its own time", grid: changed(MEASURES, "Calls answered | 80 | 70 | R | 72 | R", "Survey of carers (annual) | 80 | | | |") },
  ],
  flagged: [
    { name: "an outturn that most measures have", grid: changed(MEASURES, "72 | R", " | R"), finds: ["E6"], says: ["has no outturn, while 3 other measures have theirs"] },
    { name: "an outturn without its rating", grid: changed(MEASURES, "96 | G", "96 | "), finds: ["F5"], says: ["has no rating"] },
  ],
  lacking: [{ name: "one measure", grid: "Performance measures\nPerformance measure | Target | Q1 outturn\nReferrals in time | 90% | 85%", reason: "too few measures" }],
});
